/** The IL-15 agonist: a level that doses set and time halves, felt by every NK through IL-15. */
import { describe, expect, test } from 'vitest';
import { il15 } from '../../src/mechanisms/il15';
import { il15Agonist } from '../../src/mechanisms/il15Agonist';
import { Dish } from '../support/dish';
import { always, between, ordered } from '../support/properties';

const mechanisms = [il15, il15Agonist];
const without = { 'il15.support': 0 };
const given = { ...without, 'il15Agonist.concentration': 400 };
const felt = (dish: Dish, nk: number): number => dish.read(nk, 'effectiveInterleukin15');
const level = (dish: Dish): number => dish.tissue.medium.level('interleukin15Agonist');

describe('the agonist', () => {
  test('is felt everywhere and lost with a half-life of 20 h', () => {
    const dish = new Dish({ mechanisms, settings: given, width: 200 });
    const nk = dish.nk(100, 100);
    dish.minutes(1200);
    expect(level(dish)).toBeCloseTo(200, 9);
    expect(felt(dish, nk)).toBeCloseTo(level(dish), 4);
  });

  test('comes again with each dose, of another size or the same', () => {
    const dish = new Dish({ mechanisms, settings: given, width: 200 });
    dish.minutes(1200);
    dish.change({ 'il15Agonist.halfLife': 10 });
    expect(level(dish)).toBeCloseTo(200, 9);
    dish.change({ 'il15Agonist.concentration': 400 });
    expect(level(dish)).toBe(400);
    dish.change({ 'il15Agonist.concentration': 50 });
    expect(level(dish)).toBe(50);
  });

  test('is gone when switched off, and its dose is given anew when switched on', () => {
    const dish = new Dish({ mechanisms, settings: given, width: 200 });
    const nk = dish.nk(100, 100);
    dish.minutes(60);
    dish.change({ 'il15Agonist.enabled': 0 });
    dish.minutes(60);
    expect(felt(dish, nk)).toBe(0);
    dish.change({ 'il15Agonist.enabled': 1 });
    expect(level(dish)).toBe(400);
  });
});

test('any dose only falls, as its half-life says, and a longer one never leaves less', () => {
  always(
    [between(0, 1e4), ordered(0.5, 100), between(0, 20)],
    (concentration, halfLives, hours) => {
      const minutes = 6 * Math.round(10 * hours);
      const [brief, lasting] = halfLives.map((halfLife) => {
        const settings = { 'il15Agonist.concentration': concentration, 'il15Agonist.halfLife': halfLife };
        const dish = new Dish({ mechanisms: [il15Agonist], settings, width: 200 });
        dish.minutes(minutes);
        expect(level(dish)).toBeCloseTo(concentration * 2 ** (-minutes / 60 / halfLife), 6);
        return level(dish);
      });
      expect(brief).toBeLessThanOrEqual(lasting);
      expect(lasting).toBeLessThanOrEqual(concentration);
    },
    20,
  );
});
