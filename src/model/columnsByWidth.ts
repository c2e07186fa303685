/**
 * Columns seen by the width of their numbers, for carrying cells from slot to slot whatever the columns mean: each loop
 * then meets one kind of array, where one loop over all kinds takes thirty times as long. What a newborn and a daughter
 * begin with is worked out once, for each width.
 */

import type { Columns } from './columns';
import { beginsAnew, COLUMN_NAMES, newbornValue } from './columnTable';

/** Columns of one width, with the number that a newborn has in each. */
class ColumnGroup<A extends Float64Array | Int32Array | Uint8Array> {
  readonly all: A[] = [];
  readonly newborn: number[] = [];
  /** The columns in which a daughter begins as a newborn does. */
  readonly anew: A[] = [];
  readonly newbornAnew: number[] = [];

  add(column: A, newborn: number, isAnew: boolean): void {
    this.all.push(column);
    this.newborn.push(newborn);
    if (!isAnew) return;
    this.anew.push(column);
    this.newbornAnew.push(newborn);
  }
}

/** A column of four bytes as integers, whatever it holds. */
const asIntegers = (column: Int32Array | Uint32Array | Float32Array): Int32Array =>
  new Int32Array(column.buffer, column.byteOffset, column.length);

/** The bits of a number in an array of this kind, as an integer. */
function bitsIn(column: Int32Array | Uint32Array | Float32Array, value: number): number {
  const one = column instanceof Float32Array ? Float32Array.of(value) : Int32Array.of(value);
  return asIntegers(one)[0];
}

export class ColumnsByWidth {
  private readonly words = new ColumnGroup<Float64Array>();
  private readonly halfWords = new ColumnGroup<Int32Array>();
  private readonly bytes = new ColumnGroup<Uint8Array>();

  constructor(columns: Columns) {
    for (const name of COLUMN_NAMES) {
      const column = columns[name];
      const [newborn, isAnew] = [newbornValue(name), beginsAnew(name)];
      if (column instanceof Float64Array) this.words.add(column, newborn, isAnew);
      else if (column instanceof Uint8Array) this.bytes.add(column, newborn, isAnew);
      else this.halfWords.add(asIntegers(column), bitsIn(column, newborn), isAnew);
    }
  }

  /** Sets a cell to what a newborn begins with. */
  begin(slot: number): void {
    const { words, halfWords, bytes } = this;
    for (let n = 0; n < words.all.length; n++) words.all[n][slot] = words.newborn[n];
    for (let n = 0; n < halfWords.all.length; n++) halfWords.all[n][slot] = halfWords.newborn[n];
    for (let n = 0; n < bytes.all.length; n++) bytes.all[n][slot] = bytes.newborn[n];
  }

  copy(from: number, to: number): void {
    const words = this.words.all;
    const halfWords = this.halfWords.all;
    const bytes = this.bytes.all;
    for (let n = 0; n < words.length; n++) words[n][to] = words[n][from];
    for (let n = 0; n < halfWords.length; n++) halfWords[n][to] = halfWords[n][from];
    for (let n = 0; n < bytes.length; n++) bytes[n][to] = bytes[n][from];
  }

  /** Sets a copy of her mother to what a daughter begins with. */
  beginDaughter(slot: number): void {
    const { words, halfWords, bytes } = this;
    for (let n = 0; n < words.anew.length; n++) words.anew[n][slot] = words.newbornAnew[n];
    for (let n = 0; n < halfWords.anew.length; n++) halfWords.anew[n][slot] = halfWords.newbornAnew[n];
    for (let n = 0; n < bytes.anew.length; n++) bytes.anew[n][slot] = bytes.newbornAnew[n];
  }

  /** Gives the first `count` slots the cells of these slots. */
  reorder(order: Int32Array, count: number): void {
    const before = new ArrayBuffer(count * Float64Array.BYTES_PER_ELEMENT);
    for (const column of this.words.all) reorderWords(column, order, new Float64Array(before, 0, count));
    for (const column of this.halfWords.all) reorderHalfWords(column, order, new Int32Array(before, 0, count));
    for (const column of this.bytes.all) reorderBytes(column, order, new Uint8Array(before, 0, count));
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
