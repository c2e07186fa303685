/** A table as a Parquet file, written a group of rows at a time so that memory does not grow with the table. */
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell, Column } from './table';

type Writer = ConstructorParameters<typeof ParquetWriter>[0]['writer'];
type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];

/** Rows that are compressed together: a few megabytes of a wide table. */
const GROUP = 10_000;

const schemaOf = <Row>(columns: readonly Column<Row>[]): Schema => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, type }) =>
    type === 'STRING'
      ? ({ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' } as const)
      : ({ name, type, repetition_type: 'OPTIONAL' } as const),
  ),
];

export class ParquetTable<Row> {
  private readonly parquet: ParquetWriter;
  private readonly cells: Cell[][];
  private count = 0;

  /** @param writer takes the bytes; a `ByteWriter` keeps them in memory */
  constructor(
    writer: Writer,
    private readonly columns: readonly Column<Row>[],
  ) {
    this.parquet = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: 'nkscape' });
    this.cells = columns.map(() => []);
  }

  add(row: Row): void {
    for (const [n, column] of this.columns.entries()) this.cells[n].push(column.read(row));
    if (++this.count === GROUP) this.writeGroup();
  }

  /** Writes what is left and the end of the file. */
  finish(): void {
    this.writeGroup();
    this.parquet.finish();
  }

  private writeGroup(): void {
    const columnData = this.columns.map(({ name }, n) => ({ name, data: this.cells[n] }));
    if (this.count > 0) this.parquet.write({ columnData, rowGroupSize: GROUP });
    for (const cells of this.cells) cells.length = 0;
    this.count = 0;
  }
}

/** A whole table in memory, as for a download. */
export function parquetBytes<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  const table = new ParquetTable(writer, columns);
  for (const row of rows) table.add(row);
  table.finish();
  return writer.getBytes();
}
