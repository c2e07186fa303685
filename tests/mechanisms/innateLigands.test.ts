/** Innate ligands: the weighted sum, shedding while held, recovery, healthy cells. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { innateLigands, ligandsShown } from '../../src/mechanisms/innateLigands';
import { Dish } from '../support/dish';
import { always, between, ordered, share } from '../support/properties';

const mechanisms = [innateLigands];
const shown = (dish: Dish, id: number): number => dish.read(id, 'innateLigands');

describe('what a tumour cell shows', () => {
  test('is a quarter of K562 for Raji, and the weighted sum of its ligands', () => {
    const raji = new Dish({ mechanisms });
    expect(shown(raji, raji.tumour(500, 500))).toBeCloseTo(0.25, 6);
    const settings = { 'innateLigands.nkg2d': 1, 'innateLigands.ncr': 0.5, 'innateLigands.dnam1': 0 };
    const other = new Dish({ mechanisms, settings });
    expect(shown(other, other.tumour(500, 500))).toBeCloseTo(0.4 + 0.15, 6);
  });

  test('is at most everything, and follows the sliders at once', () => {
    expect(ligandsShown(0.9, 0.9, 0)).toBe(1);
    const dish = new Dish({ mechanisms });
    const cell = dish.tumour(500, 500);
    dish.change({ 'innateLigands.nkg2d': 1, 'innateLigands.ncr': 1, 'innateLigands.dnam1': 1 });
    expect(shown(dish, cell)).toBeCloseTo(1, 6);
  });

  test('is not that of a healthy cell, and NK cells show nothing', () => {
    const dish = new Dish({ mechanisms, settings: { 'innateLigands.healthy': 0.1 } });
    expect(shown(dish, dish.healthy(500, 500))).toBeCloseTo(0.1, 6);
    expect(shown(dish, dish.nk(500, 500))).toBe(0);
  });
});

describe('shedding', () => {
  const SHEDDING = { 'innateLigands.shedding': 0.5 };
  const held = (settings: Record<string, number>) => {
    const dish = new Dish({ mechanisms, settings });
    const cell = dish.tumour(500, 500, { attached: 1 });
    return { dish, cell };
  };

  test('is off unless asked for', () => {
    const { dish, cell } = held({});
    dish.minutes(48 * 60);
    expect(shown(dish, cell)).toBeCloseTo(0.25, 6);
  });

  test('takes NKG2D and DNAM-1 ligands of a cell that is held, and leaves the others', () => {
    const { dish, cell } = held(SHEDDING);
    dish.minutes(120);
    expect(shown(dish, cell)).toBeCloseTo(0.25 * (0.3 + 0.7 * Math.exp(-1)), 6);
    dish.minutes(48 * 60);
    expect(shown(dish, cell)).toBeCloseTo(0.25 * 0.3, 6);
  });

  test('spares cells that nobody holds, and healthy ones', () => {
    const { dish } = held(SHEDDING);
    const free = dish.tumour(600, 500);
    const healthy = dish.healthy(700, 500, { attached: 1 });
    dish.minutes(600);
    expect(shown(dish, free)).toBe(0.25);
    expect(shown(dish, healthy)).toBeCloseTo(0.05, 6);
  });

  test('is made good with a half-life of a day, to the bit in the end', () => {
    const { dish, cell } = held(SHEDDING);
    const fresh = shown(dish, cell);
    dish.write(cell, { ligandsShed: 0.8, attached: 0 });
    dish.minutes(24 * 60);
    expect(dish.read(cell, 'ligandsShed')).toBeCloseTo(0.4, 6);
    dish.minutes(12 * 24 * 60);
    expect(shown(dish, cell)).toBe(fresh);
  });
});

test('shedding never shows more, hides only what can be shed, and a held cell never regains', () => {
  always([share, share, ordered(0, 1)], (shedable, kept, [less, more]) => {
    expect(ligandsShown(shedable, kept, more)).toBeLessThanOrEqual(ligandsShown(shedable, kept, less));
    expect(ligandsShown(shedable, kept, more)).toBeGreaterThanOrEqual(kept);
    expect(ligandsShown(shedable, kept, less)).toBeLessThanOrEqual(Math.min(1, kept + shedable));
  });
  always(
    [fc.array(fc.nat(2), { minLength: 1, maxLength: 8 }), between(0.1, 10), between(0.1, 100)],
    (holders, shedding, recoveryTime) => {
      const settings = { 'innateLigands.shedding': shedding, 'innateLigands.recoveryTime': recoveryTime };
      const dish = new Dish({ mechanisms, settings });
      const cell = dish.tumour(500, 500);
      const whole = shown(dish, cell);
      for (const attached of holders) {
        const before = dish.read(cell, 'ligandsShed');
        dish.write(cell, { attached });
        dish.minutes(12);
        const after = dish.read(cell, 'ligandsShed');
        if (attached > 0) expect(after).toBeGreaterThanOrEqual(before);
        else expect(after).toBeLessThanOrEqual(before);
        expect(after).toBeLessThanOrEqual(1);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(shown(dish, cell)).toBeLessThanOrEqual(whole);
      }
    },
    15,
  );
});
