/** TGF-β: the baseline that holds by itself, and the level a dense tumour makes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tgfBeta, trappedLoss } from '../../src/mechanisms/tgfBeta';
import { CELL_PHASE } from '../../src/vocabulary';
import { Dish } from '../support/dish';
import { always, between, ordered } from '../support/properties';
import { range } from '../support/statistics';

const mechanisms = [tgfBeta];
const PM_PER_NG = 40;

/** Mean TGF-β (ng/mL) of a dish of 200 × 200 × 20 µm³ with this many tumour cells, after twelve hours. */
function level(cells: number, phase: number = CELL_PHASE.alive, settings: Record<string, number> = {}): number {
  const dish = new Dish({ mechanisms, settings, width: 200 });
  for (const i of range(cells)) dish.tumour(20 + ((i * 37) % 160), 20 + ((i * 61) % 160), { phase });
  dish.minutes(720);
  return dish.tissue.field('tgfBeta').mean() / PM_PER_NG;
}

describe('TGF-β', () => {
  test('stays at its baseline of 0.4 ng/mL without tumour cells', () => {
    expect(level(0)).toBeCloseTo(0.4, 9);
    expect(level(5, CELL_PHASE.doomed)).toBeCloseTo(0.4, 9);
  });

  test('is 1 ng/mL more among 10^8 tumour cells per mL, 3 among 3·10^8', () => {
    // 80 cells in 8e5 µm³: 0.04/s × 1e-4/µm³ ÷ 1.66e-4/s = 0.0241 molecules/µm³ = 40 pM.
    expect(level(80)).toBeCloseTo(0.4 + 1, 1);
    expect(level(240)).toBeCloseTo(0.4 + 3, 1);
  });

  test('follows its decay: half of the excess is gone after 70 min', () => {
    const dish = new Dish({ mechanisms, width: 200 });
    const field = dish.tissue.field('tgfBeta');
    field.fill(4 * PM_PER_NG);
    dish.minutes(Math.round(Math.LN2 / 1.66e-4 / 30) / 2);
    expect(field.mean() / PM_PER_NG).toBeCloseTo(0.4 + 1.8, 1);
  });

  test('moves to a new baseline when the slider moves, and is gone when switched off', () => {
    const dish = new Dish({ mechanisms, width: 200 });
    const field = dish.tissue.field('tgfBeta');
    dish.change({ 'tgfBeta.baseline': 2 });
    expect(field.mean()).toBeCloseTo(0.4 * PM_PER_NG, 9);
    dish.minutes(1500);
    expect(field.mean()).toBeCloseTo(2 * PM_PER_NG, 2);
    dish.change({ 'tgfBeta.enabled': 0 });
    dish.minutes(10);
    expect(field.maximum()).toBe(0);
    dish.change({ 'tgfBeta.enabled': 1 });
    expect(field.mean()).toBeCloseTo(2 * PM_PER_NG, 9);
  });
});

test('a trap at the level that doubles the loss halves TGF-β, baseline and secretion alike', () => {
  expect([trappedLoss(2, 0, 5), trappedLoss(2, 5, 5), trappedLoss(2, 45, 5)]).toEqual([2, 4, 20]);
  const trap = { 'tgfBeta.trap': 1, 'tgfBeta.trapHalf': 1 };
  expect(level(0, CELL_PHASE.alive, trap)).toBeCloseTo(0.2, 3);
  expect(level(80, CELL_PHASE.alive, trap) / level(80)).toBeCloseTo(0.5, 2);
});

test('a trap never slows the loss; sources only add to the baseline, and a trap only takes from what there is', () => {
  always([between(1e-6, 0.01), ordered(0, 1e4), ordered(0.001, 1000)], (decay, [little, much], [tight, loose]) => {
    expect(trappedLoss(decay, much, tight)).toBeGreaterThanOrEqual(trappedLoss(decay, little, tight));
    expect(trappedLoss(decay, much, tight)).toBeGreaterThanOrEqual(trappedLoss(decay, much, loose));
    expect(trappedLoss(decay, little, loose)).toBeGreaterThanOrEqual(decay);
  });
  always(
    [fc.nat(10), ordered(0, 100), between(0, 10)],
    (cells, [little, much], baseline) => {
      const after = (number: number, trap: number): number => {
        const settings = { 'tgfBeta.baseline': baseline, 'tgfBeta.trap': trap };
        const dish = new Dish({ mechanisms, settings, width: 200 });
        for (const i of range(number)) dish.tumour(20 + ((i * 37) % 160), 20 + ((i * 61) % 160));
        dish.minutes(20);
        return dish.tissue.field('tgfBeta').mean() / PM_PER_NG;
      };
      expect(after(cells, 0)).toBeGreaterThanOrEqual(baseline * (1 - 1e-6));
      expect(after(cells + 1, little)).toBeGreaterThan(after(cells, little));
      expect(after(cells, much)).toBeLessThanOrEqual(after(cells, little) * (1 + 1e-6));
      expect(after(cells, much)).toBeGreaterThanOrEqual(0);
    },
    12,
  );
});
