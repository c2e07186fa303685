/**
 * A virtual cohort: who is in it. A draw is a lot of CAR-NK cells and a tumour, drawn by its number and nothing else, so
 * that any part of the cohort can be computed anywhere. The distributions are data with their reasons; all are assumed.
 */
import { logNormal } from '../core/distributions';
import { ln } from '../core/exactMath';
import { RandomSource, type RunKey } from '../core/random';

/** A log-normal quantity between tumours; values beyond the limits are put at the limit. */
export interface Distribution {
  readonly title: string;
  readonly unit: string;
  readonly median: number;
  /** Standard deviation of the natural logarithm. */
  readonly spread: number;
  readonly limits: readonly [low: number, high: number];
  readonly reason: string;
}

/** Coefficient of variation of the potency of lots. */
export const POTENCY_CV = 0.3;

export const DISTRIBUTIONS = {
  antigenDensity: {
    title: 'antigen density',
    unit: 'molecules/cell',
    median: 3_500,
    spread: 0.8,
    limits: [400, 20_000],
    reason:
      'the only distribution between patients at hand: CD22 in 111 B-cell leukaemias, median 3,500 (Haso 2013), 400–20,000 as recalled, which is taken for 2.5 standard deviations either way; that lymphomas spread alike is assumed',
  },
  negativeFraction: {
    title: 'antigen-negative fraction',
    unit: '1',
    median: 0.02,
    spread: 1.1,
    limits: [0, 0.3],
    reason:
      'between the 0.01 assumed for blood cancers and the 0.05 for solid ones; the spread puts the end of the plausible range, 0.3, at 2.5 standard deviations: assumed',
  },
  tgfBetaSecretion: {
    title: 'TGF-β secretion',
    unit: 'molecules/s',
    median: 0.04,
    spread: 0.92,
    limits: [0.005, 0.5],
    reason:
      'the default of the model; the spread puts the ends of the plausible range, 0.005–0.5, at 2.5 standard deviations: assumed',
  },
} as const satisfies Readonly<Record<string, Distribution>>;

export type DrawnQuantity = keyof typeof DISTRIBUTIONS;
export const DRAWN_QUANTITIES = Object.keys(DISTRIBUTIONS) as readonly DrawnQuantity[];

/** One lot and one tumour. */
export type Draw = Readonly<Record<DrawnQuantity, number>> & {
  /** 1, 2, …; the number of the lot too, which draws its potency, CAR-positive share and dead cells. */
  readonly number: number;
};

/** The cohort's draws are under a key of their own, so that no seed of a run meets them. */
const COHORT_KEY: RunKey = [0x636f68, 0, 0, 0];
const COHORT_DRAWS = 1;

/** A value of the distribution from two uniforms in (0, 1). */
export const drawnFrom = (
  { median, spread, limits: [low, high] }: Pick<Distribution, 'median' | 'spread' | 'limits'>,
  u: number,
  v: number,
): number => Math.min(high, Math.max(low, logNormal(ln(median), spread, u, v)));

/** The draw with this number. */
export function drawOf(number: number): Draw {
  const random = new RandomSource(COHORT_KEY, COHORT_DRAWS);
  const key = Uint32Array.of(number, 0);
  const value = (quantity: DrawnQuantity, index: number): number => {
    random.drawFor(key, index);
    return drawnFrom(DISTRIBUTIONS[quantity], random.out[0], random.out[1]);
  };
  return {
    number,
    antigenDensity: value('antigenDensity', 0),
    negativeFraction: value('negativeFraction', 1),
    tgfBetaSecretion: value('tgfBetaSecretion', 2),
  };
}
