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

/** Appends the line on which the field has this value, pM; values stand in the middle of their voxels. */
export function isoline({ picture }: FieldLayer, level: number, into: Segments): void {
  const { columns, rows, width, height, values } = picture;
  const voxelX = width / columns;
  const voxelY = height / rows;
  const corner = [0, 0, 0, 0];
  const place = (edge: number, x: number, y: number): void => {
    // The corners at both ends of the edge, clockwise from the upper left.
    const a = corner[edge];
    const b = corner[(edge + 1) % 4];
    const t = (level - a) / (b - a);
    const along = edge === 0 ? [t, 0] : edge === 1 ? [1, t] : edge === 2 ? [1 - t, 1] : [0, 1 - t];
    into.push((x + 0.5 + along[0]) * voxelX, (y + 0.5 + along[1]) * voxelY);
  };
  for (let y = 0; y + 1 < rows; y++) {
    for (let x = 0; x + 1 < columns; x++) {
      const at = y * columns + x;
      corner[0] = values[at];
      corner[1] = values[at + 1];
      corner[2] = values[at + columns + 1];
      corner[3] = values[at + columns];
      let code = 0;
      for (let c = 0; c < 4; c++) if (corner[c] >= level) code |= 1 << c;
      for (const edge of JOINS[code]) place(edge, x, y);
    }
  }
}

/** All lines of a field. */
export function isolines(layer: FieldLayer): Segments {
  const segments: Segments = [];
  for (const share of ISO_SHARES) isoline(layer, share * layer.range_pM, segments);
  return segments;
}
