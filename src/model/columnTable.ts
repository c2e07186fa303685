/** What follows from the list of columns: their names, their arrays, and what a cell begins with in each. */
import { CELL_COLUMNS, type ColumnName, type ColumnSpec, type Columns } from './columns';

export const COLUMN_NAMES = Object.keys(CELL_COLUMNS) as readonly ColumnName[];

const CONSTRUCTORS = {
  float64: Float64Array,
  float32: Float32Array,
  int32: Int32Array,
  uint32: Uint32Array,
  uint8: Uint8Array,
} as const;

const specOf = (name: ColumnName): ColumnSpec => CELL_COLUMNS[name];

const bytesOf = (name: ColumnName): number => CONSTRUCTORS[specOf(name).type].BYTES_PER_ELEMENT;

/** Widest first, so that each begins where its numbers may stand. */
const BY_WIDTH = [...COLUMN_NAMES].sort((a, b) => bytesOf(b) - bytesOf(a));

/** Columns of this capacity, an even number, from the beginning of a buffer on. */
export function columnsIn(buffer: ArrayBuffer, capacity: number): Columns {
  let used = 0;
  // Made at one go: an object that is filled name by name is slow to ask.
  return Object.fromEntries(
    BY_WIDTH.map((name) => {
      const from = used;
      used += bytesOf(name) * capacity;
      return [name, new CONSTRUCTORS[specOf(name).type](buffer, from, capacity)];
    }),
  ) as Columns;
}

/** Whether a column is part of the state that decides the future. */
export const isState = (name: ColumnName): boolean => specOf(name).state !== false;

/** What a cell that comes into the dish begins with, before any mechanism has drawn its traits. */
export const newbornValue = (name: ColumnName): number => specOf(name).newborn ?? 0;

/** Whether a daughter begins as every newborn does, and not with what her mother has. */
export const beginsAnew = (name: ColumnName): boolean => specOf(name).daughter === 'newborn';

/** Bytes of one cell in all columns together. */
export const BYTES_PER_CELL = COLUMN_NAMES.reduce((sum, name) => sum + bytesOf(name), 0);
