/**
 * A number that two pictures share when every cell in them is the same: place, size, kind, phase, state, antigen, granules,
 * damage, partner. The state's own hash also holds the settings, which differ between two arms from the start.
 */
import { CELL, CELL_BYTES, type SnapshotView } from '../../protocol/snapshot';

const WORDS = CELL_BYTES / 4;
const KIND_WORD = CELL.kind / 4;
/** Kind, phase and state without the flags, which tell what has happened since the picture before. */
const WITHOUT_FLAGS = 0x00ff_ffff;
/** FNV-1a's. */
const OFFSET = 0x811c_9dc5;
const PRIME = 0x0100_0193;

export function cellsDigest({ cells, integers }: SnapshotView): number {
  let digest = OFFSET;
  for (let at = 0; at < cells * WORDS; at++) {
    const word = at % WORDS === KIND_WORD ? integers[at] & WITHOUT_FLAGS : integers[at];
    digest = Math.imul(digest ^ word, PRIME);
    // Multiplication carries upwards only: what lies high must come down.
    digest ^= digest >>> 15;
  }
  return digest;
}
