/** Finds one cell in a snapshot and reads it in the units of the page. */
import { CELL, CELL_BYTES, type SnapshotView } from '../../protocol/snapshot';
import type { FollowedCell } from './store';

const WORDS = CELL_BYTES / 4;
const LEVELS = 255;
const LOWEST_DECADE = 1;
const DECADES = 5;

/** Molecules per cell behind the antigen byte: 0 is none, 1–255 run from 10 to 10^6 in equal ratios. */
export const antigenOfLevel = (level: number): number =>
  level === 0 ? 0 : 10 ** (LOWEST_DECADE + (DECADES * (level - 1)) / (LEVELS - 1));

/** The cell with this id, or null when it is not in the picture. */
export function cellOfSnapshot(snapshot: SnapshotView, id: number): FollowedCell | null {
  const { integers, bytes, cells } = snapshot;
  for (let cell = 0, word = CELL.id / 4; cell < cells; cell++, word += WORDS) {
    if (integers[word] !== id) continue;
    const at = cell * CELL_BYTES;
    return {
      id,
      gone: false,
      kind: bytes[at + CELL.kind],
      phase: bytes[at + CELL.phase],
      state: bytes[at + CELL.state],
      partner: integers[cell * WORDS + CELL.partner / 4],
      antigen: antigenOfLevel(bytes[at + CELL.antigen]),
      granules: bytes[at + CELL.granules] / LEVELS,
      damage: bytes[at + CELL.damage] / LEVELS,
    };
  }
  return null;
}
