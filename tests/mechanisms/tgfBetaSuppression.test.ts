/** Suppression: each ability towards its own steady value at its own pace, and back. */
import { describe, expect, test } from 'vitest';
import { steadySuppression, tgfBetaSuppression } from '../../src/mechanisms/tgfBetaSuppression';
import { CELL_PHASE } from '../../src/vocabulary';
import { Dish } from '../support/dish';
import { always, between, ordered, share } from '../support/properties';

const mechanisms = [tgfBetaSuppression];
const PM_PER_NG = 40;

/** Column, half-maximal ng/mL, most suppression, time constant in hours: the table of parameters. */
const ABILITIES = [
  ['suppressedInterferon', 0.3, 0.85, 6],
  ['suppressedReceptors', 1, 0.6, 24],
  ['suppressedCytotoxicity', 1, 0.6, 36],
  ['suppressedCar', 3, 0.6, 36],
  ['suppressedProliferation', 1, 0.7, 12],
  ['suppressedMotility', 2, 0.3, 12],
] as const;

function exposed(ngPerMl: number, hours: number, settings: Record<string, number> = {}) {
  const dish = new Dish({ mechanisms, settings, width: 200 });
  const nk = dish.nk(100, 100);
  dish.tissue.field('tgfBeta').fill(ngPerMl * PM_PER_NG);
  dish.minutes(60 * hours);
  return { dish, nk };
}

test('the steady value is half of the most at half effect', () => {
  expect(steadySuppression(0.6, 1, 1)).toBe(0.3);
  expect(steadySuppression(0.6, 0, 1)).toBe(0);
  expect(steadySuppression(0.6, 1e9, 1)).toBeCloseTo(0.6, 4);
});

describe.each(ABILITIES)('%s', (column, half, most, tau) => {
  test('reaches 63 % of its steady value in its time constant, and all of it in the end', () => {
    const { dish, nk } = exposed(2, tau);
    const steady = (most * 2) / (2 + half);
    expect(dish.read(nk, column)).toBeCloseTo(steady * (1 - Math.exp(-1)), 4);
    dish.minutes(60 * 25 * tau);
    expect(dish.read(nk, column)).toBeCloseTo(steady, 4);
  });

  test('recovers with the same time constant', () => {
    const { dish, nk } = exposed(half, 25 * tau);
    dish.tissue.field('tgfBeta').fill(0);
    dish.minutes(60 * tau);
    expect(dish.read(nk, column)).toBeCloseTo((most / 2) * Math.exp(-1), 4);
  });

  test('is a twentieth in a knocked-out cell, nothing at sensitivity 0', () => {
    const normal = exposed(2, tau);
    const knockedOut = exposed(2, tau, { 'tgfBetaSuppression.sensitivity': 0.05 });
    const blocked = exposed(2, tau, { 'tgfBetaSuppression.sensitivity': 0 });
    expect(knockedOut.dish.read(1, column)).toBeCloseTo(0.05 * normal.dish.read(1, column), 4);
    expect(blocked.dish.read(1, column)).toBe(0);
  });
});

test('IFN-γ gives in first, the CAR last', () => {
  const { dish, nk } = exposed(1, 6);
  const values = ABILITIES.map(([column]) => dish.read(nk, column));
  expect(Math.max(...values)).toBe(values[0]);
  expect(dish.read(nk, 'suppressedCar')).toBeLessThan(dish.read(nk, 'suppressedCytotoxicity'));
});

test('tumour cells and the dead are left alone; switching off gives everything back', () => {
  const dish = new Dish({ mechanisms, width: 200 });
  const [cell, dead, nk] = [dish.tumour(50, 50), dish.nk(100, 100, { phase: CELL_PHASE.dead }), dish.nk(150, 150)];
  dish.tissue.field('tgfBeta').fill(100);
  dish.minutes(60);
  for (const [column] of ABILITIES) {
    expect([dish.read(cell, column), dish.read(dead, column)]).toEqual([0, 0]);
    expect(dish.read(nk, column)).toBeGreaterThan(0);
  }
  dish.change({ 'tgfBetaSuppression.enabled': 0 });
  for (const [column] of ABILITIES) expect(dish.read(nk, column)).toBe(0);
});

test('suppression moves towards its steady value and never past it, and more TGF-β never suppresses less', () => {
  always([share, ordered(0, 1000), between(0.01, 100)], (most, [little, much], half) => {
    expect(steadySuppression(most, much, half)).toBeGreaterThanOrEqual(steadySuppression(most, little, half) - 1e-12);
    expect(steadySuppression(most, much, half)).toBeLessThanOrEqual(most);
    expect(steadySuppression(most, little, half)).toBeGreaterThanOrEqual(0);
  });
  always(
    [ordered(0, 20), share, between(0, 20)],
    (levels, from, hours) => {
      const ends = levels.map((ng) => {
        const dish = new Dish({ mechanisms, width: 200 });
        const nk = dish.nk(100, 100, Object.fromEntries(ABILITIES.map(([column]) => [column, from])));
        dish.tissue.field('tgfBeta').fill(ng * PM_PER_NG);
        dish.minutes(60 * Math.round(hours));
        return ABILITIES.map(([column, half, most]) => {
          const steady = (most * ng) / (ng + half);
          const end = dish.read(nk, column);
          expect(end).toBeGreaterThanOrEqual(Math.min(from, steady) - 1e-5);
          expect(end).toBeLessThanOrEqual(Math.max(from, steady) + 1e-5);
          return end;
        });
      });
      ABILITIES.forEach((_, n) => void expect(ends[1][n]).toBeGreaterThanOrEqual(ends[0][n]));
    },
    12,
  );
});
