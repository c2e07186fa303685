/** Granules made anew: the exponential, at the pace that IL-15 sets. */
import { describe, expect, test } from 'vitest';
import { granuleRefill, refillTime } from '../../src/mechanisms/granuleRefill';
import { CELL_PHASE } from '../../src/vocabulary';
import { Dish } from '../support/dish';
import { always, between, ordered, share } from '../support/properties';

const mechanisms = [granuleRefill];

/** Granules of an emptied NK after this many hours at this IL-15. */
function granulesAfter(hours: number, pM: number, timeStep = 0.5): number {
  const dish = new Dish({ mechanisms, timeStep });
  const nk = dish.nk(500, 500, { granules: 0.2, effectiveInterleukin15: pM });
  dish.minutes(60 * hours);
  return dish.read(nk, 'granules');
}

const law = (hours: number, tau: number): number => 1 - 0.8 * Math.exp(-hours / tau);

describe('refill', () => {
  test('takes 16 h when fed, 48 h when starved, and in between in between', () => {
    expect([refillTime(16, 48, 1), refillTime(16, 48, 0.5), refillTime(16, 48, 0)]).toEqual([16, 32, 48]);
  });

  test.each([
    ['without IL-15', 0, 48],
    ['at its half-maximum', 10, 32],
    ['at 45 pM', 45, 16 + 32 * (1 - 45 ** 2 / (45 ** 2 + 100))],
    ['in plenty', 1e5, 16],
  ])('%s follows its exponential', (_, pM, tau) => {
    for (const hours of [1, 16, 48]) expect(granulesAfter(hours, pM)).toBeCloseTo(law(hours, tau), 6);
  });

  test('is held back by TGF-β, as granzyme and perforin are', () => {
    const dish = new Dish({ mechanisms });
    const nk = dish.nk(500, 500, { granules: 0.2, effectiveInterleukin15: 1e5, suppressedCytotoxicity: 0.6 });
    dish.minutes(60 * 16);
    expect(dish.read(nk, 'granules')).toBeCloseTo(law(16 * 0.4, 16), 6);
  });

  test('does not depend on the step', () => {
    expect(granulesAfter(16, 45, 0.25)).toBe(granulesAfter(16, 45, 0.5));
  });

  test('never passes the full pool', () => {
    const dish = new Dish({ mechanisms, settings: { 'granuleRefill.fedTime': 0.5 } });
    const nk = dish.nk(500, 500, { granules: 0.2, effectiveInterleukin15: 1e5 });
    for (let hour = 0; hour < 40; hour++) {
      dish.minutes(60);
      expect(dish.read(nk, 'granules')).toBeLessThanOrEqual(1);
    }
    expect(dish.read(nk, 'granules')).toBeCloseTo(1, 12);
  });

  test('is not for the dead', () => {
    const dish = new Dish({ mechanisms });
    const nk = dish.nk(500, 500, { granules: 0.2, phase: CELL_PHASE.doomed });
    dish.minutes(600);
    expect(dish.read(nk, 'granules')).toBe(0.2);
  });
});

test('IL-15 never slows refilling; granules only rise, never above full, and not at all in the dead', () => {
  always([ordered(1, 500), ordered(0, 1)], ([fed, starved], [little, much]) => {
    expect(refillTime(fed, starved, much)).toBeLessThanOrEqual(refillTime(fed, starved, little) * (1 + 1e-12));
    expect(refillTime(fed, starved, much)).toBeGreaterThanOrEqual(fed * (1 - 1e-12));
    expect(refillTime(fed, starved, little)).toBeLessThanOrEqual(starved * (1 + 1e-12));
  });
  always(
    [share, ordered(0, 500), share, between(0, 20)],
    (granules, [little, much], suppressedCytotoxicity, hours) => {
      const dish = new Dish({ mechanisms });
      const [starved, fed, dead] = [{ pM: little }, { pM: much }, { pM: much, phase: CELL_PHASE.dead }].map(
        ({ pM, ...words }) =>
          dish.nk(500, 500, { granules, suppressedCytotoxicity, effectiveInterleukin15: pM, ...words }),
      );
      const before = dish.read(dead, 'granules');
      dish.minutes(6 * Math.round(10 * hours));
      expect(dish.read(starved, 'granules')).toBeGreaterThanOrEqual(before);
      expect(dish.read(fed, 'granules')).toBeGreaterThanOrEqual(dish.read(starved, 'granules'));
      expect(dish.read(fed, 'granules')).toBeLessThanOrEqual(1);
      expect(dish.read(dead, 'granules')).toBe(before);
    },
    15,
  );
});
