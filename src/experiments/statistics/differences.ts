/** What a difference between two arms does, and how sure that is. */
import { type Estimate, estimate, studentQuantile975, variance } from '../../core/statistics';

/** Mean of second less first over pairs that shared their seed, with its 95 % interval by Student's t. */
export const pairedDifference = (pairs: readonly (readonly [first: number, second: number])[]): Estimate =>
  estimate(pairs.map(([first, second]) => second - first));

/**
 * How much narrower the interval is than it would be without common seeds: the variance of the differences over the
 * sum of the variances of both arms. 1 when the seeds had nothing in common, near 0 when the arms share nearly all of
 * their fate. NaN of fewer than two pairs or where nothing varies.
 */
export function varianceRatio(pairs: readonly (readonly [number, number])[]): number {
  if (pairs.length < 2) return Number.NaN;
  const [first, second] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
  return variance(pairs.map(([a, b]) => b - a)) / (variance(first) + variance(second));
}

/** The interval of the mean after so many repeats. */
export interface Width {
  readonly n: number;
  readonly mean: number;
  /** Half the width of the 95 % interval. */
  readonly halfWidth: number;
}

/** How the interval of the mean narrows as repeats come in, in their order: entry k is of the first k + 2. */
export function intervalWidths(values: readonly number[]): readonly Width[] {
  const widths: Width[] = [];
  let centre = 0;
  let squares = 0;
  for (const [before, value] of values.entries()) {
    const n = before + 1;
    // Welford 1962: mean and sum of squares from those before.
    const step = value - centre;
    centre += step / n;
    squares += step * (value - centre);
    if (n >= 2)
      widths.push({ n, mean: centre, halfWidth: studentQuantile975(n - 1) * Math.sqrt(squares / (n - 1) / n) });
  }
  return widths;
}

const MOST_REPEATS = 100_000;

/**
 * How many repeats it takes until the 95 % interval of the mean is no wider than ± `halfWidth`, judged by the spread
 * of those that there are. Null when there are fewer than two, they do not differ, or it would take more than 100,000.
 */
export function repeatsNeeded(values: readonly number[], halfWidth: number): number | null {
  if (values.length < 2) return null;
  const spread = Math.sqrt(variance(values));
  // Two that happen to be equal say nothing of those to come.
  if (spread === 0) return null;
  const wide = (n: number): boolean => studentQuantile975(n - 1) * spread > halfWidth * Math.sqrt(n);
  if (wide(MOST_REPEATS)) return null;
  let enough = MOST_REPEATS;
  let tooFew = 1;
  while (enough - tooFew > 1) {
    const middle = Math.floor((enough + tooFew) / 2);
    if (wide(middle)) tooFew = middle;
    else enough = middle;
  }
  return enough;
}
