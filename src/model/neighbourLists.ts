/**
 * Who is near whom: for each sorted cell its neighbours, found anew in each step, so that the lists and the order of
 * all sums over them are a function of the present state. Every pair stands in them once.
 */
import { INTERACTION_RANGE, LONGEST_REACH } from './interaction';
import type { NeighbourGrid } from './neighbourGrid';

/** Sorted cells near each sorted cell i: list[start[i]] … list[start[i + 1] − 1]. In all, the pairs owner[k] and list[k]. */
export interface NeighbourList {
  readonly start: Int32Array;
  readonly list: Int32Array;
  readonly owner: Int32Array;
}

const NOBODY: NeighbourList = { start: new Int32Array(1), list: new Int32Array(0), owner: new Int32Array(0) };

export class NeighbourLists {
  /** Two settled cells near enough to stick, or two NK cells that touch; listed for the one sorted first. */
  alike: NeighbourList = NOBODY;
  /** Settled cells that an NK could bridge the gap to; listed for the NK, empty for settled cells. */
  targets: NeighbourList = NOBODY;

  rebuild(grid: NeighbourGrid): void {
    while (!this.fits(grid)) grid.growLists();
  }

  /** Makes the lists, unless there is too little room for them. */
  private fits(grid: NeighbourGrid): boolean {
    const { memory, settledStart, nkStart, stride, settled, count } = grid;
    const { alike, alikeOwner, alikeStart, targets, targetsOwner, targetsStart } = memory;
    const touch = { stride, half: true, gap: 0, starts: alikeStart, list: alike, owner: alikeOwner };
    const settledPairs = memory.listNear({
      ...touch,
      from: 0,
      end: settled,
      others: settledStart,
      scale: INTERACTION_RANGE,
      before: 0,
    });
    if (settledPairs < 0) return false;
    const nks = { from: settled, end: count, scale: 1 };
    const pairs = memory.listNear({ ...touch, ...nks, others: nkStart, before: settledPairs });
    const reached = memory.listNear({
      ...nks,
      stride,
      half: false,
      others: settledStart,
      gap: LONGEST_REACH,
      starts: targetsStart,
      list: targets,
      owner: targetsOwner,
      before: 0,
    });
    if (pairs < 0 || reached < 0) return false;
    targetsStart.fill(0, 0, settled);
    alikeStart[count] = pairs;
    targetsStart[count] = reached;
    if (this.alike.list !== alike) {
      this.alike = { start: alikeStart, list: alike, owner: alikeOwner };
      this.targets = { start: targetsStart, list: targets, owner: targetsOwner };
    }
    return true;
  }
}
