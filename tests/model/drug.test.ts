/** The rule of all drugs: what counts as a dose, and how a level falls. */
import { expect, test } from 'vitest';
import { isDose, shareLeft } from '../../src/model/drug';

test('a dose is a new concentration, or the same set again', () => {
  const before = { concentration: 10, halfLife: 5 };
  expect(isDose(before, { concentration: 20, halfLife: 5 })).toBe(true);
  expect(isDose(before, { ...before })).toBe(true);
  expect(isDose(before, { concentration: 10, halfLife: 6 })).toBe(false);
});

test('half is left after a half-life, and parts of it multiply', () => {
  expect(shareLeft(20, 20)).toBeCloseTo(0.5, 12);
  expect(shareLeft(20, 7) * shareLeft(20, 13)).toBeCloseTo(0.5, 12);
});
