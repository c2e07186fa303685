/** Tables of results: their columns, and the same rows as CSV. */

export type Cell = number | string | null;

/** A column; `read` takes its cell out of a row. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'INT32' | 'DOUBLE' | 'STRING';
  readonly unit: string;
  readonly meaning: string;
  read(row: Row): Cell;
}

/** RFC 4180: what holds a comma, a quotation mark or the end of a line stands in quotation marks. */
function csvCell(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\n`;

export const csvHeader = <Row>(columns: readonly Column<Row>[]): string => csvLine(columns.map(({ name }) => name));

/** A number that does not exist is an empty cell. */
export const csvRow = <Row>(columns: readonly Column<Row>[], row: Row): string =>
  csvLine(columns.map((column) => column.read(row)));
