/** The statistics of experiments against known answers. */
import { describe, expect, test } from 'vitest';
import { estimate } from '../../../src/core/statistics';
import { spreadOf } from '../../../src/experiments/statistics/bands';
import {
  intervalWidths,
  pairedDifference,
  repeatsNeeded,
  varianceRatio,
} from '../../../src/experiments/statistics/differences';
import { rankCorrelation, ranks } from '../../../src/experiments/statistics/rankCorrelation';
import { kaplanMeier } from '../../../src/experiments/statistics/survival';

describe('bands', () => {
  test('of evenly spread values lie where the uniform distribution has its quantiles', () => {
    const values = Array.from({ length: 1001 }, (_, n) => ((n * 379) % 1001) / 1000);
    const { n, median, bands } = spreadOf(values);
    expect([n, median]).toEqual([1001, 0.5]);
    expect(bands.map(({ share }) => share)).toEqual([0.5, 0.75, 0.95]);
    for (const { share, low, high } of bands) {
      expect(low).toBeCloseTo((1 - share) / 2, 10);
      expect(high).toBeCloseTo((1 + share) / 2, 10);
    }
  });

  test('of an exponential distribution are its quantiles −ln(1 − p)', () => {
    const size = 20_000;
    const values = Array.from({ length: size }, (_, n) => -Math.log(1 - (n + 0.5) / size));
    const { median, bands } = spreadOf(values);
    expect(median).toBeCloseTo(Math.LN2, 3);
    for (const { share, low, high } of bands) {
      expect(low).toBeCloseTo(-Math.log((1 + share) / 2), 3);
      expect(high).toBeCloseTo(-Math.log((1 - share) / 2), 2);
    }
  });

  test('of nothing are no numbers, and of one value are that value', () => {
    expect(spreadOf([]).median).toBeNaN();
    expect(spreadOf([7]).bands.map(({ low, high }) => [low, high])).toEqual([
      [7, 7],
      [7, 7],
      [7, 7],
    ]);
  });
});

/** Weeks of remission under 6-mercaptopurine, Freireich et al. 1963 (Gehan 1965, table 1): 21 patients, 9 relapses. */
const RELAPSED = [6, 6, 6, 7, 10, 13, 16, 22, 23];
const CENSORED = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
const remissions = [
  ...RELAPSED.map((time) => ({ time, happened: true })),
  ...CENSORED.map((time) => ({ time, happened: false })),
];

describe('Kaplan and Meier', () => {
  test('give the textbook’s table for 6-mercaptopurine: at risk, share, Greenwood’s error, 95 % interval', () => {
    const { n, events, steps, median, censored } = kaplanMeier(remissions);
    expect([n, events, median]).toEqual([21, 9, 23]);
    expect(censored).toEqual([...CENSORED].sort((a, b) => a - b));
    const table = steps.map(({ time, atRisk, events: relapses, share, standardError, low, high }) => [
      time,
      atRisk,
      relapses,
      ...[share, standardError, low, high].map((value) => Number(value.toFixed(4))),
    ]);
    expect(table).toEqual([
      [6, 21, 3, 0.8571, 0.0764, 0.6197, 0.9516],
      [7, 17, 1, 0.8067, 0.0869, 0.5631, 0.9228],
      [10, 15, 1, 0.7529, 0.0963, 0.5032, 0.8894],
      [13, 12, 1, 0.6902, 0.1068, 0.4316, 0.8491],
      [16, 11, 1, 0.6275, 0.1141, 0.3675, 0.8049],
      [22, 7, 1, 0.5378, 0.1282, 0.2678, 0.7468],
      [23, 6, 1, 0.4482, 0.1346, 0.1881, 0.6801],
    ]);
  });

  test('without censoring give the share that is left, and none when all are gone', () => {
    const { steps, median } = kaplanMeier([1, 2, 3, 4].map((time) => ({ time, happened: true })));
    expect(steps.map(({ share }) => share)).toEqual([0.75, 0.5, 0.25, 0]);
    expect(steps[3]).toMatchObject({ low: 0, high: 0, standardError: 0 });
    expect(median).toBe(2);
  });

  test('of nothing and of nothing but censored have no step and no median', () => {
    expect(kaplanMeier([])).toMatchObject({ n: 0, steps: [], median: null });
    expect(kaplanMeier([{ time: 5, happened: false }])).toMatchObject({ events: 0, steps: [], censored: [5] });
  });
});

/** Student 1908: additional hours of sleep of ten patients under two drugs. */
const SLEEP: readonly (readonly [number, number])[] = [
  [0.7, 1.9],
  [-1.6, 0.8],
  [-0.2, 1.1],
  [-1.2, 0.1],
  [-0.1, -0.1],
  [3.4, 4.4],
  [3.7, 5.5],
  [0.8, 1.6],
  [0, 4.6],
  [2, 3.4],
];

describe('a difference of pairs', () => {
  test('is that of Student’s sleep data: 1.58 h, 0.70 to 2.46', () => {
    const { mean, low, high, n } = pairedDifference(SLEEP);
    expect([mean, low, high, n].map((value) => Number(value.toFixed(2)))).toEqual([1.58, 0.7, 2.46, 10]);
  });

  test('has less variance the more the pairs share', () => {
    expect(varianceRatio(SLEEP)).toBeCloseTo(1.5129 / (3.2006 + 4.009), 3);
    expect(
      varianceRatio([
        [1, 11],
        [5, 15],
        [9, 19],
      ]),
    ).toBe(0);
    expect(varianceRatio([[1, 2]])).toBeNaN();
  });
});

describe('how many repeats are enough', () => {
  test('the interval after n repeats is that of the estimate of the first n', () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6];
    const widths = intervalWidths(values);
    expect(widths.map(({ n }) => n)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    for (const { n, mean, halfWidth } of widths) {
      const wanted = estimate(values.slice(0, n));
      expect(mean).toBeCloseTo(wanted.mean, 12);
      expect(halfWidth).toBeCloseTo(wanted.high - wanted.mean, 12);
    }
    expect(intervalWidths([1])).toEqual([]);
  });

  test('a standard deviation of 10 needs 18 repeats for ± 5 and 387 for ± 1', () => {
    // Two values 10√2 apart have a standard deviation of 10. By hand: t(17) × 10 / √18 = 4.97; 1.966 × 10 / √387 = 0.9995.
    const values = [0, 10 * Math.SQRT2];
    expect(repeatsNeeded(values, 5)).toBe(18);
    expect(repeatsNeeded(values, 1)).toBe(387);
    expect(repeatsNeeded([5, 5, 5], 1)).toBeNull();
    expect(repeatsNeeded([5], 1)).toBeNull();
    expect(repeatsNeeded(values, 0)).toBeNull();
  });
});

test('rank correlation is Spearman’s, with shared ranks', () => {
  expect(ranks([10, 30, 20, 20])).toEqual([1, 4, 2.5, 2.5]);
  expect(rankCorrelation([1, 2, 3, 4], [1, 8, 27, 64])).toBeCloseTo(1, 12);
  expect(rankCorrelation([1, 2, 3, 4, 5], [5, 6, 7, 8, 7])).toBeCloseTo(0.8207826816681233, 12);
  expect(rankCorrelation([1, 2, 3], [1, 1, 1])).toBeNaN();
  expect(rankCorrelation([1, 2], [1, 2])).toBeNaN();
});
