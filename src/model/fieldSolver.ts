/**
 * The arithmetic of diffusion on a square grid: equal explicit sub-steps δ in which every sink is implicit,
 *   c' = (c + δ·(D∇²c + s)) / (1 + δ·k).
 * Whatever δ, its rest state is exactly that of D∇²c + s = k·c, and nothing can fall below zero.
 * ∇² is the nine-point Laplacian (4·edges + corners − 20c) / 6dx² (Collatz 1960, "Mehrstellen"). Against the usual
 * cross of four it errs alike in all directions, so the cloud around a cell is round, and its sub-steps may be half
 * as long again at nearly the same cost, since the sums of columns roll along the row.
 */

const EDGE = 4;
const CENTRE = 20;

/** Largest D·δ/dx² of a sub-step: there a voxel hands all it has to its eight neighbours. */
const LARGEST_DIFFUSION_NUMBER = 0.3;

/** Largest share of a corner neighbour: a hair below 1/20, so that not even rounding takes more than a voxel has. */
const LARGEST_SHARE = (1 - 1e-15) / CENTRE;

/** Rows are worked in groups of this many voxels, which spares the engine checks that cost more than the sums. */
const GROUP = 4;

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

/** Moves a grid through time; its working arrays have a rim that stands for what lies outside. */
export class FieldSolver {
  /** Distance between two rows: the voxels rounded up to whole groups, and a rim on both sides. */
  private readonly stride: number;
  /** δ·s in pM. */
  private readonly gain: Float64Array;
  /** 1 / (1 + δ·k); 0 in what rounding up has added. */
  private readonly retention: Float64Array;
  /** A corner neighbour's share; in an array, because a number handed to each row would be boxed each time. */
  private readonly share = new Float64Array(1);
  private readonly even: Float64Array;
  private readonly odd: Float64Array;

  constructor(private readonly grid: FieldGrid) {
    this.stride = Math.ceil(grid.columns / GROUP) * GROUP + 2;
    const size = this.stride * (grid.rows + 2);
    this.gain = new Float64Array(size);
    this.retention = new Float64Array(size);
    this.even = new Float64Array(size);
    this.odd = new Float64Array(size);
  }

  /** Carries the concentration through all sub-steps of a step. */
  advance(step: StepConstants): void {
    const { rows } = this.grid;
    this.share[0] = Math.min(step.diffusionNumber / 6, LARGEST_SHARE);
    this.load(step);
    let from = this.even;
    let to = this.odd;
    for (let substep = 0; substep < step.substeps; substep++) {
      for (let row = 0; row < rows; row++) this.updateRow(from, to, row, step.outside);
      const spent = from;
      from = to;
      to = spent;
    }
    this.store(from);
  }

  private startOf(row: number): number {
    return (row + 1) * this.stride + 1;
  }

  /** Fills the working arrays from the grid. */
  private load({ gain, gainPerSource, loss, lossPerUptake, outside }: StepConstants): void {
    const { columns, rows, concentration, source, uptake } = this.grid;
    const { stride, even, odd, gain: gains, retention } = this;
    const kept = 1 + loss;
    for (let row = 0, from = 0; row < rows; row++) {
      const start = this.startOf(row);
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
      const start = this.startOf(row);
      for (let i = start; i < start + columns; i++, to++) concentration[to] = result[i];
    }
  }

  /** One sub-step of one row; a, b, c, d are voxels from west to east, `aSides` the sum above and below a. */
  private updateRow(from: Float64Array, to: Float64Array, row: number, outside: number | undefined): void {
    const { gain, retention } = this;
    const share = this.share[0];
    const { columns, rows } = this.grid;
    const start = this.startOf(row);
    const end = start + columns;
    // A wall that lets nothing pass is a mirror: beyond it lies the row itself.
    const up = outside === undefined && row === 0 ? start : start - this.stride;
    const down = outside === undefined && row === rows - 1 ? start : start + this.stride;
    let a = from[start - 1];
    let b = from[start];
    let aSides = from[up - 1] + from[down - 1];
    let bSides = from[up] + from[down];
    for (let i = start, u = up, v = down; i < end; i += GROUP, u += GROUP, v += GROUP) {
      const c = from[i + 1];
      const cSides = from[u + 1] + from[v + 1];
      to[i] = (b + share * (EDGE * (a + c + bSides) + (aSides + cSides) - CENTRE * b) + gain[i]) * retention[i];
      const d = from[i + 2];
      const dSides = from[u + 2] + from[v + 2];
      to[i + 1] =
        (c + share * (EDGE * (b + d + cSides) + (bSides + dSides) - CENTRE * c) + gain[i + 1]) * retention[i + 1];
      a = from[i + 3];
      aSides = from[u + 3] + from[v + 3];
      to[i + 2] =
        (d + share * (EDGE * (c + a + dSides) + (cSides + aSides) - CENTRE * d) + gain[i + 2]) * retention[i + 2];
      b = from[i + 4];
      bSides = from[u + 4] + from[v + 4];
      to[i + 3] =
        (a + share * (EDGE * (d + b + aSides) + (dSides + bSides) - CENTRE * a) + gain[i + 3]) * retention[i + 3];
    }
    setRim(to, start, columns, outside);
  }
}

/** Sets the voxels before and behind a row: mirror images of its ends, or the concentration held outside. */
function setRim(grid: Float64Array, start: number, columns: number, outside: number | undefined): void {
  // Written out, because `outside ?? …` would box the number on its way.
  if (outside === undefined) {
    grid[start - 1] = grid[start];
    grid[start + columns] = grid[start + columns - 1];
  } else {
    grid[start - 1] = outside;
    grid[start + columns] = outside;
  }
}
