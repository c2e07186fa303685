/** The picture of a tissue in one buffer: each kind of cell with what it has, and nothing that is not a number. */
import { describe, expect, test } from 'vitest';
import { writeSnapshot } from '../../src/engine/snapshotWriter';
import { CELL, CELL_BYTES, openSnapshot } from '../../src/protocol/snapshot';
import { CELL_KIND, CELL_PHASE, DEATH_CAUSE } from '../../src/vocabulary';
import { Dish } from '../support/dish';

describe('a snapshot', () => {
  const dish = new Dish({ mechanisms: [] });
  const ids = [
    dish.tumour(100, 100, { antigen: 1e6, damage: 0.25 }),
    dish.nk(200, 100, { granules: 0.5 }),
    dish.healthy(300, 100, { antigen: 1e3, damage: 0.5, phase: CELL_PHASE.doomed, cause: DEATH_CAUSE.granzyme }),
    dish.stroma(400, 100),
  ];
  const view = openSnapshot(writeSnapshot(dish.tissue, 0));
  const byte = (cell: number, field: number): number => view.bytes[cell * CELL_BYTES + field];

  test('holds every kind in the same record', () => {
    expect(view.cells).toBe(4);
    expect(ids.map((_, i) => byte(i, CELL.kind))).toEqual([
      CELL_KIND.tumour,
      CELL_KIND.naturalKiller,
      CELL_KIND.healthy,
      CELL_KIND.stroma,
    ]);
    expect(ids.map((_, i) => view.integers[(i * CELL_BYTES + CELL.id) / 4])).toEqual(ids);
    expect(ids.map((_, i) => view.floats[(i * CELL_BYTES) / 4 + 2])).toEqual([8, 5, 7, 9]);
  });

  test('shows antigen and damage of tumour and healthy cells, granules of NK cells, and nothing of stroma', () => {
    expect(ids.map((_, i) => byte(i, CELL.antigen))).toEqual([255, 0, Math.round(255 * 0.4), 0]);
    expect(ids.map((_, i) => byte(i, CELL.damage))).toEqual([Math.round(255 / 2), 0, 255, 0]);
    expect(ids.map((_, i) => byte(i, CELL.granules))).toEqual([0, 128, 0, 0]);
    expect(byte(2, CELL.state)).toBe(DEATH_CAUSE.granzyme);
    expect(byte(2, CELL.phase)).toBe(CELL_PHASE.doomed);
  });
});
