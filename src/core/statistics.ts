/** The statistics that repeats of a run and published tables need: means, intervals, χ² and quantiles. */
import chiSquareCdf from '@stdlib/stats-base-dists-chisquare-cdf';

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Unbiased variance; needs two values or more. */
export function variance(values: readonly number[]): number {
  const centre = mean(values);
  return sum(values.map((value) => (value - centre) * (value - centre))) / (values.length - 1);
}

export const standardDeviation = (values: readonly number[]): number => Math.sqrt(variance(values));

/** 97.5 % quantiles of Student's t with 1, 2, … 30 degrees of freedom. */
const STUDENT_975 = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
] as const;
/** Beyond the table t exceeds the normal quantile by about this much divided by the degrees of freedom. */
const NORMAL_975 = 1.96;
const STUDENT_EXCESS = 2.4;

/** 97.5 % quantile of Student's t distribution (to three digits). */
export const studentQuantile975 = (degrees: number): number =>
  STUDENT_975[degrees - 1] ?? NORMAL_975 + STUDENT_EXCESS / degrees;

/** A mean with its 95 % interval. */
export interface Estimate {
  /** The estimate. */
  readonly mean: number;
  /** Lower end of the interval. */
  readonly low: number;
  /** Upper end of the interval. */
  readonly high: number;
  /** Number of values. */
  readonly n: number;
}

/** Mean of independent repeats with its 95 % interval by Student's t; of one value the interval is the value. */
export function estimate(values: readonly number[]): Estimate {
  const n = values.length;
  const centre = mean(values);
  const halfWidth = n < 2 ? 0 : studentQuantile975(n - 1) * Math.sqrt(variance(values) / n);
  return { mean: centre, low: centre - halfWidth, high: centre + halfWidth, n };
}

/** Quantile (0–1) of unsorted values, interpolated between neighbours. NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = Float64Array.from(values).sort();
  const at = share * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** 97.5 % quantile of the normal distribution. */
const NORMAL_QUANTILE_975 = 1.959963984540054;

/** A share of so many with its 95 % interval by Wilson's score; NaN of none. */
export function proportion(hits: number, n: number): Estimate {
  const square = NORMAL_QUANTILE_975 * NORMAL_QUANTILE_975;
  const share = hits / n;
  const centre = (hits + square / 2) / (n + square);
  const halfWidth = (NORMAL_QUANTILE_975 * Math.sqrt(n * share * (1 - share) + square / 4)) / (n + square);
  return { mean: share, low: Math.max(0, centre - halfWidth), high: Math.min(1, centre + halfWidth), n };
}

/** First share less the second, of independent groups, with its 95 % interval by Newcombe's hybrid score. */
export function differenceOfProportions(a: Estimate, b: Estimate): Estimate {
  const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);
  const difference = a.mean - b.mean;
  return {
    mean: difference,
    low: difference - length(a.mean - a.low, b.high - b.mean),
    high: difference + length(a.high - a.mean, b.mean - b.low),
    n: a.n + b.n,
  };
}

/** Mean of the first values over the mean of the second, pair by pair, with a 95 % interval by the jackknife. */
export function ratioOfMeans(pairs: readonly (readonly [number, number])[]): Estimate {
  const n = pairs.length;
  const above = sum(pairs.map(([a]) => a));
  const below = sum(pairs.map(([, b]) => b));
  const ratio = above / below;
  const without = pairs.map(([a, b]) => (above - a) / (below - b));
  const halfWidth = n < 2 ? 0 : studentQuantile975(n - 1) * Math.sqrt((variance(without) * (n - 1) * (n - 1)) / n);
  return { mean: ratio, low: ratio - halfWidth, high: ratio + halfWidth, n };
}

export interface ChiSquare {
  readonly statistic: number;
  readonly degrees: number;
  /** Probability of a statistic as large or larger if the shares are true. */
  readonly p: number;
}

/**
 * Whether observed counts could come from these expected shares (Pearson's χ², all shares given, none fitted).
 * @param shares probabilities of the bins, > 0, together 1
 */
export function chiSquareTest(observed: readonly number[], shares: readonly number[]): ChiSquare {
  const total = sum(observed);
  const statistic = sum(
    observed.map((count, bin) => {
      const expected = total * shares[bin];
      return ((count - expected) * (count - expected)) / expected;
    }),
  );
  const degrees = observed.length - 1;
  return { statistic, degrees, p: 1 - chiSquareCdf(statistic, degrees) };
}

/** Counts 0, 1, 2 … as shares of bins, the last of which takes all that is as large or larger. */
export function sharesInBins(histogram: readonly number[], bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const [value, cells] of histogram.entries()) counts[Math.min(value, bins - 1)] += cells;
  const total = sum(counts);
  return counts.map((count) => count / total);
}

/** Mean and variance of what a histogram of 0, 1, 2 … counts. */
export function momentsOf(histogram: readonly number[]): { readonly mean: number; readonly variance: number } {
  const n = sum(histogram);
  const centre = sum(histogram.map((cells, value) => cells * value)) / n;
  const squares = sum(histogram.map((cells, value) => cells * (value - centre) * (value - centre)));
  return { mean: centre, variance: squares / (n - 1) };
}
