/** The path of the followed cell: its last places, a place every few micrometres. */
import type { Point } from './camera';

export interface Trail {
  readonly points: readonly Point[];
  add(point: Point): void;
  clear(): void;
}

const LONGEST = 48;
const SHORTEST_STEP = 2.5;
/** A jump this long is another run or another cell, not a path. */
const LONGEST_STEP = 150;

export function createTrail(): Trail {
  const points: Point[] = [];
  return {
    points,
    add(point) {
      const last = points.at(-1);
      if (last !== undefined) {
        const step = Math.hypot(point.x - last.x, point.y - last.y);
        if (step < SHORTEST_STEP) return;
        if (step > LONGEST_STEP) points.length = 0;
      }
      points.push(point);
      if (points.length > LONGEST) points.shift();
    },
    clear() {
      points.length = 0;
    },
  };
}
