/** The neighbour grid: every cell once, in its bin, settled cells before NK cells. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CellStore } from '../../src/model/cellStore';
import { NeighbourGrid } from '../../src/model/neighbourGrid';
import { NeighbourMemory } from '../../src/model/neighbourMemory';
import { CELL_KIND } from '../../src/vocabulary';

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

/** Where a place should be sorted: no bin at the rim, and the last ones reach to the border. */
const binOf = ({ columns, rows, stride, slack }: NeighbourGrid, [x, y]: readonly [number, number]): number =>
  Math.min(rows, Math.floor(y / (RANGE + slack)) + 1) * stride + Math.min(columns, Math.floor(x / (RANGE + slack)) + 1);

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
        for (const start of [grid.settledStart, grid.nkStart])
          for (let bin = 0; bin < grid.memory.room.bins; bin++) {
            const slots = [...grid.slot.subarray(start[bin], start[bin + 1])];
            if (slots.some((slot, i) => i > 0 && slot <= slots[i - 1])) return false;
            if (slots.some((_, i) => grid.memory.bin[start[bin] + i] !== bin)) return false;
            if (slots.some((slot) => binOf(grid, places[slot]) !== bin)) return false;
          }
        return true;
      }),
      { seed: 2, endOnFailure: true },
    );
  });

  test('puts NK cells behind all others', () => {
    fc.assert(
      fc.property(points, (places) => {
        const { grid } = sorted(places);
        expect(grid.settled).toBe(Math.ceil(places.length / 2));
        return places.every((_, at) => (grid.kind[at] === CELL_KIND.naturalKiller) === at >= grid.settled);
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
    expect(grid.settledStart).toEqual(fresh.settledStart);
    expect(grid.nkStart).toEqual(fresh.nkStart);
    expect([...grid.slot.subarray(0, 2)]).toEqual([...fresh.slot.subarray(0, 2)]);
    expect(grid.nkStart[grid.memory.room.bins]).toBe(2);
  });

  test('of a dish smaller than the range is one bin', () => {
    const grid = new NeighbourGrid();
    const store = new CellStore(1);
    store.add(0, 0);
    grid.rebuild(store.columns, 1, 15, 15, 20);
    expect([grid.columns, grid.rows, grid.settled]).toEqual([1, 1, 1]);
  });

  test('is sorted the same by the kernels in WebAssembly and in JavaScript', () => {
    fc.assert(
      fc.property(points, (places) => {
        const { store, grid } = sorted(places);
        const [inWasm, inScript] = [false, true].map((script) => {
          const memory = new NeighbourMemory(grid.memory.room, script);
          // What was there before must not matter.
          memory.start.fill(7);
          memory.sortCells(store.columns, store.count, grid);
          const { start, slot, bin, x, y, radius, kind, nearX, nearY, nearRadius } = memory;
          return [start, slot, bin, x, y, radius, kind, nearX, nearY, nearRadius];
        });
        expect(inWasm).toEqual(inScript);
      }),
      { seed: 4, numRuns: 60, endOnFailure: true },
    );
  });
});
