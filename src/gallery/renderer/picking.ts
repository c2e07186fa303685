/** Which cell is under the pointer: the topmost that truly is, else the nearest within a finger's breadth. */
import type { Point } from './camera';
import { TRACK, TRACK_WORDS } from './tracks';

/** The drawn position of a cell, `mix` of the way from where it was to where it is. */
export function drawnAt(floats: Float32Array, index: number, mix: number): Point {
  const at = index * TRACK_WORDS;
  const fromX = floats[at + TRACK.fromX];
  const fromY = floats[at + TRACK.fromY];
  return { x: fromX + (floats[at] - fromX) * mix, y: fromY + (floats[at + 1] - fromY) * mix };
}

/**
 * Index of the cell at a tissue point, or −1. `reach` (µm) is how far outside a cell one may aim: small cells on a
 * touch screen need it.
 */
export function pickCell(floats: Float32Array, count: number, mix: number, point: Point, reach: number): number {
  let best = -1;
  let bestGap = reach;
  // From the top down, so that the first cell truly under the pointer is the one that is seen there.
  for (let i = count - 1; i >= 0; i--) {
    const at = i * TRACK_WORDS;
    const fromX = floats[at + TRACK.fromX];
    const fromY = floats[at + TRACK.fromY];
    const dx = fromX + (floats[at] - fromX) * mix - point.x;
    const dy = fromY + (floats[at + 1] - fromY) * mix - point.y;
    const gap = Math.sqrt(dx * dx + dy * dy) - floats[at + TRACK.radius];
    if (gap <= 0) return i;
    if (gap < bestGap) {
      bestGap = gap;
      best = i;
    }
  }
  return best;
}
