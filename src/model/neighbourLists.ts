/**
 * Who is near whom: for each sorted cell its neighbours, found anew in each step, so that the lists and the order of
 * all sums over them are a function of the present state. Every pair in reach stands in them once, and with them a few that are
 * further apart by less than the slack of the grid (a few thousandths of a µm).
 */
import { INTERACTION_RANGE, LONGEST_REACH } from './interaction';
import type { NeighbourGrid } from './neighbourGrid';
import type { NearLists } from './neighbourKernelScript';

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
  /** The search that is being made; one object for all, since making three in each step took longer than small dishes. */
  private readonly search: { -readonly [K in keyof NearLists]: NearLists[K] } = {
    from: 0,
    end: 0,
    others: NOBODY.start,
    stride: 0,
    half: true,
    scale: 1,
    gap: 0,
    starts: NOBODY.start,
    list: NOBODY.list,
    owner: NOBODY.owner,
    before: 0,
  };

  rebuild(grid: NeighbourGrid): void {
    while (!this.fits(grid)) grid.growLists();
  }

  /** Makes the lists, unless there is too little room for them. */
  private fits(grid: NeighbourGrid): boolean {
    const { memory, settledStart, nkStart, stride, settled, count } = grid;
    const { alike, alikeOwner, alikeStart, targets, targetsOwner, targetsStart } = memory;
    const { search } = this;
    search.stride = stride;
    search.half = true;
    search.gap = grid.slack;
    search.starts = alikeStart;
    search.list = alike;
    search.owner = alikeOwner;
    search.from = 0;
    search.end = settled;
    search.others = settledStart;
    search.scale = INTERACTION_RANGE;
    search.before = 0;
    const settledPairs = memory.listNear(search);
    if (settledPairs < 0) return false;
    search.from = settled;
    search.end = count;
    search.others = nkStart;
    search.scale = 1;
    search.before = settledPairs;
    const pairs = memory.listNear(search);
    search.half = false;
    search.others = settledStart;
    search.gap = LONGEST_REACH + grid.slack;
    search.starts = targetsStart;
    search.list = targets;
    search.owner = targetsOwner;
    search.before = 0;
    const reached = memory.listNear(search);
    if (pairs < 0 || reached < 0) return false;
    targetsStart.fill(0, 0, settled);
    // Kernels take two pairs at a time, and look at one behind the last.
    alike[pairs] = 0;
    alikeOwner[pairs] = 0;
    targets[reached] = 0;
    targetsOwner[reached] = 0;
    alikeStart[count] = pairs;
    targetsStart[count] = reached;
    if (this.alike.list !== alike) {
      this.alike = { start: alikeStart, list: alike, owner: alikeOwner };
      this.targets = { start: targetsStart, list: targets, owner: targetsOwner };
    }
    return true;
  }
}
