/** Chemokine: what a tumour cell secretes at rest and inflamed, how far it reaches, and that NK cells make none. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chemokine, chemokineSecretion } from '../../src/mechanisms/chemokine';
import { CELL_PHASE } from '../../src/vocabulary';
import { type CellWords, Dish } from '../support/dish';
import { always, between, ordered, share } from '../support/properties';

const mechanisms = [chemokine];
const lossless = { 'chemokine.decay': 1e-5 };

/** Molecules in the dish after six minutes, from one tumour cell. */
function molecules(words: CellWords, timeStep = 0.5): number {
  const dish = new Dish({ mechanisms, settings: lossless, width: 200, timeStep });
  dish.tumour(100, 100, words);
  dish.minutes(6);
  return dish.tissue.field('chemokine').totalMolecules();
}

describe('secretion', () => {
  test('goes from the basal share to all of it with the response to IFN-γ', () => {
    expect([0, 0.5, 1].map((response) => chemokineSecretion(2, 0.05, response))).toEqual([0.1, 1.05, 2]);
  });

  test.each([
    ['a cell at rest', {}, 0.05],
    ['a cell in full response', { interferonResponse: 1 }, 1],
    ['a doomed cell', { interferonResponse: 1, phase: CELL_PHASE.doomed }, 0],
  ])('of %s fills the dish', (_, words, rate) => {
    expect(molecules(words) / 360).toBeCloseTo(rate, 2);
    expect(molecules(words, 0.25)).toBeCloseTo(molecules(words), 9);
  });

  test('is the business of tumour cells alone', () => {
    const dish = new Dish({ mechanisms, width: 200 });
    dish.nk(100, 100, { interferonResponse: 1 });
    dish.healthy(50, 50, { interferonResponse: 1 });
    dish.stroma(150, 150, { interferonResponse: 1 });
    dish.minutes(60);
    expect(dish.tissue.field('chemokine').maximum()).toBe(0);
  });
});

test('it reaches some hundred µm: √(D/k)', () => {
  const dish = new Dish({ mechanisms, width: 1000 });
  const cell = dish.tumour(500, 500, { interferonResponse: 1 });
  dish.minutes(300);
  const { concentration, columns } = dish.tissue.field('chemokine');
  const at = (voxels: number): number => concentration[dish.read(cell, 'voxel') + voxels];
  expect(columns).toBe(50);
  // K₀(2)/K₀(1) = 0.1139/0.4210.
  expect(at(10) / at(5)).toBeCloseTo(0.2705, 1);
});

test('switching off takes it away', () => {
  const dish = new Dish({ mechanisms, width: 200 });
  dish.tumour(100, 100, { interferonResponse: 1 });
  dish.minutes(12);
  expect(dish.tissue.field('chemokine').maximum()).toBeGreaterThan(0);
  dish.change({ 'chemokine.enabled': 0 });
  expect(dish.tissue.field('chemokine').maximum()).toBe(0);
});

test('secretion rises with the response, from the basal share to all of it, and cells add up', () => {
  always([between(0, 100), share, ordered(0, 1)], (full, basal, [weak, strong]) => {
    const [less, more] = [weak, strong].map((response) => chemokineSecretion(full, basal, response));
    expect(more).toBeGreaterThanOrEqual(less - 1e-9);
    expect(less).toBeGreaterThanOrEqual(full * basal * (1 - 1e-12));
    expect(more).toBeLessThanOrEqual(full * (1 + 1e-12));
  });
  always(
    [fc.array(fc.tuple(between(10, 190), between(10, 190), share), { minLength: 1, maxLength: 5 })],
    (cells) => {
      const dish = new Dish({ mechanisms, settings: lossless, width: 200 });
      for (const [x, y, interferonResponse] of cells) dish.tumour(x, y, { interferonResponse });
      dish.minutes(6);
      const together = cells.reduce((sum, [, , interferonResponse]) => sum + molecules({ interferonResponse }), 0);
      expect(dish.tissue.field('chemokine').totalMolecules() / together).toBeCloseTo(1, 6);
    },
    10,
  );
});
