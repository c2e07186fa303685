/**
 * Who is near whom: for each sorted cell its neighbours, found anew in each step, so that the lists and the order of
 * all sums over them are a function of the present state. Every pair stands in them once.
 */
import { INTERACTION_RANGE, LONGEST_REACH } from './interaction';
import type { NeighbourGrid } from './neighbourGrid';

/** Lists of sorted cells, one for each sorted cell i: list[start[i]] … list[start[i + 1] − 1]. */
export class NeighbourList {
  start = new Int32Array(1);
  list = new Int32Array(64);

  reserve(cells: number): void {
    if (this.start.length <= cells) this.start = new Int32Array(Math.ceil(cells * 1.5) + 1);
  }

  /** Room for so many more behind the first n, and one that is written but not kept. */
  makeRoom(n: number, more: number): void {
    if (n + more < this.list.length) return;
    const longer = new Int32Array(2 * (n + more + 1));
    longer.set(this.list);
    this.list = longer;
  }
}

export class NeighbourLists {
  /** Two settled cells near enough to stick, or two NK cells that touch; listed for the one sorted first. */
  readonly alike = new NeighbourList();
  /** Settled cells that an NK could bridge the gap to; listed for the NK, empty for settled cells. */
  readonly targets = new NeighbourList();

  rebuild(grid: NeighbourGrid): void {
    this.alike.reserve(grid.count);
    this.targets.reserve(grid.count);
    this.findAlike(grid, grid.settledStart, 0, INTERACTION_RANGE);
    this.findAlike(grid, grid.nkStart, this.alike.start[grid.settled], 1);
    this.findTargets(grid);
  }

  /** Pairs of one half of the sorted cells: the rest of a cell's bin with the bin to the right, and three bins below. */
  private findAlike(grid: NeighbourGrid, start: Int32Array, n: number, scale: number): void {
    const { alike } = this;
    const { x, y, radius, columns, rows } = grid;
    const listStart = alike.start;
    let { list } = alike;
    for (let row = 0; row < rows; row++) {
      const below = row < rows - 1;
      for (let column = 0; column < columns; column++) {
        const bin = row * columns + column;
        const end = start[bin + 1];
        const first = start[bin];
        if (first === end) continue;
        const right = column < columns - 1 ? 1 : 0;
        const sameEnd = start[bin + right + 1];
        const belowStart = below ? start[bin + columns - (column > 0 ? 1 : 0)] : 0;
        const belowEnd = below ? start[bin + columns + right + 1] : 0;
        alike.makeRoom(n, (end - first) * (sameEnd - first + belowEnd - belowStart));
        list = alike.list;
        for (let i = first; i < end; i++) {
          const xi = x[i];
          const yi = y[i];
          const ri = radius[i];
          listStart[i] = n;
          for (let j = i + 1; j < sameEnd; j++) {
            const dx = x[j] - xi;
            const dy = y[j] - yi;
            const reach = scale * (ri + radius[j]);
            // Written always and kept sometimes: no branch that the processor could guess wrong.
            list[n] = j;
            n += +(dx * dx + dy * dy < reach * reach);
          }
          for (let j = belowStart; j < belowEnd; j++) {
            const dx = x[j] - xi;
            const dy = y[j] - yi;
            const reach = scale * (ri + radius[j]);
            list[n] = j;
            n += +(dx * dx + dy * dy < reach * reach);
          }
        }
      }
    }
    listStart[start[rows * columns]] = n;
  }

  private findTargets(grid: NeighbourGrid): void {
    const { targets } = this;
    const { x, y, radius, settledStart: start, nkStart, columns, rows, settled, count } = grid;
    const listStart = targets.start;
    let n = 0;
    listStart.fill(0, 0, settled);
    for (let row = 0; row < rows; row++) {
      const firstRow = row > 0 ? row - 1 : 0;
      const lastRow = row < rows - 1 ? row + 1 : row;
      for (let column = 0; column < columns; column++) {
        const bin = row * columns + column;
        const first = nkStart[bin];
        const end = nkStart[bin + 1];
        if (first === end) continue;
        const left = column > 0 ? column - 1 : 0;
        const right = column < columns - 1 ? column + 1 : column;
        let candidates = 0;
        for (let r = firstRow; r <= lastRow; r++)
          candidates += start[r * columns + right + 1] - start[r * columns + left];
        targets.makeRoom(n, (end - first) * candidates);
        const { list } = targets;
        for (let i = first; i < end; i++) {
          const xi = x[i];
          const yi = y[i];
          const grasp = radius[i] + LONGEST_REACH;
          listStart[i] = n;
          for (let r = firstRow; r <= lastRow; r++) {
            const to = start[r * columns + right + 1];
            for (let j = start[r * columns + left]; j < to; j++) {
              const dx = x[j] - xi;
              const dy = y[j] - yi;
              const reach = grasp + radius[j];
              list[n] = j;
              n += +(dx * dx + dy * dy < reach * reach);
            }
          }
        }
      }
    }
    listStart[count] = n;
  }
}
