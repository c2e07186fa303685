/** Which cell a key follows: the nearest first, then all of its kind in turn. */
import { describe, expect, it } from 'vitest';
import { nextCell } from '../../../src/gallery/run/nextCell';
import {
  CELL,
  CELL_BYTES,
  HEADER,
  HEADER_BYTES,
  openSnapshot,
  SNAPSHOT_MAGIC,
  SNAPSHOT_VERSION,
  snapshotBytes,
} from '../../../src/protocol/snapshot';
import { CELL_KIND, CELL_PHASE } from '../../../src/vocabulary';

interface Seen {
  readonly id: number;
  readonly x: number;
  readonly kind?: number;
  readonly phase?: number;
}

/** A picture of these cells, all on one line. */
function pictureOf(seen: readonly Seen[]) {
  const buffer = new ArrayBuffer(snapshotBytes(seen.length, 1, 1));
  const data = new DataView(buffer);
  data.setUint32(HEADER.magic, SNAPSHOT_MAGIC, true);
  data.setUint32(HEADER.version, SNAPSHOT_VERSION, true);
  data.setUint32(HEADER.cells, seen.length, true);
  data.setUint32(HEADER.columns, 1, true);
  data.setUint32(HEADER.rows, 1, true);
  seen.forEach(({ id, x, kind = CELL_KIND.naturalKiller, phase = CELL_PHASE.alive }, n) => {
    const at = HEADER_BYTES + n * CELL_BYTES;
    data.setFloat32(at + CELL.x, x, true);
    data.setUint32(at + CELL.id, id, true);
    data.setUint8(at + CELL.kind, kind);
    data.setUint8(at + CELL.phase, phase);
  });
  return openSnapshot(buffer);
}

const MIDDLE = { x: 100, y: 0 };
const KILLER = CELL_KIND.naturalKiller;

describe('the cell that a key follows', () => {
  const cells = [
    { id: 9, x: 10 },
    { id: 4, x: 105 },
    { id: 7, x: 190 },
    { id: 5, x: 100, phase: CELL_PHASE.alive + 1 },
    { id: 6, x: 100, kind: CELL_KIND.tumour },
  ];
  const picture = pictureOf(cells);

  it('is first the nearest living one of its kind', () => {
    expect(nextCell(picture, KILLER, 0, MIDDLE)).toBe(4);
    expect(nextCell(picture, KILLER, 6, MIDDLE)).toBe(4);
    expect(nextCell(picture, CELL_KIND.tumour, 4, MIDDLE)).toBe(6);
  });

  it('goes round all of its kind and comes back', () => {
    expect([4, 7, 9].map((id) => nextCell(picture, KILLER, id, MIDDLE))).toEqual([7, 9, 4]);
    expect(nextCell(picture, CELL_KIND.tumour, 6, MIDDLE)).toBe(6);
  });

  it('is the nearest again when the followed one has left, and none when there is none', () => {
    expect(nextCell(picture, KILLER, 12, MIDDLE)).toBe(4);
    expect(nextCell(picture, CELL_KIND.stroma, 0, MIDDLE)).toBe(0);
  });
});
