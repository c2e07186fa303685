/**
 * The arithmetic of diffusion on a square grid: equal explicit sub-steps δ in which every sink is implicit,
 *   c' = (c + δ·(D∇²c + s)) / (1 + δ·k).
 * Whatever δ, its rest state is exactly that of D∇²c + s = k·c, and nothing can fall below zero.
 * ∇² is the eight-neighbour Laplacian, (sum of the eight − 8c) / 3dx²: as accurate as the usual cross of four
 * (off by κ²dx²/12 along the axes and κ²dx²/8 along the diagonals for a profile e^(−κr)), but its sub-steps
 * may be half as long again or more at the same cost, since sums of columns roll along the row.
 */

/** Largest D·δ/dx² of a sub-step: there a voxel hands all it has to its eight neighbours. */
const LARGEST_DIFFUSION_NUMBER = 0.375;

/** Largest share a neighbour gets: a hair below 1/8, so that not even rounding takes more than a voxel has. */
const LARGEST_SHARE = 0.125 * (1 - 1e-15);

/** Rows are worked in groups of this many voxels, which spares the engine checks that cost more than the sums. */
const GROUP = 4;

/** Below this many pM a voxel is empty: far from the sources values would sink into slow subnormal numbers. */
const NOTHING = 1e-200;

/** How many equal sub-steps carry a field through `duration` (s). `mobility` is D/dx² (1/s). */
export const numberOfSubsteps = (mobility: number, duration: number): number =>
  Math.max(1, Math.ceil((mobility * duration) / LARGEST_DIFFUSION_NUMBER));

/** Working arrays of the solver: every grid has a rim that stands for what lies outside. */
export class FieldSolver {
  /** Distance between two rows: the voxels rounded up to whole groups, and a rim on both sides. */
  readonly stride: number;
  /** δ·s in pM, per voxel of the rimmed grid. */
  readonly gain: Float64Array;
  /** 1 / (1 + δ·k), per voxel of the rimmed grid; 0 in what rounding up has added. */
  readonly retention: Float64Array;
  private readonly even: Float64Array;
  private readonly odd: Float64Array;

  constructor(
    private readonly columns: number,
    private readonly rows: number,
  ) {
    this.stride = Math.ceil(columns / GROUP) * GROUP + 2;
    const size = this.stride * (rows + 2);
    this.gain = new Float64Array(size);
    this.retention = new Float64Array(size);
    this.even = new Float64Array(size);
    this.odd = new Float64Array(size);
  }

  /** Index of the first voxel of a row in the rimmed grid. */
  startOf(row: number): number {
    return (row + 1) * this.stride + 1;
  }

  /**
   * Carries `concentration` (columns × rows, pM) through `substeps` sub-steps, in place, with `gain` and `retention`
   * as the caller has filled them. `diffusionNumber` is D·δ/dx²; `outside` is the concentration (pM) held beyond the
   * walls, or undefined for walls that let nothing pass.
   */
  run(concentration: Float64Array, substeps: number, diffusionNumber: number, outside: number | undefined): void {
    const share = Math.min(diffusionNumber / 3, LARGEST_SHARE);
    this.load(concentration, outside);
    let from = this.even;
    let to = this.odd;
    for (let substep = 0; substep < substeps; substep++) {
      for (let row = 0; row < this.rows; row++) this.updateRow(from, to, row, share, outside);
      [from, to] = [to, from];
    }
    this.store(from, concentration);
  }

  private load(concentration: Float64Array, outside: number | undefined): void {
    const { columns, rows, stride, even, odd } = this;
    for (let row = 0; row < rows; row++) {
      const start = this.startOf(row);
      even.set(concentration.subarray(row * columns, (row + 1) * columns), start);
      setRim(even, start, columns, outside);
    }
    if (outside === undefined) return;
    for (const grid of [even, odd]) {
      grid.fill(outside, 0, stride);
      grid.fill(outside, (rows + 1) * stride);
    }
  }

  private store(grid: Float64Array, concentration: Float64Array): void {
    const { columns, rows } = this;
    for (let row = 0, to = 0; row < rows; row++) {
      const start = this.startOf(row);
      for (let i = start; i < start + columns; i++, to++) {
        const c = grid[i];
        concentration[to] = c < NOTHING ? 0 : c;
      }
    }
  }

  /** One sub-step of one row; a, b, c, d are voxels from west to east, `aSides` the sum above and below a. */
  private updateRow(from: Float64Array, to: Float64Array, row: number, share: number, outside: number | undefined): void {
    const { columns, gain, retention } = this;
    const start = this.startOf(row);
    const end = start + columns;
    // A wall that lets nothing pass is a mirror: beyond it lies the row itself.
    const up = outside === undefined && row === 0 ? start : start - this.stride;
    const down = outside === undefined && row === this.rows - 1 ? start : start + this.stride;
    let a = from[start - 1];
    let b = from[start];
    let aSides = from[up - 1] + from[down - 1];
    let bSides = from[up] + from[down];
    for (let i = start, u = up, v = down; i < end; i += GROUP, u += GROUP, v += GROUP) {
      const c = from[i + 1];
      const cSides = from[u + 1] + from[v + 1];
      to[i] = (b + share * (a + c + bSides + (aSides + cSides) - 8 * b) + gain[i]) * retention[i];
      const d = from[i + 2];
      const dSides = from[u + 2] + from[v + 2];
      to[i + 1] = (c + share * (b + d + cSides + (bSides + dSides) - 8 * c) + gain[i + 1]) * retention[i + 1];
      a = from[i + 3];
      aSides = from[u + 3] + from[v + 3];
      to[i + 2] = (d + share * (c + a + dSides + (cSides + aSides) - 8 * d) + gain[i + 2]) * retention[i + 2];
      b = from[i + 4];
      bSides = from[u + 4] + from[v + 4];
      to[i + 3] = (a + share * (d + b + aSides + (dSides + bSides) - 8 * a) + gain[i + 3]) * retention[i + 3];
    }
    setRim(to, start, columns, outside);
  }
}

/** Sets the voxels before and behind a row: mirror images of its ends, or the concentration held outside. */
function setRim(grid: Float64Array, start: number, columns: number, outside: number | undefined): void {
  grid[start - 1] = outside ?? grid[start];
  grid[start + columns] = outside ?? grid[start + columns - 1];
}
