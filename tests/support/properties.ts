/** Properties over random inputs: the few arbitraries that laws of biology need, and one fixed seed for all. */
import fc from 'fast-check';

/** Parts into which a range is cut; doubles themselves would be drawn by their bits, and nearly all be next to nothing. */
const PARTS = 2 ** 20;

/** Any number from one end to the other, both included, all as likely. */
export const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.nat(PARTS).map((part) => Math.min(max, min + ((max - min) * part) / PARTS));

/** Any share. */
export const share = between(0, 1);

/** Any two numbers of a range, the smaller first. */
export const ordered = (min: number, max: number): fc.Arbitrary<readonly [low: number, high: number]> =>
  fc.tuple(between(min, max), between(min, max)).map(([a, b]) => (a < b ? [a, b] : [b, a]));

/** Runs a check, full of expectations, on random inputs: always the same ones. */
export function always<T extends [unknown, ...unknown[]]>(
  inputs: { [K in keyof T]: fc.Arbitrary<T[K]> },
  check: (...input: T) => void,
  runs = 100,
): void {
  fc.assert(
    fc.property(fc.tuple(...inputs) as unknown as fc.Arbitrary<T>, (input) => check(...input)),
    { numRuns: runs, seed: 2026 },
  );
}

/** Expects every member of one set among those of another. */
export const isPartOf = (part: readonly number[], whole: readonly number[]): boolean =>
  part.every((id) => whole.includes(id));
