/** The steady field around one secreting cell among evenly spread consumers is q/(2πDh)·K₀(r/λ), λ = √(D/k). */
import { describe, expect, it } from 'vitest';
import { MOLECULES_PER_CUBIC_MICROMETRE_PER_PICOMOLAR } from '../../src/core/units';
import { DiffusingField } from '../../src/model/field';
import { besselK0, decayLength } from './bessel';

const CELLS_PER_CUBIC_MICROMETRE = 3e-4;
const DIFFUSION = 100;
const DECAY = 6.5e-5;
const SECRETION = 10;

interface Case {
  /** Clearance of one cell, µm³/s. */
  readonly uptake: number;
  readonly voxelSize: number;
  readonly voxels: number;
  readonly dt: number;
  readonly minutes: number;
}

/** The field around a cell in the middle of an odd number of voxels, after long enough to be at rest. */
function steadyField({ uptake, voxelSize, voxels, dt, minutes }: Case): DiffusingField {
  const field = new DiffusingField({ columns: voxels, rows: voxels, voxelSize, depth: 20 });
  field.diffusion = DIFFUSION;
  field.decay = DECAY;
  for (let step = 0; step < minutes / dt; step++) {
    field.source[(voxels * voxels - 1) / 2] = SECRETION;
    field.uptake.fill(uptake * CELLS_PER_CUBIC_MICROMETRE * field.voxelVolume);
    field.advance(dt);
  }
  return field;
}

/** Concentration `steps` voxels from the middle, along the row or along the diagonal. */
function at(field: DiffusingField, steps: number, diagonal: boolean): number {
  const middle = (field.columns - 1) / 2;
  return field.concentration[(diagonal ? middle + steps : middle) * field.columns + middle + steps];
}

const loss = (uptake: number): number => DECAY + uptake * CELLS_PER_CUBIC_MICROMETRE;
const exactLength = (uptake: number): number => Math.sqrt(DIFFUSION / loss(uptake));

/** λ as the field has it between two and about `voxels` voxel lengths from the cell. */
function measuredLength(field: DiffusingField, voxels: number, diagonal: boolean): number {
  const unit = field.voxelSize * (diagonal ? Math.SQRT2 : 1);
  const far = Math.round(diagonal ? voxels / Math.SQRT2 : voxels);
  return decayLength(2 * unit, far * unit, at(field, 2, diagonal) / at(field, far, diagonal));
}

const dense: Case = { uptake: 270, voxelSize: 20, voxels: 51, dt: 0.5, minutes: 30 };
const shipped: Case = { uptake: 30, voxelSize: 20, voxels: 101, dt: 0.5, minutes: 60 };
const sparse: Case = { uptake: 0.5, voxelSize: 50, voxels: 141, dt: 0.5, minutes: 800 };

describe('K₀', () => {
  it('has its tabulated values', () => {
    expect(besselK0(0.1)).toBeCloseTo(2.4270690247, 6);
    expect(besselK0(1)).toBeCloseTo(0.4210244382, 6);
    expect(besselK0(2)).toBeCloseTo(0.1138938727, 6);
    expect(besselK0(5)).toBeCloseTo(0.0036910983, 8);
  });
  it('gives a length back', () => {
    expect(decayLength(40, 200, besselK0(40 / 35) / besselK0(200 / 35))).toBeCloseTo(35, 3);
  });
});

describe.each([
  { name: 'dense consumers (270 µm³/s)', setting: dense, reach: 7, tolerance: 0.02 },
  { name: 'shipped uptake (30 µm³/s)', setting: shipped, reach: 15, tolerance: 0.01 },
  { name: 'hardly any uptake (0.5 µm³/s)', setting: sparse, reach: 30, tolerance: 0.005 },
])('a point source among $name', ({ setting, reach, tolerance }) => {
  const field = steadyField(setting);
  const exact = exactLength(setting.uptake);

  it.each([false, true])('has the exact decay length (diagonal: %s)', (diagonal) => {
    const measured = measuredLength(field, reach, diagonal);
    expect(Math.abs(measured / exact - 1)).toBeLessThan(tolerance);
  });

  it.each([false, true])('follows K₀ from two voxels outwards (diagonal: %s)', (diagonal) => {
    const unit = field.voxelSize * (diagonal ? Math.SQRT2 : 1);
    const scale = SECRETION / (2 * Math.PI * DIFFUSION * field.depth) / MOLECULES_PER_CUBIC_MICROMETRE_PER_PICOMOLAR;
    for (let steps = 2; steps * unit < 3 * exact && steps < reach * 2; steps++) {
      const ratio = at(field, steps, diagonal) / (scale * besselK0((steps * unit) / exact));
      expect(Math.abs(ratio - 1), `${steps} voxels out`).toBeLessThan(2 * tolerance);
    }
  });

  it('holds as many molecules as are made within one mean life', () => {
    expect(field.totalMolecules() / (SECRETION / loss(setting.uptake))).toBeCloseTo(1, 4);
  });
});

describe('spread of IFN-γ as published', () => {
  it('is 35 ± 8 µm among dense consumers', () => {
    for (const diagonal of [false, true]) {
      expect(Math.abs(measuredLength(steadyField(dense), 7, diagonal) - 35)).toBeLessThan(8);
    }
  });
  it('is beyond 600 µm where hardly anyone consumes', () => {
    for (const diagonal of [false, true])
      expect(measuredLength(steadyField(sparse), 30, diagonal)).toBeGreaterThan(600);
  });
});

describe('the step', () => {
  it.each([dense, shipped])('leaves no trace in the steady state (uptake $uptake)', (setting) => {
    const coarse = steadyField(setting).concentration;
    const fine = steadyField({ ...setting, dt: 0.25 }).concentration;
    const veryCoarse = steadyField({ ...setting, dt: 6, minutes: 2 * setting.minutes }).concentration;
    for (let i = 0; i < coarse.length; i++) {
      expect(Math.abs(fine[i] / coarse[i] - 1)).toBeLessThan(1e-9);
      expect(Math.abs(veryCoarse[i] / coarse[i] - 1)).toBeLessThan(1e-9);
    }
  });
});
