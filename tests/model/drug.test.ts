/** The rule of all drugs: what counts as a dose, and how a level falls. */
import { expect, test } from 'vitest';
import { isDose, shareLeft } from '../../src/model/drug';

test('a dose is the concentration being set, to whatever, and that of its own drug only', () => {
  expect(isDose('concentration')).toBe(true);
  expect(isDose('halfLife')).toBe(false);
  expect(isDose('pd1Concentration', 'pd1Concentration')).toBe(true);
  expect(isDose('pd1Concentration', 'nkg2aConcentration')).toBe(false);
});

test('half is left after a half-life, and parts of it multiply', () => {
  expect(shareLeft(20, 20)).toBeCloseTo(0.5, 12);
  expect(shareLeft(20, 7) * shareLeft(20, 13)).toBeCloseTo(0.5, 12);
});
