/** Doses: when they come, how many, where they land, and the keys that make arms of a comparison share their cells. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrivalPoint, infusion } from '../../src/mechanisms/infusion';
import { mostCells } from '../../src/model/capacity';
import { CELL_KIND, EVENT } from '../../src/vocabulary';
import { Dish } from '../support/dish';
import { range } from '../support/statistics';

const mechanisms = [infusion];
const scheduled = { 'infusion.size': 7, 'infusion.first': 1, 'infusion.interval': 2, 'infusion.number': 3 };
const uniform = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

/** A dish that gets this dose in its first step. */
function dosed(cells: number, settings: Record<string, number> = {}, seed = 'dish'): Dish {
  const dish = new Dish({ mechanisms, settings, seed });
  dish.tissue.pendingDoses.push({ cells });
  dish.steps(1);
  return dish;
}
const slots = (dish: Dish): readonly number[] => range(dish.tissue.count);
const columnsOf = (dish: Dish): readonly (readonly number[])[] => {
  const { keyHigh, keyLow, x, y } = dish.tissue.columns;
  return slots(dish).map((slot) => [keyHigh[slot], keyLow[slot], x[slot], y[slot]]);
};

describe('the schedule', () => {
  test.each([0.5, 0.25])('gives each dose in its step and no other (step %f min)', (timeStep) => {
    const dish = new Dish({ mechanisms, settings: scheduled, timeStep });
    const counts: number[][] = [];
    for (let minutes = 0; minutes < 420; minutes += 30) {
      dish.minutes(30);
      counts.push([minutes + 30, dish.tissue.count]);
    }
    const after = new Map(counts.map(([minutes, count]) => [minutes, count]));
    expect([60, 90, 180, 210, 300, 330, 420].map((minutes) => after.get(minutes))).toEqual([0, 7, 7, 14, 14, 21, 21]);
    const { birthStep, dose } = dish.tissue.columns;
    expect([birthStep[0], birthStep[7], birthStep[14]]).toEqual([60, 180, 300].map((minutes) => minutes / timeStep));
    expect([dose[0], dose[7], dose[14]]).toEqual([1, 2, 3]);
    expect(dish.tissue.tally.infusedNk).toBe(21);
  });

  test('of size 0 gives nothing; one that begins at once begins in the first step', () => {
    const none = new Dish({ mechanisms, settings: { ...scheduled, 'infusion.size': 0 } });
    none.minutes(200);
    expect(none.tissue.count).toBe(0);
    const atOnce = new Dish({ mechanisms, settings: { ...scheduled, 'infusion.first': 0 } });
    atOnce.steps(1);
    expect(atOnce.tissue.count).toBe(7);
  });
});

describe('a dose', () => {
  test('is as many NK cells as asked for, given once, and told of', () => {
    const dish = dosed(50);
    dish.steps(10);
    expect(dish.tissue.count).toBe(50);
    const { kind, dose, radius, founder } = dish.tissue.columns;
    for (const slot of slots(dish)) {
      expect([kind[slot], dose[slot], radius[slot], founder[slot]]).toEqual([CELL_KIND.naturalKiller, 1, 5, 0]);
      const own = dish.tissue.events.of(slot + 1).filter(({ actor }) => actor === slot + 1);
      expect(own.map(({ kind: event }) => event)).toEqual([EVENT.infused]);
    }
  });

  test('brings no two cells of one key, nor does the next', () => {
    const dish = dosed(200);
    dish.tissue.pendingDoses.push({ cells: 200 }, { cells: 100 });
    dish.steps(1);
    const keys = new Set(columnsOf(dish).map(([high, low]) => `${high}-${low}`));
    expect(keys.size).toBe(500);
    expect(dish.tissue.doses).toBe(3);
  });

  test('that finds the dish full is lost from there on', () => {
    const dish = new Dish({ mechanisms, width: 100 });
    const room = mostCells(100, 100);
    expect(room).toBe(125);
    dish.tissue.pendingDoses.push({ cells: 100 }, { cells: 100 }, { cells: 100 });
    dish.steps(1);
    expect(dish.tissue.count).toBe(room);
    expect(dish.tissue.tally.infusedNk).toBe(room);
    expect(mostCells(20_000, 20_000)).toBe(2_000_000);
  });

  test('has the same first cells at another size, and other places with another seed', () => {
    expect(columnsOf(dosed(40)).slice(0, 20)).toEqual(columnsOf(dosed(20)));
    const other = columnsOf(dosed(20, {}, 'another'));
    const keysOnly = (rows: readonly (readonly number[])[]) => rows.map(([high, low]) => [high, low]);
    expect(keysOnly(other)).toEqual(keysOnly(columnsOf(dosed(20))));
    expect(other).not.toEqual(columnsOf(dosed(20)));
  });
});

describe('arrival', () => {
  test('at the edge lies in the strip of 60 µm along the walls, on all four', () => {
    const dish = dosed(400, { 'infusion.arrival': 1 });
    const { x, y } = dish.tissue.columns;
    const walls = [0, 0, 0, 0];
    for (const slot of slots(dish)) {
      const gaps = [x[slot], y[slot], 1000 - x[slot], 1000 - y[slot]];
      const nearest = Math.min(...gaps);
      expect(nearest).toBeLessThanOrEqual(60);
      expect(nearest).toBeGreaterThanOrEqual(5);
      walls[gaps.indexOf(nearest)]++;
    }
    for (const count of walls) expect(Math.abs(count - 100)).toBeLessThan(40);
  });

  test('all over covers the dish', () => {
    const dish = dosed(400);
    const { x, y } = dish.tissue.columns;
    const quarters = [0, 0, 0, 0];
    for (const slot of slots(dish)) quarters[(x[slot] < 500 ? 0 : 1) + (y[slot] < 500 ? 0 : 2)]++;
    for (const count of quarters) expect(Math.abs(count - 100)).toBeLessThan(40);
  });

  test('is inside the dish and the strip, whatever is drawn', () => {
    fc.assert(
      fc.property(uniform, uniform, fc.boolean(), (u, v, atEdge) => {
        const [x, y] = arrivalPoint([u, v, 0, 0], 700, 500, 40, atEdge);
        const inside = x >= 0 && x <= 700 && y >= 0 && y <= 500;
        return inside && (!atEdge || Math.min(x, y, 700 - x, 500 - y) <= 40);
      }),
      { seed: 1, numRuns: 1000, endOnFailure: true },
    );
  });
});
