/** The runs behind the numbers, a page at a time: each opens in the Lab as it was, and a failed one says why. */
import type { RunRow } from '../../../experiments/results';
import { words } from '../../words/experiments';
import { formatNumber, formatShortHash } from '../../words/format';
import { problemWords } from '../../words/problemWords';
import { useExperiment } from '../store';
import { outcomeName } from './Choosers';
import { conditionInWords, rounded } from './draftWords';
import { useExperimentCommands } from './experimentCommands';

interface RunTableProps {
  /** Rows of a page. */
  readonly most: number;
}

function Row({ row }: { readonly row: RunRow }) {
  const commands = useExperimentCommands();
  const outcome = useExperiment((state) => state.question.outcome);
  const value = row.outcomes[outcome];
  return (
    <tr>
      <th scope="row">{row.run + 1}</th>
      <td>{conditionInWords(row) || words.allRuns}</td>
      <td className="seed-cell">{row.seed}</td>
      {row.failure.length === 0 ? (
        <>
          <td className="number-cell">{value === null ? '–' : rounded(value)}</td>
          <td>
            <code title={row.stateHash}>{formatShortHash(row.stateHash)}</code>
          </td>
        </>
      ) : (
        <td colSpan={2} className="failure-cell">
          {words.failedBecause(row.failure.map(problemWords).join('; '))}
        </td>
      )}
      <td>
        {row.link !== '' && (
          <button
            type="button"
            className="text-button"
            aria-label={words.openRunNamed(row.run + 1, row.seed)}
            onClick={() => commands.openRun(row)}
          >
            {words.openRun}
          </button>
        )}
      </td>
    </tr>
  );
}

function Pages({ most }: RunTableProps) {
  const commands = useExperimentCommands();
  const from = useExperiment((state) => state.rowsFrom);
  const all = useExperiment((state) => state.rows?.all ?? 0);
  const failedOnly = useExperiment((state) => state.failedOnly);
  if (all <= most) return null;
  return (
    <div className="pages">
      <button
        type="button"
        className="button"
        aria-disabled={from === 0}
        onClick={() => commands.showRows(Math.max(0, from - most), failedOnly)}
      >
        {words.earlier}
      </button>
      <span>{words.page(formatNumber(from + 1), formatNumber(Math.min(all, from + most)), all)}</span>
      <button
        type="button"
        className="button"
        aria-disabled={from + most >= all}
        onClick={() => from + most < all && commands.showRows(from + most, failedOnly)}
      >
        {words.later}
      </button>
    </div>
  );
}

export function RunTable({ most }: RunTableProps) {
  const commands = useExperimentCommands();
  const rows = useExperiment((state) => state.rows);
  const outcome = useExperiment((state) => state.question.outcome);
  const failed = useExperiment((state) => state.failed);
  const failedOnly = useExperiment((state) => state.failedOnly);
  if (rows === null) return null;
  const { columns } = words;
  return (
    <section className="runs" aria-label={words.runsTitle}>
      <div className="result-head">
        <h3>{words.runsTitle}</h3>
        {(failed > 0 || failedOnly) && (
          <label>
            <input
              type="checkbox"
              checked={failedOnly}
              onChange={(event) => commands.showRows(0, event.target.checked)}
            />{' '}
            {words.failedOnly}
          </label>
        )}
      </div>
      {rows.rows.length === 0 ? (
        <p>{words.noRows}</p>
      ) : (
        <div className="table-scroll">
          <table className="data-table run-table">
            <caption className="visually-hidden">{words.runsTitle}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.run}</th>
                <th scope="col">{columns.condition}</th>
                <th scope="col">{columns.seed}</th>
                <th scope="col" className="number-cell">
                  {outcomeName(outcome)}
                </th>
                <th scope="col">{columns.state}</th>
                <th scope="col">
                  <span className="visually-hidden">{words.openRun}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.rows.map((row) => (
                <Row key={row.run} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pages most={most} />
    </section>
  );
}
