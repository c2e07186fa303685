/**
 * The fields of the newest snapshot, copied, and the ranges of their colour maps: a paused picture can change what it
 * shows when the snapshot's buffer is long gone.
 */
import type { SnapshotView } from '../../protocol/snapshot';
import { SHOWN_FIELD, SHOWN_FIELDS, type ShownField } from '../../vocabulary';
import { createFieldRange } from './fieldRange';
import type { FieldLayer } from './painter';

export interface FieldCopies {
  take(snapshot: SnapshotView): void;
  /** The layers of these fields, with ranges that have seen the newest peaks, and these if they are higher, pM. */
  layers(names: readonly ShownField[], seconds: number, peaks_pM?: readonly number[]): readonly FieldLayer[];
  /** Moves the ranges on towards their goals; true while one is on its way. */
  ease(elapsed: number, jump: boolean): boolean;
  /** For each of these fields the round number at the bright end, pM. */
  maxima(names: readonly ShownField[]): Readonly<Partial<Record<ShownField, number>>>;
  /** Forgets the ranges of these fields: the next peaks set them at once. */
  reset(names: readonly ShownField[]): void;
}

export function peakOf(values: Float32Array): number {
  let peak = 0;
  for (let i = 0; i < values.length; i++) if (values[i] > peak) peak = values[i];
  return peak;
}

export function createFieldCopies(): FieldCopies {
  const ranges = SHOWN_FIELDS.map(createFieldRange);
  let copies: readonly Float32Array[] = [];
  let grid = { columns: 0, rows: 0, voxelSize: 1 };

  return {
    take(snapshot) {
      const fits = copies.length > 0 && copies[0].length === snapshot.fields[0].length;
      if (!fits) copies = snapshot.fields.map((field) => field.slice());
      else for (const [f, field] of snapshot.fields.entries()) copies[f].set(field);
      grid = { columns: snapshot.columns, rows: snapshot.rows, voxelSize: snapshot.voxelSize };
    },
    layers(names, seconds, peaks_pM = []) {
      if (copies.length === 0) return [];
      const { columns, rows, voxelSize } = grid;
      return SHOWN_FIELDS.filter((name) => names.includes(name)).map((name) => {
        const values = copies[SHOWN_FIELD[name]];
        const range = ranges[SHOWN_FIELD[name]];
        range.take(Math.max(peakOf(values), peaks_pM[SHOWN_FIELD[name]] ?? 0), seconds);
        const picture = { columns, rows, width: columns * voxelSize, height: rows * voxelSize, values };
        return {
          name,
          picture,
          get range_pM() {
            return range.shown;
          },
        };
      });
    },
    ease(elapsed, jump) {
      let onTheWay = false;
      for (const range of ranges) if (range.ease(elapsed, jump)) onTheWay = true;
      return onTheWay;
    },
    maxima: (names) => Object.fromEntries(names.map((name) => [name, ranges[SHOWN_FIELD[name]].maximum])),
    reset(names) {
      for (const name of names) ranges[SHOWN_FIELD[name]].reset();
    },
  };
}
