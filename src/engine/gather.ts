/**
 * Numbers made ready for a digest: each at a given place, −0 as 0, a NaN refused. Each kind of array has a loop of its own,
 * because one loop that meets them all takes several times as long. A loop answers whether any number differs from
 * what was expected.
 */
import { invariant } from '../core/invariant';
import type { Columns } from '../model/columns';

type Column = Columns[keyof Columns];

const NAN = 'is a number (it is NaN)';

function gatherDoubles(from: Float64Array, places: Int32Array, into: Float64Array, expected: number, message: string) {
  let differs = false;
  for (let i = 0; i < places.length; i++) {
    const value = from[i];
    if (value !== expected) differs = true;
    invariant(value === value, message);
    into[places[i]] = value + 0;
  }
  return differs;
}

function gatherFloats(from: Float32Array, places: Int32Array, into: Float32Array, expected: number, message: string) {
  let differs = false;
  for (let i = 0; i < places.length; i++) {
    const value = from[i];
    if (value !== expected) differs = true;
    invariant(value === value, message);
    into[places[i]] = value + 0;
  }
  return differs;
}

function gatherIntegers(from: Int32Array, places: Int32Array, into: Int32Array, expected: number): boolean {
  let differs = false;
  for (let i = 0; i < places.length; i++) {
    const value = from[i];
    if (value !== expected) differs = true;
    into[places[i]] = value;
  }
  return differs;
}

function gatherBytes(from: Uint8Array, places: Int32Array, into: Uint8Array, expected: number): boolean {
  let differs = false;
  for (let i = 0; i < places.length; i++) {
    const value = from[i];
    if (value !== expected) differs = true;
    into[places[i]] = value;
  }
  return differs;
}

/** The numbers of a column, each at its place in `room`; undefined when every one of them is the expected one. */
export function gather(
  column: Column,
  places: Int32Array,
  room: ArrayBuffer,
  expected: number,
  name: string,
): Column | undefined {
  const { length } = places;
  if (column instanceof Float64Array) {
    const into = new Float64Array(room, 0, length);
    return gatherDoubles(column, places, into, expected, `${name} ${NAN}`) ? into : undefined;
  }
  if (column instanceof Float32Array) {
    const into = new Float32Array(room, 0, length);
    return gatherFloats(column, places, into, expected, `${name} ${NAN}`) ? into : undefined;
  }
  if (column instanceof Uint8Array) {
    const into = new Uint8Array(room, 0, length);
    return gatherBytes(column, places, into, expected) ? into : undefined;
  }
  // Signed or not, the same bits.
  const into = new Int32Array(room, 0, length);
  const from = new Int32Array(column.buffer, column.byteOffset, column.length);
  return gatherIntegers(from, places, into, expected | 0) ? into : undefined;
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
