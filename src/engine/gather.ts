/**
 * Numbers made ready for a digest: in a given order, −0 as 0, a NaN refused. Each kind of array has a loop of its own,
 * because one loop that meets them all takes several times as long. A loop answers whether any number differs from
 * what was expected.
 */
import { invariant } from '../core/invariant';
import type { Columns } from '../model/columns';

type Column = Columns[keyof Columns];

const NAN = 'is a number (it is NaN)';

function gatherDoubles(from: Float64Array, order: Int32Array, into: Float64Array, expected: number, message: string) {
  let differs = false;
  for (let i = 0; i < order.length; i++) {
    const value = from[order[i]];
    if (value !== expected) differs = true;
    invariant(value === value, message);
    into[i] = value + 0;
  }
  return differs;
}

function gatherFloats(from: Float32Array, order: Int32Array, into: Float32Array, expected: number, message: string) {
  let differs = false;
  for (let i = 0; i < order.length; i++) {
    const value = from[order[i]];
    if (value !== expected) differs = true;
    invariant(value === value, message);
    into[i] = value + 0;
  }
  return differs;
}

function gatherIntegers(from: Int32Array, order: Int32Array, into: Int32Array, expected: number): boolean {
  let differs = false;
  for (let i = 0; i < order.length; i++) {
    const value = from[order[i]];
    if (value !== expected) differs = true;
    into[i] = value;
  }
  return differs;
}

function gatherBytes(from: Uint8Array, order: Int32Array, into: Uint8Array, expected: number): boolean {
  let differs = false;
  for (let i = 0; i < order.length; i++) {
    const value = from[order[i]];
    if (value !== expected) differs = true;
    into[i] = value;
  }
  return differs;
}

/** The numbers of a column in this order, in `room`; undefined when every one of them is the expected one. */
export function gather(
  column: Column,
  order: Int32Array,
  room: ArrayBuffer,
  expected: number,
  name: string,
): Column | undefined {
  const { length } = order;
  if (column instanceof Float64Array) {
    const into = new Float64Array(room, 0, length);
    return gatherDoubles(column, order, into, expected, `${name} ${NAN}`) ? into : undefined;
  }
  if (column instanceof Float32Array) {
    const into = new Float32Array(room, 0, length);
    return gatherFloats(column, order, into, expected, `${name} ${NAN}`) ? into : undefined;
  }
  if (column instanceof Uint8Array) {
    const into = new Uint8Array(room, 0, length);
    return gatherBytes(column, order, into, expected) ? into : undefined;
  }
  // Signed or not, the same bits.
  const into = new Int32Array(room, 0, length);
  const from = new Int32Array(column.buffer, column.byteOffset, column.length);
  return gatherIntegers(from, order, into, expected | 0) ? into : undefined;
}

/** The numbers of a field; undefined when all are 0. */
export function fieldNumbers(concentration: Float64Array, name: string): Float64Array | undefined {
  const message = `${name} ${NAN}`;
  const into = new Float64Array(concentration.length);
  let differs = false;
  for (let i = 0; i < into.length; i++) {
    const value = concentration[i];
    if (value !== 0) differs = true;
    invariant(value === value, message);
    into[i] = value + 0;
  }
  return differs ? into : undefined;
}
