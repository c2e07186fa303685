/** The few statistics that tests of random laws need. */

export const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

export function variance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, x) => sum + (x - centre) ** 2, 0) / (values.length - 1);
}

/** Standard error of the mean. */
export const standardError = (values: readonly number[]): number => Math.sqrt(variance(values) / values.length);

/** Distance of an observed share from the expected one, in standard errors. */
export const shareError = (observed: number, expected: number, n: number): number =>
  (observed / n - expected) / Math.sqrt((expected * (1 - expected)) / n);

/** Distance of two means from each other, in standard errors. */
export const difference = (a: readonly number[], b: readonly number[]): number =>
  (mean(a) - mean(b)) / Math.sqrt(standardError(a) ** 2 + standardError(b) ** 2);

/** Whole numbers from 0 on. */
export const range = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);
