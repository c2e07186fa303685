/** What assays measure in a dish: label kept, recruitment, and the reach of IFN-γ against its exact length. */
import { describe, expect, test } from 'vitest';
import { clearance } from '../../src/mechanisms/clearance';
import { intactFounders } from '../../src/observables/intactFounders';
import { recruitedNk } from '../../src/observables/recruitedNk';
import { besselK0, lengthFromFall, spreadLength } from '../../src/observables/spreadLength';
import { CELL_PHASE } from '../../src/vocabulary';
import { Dish } from '../support/dish';

test('targets keep their label until they are permeabilised, round by round, daughters not counted', () => {
  const dish = new Dish({ mechanisms: [clearance] });
  dish.tumour(100, 100, { founder: 1 });
  dish.tumour(200, 100, { founder: 1, phase: CELL_PHASE.blebbing });
  dish.tumour(300, 100, { founder: 1, phase: CELL_PHASE.dead });
  dish.tumour(400, 100, { founder: 0 });
  dish.tumour(500, 100, { founder: 1, dose: 1 });
  dish.nk(600, 100);
  expect([0, 1, 2].map((round) => intactFounders(dish.tissue, round))).toEqual([2, 1, 0]);
});

test('recruited NK cells are live ones in division', () => {
  const dish = new Dish({ mechanisms: [clearance] });
  dish.nk(100, 100, { dividing: 1 });
  dish.nk(200, 100, { dividing: 0 });
  dish.nk(300, 100, { dividing: 1, phase: CELL_PHASE.dead });
  dish.tumour(400, 100, { dividing: 1 });
  expect(recruitedNk(dish.tissue)).toBe(1);
});

describe('the reach of IFN-γ', () => {
  test.each([
    [0.02, 4.0284573],
    [0.1, 2.4270690247],
    [1, 0.4210244382],
    [5, 0.0036910983],
  ])('K₀(%f) is that of the tables', (x, value) => {
    expect(besselK0(x) / value).toBeCloseTo(1, 6);
  });

  test.each([20, 35, 700])('a profile of length %d gives it back', (length) => {
    const factor = besselK0(40 / length) / besselK0(140 / length);
    expect(lengthFromFall(40, 140, factor) / length).toBeCloseTo(1, 6);
  });

  test('among evenly spread cells is √(D/k)', () => {
    const dish = new Dish({ mechanisms: [clearance], width: 500, depth: 20 });
    for (let row = 0; row < 25; row++)
      for (let column = 0; column < 25; column++)
        for (const [dx, dy] of [
          [5, 5],
          [15, 15],
        ])
          dish.tumour(20 * column + dx, 20 * row + dy, { radius: 1 });
    dish.tissue.move();
    const field = dish.tissue.field('interferonGamma');
    field.diffusion = 100;
    field.decay = 6.5e-5;
    // Two cells of 300 µm³/s in each voxel of 8,000 µm³.
    const exact = Math.sqrt(100 / (6.5e-5 + 600 / 8000));
    expect(spreadLength(dish.tissue, 300, 7) / exact).toBeGreaterThan(0.95);
    expect(spreadLength(dish.tissue, 300, 7) / exact).toBeLessThan(1.05);
  });
});
