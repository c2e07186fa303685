/**
 * Who is where: cells sorted into square bins by counting, and copied in that order so that a walk reads memory
 * forwards. Settled cells (tumour, healthy, stroma) come first, NK cells after them, each in the order of the bins.
 * Rebuilt from the present positions in each step, so it carries no history.
 */
import { CELL_KIND } from '../vocabulary';
import type { Columns } from './columns';

export class NeighbourGrid {
  columns = 1;
  rows = 1;
  binSize = 1;
  /** Cells sorted; the first `settled` of them are not NK cells. */
  count = 0;
  settled = 0;
  /** Settled cells of bin b stand at settledStart[b] … settledStart[b + 1] − 1 of the sorted cells; bins are row-major. */
  settledStart = new Int32Array(2);
  /** NK cells of bin b stand at nkStart[b] … nkStart[b + 1] − 1. */
  nkStart = new Int32Array(2);
  /** Slot of each sorted cell, and copies of what a walk needs. */
  slot = new Int32Array(0);
  x = new Float64Array(0);
  y = new Float64Array(0);
  radius = new Float64Array(0);
  kind = new Uint8Array(0);
  private bin = new Int32Array(0);
  /** Both kinds of starts behind one another: the last of the settled ones is the first of the NK cells'. */
  private start = new Int32Array(0);

  /** Sorts all cells; `range` (µm) is the largest centre distance at which two cells may interact. */
  rebuild(columns: Columns, count: number, width: number, height: number, range: number): void {
    this.binSize = range;
    this.columns = Math.max(1, Math.floor(width / range));
    this.rows = Math.max(1, Math.floor(height / range));
    this.count = count;
    this.reserve(count, this.columns * this.rows);
    this.countBins(columns);
    const { start, slot, bin, x, y, radius, kind } = this;
    const { x: cellX, y: cellY, radius: cellRadius, kind: cellKind } = columns;
    // Walking backwards leaves each bin's cells in ascending order of slot.
    for (let i = count - 1; i >= 0; i--) {
      const at = --start[bin[i]];
      slot[at] = i;
      x[at] = cellX[i];
      y[at] = cellY[i];
      radius[at] = cellRadius[i];
      kind[at] = cellKind[i];
    }
    this.settled = this.nkStart[0];
  }

  /** Column of bins of a point; the last one reaches to the border. */
  columnAt(x: number): number {
    const column = (x / this.binSize) | 0;
    return column >= this.columns ? this.columns - 1 : column;
  }

  rowAt(y: number): number {
    const row = (y / this.binSize) | 0;
    return row >= this.rows ? this.rows - 1 : row;
  }

  /** Notes the bin of every cell, and in `start` where each bin ends. */
  private countBins({ x, y, kind }: Columns): void {
    const { start, bin, columns, rows, binSize, count } = this;
    const bins = columns * rows;
    start.fill(0);
    for (let i = 0; i < count; i++) {
      const column = (x[i] / binSize) | 0;
      const row = (y[i] / binSize) | 0;
      const b =
        (row >= rows ? rows - 1 : row) * columns +
        (column >= columns ? columns - 1 : column) +
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

  private reserve(cells: number, bins: number): void {
    if (this.start.length !== 2 * bins + 1) {
      this.start = new Int32Array(2 * bins + 1);
      this.settledStart = this.start.subarray(0, bins + 1);
      this.nkStart = this.start.subarray(bins);
    }
    if (this.slot.length >= cells) return;
    const capacity = Math.max(64, Math.ceil(cells * 1.5));
    this.slot = new Int32Array(capacity);
    this.bin = new Int32Array(capacity);
    this.x = new Float64Array(capacity);
    this.y = new Float64Array(capacity);
    this.radius = new Float64Array(capacity);
    this.kind = new Uint8Array(capacity);
  }
}
