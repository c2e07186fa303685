/** Weak binding: how it moves the half-maximal density. */
import { expect, test } from 'vitest';
import { apparentHalfMaximal } from '../../src/core/kinetics';

test('a receptor that lets go more easily needs more: 800 molecules at 10 nM, twice the tightest at 30 nM', () => {
  expect(apparentHalfMaximal(600, 10, 30)).toBeCloseTo(800, 9);
  expect(apparentHalfMaximal(600, 30, 30)).toBe(1200);
  expect(apparentHalfMaximal(600, 0, 30)).toBe(600);
});
