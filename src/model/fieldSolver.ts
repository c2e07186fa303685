/**
 * The arithmetic of diffusion on a square grid: equal explicit sub-steps δ in which every sink is implicit,
 *   c' = (c + δ·(D∇²c + s)) / (1 + δ·k).
 * Whatever δ, its rest state is exactly that of D∇²c + s = k·c, and nothing can fall below zero.
 * ∇² is the nine-point Laplacian (4·edges + corners − 20c) / 6dx² (Collatz 1960, "Mehrstellen"). Against the usual
 * cross of four it errs alike in all directions, so the cloud around a cell is round, and its sub-steps may be half
 * as long again at nearly the same cost, since the sums of columns roll along the row.
 */
import { type FieldKernel, setRim, startOf, strideOf } from './fieldKernel';
import { ScriptFieldKernel } from './fieldKernelScript';
import { wasmFieldKernel } from './fieldKernelWasm';

/** Weight of a voxel itself in the Laplacian. */
const CENTRE = 20;

/** Largest D·δ/dx² of a sub-step: there a voxel hands all it has to its eight neighbours. */
const LARGEST_DIFFUSION_NUMBER = 0.3;

/** Largest share of a corner neighbour: a hair below 1/20, so that not even rounding takes more than a voxel has. */
const LARGEST_SHARE = (1 - 1e-15) / CENTRE;

/** Below this many pM a voxel is empty: far from the sources values would sink into slow subnormal numbers. */
const NOTHING = 1e-200;

/** How many equal sub-steps carry a field through `duration` (s). `mobility` is D/dx² (1/s). */
export const numberOfSubsteps = (mobility: number, duration: number): number =>
  Math.max(1, Math.ceil((mobility * duration) / LARGEST_DIFFUSION_NUMBER));

/** What the solver reads and writes, columns × rows each: pM, molecules/s, µm³/s. */
export interface FieldGrid {
  readonly columns: number;
  readonly rows: number;
  readonly concentration: Float64Array;
  readonly source: Float64Array;
  readonly uptake: Float64Array;
}

/** Everything that is the same in all voxels during a step. */
export interface StepConstants {
  readonly substeps: number;
  /** D·δ/dx². */
  readonly diffusionNumber: number;
  /** pM gained everywhere in a sub-step. */
  readonly gain: number;
  /** pM gained in a sub-step for each molecule per second. */
  readonly gainPerSource: number;
  /** δ·k of the losses that act everywhere. */
  readonly loss: number;
  /** δ·k for each µm³/s of clearance. */
  readonly lossPerUptake: number;
  /** Concentration held beyond the walls, pM; undefined for walls that let nothing pass. */
  readonly outside: number | undefined;
}

/** Moves a grid through time. */
export class FieldSolver {
  private readonly stride: number;

  constructor(
    private readonly grid: FieldGrid,
    private readonly kernel: FieldKernel = wasmFieldKernel(grid.columns, grid.rows) ??
      new ScriptFieldKernel(grid.columns, grid.rows),
  ) {
    this.stride = strideOf(grid.columns);
  }

  /** Carries the concentration through all sub-steps of a step. */
  advance(step: StepConstants): void {
    this.load(step);
    const share = Math.min(step.diffusionNumber / 6, LARGEST_SHARE);
    this.store(this.kernel.sweep(step.substeps, share, step.outside));
  }

  /** Fills the working arrays from the grid. */
  private load({ gain, gainPerSource, loss, lossPerUptake, outside }: StepConstants): void {
    const { columns, rows, concentration, source, uptake } = this.grid;
    const { stride } = this;
    const { even, odd, gain: gains, retention } = this.kernel;
    const kept = 1 + loss;
    for (let row = 0, from = 0; row < rows; row++) {
      const start = startOf(row, stride);
      for (let i = start; i < start + columns; i++, from++) {
        const c = concentration[from];
        even[i] = c < NOTHING ? 0 : c;
        gains[i] = gain + gainPerSource * source[from];
        retention[i] = 1 / (kept + lossPerUptake * uptake[from]);
      }
      setRim(even, start, columns, outside);
    }
    if (outside === undefined) return;
    even.fill(outside, 0, stride).fill(outside, (rows + 1) * stride);
    odd.fill(outside, 0, stride).fill(outside, (rows + 1) * stride);
  }

  private store(result: Float64Array): void {
    const { columns, rows, concentration } = this.grid;
    for (let row = 0, to = 0; row < rows; row++) {
      const start = startOf(row, this.stride);
      for (let i = start; i < start + columns; i++, to++) concentration[to] = result[i];
    }
  }
}
