/** Lists for sorted cells which others are near, in JavaScript; neighbourKernel.wat does the same. */

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

/**
 * Fills lists, and answers with the number of entries that they then have; −1 when there is no room for them. `bins`
 * holds the bin of each cell; no cell is in a bin at the rim, so that every bin has eight around it.
 */
export function listNear(
  lists: NearLists,
  bins: Int32Array,
  x: Float64Array,
  y: Float64Array,
  radius: Float64Array,
): number {
  const { end, others, stride, half, scale, gap, starts, list, owner } = lists;
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
      if (n + (to - from) >= list.length) return -1;
      for (let j = from; j < to; j++) {
        const dx = x[j] - xi;
        const dy = y[j] - yi;
        const reach = scale * (ri + radius[j]) + gap;
        // Written always and kept sometimes: no branch that the processor could guess wrong.
        list[n] = j;
        owner[n] = i;
        n += +(dx * dx + dy * dy < reach * reach);
      }
    }
  }
  return n;
}
