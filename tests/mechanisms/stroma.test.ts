/** Stroma: a source of TGF-β that stands in the way, and that nobody attacks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactMechanics } from '../../src/mechanisms/contactMechanics';
import { encounter } from '../../src/mechanisms/encounter';
import { interferonGamma } from '../../src/mechanisms/interferonGamma';
import { stroma } from '../../src/mechanisms/stroma';
import { tgfBeta } from '../../src/mechanisms/tgfBeta';
import { CELL_PHASE } from '../../src/vocabulary';
import { Dish } from '../support/dish';
import { always, between, ordered } from '../support/properties';
import { range } from '../support/statistics';

const PM_PER_NG = 40;

describe('stroma as a source of TGF-β', () => {
  /** Mean TGF-β (ng/mL) of a dish of 200 × 200 × 20 µm³ with this many stroma cells, after twelve hours. */
  function level(cells: number, phase: number = CELL_PHASE.alive, settings: Record<string, number> = {}): number {
    const dish = new Dish({ mechanisms: [tgfBeta, stroma], settings, width: 200 });
    for (const i of range(cells)) dish.stroma(20 + ((i * 37) % 160), 20 + ((i * 61) % 160), { phase });
    dish.minutes(720);
    return dish.tissue.field('tgfBeta').mean() / PM_PER_NG;
  }

  test('secretes as much as it says: 0.04 molecules/s among 10^8 cells per mL make 1 ng/mL', () => {
    // 80 cells in 8e5 µm³: 0.04/s × 1e-4/µm³ ÷ 1.66e-4/s = 0.0241 molecules/µm³ = 40 pM.
    expect(level(80, CELL_PHASE.alive, { 'stroma.secretion': 0.04 })).toBeCloseTo(0.4 + 1, 1);
    expect(level(20)).toBeCloseTo(0.4 + 0.15 / 0.04 / 4, 1);
  });

  test('secretes nothing when dead or switched off', () => {
    expect(level(80, CELL_PHASE.dead)).toBeCloseTo(0.4, 9);
    expect(level(80, CELL_PHASE.alive, { 'stroma.enabled': 0 })).toBeCloseTo(0.4, 9);
  });

  test('leaves no heap behind while the TGF-β field is off', () => {
    const dish = new Dish({ mechanisms: [tgfBeta, stroma], width: 200 });
    for (const i of range(20)) dish.stroma(20 + ((i * 37) % 160), 20 + ((i * 61) % 160));
    dish.change({ 'tgfBeta.enabled': 0 });
    dish.minutes(600);
    dish.change({ 'tgfBeta.enabled': 1 });
    dish.minutes(1);
    expect(dish.tissue.field('tgfBeta').mean() / PM_PER_NG).toBeLessThan(0.45);
  });
});

describe('stroma in the way', () => {
  /** How far a stroma cell and what presses on it from the left are moved in ten minutes, µm. */
  function pushed(anchorage: number): readonly [pushedAway: number, pushedBack: number] {
    const dish = new Dish({ mechanisms: [contactMechanics, stroma], settings: { 'stroma.anchorage': anchorage } });
    const post = dish.stroma(500, 500);
    const guest = dish.tumour(490, 500);
    dish.minutes(10);
    return [dish.read(post, 'x') - 500, 490 - dish.read(guest, 'x')];
  }

  test('gives way by the share that the matrix does not take up', () => {
    const [free, guestOfFree] = pushed(0);
    expect(free).toBeCloseTo(guestOfFree, 9);
    expect(free).toBeGreaterThan(0.5);
    const [held] = pushed(0.9);
    expect(held).toBeGreaterThan(0);
    expect(held).toBeLessThan(0.2 * free);
    const [post, guestOfPost] = pushed(1);
    expect(post).toBe(0);
    expect(guestOfPost).toBeGreaterThan(guestOfFree);
  });

  test('does not hang on the time step', () => {
    const drift = (timeStep: number): number => {
      const dish = new Dish({ mechanisms: [contactMechanics, stroma], timeStep });
      const post = dish.stroma(500, 500);
      dish.tumour(488, 500);
      dish.minutes(20);
      return dish.read(post, 'x') - 500;
    };
    expect(drift(0.5) / drift(0.125)).toBeCloseTo(1, 1);
  });
});

describe('NK cells and stroma', () => {
  test('an NK takes hold of a tumour and of a healthy cell, never of stroma', () => {
    const settings = { 'encounter.conjugationRate': 5 };
    const held = (put: (dish: Dish) => number): number => {
      const dish = new Dish({ mechanisms: [encounter], settings });
      const neighbour = put(dish);
      const nk = dish.nk(513, 500);
      dish.minutes(60);
      return dish.read(nk, 'partner') === neighbour ? 1 : 0;
    };
    expect(held((dish) => dish.tumour(500, 500))).toBe(1);
    expect(held((dish) => dish.healthy(500, 500))).toBe(1);
    expect(held((dish) => dish.stroma(500, 500))).toBe(0);
  });

  test('stroma takes up IFN-γ as tumour and healthy cells do', () => {
    const left = (put: (dish: Dish, x: number) => number): number => {
      const dish = new Dish({ mechanisms: [interferonGamma], width: 200 });
      for (const x of [40, 100, 160]) put(dish, x);
      dish.tissue.field('interferonGamma').fill(10);
      dish.minutes(60);
      return dish.tissue.field('interferonGamma').mean();
    };
    const amongTumour = left((dish, x) => dish.tumour(x, 100));
    expect(amongTumour).toBeLessThan(0.8 * left((dish, x) => dish.nk(x, 100)));
    expect(left((dish, x) => dish.stroma(x, 100))).toBeCloseTo(amongTumour, 12);
    expect(left((dish, x) => dish.healthy(x, 100))).toBeCloseTo(amongTumour, 12);
  });
});

test('the better it is anchored the less any push moves it, never backwards; a closed dish holds what it secreted', () => {
  always(
    [ordered(0, 1), between(485, 515), between(486, 499)],
    (anchorages, y, x) => {
      const [loose, fast] = anchorages.map((anchorage) => {
        const dish = new Dish({ mechanisms: [contactMechanics, stroma], settings: { 'stroma.anchorage': anchorage } });
        const post = dish.stroma(500, 500);
        dish.tumour(x, y);
        dish.steps(1);
        return (dish.read(post, 'x') - 500) * (500 - x) + (dish.read(post, 'y') - 500) * (500 - y);
      });
      // The push is along the line of centres; adhesion may pull the other way, and is taken up as well.
      expect(Math.abs(fast)).toBeLessThanOrEqual(Math.abs(loose) + 1e-9);
      expect(fast * loose).toBeGreaterThanOrEqual(0);
    },
    20,
  );
  always(
    [fc.array(fc.tuple(between(10, 190), between(10, 190), fc.boolean()), { maxLength: 6 }), between(0, 5)],
    (cells, secretion) => {
      const settings = { 'stroma.secretion': secretion, 'tgfBeta.baseline': 0, 'tgfBeta.decay': 1e-6 };
      const dish = new Dish({ mechanisms: [tgfBeta, stroma], settings, width: 200 });
      for (const [x, y, alive] of cells) dish.stroma(x, y, { phase: alive ? CELL_PHASE.alive : CELL_PHASE.dead });
      dish.minutes(10);
      // What is secreted in the last step is spread in the next.
      const expected = cells.filter(([, , alive]) => alive).length * secretion * (600 - 30);
      expect(Math.abs(dish.tissue.field('tgfBeta').totalMolecules() - expected)).toBeLessThanOrEqual(1e-3 * expected);
    },
    12,
  );
});
