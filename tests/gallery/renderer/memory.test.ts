/** What the picture remembers from moment to moment: who has just divided, and where the hunters have been. */
import { describe, expect, it } from 'vitest';
import { createDivisions } from '../../../src/gallery/renderer/divisions';
import { createPaths } from '../../../src/gallery/renderer/paths';
import { createTracks } from '../../../src/gallery/renderer/tracks';
import { CELL, CELL_BYTES, CELL_FLAG, type SnapshotView } from '../../../src/protocol/snapshot';
import { CELL_KIND, CELL_PHASE } from '../../../src/vocabulary';
import { makeSnapshot } from './makeSnapshot';

const WORDS = CELL_BYTES / 4;
const TIME_STEP_MINUTES = 0.5;

function moment(step: number, change: (put: typeof place) => void = () => {}): SnapshotView {
  const snapshot = makeSnapshot({ tumours: 30, killers: 20, size: 600, step });
  for (let i = 0; i < snapshot.cells; i++) {
    snapshot.bytes[i * CELL_BYTES + CELL.flags] = 0;
    snapshot.bytes[i * CELL_BYTES + CELL.phase] = CELL_PHASE.alive;
  }
  change((cell, x, y, flags) => place(cell, x, y, flags, snapshot));
  return snapshot;
}
function place(cell: number, x: number, y: number, flags = 0, snapshot?: SnapshotView): void {
  if (snapshot === undefined) return;
  snapshot.floats[cell * WORDS] = x;
  snapshot.floats[cell * WORDS + 1] = y;
  snapshot.bytes[cell * CELL_BYTES + CELL.flags] = flags;
}
const taken = (snapshot: SnapshotView): ReturnType<typeof createTracks> => {
  const tracks = createTracks();
  tracks.take(snapshot, 0, 1, true);
  return tracks;
};

describe('divisions', () => {
  const born = moment(10, (put) => {
    put(3, -500, -500);
    put(4, -492, -500, CELL_FLAG.divided);
  });

  it('joins a newborn with the nearest of its kind, for some minutes, ever less', () => {
    const divisions = createDivisions();
    const [pair] = divisions.take(taken(born), 10, TIME_STEP_MINUTES, true);
    const tracks = taken(born);
    expect([pair.first, pair.second]).toEqual([tracks.indexOf(4), tracks.indexOf(5)]);
    expect(pair.youth).toBe(1);
    born.bytes[4 * CELL_BYTES + CELL.flags] = 0;
    const later = divisions.take(taken(born), 40, TIME_STEP_MINUTES, false);
    expect(later[0].youth).toBeGreaterThan(0);
    expect(later[0].youth).toBeLessThan(1);
    expect(divisions.take(taken(born), 200, TIME_STEP_MINUTES, false)).toEqual([]);
  });

  it('lets go when the two are apart or one is dying, and forgets on a leap', () => {
    for (const end of ['apart', 'dying', 'leap']) {
      const divisions = createDivisions();
      const first = moment(10, (put) => {
        put(3, -500, -500);
        put(4, -492, -500, CELL_FLAG.divided);
      });
      expect(divisions.take(taken(first), 10, TIME_STEP_MINUTES, true)).toHaveLength(1);
      const next = moment(12, (put) => {
        put(3, -500, -500);
        put(4, end === 'apart' ? -440 : -492, -500);
      });
      if (end === 'dying') next.bytes[4 * CELL_BYTES + CELL.phase] = CELL_PHASE.blebbing;
      expect(divisions.take(taken(next), 12, TIME_STEP_MINUTES, end === 'leap')).toEqual([]);
    }
  });
});

describe('paths', () => {
  const hunter = moment(1).bytes.findIndex(
    (byte, at) => at % CELL_BYTES === CELL.kind && byte === CELL_KIND.naturalKiller,
  );
  const cell = Math.floor(hunter / CELL_BYTES);
  const pathOf = (
    paths: ReturnType<typeof createPaths>,
    tracks: ReturnType<typeof createTracks>,
  ): readonly number[] => {
    let found: readonly number[] = [];
    paths.forEach((path, index) => {
      if (index === tracks.indexOf(cell + 1)) found = path;
    });
    return found;
  };

  it('keeps the last places of a hunter, and of nobody else', () => {
    const paths = createPaths();
    let tracks = createTracks();
    for (let step = 0; step < 40; step++) {
      tracks = taken(moment(1, (put) => put(cell, 100 + 5 * step, 200)));
      paths.take(tracks, step === 0);
    }
    const path = pathOf(paths, tracks);
    expect(path.slice(-2)).toEqual([295, 200]);
    expect(path.length).toBeGreaterThan(10);
    expect(path.length).toBeLessThan(40);
    let counted = 0;
    paths.forEach(() => {
      counted += 1;
    });
    expect(counted).toBe(20);
  });

  it('begins anew after a jump', () => {
    const paths = createPaths();
    for (const [i, x] of [100, 110, 500].entries()) paths.take(taken(moment(1, (put) => put(cell, x, 50))), i === 0);
    const tracks = taken(moment(1));
    expect(pathOf(paths, tracks)).toEqual([500, 50]);
  });
});
