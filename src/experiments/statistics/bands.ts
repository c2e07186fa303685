/** The middle of many repeats and how far they lie apart: the median with the bands that hold 50, 75 and 95 % of them. */
import { quantile } from '../../core/statistics';

/** Shares of the repeats that the bands hold, narrowest first. */
export const BAND_SHARES = [0.5, 0.75, 0.95] as const;

/** The band that holds a share of the repeats. */
export interface Band {
  /** The share, 0–1. */
  readonly share: number;
  /** Lower end. */
  readonly low: number;
  /** Upper end. */
  readonly high: number;
}

/** The middle of repeats and how far they lie apart. */
export interface Spread {
  /** Number of values. */
  readonly n: number;
  /** The median; NaN of no values. */
  readonly median: number;
  /** As many as BAND_SHARES, narrowest first. */
  readonly bands: readonly Band[];
}

/** Median and bands, by quantiles interpolated between neighbours. NaN of no values. */
export function spreadOf(values: readonly number[]): Spread {
  return {
    n: values.length,
    median: quantile(values, 0.5),
    bands: BAND_SHARES.map((share) => ({
      share,
      low: quantile(values, (1 - share) / 2),
      high: quantile(values, (1 + share) / 2),
    })),
  };
}
