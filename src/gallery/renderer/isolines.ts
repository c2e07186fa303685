/**
 * Lines of equal concentration, by marching squares: where several fields lie over each other, each is still read by
 * its lines, solid, dashed or dotted as in the charts.
 */
import type { FieldLayer } from './painter';

/** The lines that are drawn, as shares of the field's range: the ticks of its colour bar. */
export const ISO_SHARES = [0.25, 0.5, 0.75] as const;

/** Straight pieces, each as x and y of its two ends, µm. */
export type Segments = number[];

/** For each of 16 cases the edges (0 top, 1 right, 2 bottom, 3 left) that a line joins, two by two. */
const JOINS: readonly (readonly number[])[] = [
  [],
  [3, 0],
  [0, 1],
  [3, 1],
  [1, 2],
  [3, 2, 0, 1],
  [0, 2],
  [3, 2],
  [2, 3],
  [2, 0],
  [0, 3, 1, 2],
  [2, 1],
  [1, 3],
  [1, 0],
  [0, 3],
  [],
];

/** A finer net than this shows nothing more of fields this smooth. */
const LARGEST_NET = 96;

/** Appends the lines on which the field has these values, pM; values stand in the middle of their voxels. */
export function isolinesAt({ picture }: FieldLayer, levels: readonly number[], into: Segments): void {
  const { columns, rows, width, height, values } = picture;
  const stride = Math.max(1, Math.round(Math.max(columns, rows) / LARGEST_NET));
  const voxelX = width / columns;
  const voxelY = height / rows;
  const corner = [0, 0, 0, 0];
  const [lowest, highest] = [Math.min(...levels), Math.max(...levels)];
  const place = (level: number, edge: number, x: number, y: number): void => {
    // The corners at both ends of the edge, clockwise from the upper left.
    const a = corner[edge];
    const t = (level - a) / (corner[(edge + 1) % 4] - a);
    const alongX = edge === 0 ? t : edge === 1 ? 1 : edge === 2 ? 1 - t : 0;
    const alongY = edge === 0 ? 0 : edge === 1 ? t : edge === 2 ? 1 : 1 - t;
    into.push((x + 0.5 + alongX * stride) * voxelX, (y + 0.5 + alongY * stride) * voxelY);
  };
  for (let y = 0; y + stride < rows; y += stride) {
    for (let x = 0; x + stride < columns; x += stride) {
      const at = y * columns + x;
      const below = at + stride * columns;
      const [a, b, c, d] = [values[at], values[at + stride], values[below + stride], values[below]];
      const high = Math.max(a, b, c, d);
      const low = Math.min(a, b, c, d);
      if (high < lowest || low >= highest) continue;
      corner[0] = a;
      corner[1] = b;
      corner[2] = c;
      corner[3] = d;
      for (const level of levels) {
        if (high < level || low >= level) continue;
        const code = (a >= level ? 1 : 0) | (b >= level ? 2 : 0) | (c >= level ? 4 : 0) | (d >= level ? 8 : 0);
        for (const edge of JOINS[code]) place(level, edge, x, y);
      }
    }
  }
}

/** All lines of a field. */
export function isolines(layer: FieldLayer): Segments {
  const segments: Segments = [];
  isolinesAt(
    layer,
    ISO_SHARES.map((share) => share * layer.range_pM),
    segments,
  );
  return segments;
}
