/** Blocking antibodies: doses, decay, and the relief they bring through inhibition. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkpointBlockade } from '../../src/mechanisms/checkpointBlockade';
import { inhibitoryReceptors } from '../../src/mechanisms/inhibitoryReceptors';
import { RECEPTOR } from '../../src/model/columns';
import { Dish } from '../support/dish';
import { always, between, ordered } from '../support/properties';

const mechanisms = [checkpointBlockade, inhibitoryReceptors];
const levels = ({ tissue: { medium } }: Dish): readonly number[] => [
  medium.level('nkg2aBlocker'),
  medium.level('pd1Blocker'),
];
const dosed = (settings: Record<string, number>): Dish =>
  new Dish({
    mechanisms,
    settings: Object.fromEntries(Object.entries(settings).map(([k, v]) => [`checkpointBlockade.${k}`, v])),
  });

describe('the levels', () => {
  test('are none by default, and otherwise in multiples of the half-maximal concentration', () => {
    expect(levels(dosed({}))).toEqual([0, 0]);
    const dish = dosed({ nkg2aConcentration: 30, nkg2aHalfMaximal: 3, pd1Concentration: 5, pd1HalfMaximal: 1 });
    expect(levels(dish)).toEqual([10, 5]);
  });

  test('halve in each half-life', () => {
    const dish = dosed({ nkg2aConcentration: 3, nkg2aHalfMaximal: 3, halfLife: 24 });
    dish.minutes(48 * 60);
    expect(levels(dish)[0]).toBeCloseTo(0.25, 9);
  });

  test('are set by a dose of one without touching the other', () => {
    const dish = dosed({ nkg2aConcentration: 8, nkg2aHalfMaximal: 1, pd1HalfMaximal: 1, halfLife: 1 });
    dish.minutes(60);
    dish.change({ 'checkpointBlockade.pd1Concentration': 2 });
    expect(levels(dish)[0]).toBeCloseTo(4, 9);
    expect(levels(dish)[1]).toBe(2);
  });

  test('are set by one more dose of one, as large as the first, without touching the other', () => {
    const dish = dosed({
      nkg2aConcentration: 8,
      nkg2aHalfMaximal: 1,
      pd1Concentration: 4,
      pd1HalfMaximal: 1,
      halfLife: 1,
    });
    dish.minutes(60);
    dish.change({ 'checkpointBlockade.pd1Concentration': 4 });
    expect(levels(dish)[0]).toBeCloseTo(4, 9);
    expect(levels(dish)[1]).toBe(4);
  });

  test('stay what they are, in other multiples, when the half-maximal concentration moves', () => {
    const dish = dosed({ nkg2aConcentration: 8, nkg2aHalfMaximal: 1 });
    dish.change({ 'checkpointBlockade.nkg2aHalfMaximal': 4 });
    expect(levels(dish)[0]).toBe(2);
  });

  test('go when the mechanism is switched off', () => {
    const dish = dosed({ nkg2aConcentration: 8, pd1Concentration: 8 });
    dish.change({ 'checkpointBlockade.enabled': 0 });
    expect(levels(dish)).toEqual([0, 0]);
  });
});

test('plenty of the NKG2A antibody lifts nine tenths of the inhibition by HLA-E, and not that by KIR', () => {
  const inhibited = (receptors: number, concentration: number): number => {
    const dish = dosed({ nkg2aConcentration: concentration });
    const nk = dish.nk(500, 500, { receptors });
    dish.hold(nk, dish.tumour(513, 500));
    dish.steps(1);
    return dish.read(nk, 'inhibition');
  };
  expect(inhibited(RECEPTOR.nkg2a, 10_000) / inhibited(RECEPTOR.nkg2a, 0)).toBeCloseTo(0.1, 3);
  expect(inhibited(RECEPTOR.kir2dl2, 10_000)).toBe(inhibited(RECEPTOR.kir2dl2, 0));
});

test('what is dissolved is never changed by half-maximal concentrations, and more of it never inhibits more', () => {
  always(
    [between(0, 1000), fc.array(between(0.001, 100), { minLength: 1, maxLength: 5 })],
    (concentration, halves) => {
      const dish = dosed({ nkg2aConcentration: concentration, nkg2aHalfMaximal: 1 });
      for (const half of halves) {
        dish.change({ 'checkpointBlockade.nkg2aHalfMaximal': half });
        expect(levels(dish)[0] * half).toBeCloseTo(concentration, 6);
      }
    },
    20,
  );
  always(
    [ordered(0, 100)],
    ([little, much]) => {
      const [more, less] = [little, much].map((concentration) => {
        const dish = dosed({ nkg2aConcentration: concentration, pd1Concentration: concentration });
        const nk = dish.nk(500, 500, { receptors: RECEPTOR.nkg2a | RECEPTOR.pd1 });
        dish.hold(nk, dish.tumour(513, 500));
        dish.steps(1);
        return dish.read(nk, 'inhibition');
      });
      expect(less).toBeLessThanOrEqual(more);
      expect(less).toBeGreaterThan(0);
    },
    20,
  );
});
