/** Statistics against known answers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  chiSquareTest,
  differenceOfProportions,
  estimate,
  mean,
  median,
  momentsOf,
  proportion,
  quantile,
  ratioOfMeans,
  sharesInBins,
  standardDeviation,
  studentQuantile975,
  variance,
} from '../../src/core/statistics';

test('mean, variance and quantiles of numbers worked out by hand', () => {
  const values = [2, 4, 4, 4, 5, 5, 7, 9];
  expect(mean(values)).toBe(5);
  expect(variance(values)).toBeCloseTo(32 / 7, 12);
  expect(standardDeviation(values)).toBeCloseTo(2.13809, 5);
  expect(median([3, 1, 2])).toBe(2);
  expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(quantile([1, 2, 3, 4], 1)).toBe(4);
  expect(quantile([], 0.5)).toBeNaN();
});

test('Student’s quantiles are those of the tables, and go over into the normal one', () => {
  expect(studentQuantile975(9)).toBe(2.262);
  expect(studentQuantile975(30)).toBe(2.042);
  expect(studentQuantile975(60)).toBeCloseTo(2.0, 2);
  expect(studentQuantile975(120)).toBeCloseTo(1.98, 2);
  expect(studentQuantile975(1e9)).toBeCloseTo(1.96, 3);
});

describe('an estimate', () => {
  test('has the interval of the textbook', () => {
    // Mean 5, standard error √(32/7/8) = 0.7559, t(7) = 2.365.
    const { low, high, n } = estimate([2, 4, 4, 4, 5, 5, 7, 9]);
    expect(n).toBe(8);
    expect(high - low).toBeCloseTo(2 * 2.365 * 0.755929, 4);
  });

  test('of one value has no width; of equal values neither', () => {
    expect(estimate([3])).toEqual({ mean: 3, low: 3, high: 3, n: 1 });
    expect(estimate([3, 3, 3])).toEqual({ mean: 3, low: 3, high: 3, n: 3 });
  });

  test('lies within its interval, which lies around the values’ range at least in part', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 2, maxLength: 40 }),
        (values) => {
          const { mean: centre, low, high } = estimate(values);
          expect(low).toBeLessThanOrEqual(centre);
          expect(high).toBeGreaterThanOrEqual(centre);
        },
      ),
    );
  });
});

describe('χ²', () => {
  test('of a die thrown sixty times, a textbook case', () => {
    const { statistic, degrees, p } = chiSquareTest(
      [5, 8, 9, 8, 10, 20],
      Array.from({ length: 6 }, () => 1 / 6),
    );
    expect(statistic).toBeCloseTo(13.4, 10);
    expect(degrees).toBe(5);
    expect(p).toBeCloseTo(0.0199, 4);
  });

  test('of what was expected is 0 and surely fits', () => {
    expect(chiSquareTest([10, 20, 70], [0.1, 0.2, 0.7])).toEqual({ statistic: 0, degrees: 2, p: 1 });
  });

  test('has the critical values of the tables', () => {
    // χ² of 9.488 with 4 degrees of freedom has p = 0.05.
    const shift = Math.sqrt((9.488 * 100) / 2);
    const { p } = chiSquareTest([100 + shift, 100 - shift, 100, 100, 100], [0.2, 0.2, 0.2, 0.2, 0.2]);
    expect(p).toBeCloseTo(0.05, 3);
  });
});

test('histograms: shares with an open last bin, moments of what is counted', () => {
  expect(sharesInBins([2, 1, 0, 0, 1], 3)).toEqual([0.5, 0.25, 0.25]);
  expect(sharesInBins([4], 3)).toEqual([1, 0, 0]);
  // The published kill counts of V17: mean 1.02, variance 1.76.
  const { mean: centre, variance: spread } = momentsOf([68, 37, 15, 12, 4, 5, 0]);
  expect(centre).toBeCloseTo(1.02, 2);
  expect(spread).toBeCloseTo(1.76, 2);
});

describe('shares and ratios', () => {
  test('Wilson’s interval and Newcombe’s difference are those of Newcombe 1998 (81 of 263; 56 of 70 less 48 of 80)', () => {
    const { mean: share, low, high } = proportion(81, 263);
    expect([share, low, high].map((x) => x.toFixed(4))).toEqual(['0.3080', '0.2553', '0.3662']);
    const difference = differenceOfProportions(proportion(56, 70), proportion(48, 80));
    expect(difference.mean).toBeCloseTo(0.2, 12);
    expect([difference.low, difference.high].map((x) => x.toFixed(4))).toEqual(['0.0524', '0.3339']);
    expect(difference.n).toBe(150);
  });

  test('a share stays within 0 and 1, and is no number of nobody', () => {
    expect(proportion(0, 10)).toMatchObject({ mean: 0, low: 0 });
    expect(proportion(10, 10)).toMatchObject({ mean: 1, high: 1 });
    expect(proportion(0, 0).mean).toBeNaN();
  });

  test('the jackknife of a ratio: by hand for three pairs, no width when all ratios are alike', () => {
    const ratio = ratioOfMeans([
      [1, 2],
      [2, 2],
      [3, 4],
    ]);
    expect(ratio.mean).toBe(6 / 8);
    // Without each pair: 5/6, 4/6, 3/4; their variance is 1/144, the standard error √(4·(1/144)/3).
    expect(ratio.high - ratio.mean).toBeCloseTo(4.303 * Math.sqrt(4 / 144 / 3), 9);
    const alike = ratioOfMeans([1, 2, 5].map((x) => [x, 4 * x] as const));
    expect(alike.mean).toBe(0.25);
    expect(alike.high - alike.low).toBeCloseTo(0, 9);
  });
});
