/** The last places of every NK cell, kept while trails are wanted: where the hunters have been. */
import { CELL_KIND, CELL_PHASE } from '../../vocabulary';
import { TRACK, TRACK_WORDS, type Tracks } from './tracks';

/** A cell's path, oldest place first, as x and y in turn, µm. */
export type Path = readonly number[];

export interface Paths {
  /** Takes the places of a new moment; `fresh` breaks with the past. */
  take(tracks: Tracks, fresh: boolean): void;
  /** Each path with the index of the cell that is at its end. */
  forEach(visit: (path: Path, index: number) => void): void;
  clear(): void;
}

const PLACES = 12;
/** A place is kept when the cell has come this far, µm. */
const SHORTEST_STEP = 3;
/** A jump is no path, µm. */
const LONGEST_STEP = 120;
/** So many are remembered; more would be a thicket. */
const MOST_CELLS = 4000;

export function createPaths(): Paths {
  let paths = new Map<number, number[]>();
  let indices = new Map<number, number>();

  const extend = (path: number[], x: number, y: number): void => {
    const end = path.length;
    const step = end === 0 ? LONGEST_STEP : Math.hypot(x - path[end - 2], y - path[end - 1]);
    if (step < SHORTEST_STEP) return;
    if (step >= LONGEST_STEP) path.length = 0;
    path.push(x, y);
    if (path.length > 2 * PLACES) path.splice(0, 2);
  };

  return {
    take(tracks, fresh) {
      const { floats, words, count } = tracks;
      const former = fresh ? new Map<number, number[]>() : paths;
      paths = new Map();
      indices = new Map();
      for (let i = 0; i < count && paths.size < MOST_CELLS; i++) {
        const at = i * TRACK_WORDS;
        const word1 = words[at + TRACK.word1];
        const hunts = (word1 & 0xff) === CELL_KIND.naturalKiller && ((word1 >>> 8) & 0xff) < CELL_PHASE.blebbing;
        if (!hunts) continue;
        const id = words[at + TRACK.id];
        const path = former.get(id) ?? [];
        extend(path, floats[at], floats[at + 1]);
        paths.set(id, path);
        indices.set(id, i);
      }
    },
    forEach(visit) {
      for (const [id, path] of paths) visit(path, indices.get(id) ?? 0);
    },
    clear() {
      paths = new Map();
      indices = new Map();
    },
  };
}
