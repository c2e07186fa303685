/**
 * The cells as they are drawn: every record of the newest snapshot, in drawing order (LAYERS), joined by id to where the same cell was drawn last, so that the picture can glide between two moments. One pass a snapshot,
 * nothing a frame; the words go to the graphics card as they are.
 */
import { CELL, CELL_BYTES, CELL_FLAG, type SnapshotView } from '../../protocol/snapshot';
import { CELL_PHASE } from '../../vocabulary';
import { createIdTable } from './idTable';

/** 32-bit words of one drawn cell. The first eight are the snapshot's record with the partner's id made a flag. */
export const TRACK_WORDS = 12;
/** Word offsets; `word1` holds kind, phase, state and flags, `word2` the four levels, lowest byte first. */
export const TRACK = {
  x: 0,
  y: 1,
  radius: 2,
  angle: 3,
  id: 4,
  word1: 5,
  word2: 6,
  /** When it was last hit or did hit, in stage seconds. */
  flashAt: 7,
  fromX: 8,
  fromY: 9,
  fromAngle: 10,
  /** When it was first seen, in stage seconds. */
  bornAt: 11,
} as const;

/** A flag of the drawn cell only: it holds a partner. */
export const BOUND_FLAG = 0x10;
/** Long ago: no flash, no fade-in. */
const LONG_AGO = -1000;
/** A cell that went further than this between two snapshots is not shown gliding there, µm. */
const LONGEST_GLIDE = 120;
const CELL_WORDS = CELL_BYTES / 4;
const WORD1 = CELL.kind / 4;
const WORD2 = CELL.antigen / 4;
const PARTNER = CELL.partner / 4;
const ROOM = 256;

export interface Tracks {
  readonly count: number;
  /** Cells in each of LAYERS: they lie one layer after the other. */
  readonly layers: readonly number[];
  readonly floats: Float32Array<ArrayBuffer>;
  readonly words: Uint32Array<ArrayBuffer>;
  /**
   * Takes a new moment. `mix` says how far the picture had got between the last two (it goes on from there);
   * `fresh` breaks with the past: nothing glides, fades in or flashes.
   */
  take(snapshot: SnapshotView, now: number, mix: number, fresh: boolean): void;
  /** Where the id is in drawing order, or −1. */
  indexOf(id: number): number;
}

/** Drawing order: what lies on the ground first, hunters on top. */
export const LAYERS = ['dying', 'stroma', 'healthy', 'tumour', 'killer'] as const;
export type CellLayer = (typeof LAYERS)[number];
/** The layer of live cells of each kind, in the order of CELL_KIND's codes: tumour, NK, healthy, stroma. */
const LAYER_OF_KIND = [3, 4, 2, 1] as const;
const DYING_LAYER = 0;
const layerOf = (word1: number): number =>
  ((word1 >>> 8) & 0xff) >= CELL_PHASE.blebbing ? DYING_LAYER : LAYER_OF_KIND[word1 & 0xff];

const roomFor = (cells: number): number => Math.ceil((cells * 1.25 + 1) / ROOM) * ROOM;

export function createTracks(): Tracks {
  const table = createIdTable();
  let floats = new Float32Array(0);
  let words = new Uint32Array(0);
  let spareFloats = floats;
  let spareWords = words;
  let count = 0;
  const layers: number[] = LAYERS.map(() => 0);
  const next = LAYERS.map(() => 0);

  const reserve = (cells: number): void => {
    if (spareWords.length >= cells * TRACK_WORDS) return;
    spareWords = new Uint32Array(roomFor(cells) * TRACK_WORDS);
    spareFloats = new Float32Array(spareWords.buffer);
  };

  const swap = (): void => {
    const [f, w] = [floats, words];
    floats = spareFloats;
    words = spareWords;
    spareFloats = f;
    spareWords = w;
  };

  /** Joins the cell just written at `to` with its former self, now in the spare arrays. */
  const join = (to: number, now: number, mix: number, fresh: boolean): void => {
    const former = fresh ? -1 : table.get(words[to + TRACK.id]);
    const hit = ((words[to + TRACK.word1] >>> 24) & CELL_FLAG.hit) !== 0;
    let flashAt = LONG_AGO;
    let bornAt = fresh ? LONG_AGO : now;
    let fromX = floats[to];
    let fromY = floats[to + 1];
    let fromAngle = floats[to + TRACK.angle];
    if (former >= 0) {
      const from = former * TRACK_WORDS;
      flashAt = spareFloats[from + TRACK.flashAt];
      bornAt = spareFloats[from + TRACK.bornAt];
      const x = spareFloats[from + TRACK.fromX] + (spareFloats[from] - spareFloats[from + TRACK.fromX]) * mix;
      const y = spareFloats[from + TRACK.fromY] + (spareFloats[from + 1] - spareFloats[from + TRACK.fromY]) * mix;
      const dx = fromX - x;
      const dy = fromY - y;
      if (dx * dx + dy * dy < LONGEST_GLIDE * LONGEST_GLIDE) {
        fromX = x;
        fromY = y;
        fromAngle = mix >= 1 ? spareFloats[from + TRACK.angle] : spareFloats[from + TRACK.fromAngle];
      }
    }
    floats[to + TRACK.flashAt] = hit && !fresh ? now : flashAt;
    floats[to + TRACK.fromX] = fromX;
    floats[to + TRACK.fromY] = fromY;
    floats[to + TRACK.fromAngle] = fromAngle;
    floats[to + TRACK.bornAt] = bornAt;
  };

  const write = (snapshot: SnapshotView, now: number, mix: number, fresh: boolean): void => {
    const source = snapshot.integers;
    const end = snapshot.cells * CELL_WORDS;
    layers.fill(0);
    for (let at = 0; at < end; at += CELL_WORDS) layers[layerOf(source[at + WORD1])] += 1;
    next[0] = 0;
    for (let layer = 1; layer < next.length; layer++) next[layer] = next[layer - 1] + layers[layer - 1];
    for (let at = 0; at < end; at += CELL_WORDS) {
      const word1 = source[at + WORD1];
      const layer = layerOf(word1);
      const to = next[layer] * TRACK_WORDS;
      next[layer] += 1;
      for (let w = 0; w < WORD1; w++) words[to + w] = source[at + w];
      words[to + TRACK.word1] = source[at + PARTNER] === 0 ? word1 : (word1 | (BOUND_FLAG << 24)) >>> 0;
      words[to + TRACK.word2] = source[at + WORD2];
      join(to, now, mix, fresh);
    }
  };

  return {
    layers,
    get count() {
      return count;
    },
    get floats() {
      return floats;
    },
    get words() {
      return words;
    },
    take(snapshot, now, mix, fresh) {
      reserve(snapshot.cells);
      swap();
      write(snapshot, now, mix, fresh);
      count = snapshot.cells;
      table.clear(count);
      for (let i = 0; i < count; i++) table.set(words[i * TRACK_WORDS + TRACK.id], i);
    },
    indexOf: (id) => table.get(id),
  };
}
