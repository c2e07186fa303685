/** Lists for sorted cells which others are near, in JavaScript; neighbourKernel.wat does the same. */

/** What lists are to be made, and from what. */
export interface NearLists {
  /** Starts of the bins of the cells that lists are made for, and of those that stand in them. Are both the same, each pair is listed once, for the one sorted first. */
  readonly own: Int32Array;
  readonly others: Int32Array;
  /** Bins. */
  readonly columns: number;
  readonly rows: number;
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

/** Fills lists, and answers with the number of entries that they then have; −1 when there is no room for them. */
export function listNear(lists: NearLists, x: Float64Array, y: Float64Array, radius: Float64Array): number {
  const { own, others, columns, rows, scale, gap, starts, list, owner } = lists;
  const half = own === others;
  let n = lists.before;
  for (let row = 0; row < rows; row++) {
    const topRow = half || row === 0 ? row : row - 1;
    const lastRow = row < rows - 1 ? row + 1 : row;
    for (let column = 0; column < columns; column++) {
      const bin = row * columns + column;
      const end = own[bin + 1];
      const left = column > 0 ? column - 1 : 0;
      const right = column < columns - 1 ? column + 1 : column;
      for (let i = own[bin]; i < end; i++) {
        const xi = x[i];
        const yi = y[i];
        const ri = radius[i];
        starts[i] = n;
        for (let r = topRow; r <= lastRow; r++) {
          const from = half && r === row ? i + 1 : others[r * columns + left];
          const to = others[r * columns + right + 1];
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
    }
  }
  return n;
}
