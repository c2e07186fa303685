/** Clonal expansion: off for NK cells; exponential for some days after a stimulus, and held back as division is. */
import { describe, expect, test } from 'vitest';
import { clonalExpansion } from '../../src/mechanisms/clonalExpansion';
import { type CellWords, Dish } from '../support/dish';
import { always, ordered, share } from '../support/properties';
import { range } from '../support/statistics';

const mechanisms = [clonalExpansion];
const STIMULATED = { lastStimulus: 1, lastSignalStep: 0 };
const N = 300;
const T_CELLS = { 'clonalExpansion.rate': 0.8 };

/** Cells that N become within some days. */
function grown(days: number, words: CellWords, settings: Record<string, number> = T_CELLS, timeStep = 0.5): number {
  const dish = new Dish({ mechanisms, settings, timeStep });
  for (const _ of range(N)) dish.nk(500, 500, words);
  dish.minutes(1440 * days);
  expect(dish.tissue.tally.nkDivisions).toBe(dish.tissue.count - N);
  return dish.tissue.count;
}
/** Distance from exponential growth of N cells (a Yule process), in its standard deviations. */
function error(count: number, growth: number): number {
  const factor = Math.exp(growth);
  return (count - N * factor) / Math.sqrt(N * factor * (factor - 1));
}

describe('stimulated effectors', () => {
  test.each([0.5, 0.25])('multiply e^0.8-fold a day (step %f min)', (timeStep) => {
    expect(Math.abs(error(grown(1, STIMULATED, T_CELLS, timeStep), 0.8))).toBeLessThan(3.5);
  });

  test('multiply less when stimulated less, or suppressed', () => {
    expect(Math.abs(error(grown(2, { ...STIMULATED, lastStimulus: 0.5 }), 0.8))).toBeLessThan(3.5);
    expect(Math.abs(error(grown(2, { ...STIMULATED, suppressedProliferation: 0.5 }), 0.8))).toBeLessThan(3.5);
  });

  test('stop three days after the stimulus', () => {
    const settings = { 'clonalExpansion.rate': 0.3 };
    const [three, six] = [grown(3.1, STIMULATED, settings), grown(6, STIMULATED, settings)];
    expect(six).toBe(three);
    expect(Math.abs(error(three, 0.9))).toBeLessThan(3.5);
  });
});

describe('no effector multiplies', () => {
  test.each([
    ['by default', STIMULATED, {}],
    ['without a stimulus', {}, T_CELLS],
    ['when irradiated', { ...STIMULATED, irradiated: 1 }, T_CELLS],
    ['without room', { ...STIMULATED, compression: 1.1 }, T_CELLS],
  ])('%s', (_, words, settings) => {
    expect(grown(2, words, settings)).toBe(N);
  });
});

test('one that divides at a target keeps it; her daughter is free and goes on with the stimulus', () => {
  const dish = new Dish({ mechanisms, settings: { 'clonalExpansion.rate': 5 } });
  const [mother, target] = [dish.nk(500, 500, STIMULATED), dish.tumour(513, 500)];
  dish.hold(mother, target);
  while (dish.tissue.count < 3) dish.minutes(6);
  const daughter = target + 1;
  expect([dish.read(mother, 'partner'), dish.read(target, 'attached')]).toEqual([target, 1]);
  expect([dish.read(daughter, 'partner'), dish.read(daughter, 'lastStimulus')]).toEqual([0, 1]);
});

test('more drive never makes fewer, nor suppression more, and nobody is lost', () => {
  const after = (rate: number, words: CellWords): number => {
    const dish = new Dish({ mechanisms, settings: { 'clonalExpansion.rate': rate }, timeStep: 60 });
    for (const _ of range(60)) dish.nk(500, 500, { ...STIMULATED, ...words });
    dish.steps(1);
    return dish.tissue.count;
  };
  always(
    [ordered(0, 5), ordered(0, 1), share],
    ([slow, fast], [less, more], x) => {
      expect(after(fast, { lastStimulus: x })).toBeGreaterThanOrEqual(after(slow, { lastStimulus: x }));
      expect(after(5, { lastStimulus: more })).toBeGreaterThanOrEqual(after(5, { lastStimulus: less }));
      const [free, held] = [less, more].map((suppressedProliferation) => after(fast, { suppressedProliferation }));
      expect(held).toBeLessThanOrEqual(free);
      expect(held).toBeGreaterThanOrEqual(60);
      expect(free).toBeLessThanOrEqual(120);
    },
    8,
  );
});
