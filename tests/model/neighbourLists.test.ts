/** The neighbour lists against the plain search of all pairs. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CellStore } from '../../src/model/cellStore';
import { INTERACTION_RANGE, interactionRange, LONGEST_REACH } from '../../src/model/interaction';
import { NeighbourGrid } from '../../src/model/neighbourGrid';
import { listNear } from '../../src/model/neighbourKernelScript';
import { type NeighbourList, NeighbourLists } from '../../src/model/neighbourLists';
import { CELL_KIND } from '../../src/vocabulary';

const WIDTH = 140;
const HEIGHT = 95;
const RADII = [8, 5, 7, 9];

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly kind: number;
}

/** Now and then more cells than a list has room for at first. */
const cells: fc.Arbitrary<Cell[]> = fc.array(
  fc.record({
    x: fc.double({ min: 0, max: WIDTH, noNaN: true }),
    y: fc.double({ min: 0, max: HEIGHT, noNaN: true }),
    kind: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 90, size: 'max' },
);

/** The dish with everything so far (µm) from its corner. */
function sorted(dish: readonly Cell[], away = 0): NeighbourGrid {
  const store = new CellStore(1);
  for (const { x, y, kind } of dish) {
    const slot = store.add(0, 0);
    Object.entries({ x: x + away, y: y + away, kind, radius: RADII[kind] }).forEach(([name, value]) => {
      store.columns[name as 'x'][slot] = value;
    });
  }
  const grid = new NeighbourGrid();
  grid.rebuild(store.columns, store.count, WIDTH + away, HEIGHT + away, interactionRange(Math.max(...RADII)));
  return grid;
}

/** Pairs of slots in a list, each as "smaller larger". */
const pairsIn = ({ start, list, owner }: NeighbourList, { slot, count }: NeighbourGrid): string[] =>
  Array.from({ length: count }, (_, i) =>
    Array.from({ length: start[i + 1] - start[i] }, (_, n) => {
      expect(owner[start[i] + n]).toBe(i);
      return [slot[i], slot[list[start[i] + n]]];
    }),
  )
    .flat()
    .map((pair) => pair.toSorted((a, b) => a - b).join(' '))
    .toSorted();

const isNk = ({ kind }: Cell): boolean => kind === CELL_KIND.naturalKiller;

/** All pairs for which `near` gives a distance that they are nearer than. */
const pairsOf = (dish: readonly Cell[], near: (a: Cell, b: Cell, radii: number) => number): string[] =>
  dish
    .flatMap((a, i) =>
      dish.map((b, j) => ({
        i,
        j,
        d: Math.hypot(a.x - b.x, a.y - b.y),
        reach: near(a, b, RADII[a.kind] + RADII[b.kind]),
      })),
    )
    .filter(({ i, j, d, reach }) => i < j && d < reach)
    .map(({ i, j }) => `${i} ${j}`)
    .toSorted();

test('the lists hold every pair in reach once, and no other', () => {
  const lists = new NeighbourLists();
  fc.assert(
    fc.property(cells, (dish) => {
      const grid = sorted(dish);
      lists.rebuild(grid);
      expect(pairsIn(lists.alike, grid)).toEqual(
        pairsOf(dish, (a, b, radii) => (isNk(a) !== isNk(b) ? 0 : isNk(a) ? radii : INTERACTION_RANGE * radii)),
      );
      expect(pairsIn(lists.targets, grid)).toEqual(
        pairsOf(dish, (a, b, radii) => (isNk(a) !== isNk(b) ? radii + LONGEST_REACH : 0)),
      );
    }),
    { seed: 1, numRuns: 150, endOnFailure: true },
  );
});

test('in a wide dish they miss nobody, though searched in floats', () => {
  const away = 20_000;
  const shift = fc.double({ min: -0.01, max: 0.01, noNaN: true });
  const touching = fc.array(fc.tuple(shift, shift), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(touching, (shifts) => {
      // Pairs that are about as far apart as reaches.
      const dish = shifts.flatMap(([dx, dy], n) => {
        const [x, y] = [70 + 3 * dx, 50 + 3 * dy];
        const [kind, reach] = n % 2 ? [CELL_KIND.tumour, 8 * INTERACTION_RANGE + 8 * INTERACTION_RANGE] : [1, 10];
        return [
          { x, y, kind },
          { x: x + reach + dx, y: y + dy, kind },
        ];
      });
      const grid = sorted(dish, away);
      const lists = new NeighbourLists();
      lists.rebuild(grid);
      const moved = dish.map((cell) => ({ ...cell, x: cell.x + away, y: cell.y + away }));
      const reach = (a: Cell, b: Cell, radii: number): number =>
        isNk(a) !== isNk(b) ? 0 : isNk(a) ? radii : INTERACTION_RANGE * radii;
      const found = new Set(pairsIn(lists.alike, grid));
      expect(pairsOf(moved, reach).filter((pair) => !found.has(pair))).toEqual([]);
      const beyond = pairsOf(moved, (a, b, radii) => reach(a, b, radii) + (reach(a, b, radii) && 2 * grid.slack));
      expect(found.size).toBeLessThanOrEqual(beyond.length);
    }),
    { seed: 3, numRuns: 100, endOnFailure: true },
  );
});

test('the targets of an NK are listed with the NK', () => {
  const grid = sorted([
    { x: 50, y: 50, kind: CELL_KIND.naturalKiller },
    { x: 60, y: 50, kind: CELL_KIND.tumour },
  ]);
  const lists = new NeighbourLists();
  lists.rebuild(grid);
  expect([...lists.targets.start.subarray(0, 3)]).toEqual([0, 0, 1]);
  expect(grid.slot[lists.targets.list[0]]).toBe(1);
});

test('the kernels in WebAssembly and in JavaScript make the same lists', () => {
  fc.assert(
    fc.property(cells, (dish) => {
      const { memory, settledStart, nkStart, stride, settled, count } = sorted(dish);
      const { bin, alikeStart, alike, alikeOwner } = memory;
      const { targetsStart, targets, targetsOwner } = memory;
      const settledCells = { from: 0, end: settled };
      const nks = { from: settled, end: count };
      for (const what of [
        { ...settledCells, others: settledStart, half: true },
        { ...nks, others: nkStart, half: true },
        { ...nks, others: settledStart, half: false },
      ]) {
        const wanted = { ...what, stride, scale: 1.1, gap: 1, before: 3 };
        const inWasm = memory.listNear({ ...wanted, starts: alikeStart, list: alike, owner: alikeOwner });
        const inScript = listNear({ ...wanted, starts: targetsStart, list: targets, owner: targetsOwner }, bin, memory);
        expect(inWasm).toBe(inScript);
        if (inWasm < 0) continue;
        expect(alike.slice(3, inWasm)).toEqual(targets.slice(3, inWasm));
        expect(alikeOwner.slice(3, inWasm)).toEqual(targetsOwner.slice(3, inWasm));
        expect(alikeStart.slice(what.from, what.end)).toEqual(targetsStart.slice(what.from, what.end));
      }
    }),
    { seed: 2, numRuns: 150, endOnFailure: true },
  );
});

test('lists get more room when a heap of cells needs it', () => {
  const heap = Array.from({ length: 70 }, (_, i) => ({ x: 50 + i / 100, y: 50, kind: CELL_KIND.tumour }));
  const grid = sorted(heap);
  const lists = new NeighbourLists();
  lists.rebuild(grid);
  expect(lists.alike.start[70]).toBe((70 * 69) / 2);
});
