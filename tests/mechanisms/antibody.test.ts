/** The antibody: its level, doses and decay, and the antigen it binds on each kind of cell. */
import { describe, expect, test } from 'vitest';
import { antibody } from '../../src/mechanisms/antibody';
import { antigenExpression } from '../../src/mechanisms/antigenExpression';
import { Dish } from '../support/dish';
import { always, between } from '../support/properties';
import { mean, range, shareError, standardError } from '../support/statistics';

const mechanisms = [antigenExpression, antibody];
const level = (dish: Dish): number => dish.tissue.medium.level('antibody');

describe('the level', () => {
  test('is that of the dose, and halves in each half-life', () => {
    const dish = new Dish({ mechanisms, settings: { 'antibody.concentration': 1000, 'antibody.halfLife': 24 } });
    expect(level(dish)).toBe(1000);
    dish.minutes(48 * 60);
    expect(level(dish)).toBeCloseTo(250, 6);
  });

  test('is replaced by a new dose, also by the same again, and goes when switched off', () => {
    const dish = new Dish({ mechanisms, settings: { 'antibody.concentration': 1000, 'antibody.halfLife': 1 } });
    dish.minutes(600);
    dish.change({ 'antibody.concentration': 1000 });
    expect(level(dish)).toBe(1000);
    dish.change({ 'antibody.concentration': 10 });
    expect(level(dish)).toBe(10);
    dish.change({ 'antibody.halfLife': 5 });
    expect(level(dish)).toBe(10);
    dish.change({ 'antibody.enabled': 0 });
    expect(level(dish)).toBe(0);
  });

  test('is nothing by default', () => {
    expect(level(new Dish({ mechanisms }))).toBe(0);
  });
});

describe('its own antigen', () => {
  test('is log-normal on tumour cells, missing on some whatever the CAR’s antigen', () => {
    const dish = new Dish({ mechanisms, settings: { 'antibody.targetNegativeFraction': 0.1 } });
    const ids = range(3000).map(() => dish.tumour(500, 500));
    const molecules = ids.map((id) => dish.read(id, 'antibodyTarget'));
    const positive = molecules.filter((n) => n > 0);
    expect(Math.abs(shareError(ids.length - positive.length, 0.1, ids.length))).toBeLessThan(3.5);
    expect(Math.abs(mean(positive) - 94_000) / standardError(positive)).toBeLessThan(3.5);
  });

  test('is next to none on healthy cells, none on NK cells, and follows its sliders', () => {
    const dish = new Dish({
      mechanisms,
      settings: { 'antibody.targetSpread': 0, 'antibody.targetNegativeFraction': 0 },
    });
    const [tumour, healthy, nk] = [dish.tumour(1, 1), dish.healthy(1, 1), dish.nk(1, 1)];
    const all = (): readonly number[] => [tumour, healthy, nk].map((id) => Math.round(dish.read(id, 'antibodyTarget')));
    expect(all()).toEqual([94_000, 10, 0]);
    dish.change({ 'antibody.targetDensity': 9400 });
    dish.change({ 'antibody.healthyTargetDensity': 1000 });
    expect(all()).toEqual([9400, 1000, 0]);
  });
});

test('an antibody against the CAR’s antigen follows it on every cell', () => {
  const settings = { 'antibody.target': 1, 'antibody.concentration': 10 };
  const dish = new Dish({ mechanisms, settings });
  const cells = [dish.tumour(500, 500), dish.healthy(600, 500)];
  for (const id of cells) expect(dish.read(id, 'antibodyTarget')).toBe(dish.read(id, 'antigen'));
  dish.write(cells[0], { antigen: 7, antigenSetPoint: 7 });
  dish.minutes(12);
  expect(dish.read(cells[0], 'antibodyTarget')).toBe(7);
});

test('any dose is lost as its half-life says, in whatever portions the time goes by', () => {
  always(
    [between(0, 1e4), between(1, 500), between(0, 40), between(0, 40)],
    (concentration, halfLife, first, second) => {
      const settings = { 'antibody.concentration': concentration, 'antibody.halfLife': halfLife };
      const dish = new Dish({ mechanisms: [antibody], settings });
      const [one, two] = [6 * Math.round(first), 6 * Math.round(second)];
      dish.minutes(one);
      const halfway = level(dish);
      dish.minutes(two);
      expect(halfway).toBeLessThanOrEqual(concentration);
      expect(level(dish)).toBeLessThanOrEqual(halfway);
      expect(level(dish)).toBeCloseTo(concentration * 2 ** (-(one + two) / 60 / halfLife), 6);
    },
    20,
  );
});
