/**
 * Cells that have just divided: for some minutes of the run a neck still joins the two. The snapshot only says who is
 * newly born; who its sister is, and since when, is remembered here.
 */
import { CELL_FLAG } from '../../protocol/snapshot';
import { CELL_PHASE } from '../../vocabulary';
import { TRACK, TRACK_WORDS, type Tracks } from './tracks';

export interface Division {
  /** Ids of the two. */
  readonly mother: number;
  readonly daughter: number;
  readonly step: number;
}

/** A pair to be drawn now. */
export interface DividingPair {
  /** Indices in the tracks. */
  readonly first: number;
  readonly second: number;
  /** 1 at birth, 0 when they have parted. */
  readonly youth: number;
}

export interface Divisions {
  /** Looks for births in the newest moment. `fresh` breaks with the past. */
  take(tracks: Tracks, step: number, timeStep_minutes: number, fresh: boolean): readonly DividingPair[];
}

/** The neck between two daughter cells lasts about this long (abscission takes one to two hours; its start is seen). */
const NECK_MINUTES = 45;
/** Sisters are no further apart than this, as a multiple of the sum of their radii. */
const REACH = 1.35;
/** More births than this in one moment are too many to be told apart, and to search for. */
const MOST_BIRTHS = 48;

const gapOf = ({ floats }: Tracks, i: number, j: number): number => {
  const a = i * TRACK_WORDS;
  const b = j * TRACK_WORDS;
  const apart = Math.hypot(floats[a] - floats[b], floats[a + 1] - floats[b + 1]);
  return apart / (floats[a + TRACK.radius] + floats[b + TRACK.radius]);
};

const byteOf = ({ words }: Tracks, index: number, byte: number): number =>
  (words[index * TRACK_WORDS + TRACK.word1] >>> (8 * byte)) & 0xff;
const isWhole = (tracks: Tracks, index: number): boolean => byteOf(tracks, index, 1) < CELL_PHASE.blebbing;

/** The nearest cell of the same kind within reach, or −1. */
function sisterOf(tracks: Tracks, daughter: number): number {
  const kind = byteOf(tracks, daughter, 0);
  let best = -1;
  let bestGap = REACH;
  for (let i = 0; i < tracks.count; i++) {
    if (i === daughter || byteOf(tracks, i, 0) !== kind || !isWhole(tracks, i)) continue;
    const gap = gapOf(tracks, daughter, i);
    if (gap >= bestGap) continue;
    best = i;
    bestGap = gap;
  }
  return best;
}

export function createDivisions(): Divisions {
  let divisions: readonly Division[] = [];

  const births = (tracks: Tracks, step: number): readonly Division[] => {
    const found: Division[] = [];
    const idAt = (index: number): number => tracks.words[index * TRACK_WORDS + TRACK.id];
    for (let i = 0; i < tracks.count && found.length < MOST_BIRTHS; i++) {
      if ((byteOf(tracks, i, 3) & CELL_FLAG.divided) === 0 || !isWhole(tracks, i)) continue;
      const sister = sisterOf(tracks, i);
      if (sister >= 0) found.push({ mother: idAt(sister), daughter: idAt(i), step });
    }
    return found;
  };

  return {
    take(tracks, step, timeStep_minutes, fresh) {
      const newborn = births(tracks, step);
      const known = new Set(newborn.map(({ daughter }) => daughter));
      const older = fresh ? [] : divisions.filter(({ daughter }) => !known.has(daughter));
      const pairs: DividingPair[] = [];
      divisions = [...older, ...newborn].filter((division) => {
        const youth = 1 - ((step - division.step) * timeStep_minutes) / NECK_MINUTES;
        const first = tracks.indexOf(division.mother);
        const second = tracks.indexOf(division.daughter);
        if (youth <= 0 || first < 0 || second < 0 || !isWhole(tracks, first) || !isWhole(tracks, second)) return false;
        if (gapOf(tracks, first, second) > REACH) return false;
        pairs.push({ first, second, youth });
        return true;
      });
      return pairs;
    },
  };
}
