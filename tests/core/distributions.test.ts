/** Random variates against their moments and quantiles, over many cell keys. */
import { describe, expect, test } from 'vitest';
import { drawDirection, exponential, gamma, logNormal, standardNormal } from '../../src/core/distributions';
import { RandomSource, runKeyFromSeed } from '../../src/core/random';
import { mean, range, shareError, variance } from '../support/statistics';

const N = 20_000;
const random = new RandomSource(runKeyFromSeed('distributions'), 1);

/** One value for each of N cells, from the four uniforms of a draw. */
const overCells = (value: (u: readonly number[]) => number): readonly number[] =>
  range(N).map((cell) => {
    random.drawFor(Uint32Array.of(cell, 0), 0);
    return value([...random.out]);
  });
const keys = { keyHigh: Uint32Array.from(range(N)), keyLow: new Uint32Array(N).fill(1) };
const gammas = (shape: number, scale: number): readonly number[] =>
  range(N).map((slot) => gamma(shape, scale, random, keys, slot, 8));
const below = (values: readonly number[], limit: number): number => values.filter((x) => x < limit).length;

describe('a standard normal', () => {
  const values = overCells(([u, v]) => standardNormal(u, v));

  test('has mean 0, variance 1, no skew and the tails of one', () => {
    expect(Math.abs(mean(values))).toBeLessThan(4 / Math.sqrt(N));
    expect(Math.abs(variance(values) - 1)).toBeLessThan(4 * Math.sqrt(2 / N));
    expect(Math.abs(mean(values.map((z) => z ** 3)))).toBeLessThan(4 * Math.sqrt(15 / N));
    expect(Math.abs(mean(values.map((z) => z ** 4)) - 3)).toBeLessThan(4 * Math.sqrt(96 / N));
    for (const [z, share] of [
      [-1.959964, 0.025],
      [0, 0.5],
      [1.644854, 0.95],
    ])
      expect(Math.abs(shareError(below(values, z), share, N))).toBeLessThan(3.5);
  });

  test('is finite at the ends of what a draw can be', () => {
    const smallest = 0.5 / 2 ** 32;
    for (const u of [smallest, 1 - smallest])
      for (const v of [smallest, 1 - smallest]) expect(Number.isFinite(standardNormal(u, v))).toBe(true);
    expect(standardNormal(smallest, 1 - smallest)).toBeLessThan(7);
  });
});

test('a log-normal has its median, mean and variance, and without spread only its median', () => {
  const values = overCells(([u, v]) => logNormal(-0.08, 0.4, u, v));
  expect(Math.abs(shareError(below(values, Math.exp(-0.08)), 0.5, N))).toBeLessThan(3.5);
  // e^(−0.08 + 0.4²/2) = 1: the unit of damage.
  expect(Math.abs(mean(values) - 1)).toBeLessThan((4 * 0.4166) / Math.sqrt(N));
  expect(variance(values)).toBeCloseTo(Math.exp(0.16) - 1, 2);
  expect(logNormal(2, 0, 0.1, 0.7)).toBeCloseTo(Math.exp(2), 12);
});

test('an exponential has mean 1 and forgets', () => {
  const values = overCells(([u]) => exponential(u));
  expect(Math.abs(mean(values) - 1)).toBeLessThan(4 / Math.sqrt(N));
  const late = values.filter((x) => x > 1).map((x) => x - 1);
  expect(Math.abs(mean(late) - 1)).toBeLessThan(4 / Math.sqrt(late.length));
});

describe('a direction', () => {
  const vectors = range(N).map((slot) => {
    const direction = new Float64Array(2);
    drawDirection(random, keys, slot, 8, direction);
    return direction;
  });

  test('has length 1', () => {
    for (const [x, y] of vectors) expect(Math.abs(x * x + y * y - 1)).toBeLessThan(1e-15 * 8);
  });

  test('is drawn evenly from the whole circle', () => {
    const sectors = new Array<number>(24).fill(0);
    for (const [x, y] of vectors) sectors[Math.floor(((Math.atan2(y, x) / Math.PI + 1) / 2) * 24) % 24]++;
    const chiSquared = sectors.reduce((sum, count) => sum + (count - N / 24) ** 2 / (N / 24), 0);
    expect(chiSquared).toBeLessThan(49.7); // 0.999 quantile for 23 degrees of freedom
  });

  test('is the same for the same cell, step and index', () => {
    const again = new Float64Array(2);
    drawDirection(random, keys, 7, 8, again);
    expect(again).toEqual(vectors[7]);
    drawDirection(random, keys, 7, 9, again);
    expect(again).not.toEqual(vectors[7]);
  });
});

describe('a gamma', () => {
  test.each([
    [1, 1],
    [1.4, 1 / 1.4],
    [2, 6.4],
    [10, 2.6],
    [1000, 0.001],
  ])('of shape %f and scale %f has their mean and variance', (shape, scale) => {
    const values = gammas(shape, scale);
    const sigma = scale * Math.sqrt(shape);
    expect(Math.abs(mean(values) - shape * scale)).toBeLessThan((4 * sigma) / Math.sqrt(N));
    const kurtosis = 3 + 6 / shape;
    expect(Math.abs(variance(values) / sigma ** 2 - 1)).toBeLessThan(4 * Math.sqrt((kurtosis - 1) / N));
    expect(Math.min(...values)).toBeGreaterThan(0);
  });

  test('of shape 1 is an exponential', () => {
    expect(Math.abs(shareError(below(gammas(1, 1), Math.LN2), 0.5, N))).toBeLessThan(3.5);
  });

  test('takes its draws from the index on that it is given, for this cell only', () => {
    const value = gamma(1.4, 1, random, keys, 5, 8);
    expect(gamma(1.4, 1, random, keys, 6, 8)).not.toBe(value);
    expect(gamma(1.4, 1, random, keys, 5, 1032)).not.toBe(value);
    expect(gamma(1.4, 1, random, keys, 5, 8)).toBe(value);
  });
});
