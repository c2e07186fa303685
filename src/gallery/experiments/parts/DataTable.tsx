/** A table behind a chart, folded away until somebody wants the numbers. */
import { words } from '../../words/experiments';

interface DataTableProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Shown without being unfolded. */
  readonly open?: boolean;
}

function Table({ caption, head, rows }: DataTableProps) {
  return (
    <div className="table-scroll">
      <table className="data-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join('|')}>
              {cells.map((cell, n) =>
                n === 0 ? (
                  <th key={head[n]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={head[n]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function DataTable({ open = false, ...table }: DataTableProps) {
  if (table.rows.length === 0) return null;
  if (open) return <Table {...table} />;
  return (
    <details className="as-table">
      <summary>{words.asTable}</summary>
      <Table {...table} />
    </details>
  );
}
