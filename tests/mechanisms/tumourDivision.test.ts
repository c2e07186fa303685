/** Tumour growth: cycles drawn from a gamma, slowed by IFN-γ, stopped by crowding, and counted once. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthFactor, tumourDivision } from '../../src/mechanisms/tumourDivision';
import { CELL_PHASE } from '../../src/vocabulary';
import { type CellWords, Dish } from '../support/dish';
import { always, between, ordered, share } from '../support/properties';
import { difference, mean, range, standardError } from '../support/statistics';

const mechanisms = [tumourDivision];
const HOUR = 60;

/** A cell that needs ten hours; the hours after which it divides, or none within forty. */
function dividesAfter(words: CellWords, timeStep = 0.5): number | undefined {
  const dish = new Dish({ mechanisms, timeStep });
  dish.tumour(500, 500, { cycleLength: 10 * HOUR, cycleAge: 0, ...words });
  for (let minutes = 6; minutes <= 40 * HOUR; minutes += 6) {
    dish.minutes(6);
    if (dish.tissue.count === 2) return minutes / HOUR;
  }
  return undefined;
}

describe('a cell divides', () => {
  test('when it has grown for its cycle', () => {
    expect(dividesAfter({})).toBeCloseTo(10, 9);
    expect(dividesAfter({}, 0.25)).toBeCloseTo(10, 9);
    expect(dividesAfter({ cycleAge: 4 * HOUR })).toBeCloseTo(6, 9);
  });

  test('more slowly in IFN-γ', () => {
    expect(growthFactor(0.4, 1)).toBeCloseTo(0.6, 12);
    expect(dividesAfter({ interferonResponse: 1 })).toBeCloseTo(10 / 0.6, 0);
  });

  test('not while it is pressed, dying or dead', () => {
    expect(dividesAfter({ compression: 1.01 })).toBeUndefined();
    expect(dividesAfter({ compression: 1 })).toBeCloseTo(10, 9);
    expect(dividesAfter({ phase: CELL_PHASE.doomed })).toBeUndefined();
    expect(dividesAfter({ phase: CELL_PHASE.dead })).toBeUndefined();
  });
});

test('healthy and stroma cells do not divide', () => {
  const dish = new Dish({ mechanisms, settings: { 'tumourDivision.doublingTime': 4 } });
  dish.healthy(300, 300);
  dish.stroma(600, 600);
  dish.minutes(20 * HOUR);
  expect(dish.tissue.count).toBe(2);
});

describe('cycles', () => {
  const dish = new Dish({ mechanisms, width: 4000 });
  const ids = range(1500).map(() => dish.tumour(2000, 2000));
  const hours = ids.map((id) => dish.read(id, 'cycleLength') / HOUR);

  test('last 26 h on average, with the spread of a gamma of shape 10', () => {
    expect(Math.abs(mean(hours) - 26) / standardError(hours)).toBeLessThan(3.5);
    const squares = hours.map((h) => (h / 26 - 1) ** 2);
    expect(Math.abs(mean(squares) - 0.1) / standardError(squares)).toBeLessThan(3.5);
  });

  test('of founders have begun anywhere', () => {
    const ages = ids.map((id) => dish.read(id, 'cycleAge') / dish.read(id, 'cycleLength'));
    expect(Math.abs(mean(ages) - 0.5) / standardError(ages)).toBeLessThan(3.5);
    expect(Math.max(...ages)).toBeLessThan(1);
  });

  test('are rescaled by the slider, so that no cell jumps in its cycle', () => {
    const before = [dish.read(5, 'cycleAge'), dish.read(5, 'cycleLength')];
    dish.change({ 'tumourDivision.doublingTime': 52 });
    expect([dish.read(5, 'cycleAge'), dish.read(5, 'cycleLength')]).toEqual(before.map((x) => 2 * x));
    dish.change({ 'tumourDivision.doublingTime': 26 });
    expect(dish.read(5, 'cycleAge')).toBe(before[0]);
  });
});

describe('a division', () => {
  test('draws a new cycle for both, and another for the mother than the one before', () => {
    const dish = new Dish({ mechanisms });
    const mother = dish.tumour(500, 500);
    const first = dish.read(mother, 'cycleLength');
    dish.write(mother, { cycleAge: first });
    dish.steps(1);
    expect(dish.tissue.count).toBe(2);
    const lengths = [first, dish.read(mother, 'cycleLength'), dish.read(mother + 1, 'cycleLength')];
    expect(new Set(lengths).size).toBe(3);
    expect([dish.read(mother, 'cycleAge'), dish.read(mother + 1, 'cycleAge')]).toEqual([0, 0]);
    expect(dish.tissue.tally.tumourDivisions).toBe(1);
    const way = Math.hypot(dish.read(mother + 1, 'x') - 500, dish.read(mother + 1, 'y') - 500);
    expect(way).toBeCloseTo(8, 9);
  });

  test('doubles a population that has room in about its doubling time, whatever the step', () => {
    const growth = (timeStep: number): readonly number[] =>
      range(20).map((seed) => {
        const dish = new Dish({ mechanisms, timeStep, seed: `growth ${seed}` });
        for (const _ of range(40)) dish.tumour(500, 500);
        dish.minutes(52 * HOUR);
        return dish.tissue.count / 40;
      });
    const [coarse, fine] = [growth(0.5), growth(0.25)];
    expect(mean(coarse)).toBeGreaterThan(3.6);
    expect(mean(coarse)).toBeLessThan(4.6);
    expect(Math.abs(difference(coarse, fine))).toBeLessThan(3.5);
  });
});

test('IFN-γ never hastens growth nor turns it back; only live cells with room grow, and a slider keeps their place', () => {
  always([share, ordered(0, 1)], (arrest, [less, more]) => {
    expect(growthFactor(arrest, more)).toBeLessThanOrEqual(growthFactor(arrest, less));
    expect(growthFactor(arrest, more)).toBeGreaterThanOrEqual(0);
    expect(growthFactor(arrest, less)).toBeLessThanOrEqual(1);
  });
  const phases = fc.constantFrom(CELL_PHASE.alive, CELL_PHASE.doomed, CELL_PHASE.dead);
  always(
    [share, share, between(0, 2), phases, between(4, 200)],
    (interferonArrest, response, compression, phase, doublingTime) => {
      const settings = { 'tumourDivision.interferonArrest': interferonArrest };
      const dish = new Dish({ mechanisms, settings, timeStep: 6 });
      const words = { interferonResponse: response, compression, phase, cycleAge: 100, cycleLength: 1000 };
      const cell = dish.tumour(500, 500, words);
      dish.minutes(60);
      const grown = dish.read(cell, 'cycleAge') - 100;
      const free = phase === CELL_PHASE.alive && dish.read(cell, 'compression') <= 1;
      expect(grown).toBeCloseTo(free ? 60 * (1 - interferonArrest * response) : 0, 3);
      const place = dish.read(cell, 'cycleAge') / dish.read(cell, 'cycleLength');
      dish.change({ 'tumourDivision.doublingTime': doublingTime });
      expect(dish.read(cell, 'cycleAge') / dish.read(cell, 'cycleLength')).toBeCloseTo(place, 9);
    },
    20,
  );
});
