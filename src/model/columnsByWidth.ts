/**
 * Columns seen by the width of their numbers, for carrying cells from slot to slot whatever the columns mean: each loop
 * then meets one kind of array, where one loop over all kinds takes thirty times as long.
 */
import { COLUMN_NAMES, type Columns } from './columns';

export class ColumnsByWidth {
  private readonly words: Float64Array[] = [];
  private readonly halfWords: Int32Array[] = [];
  private readonly bytes: Uint8Array[] = [];

  constructor(columns: Columns) {
    for (const name of COLUMN_NAMES) {
      const column = columns[name];
      if (column instanceof Float64Array) this.words.push(column);
      else if (column instanceof Uint8Array) this.bytes.push(column);
      else this.halfWords.push(new Int32Array(column.buffer, column.byteOffset, column.length));
    }
  }

  /** Sets a cell to zeros. */
  clear(slot: number): void {
    const { words, halfWords, bytes } = this;
    for (let n = 0; n < words.length; n++) words[n][slot] = 0;
    for (let n = 0; n < halfWords.length; n++) halfWords[n][slot] = 0;
    for (let n = 0; n < bytes.length; n++) bytes[n][slot] = 0;
  }

  copy(from: number, to: number): void {
    const { words, halfWords, bytes } = this;
    for (let n = 0; n < words.length; n++) words[n][to] = words[n][from];
    for (let n = 0; n < halfWords.length; n++) halfWords[n][to] = halfWords[n][from];
    for (let n = 0; n < bytes.length; n++) bytes[n][to] = bytes[n][from];
  }

  /** Gives the first `count` slots the cells of these slots. */
  reorder(order: Int32Array, count: number): void {
    const before = new ArrayBuffer(count * Float64Array.BYTES_PER_ELEMENT);
    for (const column of this.words) reorderWords(column, order, new Float64Array(before, 0, count));
    for (const column of this.halfWords) reorderHalfWords(column, order, new Int32Array(before, 0, count));
    for (const column of this.bytes) reorderBytes(column, order, new Uint8Array(before, 0, count));
  }
}

function reorderWords(column: Float64Array, order: Int32Array, before: Float64Array): void {
  before.set(column.subarray(0, before.length));
  for (let slot = 0; slot < before.length; slot++) column[slot] = before[order[slot]];
}

function reorderHalfWords(column: Int32Array, order: Int32Array, before: Int32Array): void {
  before.set(column.subarray(0, before.length));
  for (let slot = 0; slot < before.length; slot++) column[slot] = before[order[slot]];
}

function reorderBytes(column: Uint8Array, order: Int32Array, before: Uint8Array): void {
  before.set(column.subarray(0, before.length));
  for (let slot = 0; slot < before.length; slot++) column[slot] = before[order[slot]];
}
