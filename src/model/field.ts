/**
 * A diffusing substance in the dish: concentration (pM) on square voxels of a layer of given depth.
 *   ∂c/∂t = D∇²c − (decay + uptake/V + supplyRate)·c + source/V + production + supplyRate·supplyLevel,  V = dx²·depth
 * Mechanisms put molecules per second into `source` and clearance into `uptake`, and set the rates; `advance` moves
 * the field on and clears both. The concentration is all the state there is.
 */
import { invariant } from '../core/invariant';
import { MOLECULES_PER_CUBIC_MICROMETRE_PER_PICOMOLAR, SECONDS_PER_MINUTE } from '../core/units';
import type { FieldKernel, StepConstants } from './fieldKernel';
import { FieldSolver, numberOfSubsteps } from './fieldSolver';

/** What lies beyond the walls: nothing passes, or a reservoir whose voxels next to the wall hold `value_pM`. */
export type FieldBoundary = { readonly kind: 'noFlux' } | { readonly kind: 'fixed'; readonly value_pM: number };

/** Grid of a field: number of voxels, their edge (µm) and the depth of the layer (µm). */
export interface FieldShape {
  readonly columns: number;
  readonly rows: number;
  readonly voxelSize: number;
  readonly depth: number;
}

export class DiffusingField {
  readonly columns: number;
  readonly rows: number;
  /** Edge of a voxel, µm. */
  readonly voxelSize: number;
  /** Depth of the layer, µm. */
  readonly depth: number;
  /** dx²·depth, µm³. */
  readonly voxelVolume: number;
  /** pM, row-major columns × rows. */
  readonly concentration: Float64Array;
  /** Molecules per second put into each voxel during the coming step, ≥ 0; `advance` clears it. */
  readonly source: Float64Array;
  /** Clearance (µm³/s) of the cells in each voxel during the coming step, ≥ 0; `advance` clears it. */
  readonly uptake: Float64Array;
  /** D, µm²/s. */
  diffusion = 0;
  /** 1/s. */
  decay = 0;
  /** Production everywhere, pM/s; decay × baseline keeps an empty dish at its baseline. */
  production = 0;
  /** Exchange with a supply (blood, medium) at `supplyLevel`, 1/s. */
  supplyRate = 0;
  /** pM. */
  supplyLevel = 0;
  boundary: FieldBoundary = { kind: 'noFlux' };
  private readonly solver: FieldSolver;

  /** Fields of one dish are given kernels that share memory. */
  constructor({ columns, rows, voxelSize, depth }: FieldShape, kernel?: FieldKernel) {
    invariant(columns >= 1 && rows >= 1 && voxelSize > 0 && depth > 0, 'a field has voxels, and they have a volume');
    this.columns = columns;
    this.rows = rows;
    this.voxelSize = voxelSize;
    this.depth = depth;
    this.voxelVolume = voxelSize * voxelSize * depth;
    this.solver = new FieldSolver(columns, rows, kernel);
    this.concentration = this.solver.kernel.concentration;
    this.source = this.solver.kernel.source;
    this.uptake = this.solver.kernel.uptake;
  }

  /** Moves the field on by dt minutes with the sources and sinks put in since the last call, and clears those. */
  advance(dt: number): void {
    const outside = this.boundary.kind === 'fixed' ? this.boundary.value_pM : undefined;
    if (!this.staysEmpty(outside)) this.solver.advance(this.stepConstants(dt * SECONDS_PER_MINUTE, outside));
    this.source.fill(0);
    this.uptake.fill(0);
  }

  /** Sets every voxel to a concentration (pM) and forgets what was put in while nobody advanced the field. */
  fill(value_pM: number): void {
    this.concentration.fill(value_pM);
    this.source.fill(0);
    this.uptake.fill(0);
  }

  /** Mean concentration, pM. */
  mean(): number {
    const { concentration } = this;
    const { length } = concentration;
    let sum = 0;
    for (let i = 0; i < length; i++) sum += concentration[i];
    return sum / length;
  }

  /** Highest concentration, pM. */
  maximum(): number {
    const { concentration } = this;
    const { length } = concentration;
    let highest = 0;
    for (let i = 0; i < length; i++) highest = Math.max(highest, concentration[i]);
    return highest;
  }

  /** Molecules in the whole layer. */
  totalMolecules(): number {
    return this.mean() * this.concentration.length * this.voxelVolume * MOLECULES_PER_CUBIC_MICROMETRE_PER_PICOMOLAR;
  }

  /** Whether nothing is there and nothing comes: then a step would leave zeros, and need not be computed. */
  private staysEmpty(outside: number | undefined): boolean {
    const fromOutside = outside !== undefined && outside !== 0;
    if (fromOutside || this.production !== 0 || this.supplyRate * this.supplyLevel !== 0) return false;
    const { concentration, source } = this;
    for (let i = 0; i < concentration.length; i++) if (concentration[i] !== 0 || source[i] !== 0) return false;
    return true;
  }

  private stepConstants(duration: number, outside: number | undefined): StepConstants {
    const mobility = this.diffusion / (this.voxelSize * this.voxelSize);
    const substeps = numberOfSubsteps(mobility, duration);
    const substep = duration / substeps;
    return {
      substeps,
      diffusionNumber: mobility * substep,
      gain: substep * (this.production + this.supplyRate * this.supplyLevel),
      gainPerSource: substep / (this.voxelVolume * MOLECULES_PER_CUBIC_MICROMETRE_PER_PICOMOLAR),
      loss: substep * (this.decay + this.supplyRate),
      lossPerUptake: substep / this.voxelVolume,
      outside,
    };
  }
}
