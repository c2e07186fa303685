/** Units, losses, supply and walls of a field, against algebra. */
import { describe, expect, it } from 'vitest';
import {
  MOLECULES_PER_CUBIC_MICROMETRE_PER_PICOMOLAR,
  PICOMOLAR_PER_NANOGRAM_PER_ML_TGF_BETA,
} from '../../src/core/units';
import { DiffusingField } from '../../src/model/field';

const dish = (columns = 10, rows = 8, depth = 20): DiffusingField =>
  new DiffusingField({ columns, rows, voxelSize: 20, depth });

/** Runs to rest with the same source and uptake in every voxel and returns the mean, pM. */
function levelOf(field: DiffusingField, source: number, uptake: number, minutes: number): number {
  for (let step = 0; step < minutes / 0.5; step++) {
    field.source.fill(source);
    field.uptake.fill(uptake);
    field.advance(0.5);
  }
  return field.mean();
}

describe('units', () => {
  it('1 molecule/s from each of 3e-4 cells/µm³ against a loss of 1e-4/s gives 3 molecules/µm³, 5 nM', () => {
    const field = dish();
    field.diffusion = 100;
    field.decay = 1e-4;
    const level = levelOf(field, 3e-4 * field.voxelVolume, 0, 5000);
    expect(level * MOLECULES_PER_CUBIC_MICROMETRE_PER_PICOMOLAR).toBeCloseTo(3, 6);
    expect(Math.abs(level / 5000 - 1)).toBeLessThan(0.005);
  });

  it.each([1e8, 3e8])('TGF-β from %d tumour cells/mL at 0.04 molecules/s settles at 1–3 ng/mL', (cellsPerMl) => {
    const field = dish();
    field.diffusion = 20;
    field.decay = 1.66e-4;
    const level = levelOf(field, 0.04 * cellsPerMl * 1e-12 * field.voxelVolume, 0, 5000);
    expect(level).toBeCloseTo((0.04 * cellsPerMl * 1e-12) / 1.66e-4 / MOLECULES_PER_CUBIC_MICROMETRE_PER_PICOMOLAR, 6);
    expect(level / PICOMOLAR_PER_NANOGRAM_PER_ML_TGF_BETA).toBeGreaterThan(0.95);
    expect(level / PICOMOLAR_PER_NANOGRAM_PER_ML_TGF_BETA).toBeLessThan(3.05);
  });

  it('the same secretion is diluted by a deeper medium', () => {
    const tissue = dish(10, 8, 20);
    const well = dish(10, 8, 3000);
    for (const field of [tissue, well]) {
      field.source[3] = 10;
      field.advance(0.5);
    }
    expect(tissue.mean() / well.mean()).toBeCloseTo(150, 9);
    expect(well.totalMolecules()).toBeCloseTo(300, 9);
  });

  it('an uptake of 270 µm³/s by 3e-4 cells/µm³ is a loss of 0.081/s', () => {
    const field = dish();
    const level = levelOf(field, 1, 270 * 3e-4 * field.voxelVolume, 60);
    const production = 1 / field.voxelVolume / MOLECULES_PER_CUBIC_MICROMETRE_PER_PICOMOLAR;
    expect(level).toBeCloseTo(production / 0.081, 9);
  });
});

describe('decay', () => {
  /** Relative error against e^(−kt) after three hours. */
  const decayError = (decay: number, dt: number): number => {
    const field = dish(3, 3);
    field.decay = decay;
    field.fill(100);
    for (let step = 0; step < 180 / dt; step++) field.advance(dt);
    return field.mean() / (100 * Math.exp(-decay * 180 * 60)) - 1;
  };

  it('is exact to a thousandth at the shipped step', () => {
    expect(Math.abs(decayError(6.5e-5, 0.5))).toBeLessThan(1e-3);
  });

  it('comes twice as close with half the step', () => {
    const ratio = decayError(1.66e-4, 0.5) / decayError(1.66e-4, 0.25);
    expect(ratio).toBeGreaterThan(1.95);
    expect(ratio).toBeLessThan(2.05);
  });
});

describe('supply', () => {
  it('settles where supply, decay and uptake balance', () => {
    const field = dish();
    field.diffusion = 30;
    field.supplyRate = 1e-3;
    field.supplyLevel = 140;
    field.decay = 4e-4;
    const level = levelOf(field, 0, 2e-3 * field.voxelVolume, 300);
    expect(level).toBeCloseTo((1e-3 * 140) / (1e-3 + 4e-4 + 2e-3), 9);
    expect(field.maximum()).toBeCloseTo(level, 9);
  });

  it('production of decay × baseline keeps the baseline', () => {
    const field = dish();
    field.diffusion = 20;
    field.decay = 1.66e-4;
    field.production = 1.66e-4 * 16;
    field.fill(16);
    expect(levelOf(field, 0, 0, 600)).toBeCloseTo(16, 9);
    field.fill(0);
    expect(levelOf(field, 0, 0, 5000)).toBeCloseTo(16, 9);
  });
});

describe('walls held at a concentration', () => {
  /** A dish whose walls hold 50 pM, one or many rows of consumers, at rest. */
  function walled(columns: number, rows: number, loss: number): DiffusingField {
    const field = dish(columns, rows);
    field.diffusion = 100;
    field.boundary = { kind: 'fixed', value_pM: 50 };
    levelOf(field, 0, loss * field.voxelVolume, 90);
    return field;
  }

  it('fill a dish without sinks to their level', () => {
    const field = walled(7, 6, 0);
    for (const c of field.concentration) expect(c).toBeCloseTo(50, 6);
  });

  it.each([30, 33])('let the substance in by cosh(x/λ) where neighbours consume (%i voxels wide)', (columns) => {
    const loss = 9e-3;
    const rows = 121;
    const field = walled(columns, rows, loss);
    const length = Math.sqrt(100 / loss);
    // Along the middle row, far from the walls above and below; the held voxels lie one voxel outside.
    const half = ((columns + 1) / 2) * 20;
    for (let column = 0; column < columns; column++) {
      const x = (column + 1) * 20 - half;
      const exact = (50 * Math.cosh(x / length)) / Math.cosh(half / length);
      expect(field.concentration[60 * columns + column] / exact).toBeCloseTo(1, 1.7);
    }
  });

  it('drain a dish when they hold nothing', () => {
    const field = walled(6, 9, 0);
    field.boundary = { kind: 'fixed', value_pM: 0 };
    const before = field.mean();
    field.advance(0.5);
    expect(field.mean()).toBeLessThan(before);
    for (let step = 0; step < 200; step++) field.advance(0.5);
    expect(field.maximum()).toBeLessThan(1e-9);
  });

  it('stop nothing any more once they are closed again', () => {
    const field = walled(6, 9, 0);
    field.boundary = { kind: 'noFlux' };
    field.concentration[10] = 400;
    const before = field.totalMolecules();
    for (let step = 0; step < 20; step++) field.advance(0.5);
    expect(field.totalMolecules() / before).toBeCloseTo(1, 12);
  });
});

describe('a step', () => {
  it('uses its sources and sinks once', () => {
    const field = dish();
    field.source[0] = 5;
    field.uptake[1] = 7;
    field.advance(0.5);
    expect(field.source.every((value) => value === 0)).toBe(true);
    expect(field.uptake.every((value) => value === 0)).toBe(true);
    const before = field.totalMolecules();
    field.advance(0.5);
    expect(field.totalMolecules()).toBeCloseTo(before, 12);
  });

  it('clears what an empty field was asked to take up', () => {
    const field = dish();
    field.uptake[1] = 7;
    field.advance(0.5);
    field.source[1] = 1;
    field.advance(0.5);
    expect(field.totalMolecules()).toBeCloseTo(30, 9);
  });

  it('puts mean, maximum and molecules right', () => {
    const field = dish(4, 2);
    field.concentration.set([1, 2, 3, 4, 5, 6, 7, 36]);
    expect(field.mean()).toBe(8);
    expect(field.maximum()).toBe(36);
    expect(field.totalMolecules()).toBeCloseTo(64 * 8000 * 6.02214076e-4, 9);
  });

  it('turns what has faded to nothing into zero', () => {
    const field = dish();
    field.decay = 1;
    field.fill(1e-150);
    for (let step = 0; step < 60; step++) field.advance(0.5);
    expect(field.maximum()).toBe(0);
  });

  it('refuses a grid without volume', () => {
    expect(() => dish(0, 5)).toThrow('volume');
    expect(() => dish(5, 5, 0)).toThrow('volume');
  });
});
