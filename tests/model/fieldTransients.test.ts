/**
 * Fields on their way, at the constants and the step that runs have: pulses of each substance, a cell that secretes for
 * a while, and a lone cell that consumes. Whatever scheme carries the fields has to hold this.
 */
import { describe, expect, it } from 'vitest';
import { MOLECULES_PER_CUBIC_MICROMETRE_PER_PICOMOLAR } from '../../src/core/units';
import { DiffusingField } from '../../src/model/field';
import { besselK0 } from './bessel';
import { share } from './gaussian';

const STEP = 0.5;
const VOXEL = 20;

const squareField = (voxels: number, diffusion: number): DiffusingField => {
  const field = new DiffusingField({ columns: voxels, rows: voxels, voxelSize: VOXEL, depth: 20 });
  field.diffusion = diffusion;
  return field;
};

/** Concentration `steps` voxels from the middle, along the row or along the diagonal. */
function at(field: DiffusingField, steps: number, diagonal: boolean): number {
  const middle = (field.columns - 1) / 2;
  return field.concentration[(diagonal ? middle + steps : middle) * field.columns + middle + steps];
}

const distanceOf = (steps: number, diagonal: boolean): number => steps * VOXEL * (diagonal ? Math.SQRT2 : 1);

describe.each([
  { name: 'IFN-γ', diffusion: 100, minutes: 2 },
  { name: 'TGF-β', diffusion: 20, minutes: 10 },
  { name: 'IL-15', diffusion: 30, minutes: 6.5 },
  { name: 'chemokine', diffusion: 10, minutes: 20 },
])('a pulse of $name in one voxel', ({ diffusion, minutes }) => {
  it.each([false, true])('becomes the exact Gaussian (diagonal: %s)', (diagonal) => {
    const field = squareField(81, diffusion);
    const { length } = field.concentration;
    field.concentration[(length - 1) / 2] = 1000;
    for (let step = 0; step < minutes / STEP; step++) field.advance(STEP);
    const deviation = Math.sqrt(2 * diffusion * minutes * 60);
    const along = (steps: number): number => share(steps * VOXEL, VOXEL, deviation);
    for (let steps = 0; steps <= 25; steps++) {
      const exact = along(steps) * along(diagonal ? steps : 0);
      const error = at(field, steps, diagonal) / 1000 - exact;
      expect(Math.abs(error) / along(0) ** 2, `${steps} voxels out`).toBeLessThan(0.004);
    }
  });
});

describe('a cell that secretes for twenty minutes among consumers', () => {
  const DIFFUSION = 100;
  const LOSS = 30 * 3e-4;
  const SECRETION = 10;
  const BOUT = 20;

  /** The sum over the bout of the Gaussians that its molecules have become, by Simpson's rule in the logarithm of age. */
  function exact(distance: number, minutes: number): number {
    const youngest = Math.max(1e-3, (minutes - BOUT) * 60);
    const oldest = minutes * 60;
    const intervals = 4000;
    const width = Math.log(oldest / youngest) / intervals;
    let sum = 0;
    for (let i = 0; i <= intervals; i++) {
      const age = youngest * Math.exp(i * width);
      const weight = i === 0 || i === intervals ? 1 : i % 2 === 1 ? 4 : 2;
      sum += weight * Math.exp(-(distance ** 2) / (4 * DIFFUSION * age) - LOSS * age);
    }
    const molecules = (SECRETION * ((sum * width) / 3)) / (4 * Math.PI * DIFFUSION * 20);
    return molecules / MOLECULES_PER_CUBIC_MICROMETRE_PER_PICOMOLAR;
  }

  function fieldAfter(minutes: number): DiffusingField {
    const field = squareField(101, DIFFUSION);
    for (let step = 0; step < minutes / STEP; step++) {
      if (step < BOUT / STEP) field.source[(field.source.length - 1) / 2] = SECRETION;
      field.uptake.fill(LOSS * field.voxelVolume);
      field.advance(STEP);
    }
    return field;
  }

  it.each([1, 3, 10, 20, 20.5, 21, 23])('is felt as it should be after %d minutes, in all directions', (minutes) => {
    const field = fieldAfter(minutes);
    const scale = exact(2 * VOXEL, Math.min(minutes, BOUT));
    for (const diagonal of [false, true]) {
      for (let steps = 2; steps <= 10; steps++) {
        const error = at(field, steps, diagonal) - exact(distanceOf(steps, diagonal), minutes);
        expect(Math.abs(error) / scale, `${steps} voxels out, diagonal ${diagonal}`).toBeLessThan(0.01);
      }
    }
  });
});

describe.each([30, 270, 2000])('a lone cell that takes up %d µm³/s from a supplied dish', (clearance) => {
  const DIFFUSION = 30;
  const SUPPLY = 0.002;
  const LEVEL = 140;

  /** At rest; the consumer is in the middle voxel. */
  function rest(dt: number): DiffusingField {
    const field = squareField(81, DIFFUSION);
    field.supplyRate = SUPPLY;
    field.supplyLevel = LEVEL;
    field.fill(LEVEL);
    for (let step = 0; step < 360 / dt; step++) {
      field.uptake[(field.uptake.length - 1) / 2] = clearance;
      field.advance(dt);
    }
    return field;
  }

  const field = rest(STEP);
  const consumed = clearance * at(field, 0, false);

  it('takes what the supply gives', () => {
    const given = SUPPLY * (LEVEL - field.mean()) * field.concentration.length * field.voxelVolume;
    expect(given / consumed).toBeCloseTo(1, 9);
  });

  it.each([false, true])('makes a dent of the shape of K₀ (diagonal: %s)', (diagonal) => {
    const length = Math.sqrt(DIFFUSION / SUPPLY);
    for (let steps = 2; steps <= 15; steps++) {
      const dent =
        (consumed / (2 * Math.PI * DIFFUSION * field.depth)) * besselK0(distanceOf(steps, diagonal) / length);
      expect(Math.abs((LEVEL - at(field, steps, diagonal)) / dent - 1), `${steps} voxels out`).toBeLessThan(0.01);
    }
  });

  it('does so whatever the step', () => {
    for (const dt of [0.25, 2, 6]) {
      rest(dt).concentration.forEach((c, i) => {
        expect(Math.abs(c / field.concentration[i] - 1)).toBeLessThan(1e-9);
      });
    }
  });
});
