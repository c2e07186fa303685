/** Fresh targets: when they come, how many, their keys, and that each round's are founders of lysis. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { challenge } from '../../src/mechanisms/challenge';
import { CELL_KIND } from '../../src/vocabulary';
import { Dish } from '../support/dish';
import { always } from '../support/properties';
import { range } from '../support/statistics';

const mechanisms = [challenge];
const scheduled = { 'challenge.size': 5, 'challenge.first': 1, 'challenge.interval': 2, 'challenge.number': 2 };

const keysOf = (dish: Dish): readonly string[] => {
  const { keyHigh, keyLow } = dish.tissue.columns;
  return range(dish.tissue.count).map((slot) => `${keyHigh[slot]} ${keyLow[slot]}`);
};

describe('a challenge', () => {
  test.each([0.5, 0.25])('comes in its step and no other (step %f min)', (timeStep) => {
    const dish = new Dish({ mechanisms, settings: scheduled, timeStep });
    const counts = range(7).map(() => {
      dish.minutes(59.5);
      const before = dish.tissue.count;
      dish.minutes(0.5);
      return [before, dish.tissue.count];
    });
    expect(counts).toEqual([
      [0, 0],
      [5, 5],
      [5, 5],
      [10, 10],
      [10, 10],
      [10, 10],
      [10, 10],
    ]);
    const { birthStep, dose, founder, kind } = dish.tissue.columns;
    expect([birthStep[0], birthStep[5]]).toEqual([60 / timeStep, 180 / timeStep]);
    expect([dose[0], dose[5]]).toEqual([1, 2]);
    expect(range(10).every((slot) => founder[slot] === 1 && kind[slot] === CELL_KIND.tumour)).toBe(true);
    expect(dish.tissue.tally.founders).toBe(10);
  });

  test('at once comes in the first step; of size 0 never', () => {
    const atOnce = new Dish({ mechanisms, settings: { ...scheduled, 'challenge.first': 0 } });
    atOnce.steps(1);
    expect(atOnce.tissue.count).toBe(5);
    const none = new Dish({ mechanisms, settings: { ...scheduled, 'challenge.size': 0 } });
    none.minutes(300);
    expect(none.tissue.count).toBe(0);
  });

  test('has keys of its own: none is a cell of the start, of another round or twice there', () => {
    const dish = new Dish({ mechanisms, settings: scheduled });
    range(5).map((n) => dish.tumour(100 + 20 * n, 100));
    dish.minutes(200);
    const keys = keysOf(dish);
    expect(keys).toHaveLength(15);
    expect(new Set(keys).size).toBe(15);
  });

  test('lies within the walls, all over the dish', () => {
    const dish = new Dish({ mechanisms, settings: { ...scheduled, 'challenge.size': 400, 'challenge.first': 0 } });
    dish.steps(1);
    const { x, y, radius } = dish.tissue.columns;
    for (const slot of range(400)) {
      expect(Math.min(x[slot], y[slot])).toBeGreaterThanOrEqual(radius[slot]);
      expect(Math.max(x[slot], y[slot])).toBeLessThanOrEqual(1000 - radius[slot]);
    }
    const quarters = range(4).map(
      (q) => range(400).filter((slot) => (x[slot] > 500 ? 1 : 0) + (y[slot] > 500 ? 2 : 0) === q).length,
    );
    expect(Math.min(...quarters)).toBeGreaterThan(60);
  });

  test('leaves out what a full dish has no room for', () => {
    const settings = { ...scheduled, 'challenge.size': 20_000, 'challenge.first': 0 };
    const dish = new Dish({ mechanisms, settings, width: 400 });
    dish.steps(1);
    expect(dish.tissue.count).toBe(2000);
    expect(dish.tissue.tally.founders).toBe(2000);
  });
});

test('at any moment as many have come as rounds are due, each as large as the others', () => {
  always(
    [fc.nat(4), fc.nat(4), fc.integer({ min: 2, max: 6 }), fc.nat(4), fc.nat(80)],
    (size, first, interval, number, quarters) => {
      const settings = {
        'challenge.size': size,
        'challenge.first': first / 4,
        'challenge.interval': interval / 4,
        'challenge.number': number,
      };
      const dish = new Dish({ mechanisms, settings });
      dish.minutes(quarters * 3);
      // The step that begins at the very moment has not been made yet.
      const due = range(number).filter((round) => (first + round * interval) * 15 < quarters * 3).length;
      expect(dish.tissue.count).toBe(due * size);
      expect(dish.tissue.tally.founders).toBe(due * size);
      expect(new Set(keysOf(dish)).size).toBe(due * size);
    },
    20,
  );
});
