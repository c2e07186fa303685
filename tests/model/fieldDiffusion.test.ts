/** Free diffusion against the exact Gaussian, conservation of mass, and symmetry. */
import { describe, expect, it } from 'vitest';
import { DiffusingField } from '../../src/model/field';
import { share } from './gaussian';

const DIFFUSION = 100;

/** A closed dish without sinks, with one voxel full of substance in the middle. */
function pulse(voxels: number, voxelSize: number): DiffusingField {
  const field = new DiffusingField({ columns: voxels, rows: voxels, voxelSize, depth: 20 });
  field.diffusion = DIFFUSION;
  field.concentration[(voxels * voxels - 1) / 2] = 1000;
  return field;
}

/** Largest deviation from the exact Gaussian of a point pulse, as a fraction of its peak, after some minutes. */
function gaussianError(voxels: number, voxelSize: number, minutes: number, dt: number): number {
  const field = pulse(voxels, voxelSize);
  for (let step = 0; step < minutes / dt; step++) field.advance(dt);
  const deviation = Math.sqrt(2 * DIFFUSION * minutes * 60);
  const middle = (voxels - 1) / 2;
  let worst = 0;
  for (let row = 0; row < voxels; row++) {
    for (let column = 0; column < voxels; column++) {
      const x = (column - middle) * voxelSize;
      const y = (row - middle) * voxelSize;
      const exact = 1000 * share(x, voxelSize, deviation) * share(y, voxelSize, deviation);
      worst = Math.max(worst, Math.abs(field.concentration[row * voxels + column] - exact));
    }
  }
  return worst / (1000 * share(0, voxelSize, deviation) ** 2);
}

describe('a pulse in one voxel', () => {
  it('becomes the exact Gaussian', () => {
    expect(gaussianError(81, 20, 2, 0.5)).toBeLessThan(0.004);
  });

  it('does so whatever the step', () => {
    for (const dt of [2, 1, 0.25, 0.125]) expect(gaussianError(81, 20, 2, dt)).toBeLessThan(0.006);
  });

  it('comes four times closer with voxels of half the size', () => {
    // Steps of 0.8 min are whole numbers of the longest sub-steps in both.
    const gain = gaussianError(41, 40, 2.4, 0.8) / gaussianError(81, 20, 2.4, 0.8);
    expect(gain).toBeGreaterThan(3.5);
    expect(gain).toBeLessThan(4.5);
  });

  it('spreads by 2Dt along each axis and stays where it is', () => {
    const field = pulse(81, 20);
    for (let step = 0; step < 4; step++) field.advance(0.5);
    let [mass, x, y, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
    field.concentration.forEach((c, i) => {
      const dx = ((i % 81) - 40) * 20;
      const dy = (Math.floor(i / 81) - 40) * 20;
      mass += c;
      x += c * dx;
      y += c * dy;
      xx += c * dx * dx;
      yy += c * dy * dy;
      xy += c * dx * dy;
    });
    const spread = 2 * DIFFUSION * 120;
    expect(Math.abs(x / mass)).toBeLessThan(1e-9);
    expect(Math.abs(y / mass)).toBeLessThan(1e-9);
    expect(xx / mass / spread).toBeCloseTo(1, 4);
    expect(yy / mass / spread).toBeCloseTo(1, 4);
    expect(Math.abs(xy / mass / spread)).toBeLessThan(1e-9);
  });

  it('is round: equally high at the same distance along the axis and off it', () => {
    const field = pulse(81, 20);
    for (let step = 0; step < 4; step++) field.advance(0.5);
    const at = (column: number, row: number): number => field.concentration[(40 + row) * 81 + 40 + column];
    expect(at(3, 4) / at(5, 0)).toBeCloseTo(1, 3);
    expect(at(6, 8) / at(10, 0)).toBeCloseTo(1, 3);
  });

  it('is its own mirror image, to the bit', () => {
    const field = pulse(23, 20);
    for (let step = 0; step < 40; step++) field.advance(0.5);
    const { concentration: c } = field;
    for (let i = 0; i < c.length; i++) {
      expect(c[c.length - 1 - i]).toBe(c[i]);
      expect(c[i - (i % 23) + 22 - (i % 23)]).toBe(c[i]);
    }
  });
});

describe('a closed dish without sinks', () => {
  it.each([
    [37, 23],
    [16, 5],
    [1, 9],
    [9, 1],
    [2, 3],
  ])('keeps every molecule (%i × %i)', (columns, rows) => {
    const field = new DiffusingField({ columns, rows, voxelSize: 20, depth: 20 });
    field.diffusion = DIFFUSION;
    field.concentration.forEach((_, i) => {
      field.concentration[i] = (i * 7919) % 101;
    });
    const before = field.totalMolecules();
    for (let step = 0; step < 100; step++) field.advance(0.5);
    expect(Math.abs(field.totalMolecules() / before - 1)).toBeLessThan(1e-12);
  });

  it('gains exactly what is put in', () => {
    const field = new DiffusingField({ columns: 21, rows: 17, voxelSize: 20, depth: 20 });
    field.diffusion = DIFFUSION;
    for (let step = 0; step < 100; step++) {
      field.source[5] = 3;
      field.source[200] = 0.25;
      field.advance(0.5);
    }
    expect(Math.abs(field.totalMolecules() / (3.25 * 100 * 30) - 1)).toBeLessThan(1e-12);
  });

  it('leaves a level field as it is, to the bit', () => {
    const field = new DiffusingField({ columns: 13, rows: 11, voxelSize: 20, depth: 20 });
    field.diffusion = 73;
    field.fill(0.1);
    for (let step = 0; step < 50; step++) field.advance(0.5);
    expect(field.concentration.every((c) => c === 0.1)).toBe(true);
  });

  it('ends level', () => {
    const field = pulse(11, 20);
    for (let step = 0; step < 200; step++) field.advance(0.5);
    expect(field.maximum() / field.mean()).toBeCloseTo(1, 9);
    expect(field.mean()).toBeCloseTo(1000 / 121, 9);
  });
});
