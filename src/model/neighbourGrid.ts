/**
 * Who is where: cells sorted into square bins by counting, and copied in that order so that a walk reads memory
 * forwards. Settled cells (tumour, healthy, stroma) come first, NK cells after them, each in the order of the bins.
 * Rebuilt from the present positions in each step, so it carries no history.
 */
import { CELL_KIND } from '../vocabulary';
import type { Columns } from './columns';
import { NeighbourMemory } from './neighbourMemory';

/** Room at first, and what a growing dish gets beyond its need. */
const LEAST_CELLS = 64;
const SPARE = 1.5;

/** Neighbours of a cell in a crowd, each pair counted once; a denser crowd gets more room. */
const ENTRIES_PER_CELL = 5;

export class NeighbourGrid {
  columns = 1;
  rows = 1;
  /** Bins from one row to the next: around all bins lies a rim of empty ones, so that every bin has eight neighbours. */
  stride = 3;
  binSize = 1;
  /** Cells sorted; the first `settled` of them are not NK cells. */
  count = 0;
  settled = 0;
  /** Slot of each sorted cell. */
  slot = new Int32Array(0);
  memory = new NeighbourMemory({ cells: 0, bins: 0, entries: 0 });
  /** Settled cells of bin b stand at settledStart[b] … settledStart[b + 1] − 1 of the sorted cells; bins are row-major. */
  settledStart = this.memory.start;
  /** NK cells of bin b stand at nkStart[b] … nkStart[b + 1] − 1. */
  nkStart = this.memory.start;
  /** Bin of each slot, behind all others for NK cells. */
  private bin = new Int32Array(0);

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
    this.binSize = range;
    this.columns = Math.max(1, Math.floor(width / range));
    this.rows = Math.max(1, Math.floor(height / range));
    this.stride = this.columns + 2;
    this.count = count;
    this.reserve(count, this.stride * (this.rows + 2));
    this.countBins(columns);
    const { slot, bin: binAndKind } = this;
    const { bin, start, x, y, radius, kind, room } = this.memory;
    const { x: cellX, y: cellY, radius: cellRadius, kind: cellKind } = columns;
    // Walking backwards leaves each bin's cells in ascending order of slot.
    for (let i = count - 1; i >= 0; i--) {
      const b = binAndKind[i];
      const at = --start[b];
      bin[at] = b < room.bins ? b : b - room.bins;
      slot[at] = i;
      x[at] = cellX[i];
      y[at] = cellY[i];
      radius[at] = cellRadius[i];
      kind[at] = cellKind[i];
    }
    this.settled = this.nkStart[0];
  }

  /** Notes the bin of every cell, and in `start` where each bin ends; the last column and row reach to the border. */
  private countBins({ x, y, kind }: Columns): void {
    const { bin, columns, rows, stride, count } = this;
    const { start, room } = this.memory;
    const { bins } = room;
    const perBin = 1 / this.binSize;
    start.fill(0);
    for (let i = 0; i < count; i++) {
      const column = (x[i] * perBin) | 0;
      const row = (y[i] * perBin) | 0;
      const b =
        (row >= rows ? rows : row + 1) * stride +
        (column >= columns ? columns : column + 1) +
        (kind[i] === CELL_KIND.naturalKiller ? bins : 0);
      bin[i] = b;
      start[b]++;
    }
    let sum = 0;
    for (let b = 0; b <= 2 * bins; b++) {
      sum += start[b];
      start[b] = sum;
    }
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
    if (this.slot.length === capacity) return;
    this.slot = new Int32Array(capacity);
    this.bin = new Int32Array(capacity);
  }

  private use(memory: NeighbourMemory): void {
    const { bins } = memory.room;
    this.memory = memory;
    this.settledStart = memory.start.subarray(0, bins + 1);
    // The last of the settled ones is the first of the NK cells'.
    this.nkStart = memory.start.subarray(bins);
  }
}
