/** Joining the cells of two snapshots by id. */
import { describe, expect, it } from 'vitest';
import { drawnAt, pickCell } from '../../../src/gallery/renderer/picking';
import { BOUND_FLAG, createTracks, LAYERS, TRACK, TRACK_WORDS } from '../../../src/gallery/renderer/tracks';
import { CELL, CELL_BYTES, type SnapshotView } from '../../../src/protocol/snapshot';
import { CELL_KIND, CELL_PHASE } from '../../../src/vocabulary';
import { makeSnapshot, random } from './makeSnapshot';

const WORDS = CELL_BYTES / 4;

/** The same moment with its records in another order, as when slots are re-used. */
function shuffled(snapshot: SnapshotView, seed: number): SnapshotView {
  const draw = random(seed);
  const integers = snapshot.integers.slice();
  for (let i = snapshot.cells - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    const a = integers.slice(i * WORDS, (i + 1) * WORDS);
    integers.copyWithin(i * WORDS, j * WORDS, (j + 1) * WORDS);
    integers.set(a, j * WORDS);
  }
  return { ...snapshot, integers, floats: new Float32Array(integers.buffer), bytes: new Uint8Array(integers.buffer) };
}

function placesById(snapshot: SnapshotView): Map<number, readonly [number, number]> {
  const places = new Map<number, readonly [number, number]>();
  for (let i = 0; i < snapshot.cells; i++)
    places.set(snapshot.integers[i * WORDS + 4], [snapshot.floats[i * WORDS], snapshot.floats[i * WORDS + 1]]);
  return places;
}

describe('tracks', () => {
  it('draws the dying first, then stroma, healthy, tumour and NK cells, and says how many of each', () => {
    const tracks = createTracks();
    const moment = makeSnapshot();
    // Some of the tumour cells are made healthy, some stroma.
    for (let cell = 0; cell < 90; cell++)
      moment.bytes[cell * CELL_BYTES + CELL.kind] = cell % 2 === 0 ? CELL_KIND.healthy : CELL_KIND.stroma;
    tracks.take(moment, 0, 1, true);
    const order = [CELL_KIND.stroma, CELL_KIND.healthy, CELL_KIND.tumour, CELL_KIND.naturalKiller] as number[];
    const layers = Array.from({ length: tracks.count }, (_, i) => {
      const word = tracks.words[i * TRACK_WORDS + TRACK.word1];
      return ((word >>> 8) & 0xff) >= CELL_PHASE.blebbing ? 0 : 1 + order.indexOf(word & 0xff);
    });
    expect(layers).toEqual(layers.toSorted((a, b) => a - b));
    expect(tracks.layers).toEqual(LAYERS.map((_, layer) => layers.filter((l) => l === layer).length));
    expect(Math.min(...tracks.layers)).toBeGreaterThan(0);
  });

  it('joins each cell by id to where it was drawn, whatever the order of records', () => {
    const before = makeSnapshot({ step: 1, drift: 6 });
    const after = shuffled(makeSnapshot({ step: 2, drift: 6 }), 5);
    const tracks = createTracks();
    tracks.take(before, 0, 1, true);
    tracks.take(after, 1, 1, false);
    const [was, is] = [placesById(before), placesById(after)];
    for (let i = 0; i < tracks.count; i++) {
      const id = tracks.words[i * TRACK_WORDS + TRACK.id];
      const [start, end] = [drawnAt(tracks.floats, i, 0), drawnAt(tracks.floats, i, 1)];
      expect([start.x, start.y]).toEqual(was.get(id));
      expect([end.x, end.y]).toEqual(is.get(id));
      const middle = drawnAt(tracks.floats, i, 0.5);
      expect(middle.x).toBeCloseTo((start.x + end.x) / 2, 6);
    }
  });

  it('goes on from where the picture had got to', () => {
    const tracks = createTracks();
    const moments = [1, 2, 3].map((step) => makeSnapshot({ step, drift: 6 }));
    tracks.take(moments[0], 0, 1, true);
    tracks.take(moments[1], 1, 1, false);
    const id = 600;
    const halfway = drawnAt(tracks.floats, tracks.indexOf(id), 0.5);
    tracks.take(moments[2], 2, 0.5, false);
    const start = drawnAt(tracks.floats, tracks.indexOf(id), 0);
    expect(start.x).toBeCloseTo(halfway.x, 4);
    expect(start.y).toBeCloseTo(halfway.y, 4);
  });

  it('jumps when the past is broken with, and when a cell went absurdly far', () => {
    const tracks = createTracks();
    const moments = [1, 2].map((step) => makeSnapshot({ step, drift: 6 }));
    tracks.take(moments[0], 0, 1, true);
    tracks.take(moments[1], 1, 1, true);
    for (let i = 0; i < tracks.count; i++) expect(drawnAt(tracks.floats, i, 0)).toEqual(drawnAt(tracks.floats, i, 1));
    const away = makeSnapshot({ step: 3, drift: 6 });
    away.floats[0] += 400;
    tracks.take(away, 2, 1, false);
    const index = tracks.indexOf(away.integers[4]);
    expect(drawnAt(tracks.floats, index, 0).x).toBe(away.floats[0]);
  });

  it('remembers when a cell came and when it was hit', () => {
    const tracks = createTracks();
    const calm = makeSnapshot({ killers: 0 });
    calm.bytes.forEach((_, at) => {
      if (at % CELL_BYTES === 23) calm.bytes[at] = 0;
    });
    tracks.take(calm, 10, 1, true);
    calm.bytes[23] = 2;
    tracks.take(calm, 20, 1, false);
    calm.bytes[23] = 0;
    tracks.take(calm, 30, 1, false);
    const hit = tracks.indexOf(calm.integers[4]) * TRACK_WORDS;
    expect(tracks.floats[hit + TRACK.flashAt]).toBe(20);
    const other = tracks.indexOf(calm.integers[WORDS + 4]) * TRACK_WORDS;
    expect(tracks.floats[other + TRACK.flashAt]).toBeLessThan(0);
    tracks.take(makeSnapshot({ killers: 3 }), 40, 1, false);
    const killer = tracks.indexOf(451) * TRACK_WORDS;
    expect(tracks.floats[killer + TRACK.bornAt]).toBe(40);
    expect(tracks.floats[other + TRACK.bornAt]).toBeLessThan(0);
  });

  it('marks a cell that holds a partner', () => {
    const tracks = createTracks();
    const snapshot = makeSnapshot();
    tracks.take(snapshot, 0, 1, true);
    let bound = 0;
    for (let i = 0; i < snapshot.cells; i++) {
      const word = tracks.words[tracks.indexOf(snapshot.integers[i * WORDS + 4]) * TRACK_WORDS + TRACK.word1];
      const marked = ((word >>> 24) & BOUND_FLAG) !== 0;
      expect(marked).toBe(snapshot.integers[i * WORDS + 7] !== 0);
      bound += marked ? 1 : 0;
    }
    expect(bound).toBeGreaterThan(20);
  });

  it('knows no id that is not there, and survives growing and shrinking', () => {
    const tracks = createTracks();
    for (const tumours of [3, 900, 2, 5000, 0]) {
      tracks.take(makeSnapshot({ tumours, killers: 0, size: 2000 }), 0, 1, false);
      expect(tracks.count).toBe(tumours);
      expect(tracks.indexOf(0)).toBe(-1);
      expect(tracks.indexOf(tumours + 1)).toBe(-1);
      if (tumours > 0) expect(tracks.words[tracks.indexOf(tumours) * TRACK_WORDS + TRACK.id]).toBe(tumours);
    }
  });
});

describe('picking', () => {
  /** x, y, radius of cells in drawing order. */
  const dish = (cells: readonly (readonly [number, number, number])[]): Float32Array => {
    const floats = new Float32Array(cells.length * TRACK_WORDS);
    for (const [i, [x, y, radius]] of cells.entries()) {
      floats.set([x, y, radius], i * TRACK_WORDS);
      floats.set([x, y], i * TRACK_WORDS + TRACK.fromX);
    }
    return floats;
  };

  it('finds the cell under the pointer and the topmost of two', () => {
    const floats = dish([
      [10, 10, 5],
      [14, 10, 5],
      [50, 50, 5],
    ]);
    expect(pickCell(floats, 3, 1, { x: 6, y: 10 }, 0)).toBe(0);
    expect(pickCell(floats, 3, 1, { x: 12, y: 10 }, 0)).toBe(1);
    expect(pickCell(floats, 3, 1, { x: 30, y: 30 }, 0)).toBe(-1);
  });

  it('reaches to the nearest cell, but a cell truly hit comes first', () => {
    const floats = dish([
      [10, 10, 5],
      [30, 10, 5],
    ]);
    expect(pickCell(floats, 2, 1, { x: 17, y: 10 }, 4)).toBe(0);
    expect(pickCell(floats, 2, 1, { x: 21.5, y: 10 }, 4)).toBe(1);
    expect(pickCell(floats, 2, 1, { x: 14.5, y: 10 }, 50)).toBe(0);
    expect(pickCell(floats, 2, 1, { x: 20, y: 30 }, 4)).toBe(-1);
  });

  it('picks cells where they are drawn, not where they are going', () => {
    const floats = dish([[40, 10, 5]]);
    floats[TRACK.fromX] = 10;
    expect(pickCell(floats, 1, 0, { x: 10, y: 10 }, 0)).toBe(0);
    expect(pickCell(floats, 1, 1, { x: 10, y: 10 }, 0)).toBe(-1);
    expect(pickCell(floats, 1, 0.5, { x: 25, y: 10 }, 0)).toBe(0);
  });
});
