/** Properties over random inputs: the few arbitraries that laws of biology need, and one fixed seed for all. */
import fc from 'fast-check';

/** Below this a number stands for nothing: no amount of the model is as small, and precision ends near 1e-308. */
const NOTHING = 1e-12;

/** Any number from one end to the other, both included. */
export const between = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((x) => (x < NOTHING && min <= 0 ? 0 : x));

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
