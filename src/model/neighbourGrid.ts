/**
 * Who is near whom: cells sorted into square bins by counting, copied in that order so that a walk reads memory
 * forwards. Rebuilt from the present positions in each step, so it carries no history.
 */
import type { Columns } from './columns';

/** Three row-adjacent ranges of sorted cells that hold every neighbour of a point. */
export class NeighbourGrid {
  columns = 1;
  rows = 1;
  binSize = 1;
  /** Sorted cells of bin b stand at start[b] … start[b + 1] − 1; bins are row-major. */
  start = new Int32Array(2);
  /** Slot of each sorted cell, and copies of what a walk needs. */
  slot = new Int32Array(0);
  x = new Float64Array(0);
  y = new Float64Array(0);
  radius = new Float64Array(0);
  kind = new Uint8Array(0);
  private bin = new Int32Array(0);

  /** Sorts all cells; `range` (µm) is the largest centre distance at which two cells may interact. */
  rebuild(columns: Columns, count: number, width: number, height: number, range: number): void {
    this.binSize = range;
    this.columns = Math.max(1, Math.floor(width / range));
    this.rows = Math.max(1, Math.floor(height / range));
    this.reserve(count, this.columns * this.rows);
    const { start, slot, bin, x, y, radius, kind } = this;
    const { x: cellX, y: cellY, radius: cellRadius, kind: cellKind } = columns;
    const bins = this.columns * this.rows;
    for (let b = 0; b <= bins; b++) start[b] = 0;
    for (let i = 0; i < count; i++) {
      const b = this.binAt(cellX[i], cellY[i]);
      bin[i] = b;
      start[b]++;
    }
    let sum = 0;
    for (let b = 0; b <= bins; b++) {
      sum += start[b];
      start[b] = sum;
    }
    // Walking backwards leaves each bin's cells in ascending order of slot.
    for (let i = count - 1; i >= 0; i--) {
      const at = --start[bin[i]];
      slot[at] = i;
      x[at] = cellX[i];
      y[at] = cellY[i];
      radius[at] = cellRadius[i];
      kind[at] = cellKind[i];
    }
  }

  /** Bin of a point; the last column and row reach to the border. */
  binAt(x: number, y: number): number {
    return this.rowAt(y) * this.columns + this.columnAt(x);
  }

  columnAt(x: number): number {
    const column = (x / this.binSize) | 0;
    return column >= this.columns ? this.columns - 1 : column;
  }

  rowAt(y: number): number {
    const row = (y / this.binSize) | 0;
    return row >= this.rows ? this.rows - 1 : row;
  }

  private reserve(cells: number, bins: number): void {
    if (this.start.length <= bins) this.start = new Int32Array(bins + 1);
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
