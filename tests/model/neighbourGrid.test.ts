/** The neighbour grid against the plain search of all pairs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CellStore } from '../../src/model/cellStore';
import { NeighbourGrid } from '../../src/model/neighbourGrid';

const WIDTH = 130;
const HEIGHT = 90;
const RANGE = 20;

const points = fc.array(
  fc.tuple(fc.double({ min: 0, max: WIDTH, noNaN: true }), fc.double({ min: 0, max: HEIGHT, noNaN: true })),
  { maxLength: 80 },
);

function sorted(places: readonly (readonly [number, number])[]): { store: CellStore; grid: NeighbourGrid } {
  const store = new CellStore(1);
  for (const [x, y] of places) {
    const slot = store.add(0, 0);
    store.columns.x[slot] = x;
    store.columns.y[slot] = y;
    store.columns.radius[slot] = slot / 3;
    store.columns.kind[slot] = slot & 1;
  }
  const grid = new NeighbourGrid();
  grid.rebuild(store.columns, store.count, WIDTH, HEIGHT, RANGE);
  return { store, grid };
}

/** Slots in the bin of a point and the eight around it, as a mechanism walks them. */
function around(grid: NeighbourGrid, x: number, y: number): readonly number[] {
  const found: number[] = [];
  const column = grid.columnAt(x);
  const row = grid.rowAt(y);
  for (let r = Math.max(0, row - 1); r <= Math.min(grid.rows - 1, row + 1); r++) {
    const from = grid.start[r * grid.columns + Math.max(0, column - 1)];
    const to = grid.start[r * grid.columns + Math.min(grid.columns - 1, column + 1) + 1];
    found.push(...grid.slot.subarray(from, to));
  }
  return found;
}

describe('the neighbour grid', () => {
  test('holds every cell once, with its place, radius and kind', () => {
    fc.assert(
      fc.property(points, (places) => {
        const { store, grid } = sorted(places);
        const slots = [...grid.slot.subarray(0, store.count)];
        expect(slots.toSorted((a, b) => a - b)).toEqual(places.map((_, i) => i));
        slots.forEach((slot, at) => {
          expect([grid.x[at], grid.y[at]]).toEqual(places[slot]);
          expect(grid.radius[at]).toBe(store.columns.radius[slot]);
          expect(grid.kind[at]).toBe(store.columns.kind[slot]);
        });
      }),
      { seed: 1, numRuns: 50, endOnFailure: true },
    );
  });

  test('sorts each bin by slot, so that sums have one order', () => {
    fc.assert(
      fc.property(points, (places) => {
        const { grid } = sorted(places);
        for (let bin = 0; bin < grid.columns * grid.rows; bin++) {
          const slots = [...grid.slot.subarray(grid.start[bin], grid.start[bin + 1])];
          if (slots.some((slot, i) => i > 0 && slot <= slots[i - 1])) return false;
          if (slots.some((slot) => grid.binAt(...places[slot]) !== bin)) return false;
        }
        return true;
      }),
      { seed: 2, endOnFailure: true },
    );
  });

  test('finds every neighbour within range among the nine bins', () => {
    fc.assert(
      fc.property(points, (places) => {
        const { grid } = sorted(places);
        return places.every(([x, y]) => {
          const candidates = new Set(around(grid, x, y));
          return places.every(([px, py], i) => Math.hypot(px - x, py - y) >= RANGE || candidates.has(i));
        });
      }),
      { seed: 3, endOnFailure: true },
    );
  });

  test('carries nothing from one sorting to the next', () => {
    const { store, grid } = sorted([
      [10, 10],
      [50, 50],
      [129, 89],
    ]);
    for (let slot = 0; slot < 3; slot++) store.columns.x[slot] = 60;
    store.remove(2);
    grid.rebuild(store.columns, store.count, WIDTH, HEIGHT, RANGE);
    const fresh = new NeighbourGrid();
    fresh.rebuild(store.columns, store.count, WIDTH, HEIGHT, RANGE);
    expect(grid.start).toEqual(fresh.start);
    expect([...grid.slot.subarray(0, 2)]).toEqual([...fresh.slot.subarray(0, 2)]);
    expect(grid.start[grid.columns * grid.rows]).toBe(2);
  });

  test('of a dish smaller than the range is one bin', () => {
    const grid = new NeighbourGrid();
    const store = new CellStore(1);
    store.add(0, 0);
    grid.rebuild(store.columns, 1, 15, 15, 20);
    expect([grid.columns, grid.rows, grid.binAt(14, 14)]).toEqual([1, 1, 0]);
  });
});
