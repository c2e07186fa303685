/** Which cell a key follows: first the one nearest to what is looked at, then round all of its kind by their ids. */
import { CELL, CELL_BYTES, type SnapshotView } from '../../protocol/snapshot';
import { CELL_PHASE } from '../../vocabulary';
import type { Point } from '../renderer/camera';
import { cellOfSnapshot } from './cellOfSnapshot';

const WORDS = CELL_BYTES / 4;

/**
 * Id of the living cell of this kind (a code of CELL_KIND) that comes after the cell `followed` (an id, 0 for none), or 0
 * when there is none. After no cell, one that has gone or one of another kind it is the nearest to `middle` (µm).
 */
export function nextCell(snapshot: SnapshotView, kind: number, followed: number, middle: Point): number {
  const { bytes, floats, integers, cells } = snapshot;
  const goesRound = cellOfSnapshot(snapshot, followed)?.kind === kind;
  let best = 0;
  let bestRank = Number.POSITIVE_INFINITY;
  for (let cell = 0; cell < cells; cell++) {
    const at = cell * CELL_BYTES;
    if (bytes[at + CELL.kind] !== kind || bytes[at + CELL.phase] !== CELL_PHASE.alive) continue;
    const id = integers[cell * WORDS + CELL.id / 4];
    const dx = floats[cell * WORDS + CELL.x / 4] - middle.x;
    const dy = floats[cell * WORDS + CELL.y / 4] - middle.y;
    // Round the ring of ids: those up to the present one come after all others.
    const rank = goesRound ? (id > followed ? id - followed : id - followed + 2 ** 32) : dx * dx + dy * dy;
    if (rank < bestRank) {
      bestRank = rank;
      best = id;
    }
  }
  return best;
}
