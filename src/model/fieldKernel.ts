/**
 * What carries a field through its sub-steps: working arrays with a rim that stands for what lies outside, and the
 * sweep over them. There are two, one in WebAssembly and one in JavaScript, which give the same bits.
 */

/** Rows are worked in groups of this many voxels, which spares checks that cost more than the sums. */
export const GROUP = 4;

/** Voxels between the start of a row in memory and its first voxel of the dish: rim, and room to keep pairs aligned. */
export const LEAD = 2;

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

export interface FieldKernel {
  /** The grid, row-major columns × rows: pM, molecules/s, µm³/s. */
  readonly concentration: Float64Array;
  readonly source: Float64Array;
  readonly uptake: Float64Array;
  /** Concentration before the sub-steps, pM. */
  readonly even: Float64Array;
  readonly odd: Float64Array;
  /** Fills from the grid `even`, the gain δ·s (pM) and the share 1 / (1 + δ·k) that stays in a sub-step, rims of rows included. */
  load(step: StepConstants): void;
  /** Carries `even` through all sub-steps and answers with the array that holds the result: `even` or `odd`. */
  sweep(substeps: number, share: number, outside: number | undefined): Float64Array;
  /** Copies a result into the grid. */
  store(result: Float64Array): void;
}

/** Below this many pM a voxel is empty: far from the sources values would sink into slow subnormal numbers. */
export const NOTHING = 1e-200;

/** Voxels from one row to the next: whole groups, and room for the rim on both sides. */
export const strideOf = (columns: number): number => Math.ceil(columns / GROUP) * GROUP + 2 * LEAD;

/** Where a row's first voxel is; row −1 and row `rows` are rim. */
export const startOf = (row: number, stride: number): number => (row + 1) * stride + LEAD;

/** Voxels of a working array. */
export const sizeOf = (columns: number, rows: number): number => strideOf(columns) * (rows + 2);

/** Sets the voxels before and behind a row: mirror images of its ends, or the concentration held outside. */
export function setRim(grid: Float64Array, start: number, columns: number, outside: number | undefined): void {
  // Written out, because `outside ?? …` would box the number on its way.
  if (outside === undefined) {
    grid[start - 1] = grid[start];
    grid[start + columns] = grid[start + columns - 1];
  } else {
    grid[start - 1] = outside;
    grid[start + columns] = outside;
  }
}
