/** The Sobol sequence against published points, and both spreads against what they promise. */
import { expect, test } from 'vitest';
import { latinHypercubeColumn } from '../../../src/experiments/design/latinHypercube';
import { SOBOL_DIMENSIONS, sobolCoordinate } from '../../../src/experiments/design/sobol';

/** Points 0 to 9 in the first ten dimensions, as the program of Joe and Kuo gives them with new-joe-kuo-6.21201. */
const PUBLISHED = [
  [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
  [0.75, 0.25, 0.25, 0.25, 0.75, 0.75, 0.25, 0.75, 0.75, 0.75],
  [0.25, 0.75, 0.75, 0.75, 0.25, 0.25, 0.75, 0.25, 0.25, 0.25],
  [0.375, 0.375, 0.625, 0.875, 0.375, 0.125, 0.375, 0.875, 0.875, 0.625],
  [0.875, 0.875, 0.125, 0.375, 0.875, 0.625, 0.875, 0.375, 0.375, 0.125],
  [0.625, 0.125, 0.875, 0.625, 0.625, 0.875, 0.125, 0.125, 0.125, 0.375],
  [0.125, 0.625, 0.375, 0.125, 0.125, 0.375, 0.625, 0.625, 0.625, 0.875],
  [0.1875, 0.3125, 0.9375, 0.4375, 0.5625, 0.3125, 0.4375, 0.9375, 0.9375, 0.3125],
  [0.6875, 0.8125, 0.4375, 0.9375, 0.0625, 0.8125, 0.9375, 0.4375, 0.4375, 0.8125],
];

/** Point 1000 in all 21 dimensions, from an independent implementation (SciPy 1.17, unscrambled). */
const THOUSANDTH = [
  0.2197265625, 0.0966796875, 0.5185546875, 0.6767578125, 0.2802734375, 0.9072265625, 0.0458984375, 0.8994140625,
  0.5009765625, 0.0693359375, 0.0849609375, 0.2548828125, 0.1611328125, 0.3837890625, 0.1435546875, 0.3701171875,
  0.7197265625, 0.3447265625, 0.9912109375, 0.7255859375, 0.5224609375,
];

test('the first points are those published', () => {
  const points = PUBLISHED.map((row, point) => row.map((_, dimension) => sobolCoordinate(point, dimension)));
  expect(points).toEqual(PUBLISHED);
});

test('a later point is that of another implementation in every dimension', () => {
  expect(THOUSANDTH).toHaveLength(SOBOL_DIMENSIONS);
  expect(THOUSANDTH.map((_, dimension) => sobolCoordinate(1000, dimension))).toEqual(THOUSANDTH);
});

/** How many of the points lie in each of so many equal slices. */
const slices = (values: readonly number[], count: number): number[] => {
  const counts = new Array<number>(count).fill(0);
  for (const value of values) counts[Math.floor(value * count)]++;
  return counts;
};

test('of 256 points each of 256 slices holds one, in every dimension', () => {
  for (let dimension = 0; dimension < SOBOL_DIMENSIONS; dimension++) {
    const column = Array.from({ length: 256 }, (_, point) => sobolCoordinate(point, dimension));
    expect(new Set(slices(column, 256))).toEqual(new Set([1]));
  }
});

test('a Latin hypercube has one point in each slice, the same for the same seed, another order for another', () => {
  const columns = [0, 1, 2].map((dimension) => [...latinHypercubeColumn('a', 50, dimension)]);
  for (const column of columns) expect(new Set(slices(column, 50))).toEqual(new Set([1]));
  expect([...latinHypercubeColumn('a', 50, 0)]).toEqual(columns[0]);
  expect([...latinHypercubeColumn('b', 50, 0)]).not.toEqual(columns[0]);
  expect(columns[1]).not.toEqual(columns[0]);
});
