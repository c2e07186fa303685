/**
 * The arithmetic of diffusion on a square grid: equal explicit sub-steps in which every sink is implicit,
 *   c' = (c + δ·(D∇²c + s)) / (1 + δ·k).
 * Whatever δ, its rest state is exactly that of D∇²c + s = k·c, and with D·δ/dx² ≤ 0.3 every weight is
 * non-negative, so no concentration can fall below zero. ∇² is the nine-point "Mehrstellen" Laplacian
 * (Collatz 1960): its leading error is the same in all directions, so a front is round, and it allows sub-steps
 * half as long again as the five-point cross.
 */

/** Largest D·δ/dx² of a sub-step: at 0.3 a voxel's own weight, 1 − 20/6·D·δ/dx², is zero. */
const LARGEST_DIFFUSION_NUMBER = 0.3;

/** Weights of the Laplacian, in sixths: the voxel itself, a neighbour across an edge; one across a corner has 1. */
const CENTRE = 20;
const EDGE = 4;
const SIXTH = 1 / 6;

/** Below this many pM a voxel is empty: far from the sources values would sink into slow subnormal numbers. */
const NOTHING = 1e-200;

/** How many equal sub-steps carry a field through `duration` (s). `mobility` is D/dx² (1/s). */
export const numberOfSubsteps = (mobility: number, duration: number): number =>
  Math.max(1, Math.ceil((mobility * duration) / LARGEST_DIFFUSION_NUMBER));

/** Working arrays of the solver: every grid has a rim of one voxel that stands for what lies outside. */
export class FieldSolver {
  readonly stride: number;
  /** δ·s per voxel of the rimmed grid, in pM. */
  readonly gain: Float64Array;
  /** 1 / (1 + δ·k) per voxel of the rimmed grid. */
  readonly retention: Float64Array;
  private readonly even: Float64Array;
  private readonly odd: Float64Array;

  constructor(
    private readonly columns: number,
    private readonly rows: number,
  ) {
    this.stride = columns + 2;
    const size = this.stride * (rows + 2);
    this.gain = new Float64Array(size);
    this.retention = new Float64Array(size);
    this.even = new Float64Array(size);
    this.odd = new Float64Array(size);
  }

  /**
   * Carries `concentration` (columns × rows) through `substeps` sub-steps, in place, with `gain` and `retention` as
   * filled by the caller. `diffusionNumber` is D·δ/dx²; `outside` the concentration (pM) held beyond the walls,
   * or undefined for walls that let nothing pass.
   */
  run(concentration: Float64Array, substeps: number, diffusionNumber: number, outside: number | undefined): void {
    this.load(concentration, outside);
    const { rows, even, odd } = this;
    // A wave of rows: sub-step j works j rows behind sub-step 0, so a large field passes through the cache once.
    for (let front = 0; front < rows + substeps - 1; front++) {
      const last = Math.min(front, substeps - 1);
      for (let j = Math.max(0, front - rows + 1); j <= last; j++) {
        if ((j & 1) === 0) this.updateRow(even, odd, front - j, diffusionNumber * SIXTH, outside);
        else this.updateRow(odd, even, front - j, diffusionNumber * SIXTH, outside);
      }
    }
    this.store((substeps & 1) === 0 ? even : odd, concentration);
  }

  private load(concentration: Float64Array, outside: number | undefined): void {
    const { columns, rows, stride, even, odd } = this;
    if (outside !== undefined) {
      even.fill(outside);
      odd.fill(outside);
    }
    for (let row = 0; row < rows; row++) {
      const start = (row + 1) * stride + 1;
      even.set(concentration.subarray(row * columns, (row + 1) * columns), start);
      if (outside === undefined) mirrorEnds(even, start, columns);
    }
  }

  private store(grid: Float64Array, concentration: Float64Array): void {
    const { columns, rows, stride } = this;
    for (let row = 0, to = 0; row < rows; row++) {
      const start = (row + 1) * stride + 1;
      for (let i = start; i < start + columns; i++, to++) {
        const c = grid[i];
        concentration[to] = c < NOTHING ? 0 : c;
      }
    }
  }

  /** One sub-step of one row. Sums of the voxels above and below roll along, so that each is made once. */
  private updateRow(from: Float64Array, to: Float64Array, row: number, sixth: number, outside: number | undefined): void {
    const { columns, rows, stride, gain, retention } = this;
    const closed = outside === undefined;
    const start = (row + 1) * stride + 1;
    const end = start + columns;
    const up = closed && row === 0 ? 0 : -stride;
    const down = closed && row === rows - 1 ? 0 : stride;
    let west = from[start - 1];
    let here = from[start];
    let westSides = from[start - 1 + up] + from[start - 1 + down];
    let sides = from[start + up] + from[start + down];
    for (let i = start; i < end; i++) {
      const east = from[i + 1];
      const eastSides = from[i + 1 + up] + from[i + 1 + down];
      const bend = EDGE * (west + east + sides) + (westSides + eastSides) - CENTRE * here;
      to[i] = (here + sixth * bend + gain[i]) * retention[i];
      west = here;
      here = east;
      westSides = sides;
      sides = eastSides;
    }
    if (closed) mirrorEnds(to, start, columns);
  }
}

/** A wall that lets nothing pass is a mirror: the voxel beyond it holds what the voxel before it holds. */
function mirrorEnds(grid: Float64Array, start: number, columns: number): void {
  grid[start - 1] = grid[start];
  grid[start + columns] = grid[start + columns - 1];
}
