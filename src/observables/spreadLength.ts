/**
 * How far IFN-γ spreads from one secreting cell among the consumers that are in the dish: the length λ of the steady
 * profile K₀(r/λ) around a point source, measured on the field itself and not computed from its rates.
 */
import { exp } from '../core/exactMath';
import type { Tissue } from '../model/tissue';
import { CELL_KIND, CELL_PHASE } from '../vocabulary';

/** Step and upper limit of the integral of K₀, which then has nine digits from x = 0.02 on. */
const STEP = 0.05;
const LIMIT = 8;

/** Modified Bessel function of the second kind, order 0: ∫₀^∞ e^(−x·cosh t) dt by the trapezoid rule. */
export function besselK0(x: number): number {
  let total = exp(-x) / 2;
  for (let t = STEP; t <= LIMIT; t += STEP) {
    const growth = exp(t);
    total += exp((-x * (growth + 1 / growth)) / 2);
  }
  return STEP * total;
}

/** λ for which a K₀ profile falls by this factor from radius `near` to radius `far` (µm), by halving. */
export function lengthFromFall(near: number, far: number, factor: number): number {
  let low = 1;
  let high = 100 * far;
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (besselK0(near / middle) / besselK0(far / middle) > factor) low = middle;
    else high = middle;
  }
  return low;
}

/** Secretion of the point source, molecules/s; λ does not depend on it. */
const SECRETION = 10;
/** Voxels from the source at which the profile is read; nearer ones still feel the size of the source. */
const NEAR_VOXELS = 2;
/** The profile is at rest when an hour moves its far end by less than this share. */
const AT_REST = 1e-3;
const MOST_HOURS = 60;

/**
 * λ in µm. The dish's own IFN-γ is cleared and a source stands in the middle voxel until the field is at rest, the
 * cells staying where they are. Spoils the field: to be read last.
 * @param uptake clearance of one live cell that is no NK, µm³/s
 * @param farVoxels voxels from the source at which the profile is read again
 */
export function spreadLength(tissue: Tissue, uptake: number, farVoxels: number): number {
  const field = tissue.field('interferonGamma');
  const { columns, rows, voxelSize, concentration } = field;
  const { kind, phase, voxel } = tissue.columns;
  const consumers = new Float64Array(columns * rows);
  for (let i = 0; i < tissue.count; i++)
    if (kind[i] !== CELL_KIND.naturalKiller && phase[i] === CELL_PHASE.alive) consumers[voxel[i]] += uptake;
  const middle = (rows >> 1) * columns + (columns >> 1);
  /** Mean of the four voxels at this distance along the axes. */
  const at = (n: number): number =>
    (concentration[middle + n] +
      concentration[middle - n] +
      concentration[middle + n * columns] +
      concentration[middle - n * columns]) /
    4;
  field.fill(0);
  let before = 0;
  for (let hour = 0; hour < MOST_HOURS; hour++) {
    for (let step = 0; step < 120; step++) {
      field.source[middle] = SECRETION;
      field.uptake.set(consumers);
      field.advance(tissue.timeStep);
    }
    const far = at(farVoxels);
    if (far - before <= AT_REST * far) break;
    before = far;
  }
  const factor = at(NEAR_VOXELS) / at(farVoxels);
  return lengthFromFall(NEAR_VOXELS * voxelSize, farVoxels * voxelSize, factor);
}
