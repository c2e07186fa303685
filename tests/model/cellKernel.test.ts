/** The two cell kernels give the same bits. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Ground, listCells } from '../../src/model/cellKernelScript';
import { CellLists } from '../../src/model/cellLists';
import { CellMemory, crawlOn, findCrawlers, listInMemory, moveInRoom } from '../../src/model/cellMemory';
import type { Columns } from '../../src/model/columns';
import { COLUMN_NAMES } from '../../src/model/columnTable';
import { SlotList } from '../../src/model/slotList';

const CAPACITY = 18;
const VOXELS = { columns: 5, rows: 4 };
const ROOM = { width: 95, height: 71, timeStep: 0.5, perVoxel: 1 / 20, voxelColumns: 5, voxelRows: 4 };

/** One memory each whose columns WebAssembly and JavaScript work on. */
const memories = [false, true].map((inScript) => new CellMemory(CAPACITY, VOXELS.columns * VOXELS.rows, inScript));

const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const cell = fc.record({
  x: double(0, 95),
  y: double(0, 71),
  radius: double(1, 10),
  velocityX: fc.oneof(fc.constant(0), double(-300, 300)),
  velocityY: double(-300, 300),
  voxel: fc.nat(VOXELS.columns * VOXELS.rows - 1),
  phase: fc.constantFrom(0, 0, 0, 3),
  motile: fc.constantFrom(0, 1, 1),
  turningClock: fc.oneof(fc.constant(0.1), double(0, 0.3)),
  headingX: double(-1, 1),
  headingY: fc.oneof(fc.constant(0), double(-1, 1)),
  partner: fc.constantFrom(0, 0, 7),
  speed: double(0, 3),
  suppressedMotility: double(0, 1),
});
const cells = fc.array(cell, { maxLength: CAPACITY - 1 });
const concentrations = fc.array(fc.oneof(fc.constant(0), double(0, 50)), { minLength: 20, maxLength: 20 });
const law = fc.record({
  medianSpeed: double(0, 20),
  conjugatedSpeed: double(0, 5),
  resting: double(0, 1),
  inflamed: double(0, 1),
  half: double(0.01, 1000),
  gradient: double(1e-4, 10),
  perGradient: fc.constant(1 / 40),
});

/** Puts the same cells into both memories. */
function fill(given: readonly Readonly<Record<string, number>>[]): void {
  for (const { columns } of memories) {
    for (const name of COLUMN_NAMES) columns[name].fill(0);
    given.forEach((values, slot) => {
      for (const [name, value] of Object.entries(values)) columns[name as keyof Columns][slot] = value;
    });
  }
}

/** Names of the columns in which the first cells of the two memories differ in any bit. */
const differences = (count: number): readonly string[] =>
  COLUMN_NAMES.filter((name) => {
    const [one, other] = memories.map(({ columns }) => Buffer.from(columns[name].slice(0, count).buffer));
    return !one.equals(other);
  });

function listOf(count: number): SlotList {
  const list = new SlotList();
  for (let slot = 0; slot < count; slot++) list.add(count - 1 - slot);
  return list;
}

test('move cells alike, and leave them inside the walls', () => {
  fc.assert(
    fc.property(cells, (given) => {
      fill(given);
      for (const { columns } of memories) moveInRoom(columns, given.length, ROOM);
      expect(differences(given.length)).toEqual([]);
      const { x, radius, voxel } = memories[0].columns;
      for (let slot = 0; slot < given.length; slot++) {
        expect(x[slot]).toBeGreaterThanOrEqual(radius[slot]);
        expect(x[slot]).toBeLessThanOrEqual(ROOM.width - radius[slot]);
        expect(voxel[slot] % 5).toBe(Math.floor(x[slot] / 20));
      }
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('list cells alike, singly and by eights', () => {
  // Cells lie in runs of one kind, as they do after they were put in order.
  const run = fc.record({
    kind: fc.constantFrom(0, 1, 1, 2, 3),
    phase: fc.constantFrom(0, 0, 0, 0, 2),
    length: fc.nat(12),
  });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 8 }), (runs) => {
      const given = runs.flatMap(({ kind, phase, length }) => Array.from({ length }, () => ({ kind, phase })));
      const count = Math.min(given.length, CAPACITY);
      fill(given.slice(0, count));
      const [inWasm, inScript] = memories.map(({ columns }) => {
        const { naturalKillers, settled, living, dying } = new CellLists();
        const lists = { naturalKillers, settled, living, dying };
        if (!listInMemory(columns, count, lists)) listCells(columns, count, lists);
        return Object.values(lists).map(({ slots, length }) => [...slots.subarray(0, length)]);
      });
      expect(inWasm).toEqual(inScript);
      expect(inWasm[0].length + inWasm[1].length).toBe(count);
    }),
    { seed: 4, numRuns: 300 },
  );
});

test('find the same crawling cells, and those whose time is up', () => {
  const prime = fc.constantFrom(0, 1, 2, 3, 5, 11, 13, 17);
  fc.assert(
    fc.property(cells, prime, (given, most) => {
      const count = Math.min(most, given.length);
      fill(given);
      const [inWasm, inScript] = memories.map(({ columns }) => {
        const { slots, length, turners } = findCrawlers(columns, listOf(count), 0.1);
        return { slots: [...slots.slice(0, length)], turners: [...turners.slice(0, turners.indexOf(-1) + 1)] };
      });
      expect(inWasm).toEqual(inScript);
      const { turningClock } = memories[0].columns;
      expect(inWasm.turners.slice(0, -1)).toEqual(inWasm.slots.filter((slot) => turningClock[slot] < 0));
    }),
    { seed: 2, numRuns: 200 },
  );
});

test('let cells crawl alike, an odd number of them too', () => {
  fc.assert(
    fc.property(cells, concentrations, concentrations, law, (given, chemokine, interferon, crawling) => {
      fill(given);
      const ground: Ground = {
        ...VOXELS,
        chemokine: Float64Array.from(chemokine),
        interferon: Float64Array.from(interferon),
      };
      for (const { columns } of memories)
        crawlOn(columns, findCrawlers(columns, listOf(given.length), 0), ground, crawling);
      expect(differences(given.length)).toEqual([]);
    }),
    { seed: 3, numRuns: 300 },
  );
});

test('compile, so that the comparison is of two kernels', () => {
  expect(memories.map(({ kernels }) => kernels !== undefined)).toEqual([true, false]);
});
