/** IL-15: the supply that holds the level, the NK cells that use it up, and what armoured cells add. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { il15 } from '../../src/mechanisms/il15';
import { CELL_PHASE } from '../../src/vocabulary';
import { type CellWords, Dish } from '../support/dish';
import { always, between, ordered } from '../support/properties';
import { range } from '../support/statistics';

const mechanisms = [il15];

/** A dish of 400 × 400 µm with one NK in the middle of every voxel, after two hours. */
function crowd(settings: Record<string, number>, words: CellWords = {}) {
  const dish = new Dish({ mechanisms, settings, width: 400 });
  const ids = range(400).map((i) => dish.nk(10 + 20 * (i % 20), 10 + 20 * Math.floor(i / 20), words));
  dish.minutes(120);
  return { dish, felt: dish.read(ids[210], 'effectiveInterleukin15') };
}

describe('the supply', () => {
  test('holds the level it has in an empty dish, but for a little decay', () => {
    const dish = new Dish({ mechanisms, width: 400 });
    dish.minutes(300);
    const field = dish.tissue.field('interleukin15');
    expect(field.concentration[210]).toBeCloseTo((45 * 0.01) / (0.01 + 3.2e-5), 1);
    expect(field.maximum()).toBeLessThanOrEqual(45);
  });

  test('is used up by NK cells: κ·s/(κ + k + u·n/V) among them', () => {
    const { felt } = crowd({});
    // The border, seven lengths √(30/0.035) away, adds a tenth of a pM.
    expect(felt).toBeCloseTo((45 * 0.01) / (0.01 + 3.2e-5 + 200 / 8000), 0);
  });

  test('is not used up by tumour cells or corpses', () => {
    const { dish } = crowd({}, { phase: CELL_PHASE.dead });
    expect(dish.tissue.field('interleukin15').concentration[210]).toBeGreaterThan(44.8);
    const tumour = new Dish({ mechanisms, width: 400 });
    for (const i of range(50)) tumour.tumour(100 + i, 200);
    tumour.minutes(60);
    expect(tumour.tissue.field('interleukin15').concentration[210]).toBeGreaterThan(44.8);
  });

  test('follows the slider, from the border and from everywhere', () => {
    const dish = new Dish({ mechanisms, width: 400 });
    dish.change({ 'il15.support': 500 });
    dish.minutes(30);
    expect(dish.tissue.field('interleukin15').concentration[210]).toBeCloseTo(500 * (0.01 / 0.010032), 0);
    dish.change({ 'il15.support': 0 });
    dish.minutes(60);
    expect(dish.tissue.field('interleukin15').maximum()).toBeLessThan(1e-3);
  });
});

describe('an armoured NK', () => {
  const alone = { 'il15.support': 0, 'il15.exchange': 0, 'il15.uptake': 0, 'il15.decay': 0 };

  test('feels 30 pM of its own beside the tissue’s, others none', () => {
    const { dish, felt } = crowd({ 'il15.armoured': 1, 'il15.secretion': 0, 'il15.support': 0 });
    expect(felt).toBe(30);
    expect(dish.tissue.field('interleukin15').maximum()).toBe(0);
    expect(crowd({ 'il15.support': 0 }).felt).toBe(0);
  });

  test('secretes 0.1 molecules a second', () => {
    const dish = new Dish({ mechanisms, settings: { ...alone, 'il15.armoured': 1 }, width: 1000 });
    for (const i of range(10)) dish.nk(480 + 4 * i, 500);
    dish.minutes(5);
    // In five minutes hardly anything reaches the open border, 500 µm away.
    expect(dish.tissue.field('interleukin15').totalMolecules()).toBeCloseTo(10 * 0.1 * 300, 1);
  });

  test('is none unless it is told to be', () => {
    const dish = new Dish({ mechanisms, settings: alone, width: 400 });
    dish.nk(200, 200);
    dish.minutes(5);
    expect(dish.tissue.field('interleukin15').totalMolecules()).toBe(0);
  });
});

test('switching off takes IL-15 away from everybody', () => {
  const { dish } = crowd({});
  dish.change({ 'il15.enabled': 0 });
  dish.minutes(1);
  expect(dish.tissue.field('interleukin15').maximum()).toBe(0);
  expect(dish.read(1, 'effectiveInterleukin15')).toBe(0);
});

test('NK cells that secrete none never see more than is supplied, less where they take up more, and never less than nothing', () => {
  const places = fc.array(fc.tuple(between(5, 195), between(5, 195)), { minLength: 1, maxLength: 10 });
  always(
    [places, between(0, 500), ordered(0, 1000)],
    (cells, support, uptakes) => {
      const [most, least] = uptakes.map((uptake) => {
        const settings = { 'il15.support': support, 'il15.uptake': uptake, 'il15.armoured': 0 };
        const dish = new Dish({ mechanisms, settings, width: 200 });
        const ids = cells.map(([x, y]) => dish.nk(x, y));
        dish.minutes(20);
        return ids.map((id) => dish.read(id, 'effectiveInterleukin15'));
      });
      most.forEach((felt, n) => {
        expect(felt).toBeLessThanOrEqual(support * (1 + 1e-6));
        expect(least[n]).toBeLessThanOrEqual(felt * (1 + 1e-6));
        expect(least[n]).toBeGreaterThanOrEqual(0);
      });
    },
    12,
  );
});
