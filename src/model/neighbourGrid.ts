/**
 * Who is where: cells sorted into square bins by counting, and copied in that order so that a walk reads memory
 * forwards. Settled cells (tumour, healthy, stroma) come first, NK cells after them, each in the order of the bins.
 * Rebuilt from the present positions in each step, so it carries no history.
 */
import type { Columns } from './columns';
import type { Bins } from './neighbourKernelScript';
import { NeighbourMemory } from './neighbourMemory';

/** Room at first, and what a growing dish gets beyond its need. */
const LEAST_CELLS = 64;
const SPARE = 1.5;

/** Neighbours of a cell in a crowd, each pair counted once; a denser crowd gets more room. */
const ENTRIES_PER_CELL = 5;

/**
 * What near is short of by floats, as a share of the dish's longer side: places are rounded by up to 2⁻²⁵ of it, in both
 * cells and directions; 2⁻²¹ is more than what all of that can come to.
 */
const SLACK = 1 / 2_097_152;
/** What the rounding of a distance itself may cost, µm. */
const LEAST_SLACK = 1e-4;

export class NeighbourGrid implements Bins {
  columns = 1;
  rows = 1;
  /** Bins from one row to the next: around all bins lies a rim of empty ones, so that every bin has eight neighbours. */
  stride = 3;
  /** Bins along a µm. */
  perMicrometre = 1;
  /** Cells sorted; the first `settled` of them are not NK cells. */
  count = 0;
  settled = 0;
  /** Added to what counts as near, µm: searched in floats, which must miss nobody. */
  slack = LEAST_SLACK;
  memory = new NeighbourMemory({ cells: 0, bins: 0, entries: 0 });
  /** Settled cells of bin b stand at settledStart[b] … settledStart[b + 1] − 1 of the sorted cells; bins are row-major. */
  settledStart = this.memory.start;
  /** NK cells of bin b stand at nkStart[b] … nkStart[b + 1] − 1. */
  nkStart = this.memory.start;

  /** How many bins there are, with the rim. */
  get bins(): number {
    return this.memory.room.bins;
  }

  /** Slot of each sorted cell. */
  get slot(): Int32Array {
    return this.memory.slot;
  }

  /** Positions (µm), radii and kinds of the sorted cells. */
  get x(): Float64Array {
    return this.memory.x;
  }

  get y(): Float64Array {
    return this.memory.y;
  }

  get radius(): Float64Array {
    return this.memory.radius;
  }

  get kind(): Uint8Array {
    return this.memory.kind;
  }

  /** Sorts all cells; `range` (µm) is the largest centre distance at which two cells may interact. */
  rebuild(columns: Columns, count: number, width: number, height: number, range: number): void {
    this.slack = LEAST_SLACK + SLACK * Math.max(width, height);
    this.perMicrometre = 1 / (range + this.slack);
    this.columns = Math.max(1, Math.floor(width * this.perMicrometre));
    this.rows = Math.max(1, Math.floor(height * this.perMicrometre));
    this.stride = this.columns + 2;
    this.count = count;
    this.reserve(count, this.stride * (this.rows + 2));
    this.memory.sortCells(columns, count, this);
    this.settled = this.nkStart[0];
  }

  /** Twice as much room for lists of neighbours; the sorted cells stay. */
  growLists(): void {
    const { room } = this.memory;
    this.use(this.memory.grown({ ...room, entries: 2 * room.entries }));
  }

  private reserve(cells: number, bins: number): void {
    const { room } = this.memory;
    if (room.cells >= cells && room.bins === bins) return;
    const capacity = room.cells >= cells ? room.cells : Math.max(LEAST_CELLS, Math.ceil(cells * SPARE));
    this.use(
      new NeighbourMemory({ cells: capacity, bins, entries: Math.max(room.entries, ENTRIES_PER_CELL * capacity) }),
    );
  }

  private use(memory: NeighbourMemory): void {
    const { bins } = memory.room;
    this.memory = memory;
    this.settledStart = memory.start.subarray(0, bins + 1);
    // The last of the settled ones is the first of the NK cells'.
    this.nkStart = memory.start.subarray(bins);
  }
}
