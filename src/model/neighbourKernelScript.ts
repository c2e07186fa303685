/** Sorts cells into bins, and lists for sorted cells which others are near, in JavaScript; neighbourKernel.wat does the same. */
import { CELL_KIND } from '../vocabulary';

/** Square bins, row-major with a rim of empty ones, and a second lot of them behind the first for NK cells. */
export interface Bins {
  readonly perMicrometre: number;
  /** Without the rim. */
  readonly columns: number;
  readonly rows: number;
  /** Bins from one row to the next, and bins of a lot. */
  readonly stride: number;
  readonly bins: number;
}

/** Positions (µm), radii and kinds of cells, and the bin of each: of all bins by slot, of its lot in the sorted order. */
export interface BinnedCells {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  readonly kind: Uint8Array;
  readonly bin: Int32Array;
}

/**
 * Positions and radii of sorted cells as floats, so that a vector holds four of them: what is found near by them is all
 * that is, and now and then a cell that is further by less than the slack of the grid.
 */
export interface NearCells {
  readonly nearX: Float32Array;
  readonly nearY: Float32Array;
  readonly nearRadius: Float32Array;
}

/** Sorts the first `count` cells by bin, then slot. Leaves in `start` where each bin begins, in `slot` where each cell came from. */
export function sortCells(
  count: number,
  cells: BinnedCells,
  bins: Bins,
  start: Int32Array,
  slot: Int32Array,
  sorted: BinnedCells & NearCells,
): void {
  countBins(count, cells, bins, start);
  const { x, y, radius, kind, bin } = cells;
  const { x: sortedX, y: sortedY, radius: sortedRadius, kind: sortedKind, bin: sortedBin } = sorted;
  const { nearX, nearY, nearRadius } = sorted;
  const { bins: lot } = bins;
  // Walking backwards leaves each bin's cells in ascending order of slot.
  for (let i = count - 1; i >= 0; i--) {
    const b = bin[i];
    const at = --start[b];
    sortedBin[at] = b < lot ? b : b - lot;
    slot[at] = i;
    sortedX[at] = x[i];
    sortedY[at] = y[i];
    sortedRadius[at] = radius[i];
    sortedKind[at] = kind[i];
    nearX[at] = x[i];
    nearY[at] = y[i];
    nearRadius[at] = radius[i];
  }
}

/** Notes the bin of every cell, and in `start` where each bin ends; the last column and row reach to the border. */
function countBins(
  cells: number,
  { x, y, kind, bin }: BinnedCells,
  { perMicrometre, columns, rows, stride, bins }: Bins,
  start: Int32Array,
): void {
  start.fill(0, 0, 2 * bins + 1);
  for (let i = 0; i < cells; i++) {
    const column = (x[i] * perMicrometre) | 0;
    const row = (y[i] * perMicrometre) | 0;
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

/** What lists are to be made, and from what. */
export interface NearLists {
  /** The cells that lists are made for: first and behind the last. */
  readonly from: number;
  readonly end: number;
  /** Starts of the bins of the cells that stand in the lists. */
  readonly others: Int32Array;
  /** Bins from one row to the next. */
  readonly stride: number;
  /** Whether each pair is listed once, for the one sorted first. */
  readonly half: boolean;
  /** Near is nearer than scale·(sum of radii) + gap (µm). */
  readonly scale: number;
  readonly gap: number;
  /** The list of cell i is list[starts[i]] … list[starts[i + 1] − 1]. */
  readonly starts: Int32Array;
  readonly list: Int32Array;
  /** The cell whose list an entry stands in. */
  readonly owner: Int32Array;
  /** Entries that the list has already. */
  readonly before: number;
}

/** Entries that are written and not kept: a kernel writes four at a time. */
const WRITTEN_AHEAD = 4;

/**
 * Fills lists, and answers with the number of entries that they then have; −1 when there is no room for them. `bins`
 * holds the bin of each cell; no cell is in a bin at the rim, so that every bin has eight around it. Every operation is
 * rounded to a float, as those of vectors are.
 */
export function listNear(
  lists: NearLists,
  bins: Int32Array,
  { nearX: x, nearY: y, nearRadius: radius }: NearCells,
): number {
  const { end, others, stride, half, starts, list, owner } = lists;
  const scale = Math.fround(lists.scale);
  const gap = Math.fround(lists.gap);
  let n = lists.before;
  for (let i = lists.from; i < end; i++) {
    const xi = x[i];
    const yi = y[i];
    const ri = radius[i];
    const left = bins[i] - 1;
    starts[i] = n;
    // Three bins beside each other hold one span of sorted cells.
    for (let first = half ? left : left - stride; first <= left + stride; first += stride) {
      const to = others[first + 3];
      const from = half && first === left ? i + 1 : others[first];
      if (n + (to - from) + WRITTEN_AHEAD > list.length) return -1;
      for (let j = from; j < to; j++) {
        const dx = Math.fround(x[j] - xi);
        const dy = Math.fround(y[j] - yi);
        const reach = Math.fround(Math.fround(scale * Math.fround(ri + radius[j])) + gap);
        // Written always and kept sometimes: no branch that the processor could guess wrong.
        list[n] = j;
        owner[n] = i;
        n += +(Math.fround(Math.fround(dx * dx) + Math.fround(dy * dy)) < Math.fround(reach * reach));
      }
    }
  }
  return n;
}
