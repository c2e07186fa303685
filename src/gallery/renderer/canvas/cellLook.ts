/** What of a cell the plain Canvas can tell apart: few enough looks that a small picture of each can be kept. */
import { CELL_FLAG } from '../../../protocol/snapshot';
import { CELL_KIND, CELL_PHASE } from '../../../vocabulary';

export interface Look {
  readonly kind: number;
  readonly phase: number;
  readonly state: number;
  readonly synapse: boolean;
  /** 0 … 4: antigen of a tumour cell, granules of an NK, progress of the dying. */
  readonly level: number;
  /** 0 … 2: how near a target is to the lethal dose. */
  readonly wounds: number;
  /** A lytic hit just now; for an NK also that it gives off IFN-γ. */
  readonly hit: boolean;
  readonly secreting: boolean;
}

export const LOOK_LEVELS = 4;
const WOUND_LEVELS = 2;
/** Below this a wound is not worth a mark. */
const LEAST_WOUND = 10;
const byteOf = (word: number, index: number): number => (word >>> (8 * index)) & 0xff;
const levelOf = (byte: number): number => Math.ceil((byte / 255) * LOOK_LEVELS);

/** What a cell, given as the two words of its record, looks like. */
export function lookOf(word1: number, word2: number): Look {
  const kind = byteOf(word1, 0);
  const phase = byteOf(word1, 1);
  const killer = kind === CELL_KIND.naturalKiller;
  const goes = phase >= CELL_PHASE.blebbing;
  const flags = goes ? 0 : byteOf(word1, 3);
  const damage = killer || goes ? 0 : byteOf(word2, 2);
  return {
    kind,
    phase,
    state: killer ? byteOf(word1, 2) : 0,
    synapse: killer && (flags & CELL_FLAG.synapse) !== 0,
    level: goes ? levelOf(byteOf(word2, 3)) : levelOf(byteOf(word2, killer ? 1 : 0)),
    wounds: damage < LEAST_WOUND ? 0 : Math.ceil((damage / 255) * WOUND_LEVELS),
    hit: (flags & CELL_FLAG.hit) !== 0,
    secreting: killer && (flags & CELL_FLAG.secreting) !== 0,
  };
}

/** One number for each look. */
export const keyOfLook = (look: Look): number =>
  [look.kind, look.phase, look.state, look.level, look.wounds].reduce((key, part) => key * 8 + part, 0) * 8 +
  (look.synapse ? 4 : 0) +
  (look.hit ? 2 : 0) +
  (look.secreting ? 1 : 0);
