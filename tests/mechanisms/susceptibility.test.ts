/** Susceptibility: its distribution, how long it lasts, and that it flattens lysis. */
import { expect, test } from 'vitest';
import { susceptibility } from '../../src/mechanisms/susceptibility';
import { Dish } from '../support/dish';
import { mean, range, standardError, variance } from '../support/statistics';

const mechanisms = [susceptibility];
const drawn = (settings: Record<string, number>, cells = 3000): number[] => {
  const dish = new Dish({ mechanisms, settings });
  return range(cells).map(() => dish.read(dish.tumour(500, 500), 'susceptibility'));
};

test.each([0.5, 1, 4])('has mean 1 and variance %f between targets', (v) => {
  const values = drawn({ 'susceptibility.variance': v });
  expect(Math.abs(mean(values) - 1) / standardError(values)).toBeLessThan(3.5);
  expect(variance(values) / v).toBeGreaterThan(0.8);
  expect(variance(values) / v).toBeLessThan(1.25);
});

test('without variance all are alike, those that are there too', () => {
  // The least number there is: its inverse, the shape of the distribution, has no end.
  for (const none of [0, 5e-324]) expect(new Set(drawn({ 'susceptibility.variance': none }, 20))).toEqual(new Set([1]));
  const dish = new Dish({ mechanisms, settings: { 'susceptibility.variance': 4 } });
  const cell = dish.tumour(500, 500);
  dish.change({ 'susceptibility.variance': 0 });
  expect(dish.read(cell, 'susceptibility')).toBe(1);
});

test('an NK has none of its own, and a daughter begins with her mother’s', () => {
  const dish = new Dish({ mechanisms, settings: { 'susceptibility.variance': 4 } });
  expect(dish.read(dish.nk(500, 500), 'susceptibility')).toBe(1);
  const cell = dish.tumour(500, 500);
  const daughter = dish.tissue.divide(dish.slot(cell), 500, 500);
  expect(dish.tissue.columns.susceptibility[daughter]).toBe(dish.read(cell, 'susceptibility'));
});

test('after the memory one target in e is as it was', () => {
  const dish = new Dish({ mechanisms, settings: { 'susceptibility.variance': 4, 'susceptibility.memory': 2 } });
  const cells = range(800).map((n) => dish.tumour(20 + (n % 40) * 24, 20 + Math.floor(n / 40) * 24));
  const before = cells.map((cell) => dish.read(cell, 'susceptibility'));
  dish.minutes(120);
  const kept = cells.filter((cell, n) => dish.read(cell, 'susceptibility') === before[n]).length / cells.length;
  expect(Math.abs(kept - Math.exp(-1))).toBeLessThan(3.5 * Math.sqrt((0.37 * 0.63) / cells.length));
});
