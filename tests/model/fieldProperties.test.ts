/** What holds for every field: it equals the plainly written scheme, and never falls below zero. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOLECULES_PER_CUBIC_MICROMETRE_PER_PICOMOLAR } from '../../src/core/units';
import { DiffusingField, type FieldBoundary } from '../../src/model/field';
import type { StepConstants } from '../../src/model/fieldKernel';
import { FieldSolver, numberOfSubsteps } from '../../src/model/fieldSolver';

const RUNS = { seed: 20_231, numRuns: 200 };

/** One sub-step of pure diffusion between closed walls. */
const NOTHING_ELSE: StepConstants = {
  substeps: 1,
  diffusionNumber: 0.3,
  gain: 0,
  gainPerSource: 2,
  loss: 0,
  lossPerUptake: 0,
  outside: undefined,
};

interface Dish {
  readonly columns: number;
  readonly rows: number;
  readonly voxelSize: number;
  readonly diffusion: number;
  readonly decay: number;
  readonly supplyRate: number;
  readonly supplyLevel: number;
  readonly production: number;
  readonly dt: number;
  readonly wall: number | undefined;
  readonly numbers: readonly number[];
}

const amount = (max: number): fc.Arbitrary<number> =>
  fc.oneof(fc.constant(0), fc.double({ min: 0, max, noNaN: true }), fc.constant(max));

const anyDish: fc.Arbitrary<Dish> = fc.record({
  columns: fc.integer({ min: 1, max: 11 }),
  rows: fc.integer({ min: 1, max: 11 }),
  voxelSize: fc.constantFrom(5, 20, 40),
  diffusion: amount(150),
  decay: amount(1e-2),
  supplyRate: amount(1e-2),
  supplyLevel: amount(500),
  production: amount(1),
  dt: fc.constantFrom(0.1, 0.5, 2),
  wall: fc.option(amount(100), { nil: undefined }),
  numbers: fc.array(amount(1), { minLength: 20, maxLength: 60 }),
});

const boundaryOf = (wall: number | undefined): FieldBoundary =>
  wall === undefined ? { kind: 'noFlux' } : { kind: 'fixed', value_pM: wall };

/** The field of a dish with uneven contents, sources and sinks: mostly zeros and extremes. */
function fieldOf(dish: Dish): DiffusingField {
  const field = new DiffusingField({ columns: dish.columns, rows: dish.rows, voxelSize: dish.voxelSize, depth: 20 });
  Object.assign(field, {
    diffusion: dish.diffusion,
    decay: dish.decay,
    supplyRate: dish.supplyRate,
    supplyLevel: dish.supplyLevel,
    production: dish.production,
    boundary: boundaryOf(dish.wall),
  });
  const pick = (i: number): number => dish.numbers[i % dish.numbers.length];
  field.concentration.forEach((_, i) => {
    field.concentration[i] = 1e4 * pick(3 * i);
  });
  fillSources(field, pick);
  return field;
}

function fillSources(field: DiffusingField, pick: (i: number) => number): void {
  field.source.forEach((_, i) => {
    field.source[i] = 100 * pick(5 * i + 1);
    field.uptake[i] = 5000 * pick(7 * i + 2);
  });
}

/** The scheme as it is written in the head of the solver, voxel by voxel, with no thought of speed. */
function plainStep(field: DiffusingField, dt: number): Float64Array {
  const { columns, rows, voxelSize, voxelVolume } = field;
  const mobility = field.diffusion / voxelSize ** 2;
  const substeps = numberOfSubsteps(mobility, dt * 60);
  const delta = (dt * 60) / substeps;
  let now = Array.from(field.concentration);
  const at = (column: number, row: number): number => {
    const x = Math.min(Math.max(column, 0), columns - 1);
    const y = Math.min(Math.max(row, 0), rows - 1);
    const outside = x !== column || y !== row;
    return outside && field.boundary.kind === 'fixed' ? field.boundary.value_pM : now[y * columns + x];
  };
  for (let substep = 0; substep < substeps; substep++) {
    now = now.map((c, i) => {
      const [x, y] = [i % columns, Math.floor(i / columns)];
      const edges = at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1);
      const corners = at(x - 1, y - 1) + at(x + 1, y - 1) + at(x - 1, y + 1) + at(x + 1, y + 1);
      const laplacian = (4 * edges + corners - 20 * c) / 6;
      const made =
        field.production +
        field.supplyRate * field.supplyLevel +
        field.source[i] / voxelVolume / MOLECULES_PER_CUBIC_MICROMETRE_PER_PICOMOLAR;
      const loss = field.decay + field.supplyRate + field.uptake[i] / voxelVolume;
      return (c + delta * (mobility * laplacian + made)) / (1 + delta * loss);
    });
  }
  return Float64Array.from(now);
}

describe('any field', () => {
  it('is carried on exactly by the scheme', () => {
    fc.assert(
      fc.property(anyDish, (dish) => {
        const field = fieldOf(dish);
        const expected = plainStep(field, dish.dt);
        field.advance(dish.dt);
        const scale = Math.max(1e-6, ...expected);
        field.concentration.forEach((c, i) => {
          expect(Math.abs(c - expected[i]) / scale).toBeLessThan(1e-12);
        });
      }),
      RUNS,
    );
  });

  it('is never negative and never infinite', () => {
    fc.assert(
      fc.property(anyDish, (dish) => {
        const field = fieldOf(dish);
        for (let step = 0; step < 5; step++) {
          fillSources(field, (i) => dish.numbers[(i + step) % dish.numbers.length]);
          field.advance(dish.dt);
          expect(field.concentration.every((c) => c >= 0 && c < Infinity)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('does not fall below zero even by rounding where a lone voxel hands on all it has', () => {
    const solver = new FieldSolver(3, 3);
    const { concentration } = solver.kernel;
    for (let i = 1; i <= 2000; i++) {
      concentration.fill(0);
      concentration[4] = i / 7;
      // 0.1 + 0.2 is what rounding may make of the largest allowed D·δ/dx², 0.3.
      solver.advance({ ...NOTHING_ELSE, diffusionNumber: 0.1 + 0.2 });
      expect(concentration[4]).toBeGreaterThanOrEqual(0);
      expect(concentration[4]).toBeLessThan(1e-12 * i);
    }
  });

  it('without supply never exceeds what it had', () => {
    fc.assert(
      fc.property(anyDish, (dish) => {
        const field = fieldOf({ ...dish, supplyRate: 0, production: 0, wall: undefined });
        field.source.fill(0);
        const before = field.maximum();
        field.advance(dish.dt);
        expect(field.maximum()).toBeLessThanOrEqual(before * (1 + 1e-14));
      }),
      RUNS,
    );
  });
});

describe('an empty field', () => {
  it('is skipped, and computing it would give the same zeros', () => {
    const solver = new FieldSolver(6, 5);
    const skipped = new DiffusingField({ columns: 6, rows: 5, voxelSize: 20, depth: 20 });
    solver.kernel.uptake.fill(3);
    solver.advance({ ...NOTHING_ELSE, substeps: 3, loss: 0.1, lossPerUptake: 0.2 });
    skipped.diffusion = 100;
    skipped.advance(0.5);
    solver.kernel.concentration.forEach((c, i) => {
      expect(Object.is(c, 0)).toBe(true);
      expect(Object.is(skipped.concentration[i], c)).toBe(true);
    });
  });

  it('is not skipped when anything comes in', () => {
    const entries: ((field: DiffusingField) => void)[] = [
      (field) => {
        field.source[29] = 1e-9;
      },
      (field) => {
        field.production = 1e-9;
      },
      (field) => {
        field.supplyRate = 1e-3;
        field.supplyLevel = 1;
      },
      (field) => {
        field.boundary = { kind: 'fixed', value_pM: 1 };
      },
    ];
    for (const entry of entries) {
      const field = new DiffusingField({ columns: 6, rows: 5, voxelSize: 20, depth: 20 });
      field.diffusion = 100;
      entry(field);
      field.advance(0.5);
      expect(field.mean()).toBeGreaterThan(0);
    }
  });
});
