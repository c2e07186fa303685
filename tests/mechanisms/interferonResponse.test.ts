/** The response to IFN-γ: where it goes, how fast up, how fast down. */
import { describe, expect, test } from 'vitest';
import { interferonResponse } from '../../src/mechanisms/interferonResponse';
import { CELL_PHASE } from '../../src/vocabulary';
import { Dish } from '../support/dish';
import { always, between, ordered, share } from '../support/properties';

const mechanisms = [interferonResponse];
const EC50 = 2.96;

/** Response of a cell that starts at `from` after these hours in this much IFN-γ. */
function response(from: number, pM: number, hours: number, timeStep = 0.5): number {
  const dish = new Dish({ mechanisms, timeStep, width: 200 });
  const cell = dish.tumour(100, 100, { interferonResponse: from });
  dish.tissue.field('interferonGamma').fill(pM);
  dish.minutes(60 * hours);
  return dish.read(cell, 'interferonResponse');
}

describe('the response', () => {
  test('rises towards c/(c + EC50) with a time constant of 12 h', () => {
    for (const hours of [1, 6, 12, 24])
      expect(response(0, EC50, hours)).toBeCloseTo(0.5 * (1 - Math.exp(-hours / 12)), 4);
    expect(response(0, 9 * EC50, 400)).toBeCloseTo(0.9, 4);
  });

  test('falls with a time constant of 24 h', () => {
    for (const hours of [6, 24]) expect(response(0.8, 0, hours)).toBeCloseTo(0.8 * Math.exp(-hours / 24), 4);
    expect(response(0.9, EC50, 24)).toBeCloseTo(0.5 + 0.4 * Math.exp(-1), 4);
  });

  test('does not depend on the step', () => {
    expect(response(0, EC50, 12, 0.25)).toBe(response(0, EC50, 12, 0.5));
  });

  test('stays within 0 and 1 whatever the concentration', () => {
    expect(response(0, 1e9, 1000)).toBeLessThanOrEqual(1);
    expect(response(1, 0, 1000)).toBeGreaterThanOrEqual(0);
  });

  test('is that of the voxel a cell is in', () => {
    const dish = new Dish({ mechanisms, width: 200 });
    const [here, there] = [dish.tumour(30, 30), dish.tumour(150, 150)];
    const field = dish.tissue.field('interferonGamma');
    field.concentration[dish.read(here, 'voxel')] = 100;
    dish.minutes(60);
    expect(dish.read(here, 'interferonResponse')).toBeGreaterThan(0.05);
    expect(dish.read(there, 'interferonResponse')).toBe(0);
  });
});

test('NK cells and the doomed do not respond; switching off forgets', () => {
  const dish = new Dish({ mechanisms, width: 200 });
  dish.tissue.field('interferonGamma').fill(100);
  const [nk, doomed, cell] = [
    dish.nk(50, 50),
    dish.tumour(100, 100, { phase: CELL_PHASE.doomed }),
    dish.tumour(150, 150),
  ];
  dish.minutes(60);
  expect([dish.read(nk, 'interferonResponse'), dish.read(doomed, 'interferonResponse')]).toEqual([0, 0]);
  expect(dish.read(cell, 'interferonResponse')).toBeGreaterThan(0);
  dish.change({ 'interferonResponse.enabled': 0 });
  dish.minutes(60);
  expect(dish.read(cell, 'interferonResponse')).toBe(0);
});

test('the response moves towards its goal and never past it, and more IFN-γ never leaves less', () => {
  always(
    [share, ordered(0, 50), between(0, 30)],
    (from, [little, much], hours) => {
      const [weak, strong] = [little, much].map((pM) => {
        const end = response(from, pM, hours);
        const goal = pM / (pM + EC50);
        expect(end).toBeGreaterThanOrEqual(Math.min(from, goal) - 1e-6);
        expect(end).toBeLessThanOrEqual(Math.max(from, goal) + 1e-6);
        return end;
      });
      expect(strong).toBeGreaterThanOrEqual(weak);
    },
    15,
  );
});
