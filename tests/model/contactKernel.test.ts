/** The two contact kernels give the same bits. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CellMemory } from '../../src/model/cellMemory';
import { NeighbourMemory } from '../../src/model/neighbourMemory';

const CELLS = 12;
const ROOM = { cells: CELLS, bins: 1, entries: 64 };

const bitsOf = (values: Float64Array): BigUint64Array => new BigUint64Array(Float64Array.from(values).buffer);

/** Some places are shared, so that cells without a line between them come up too. */
const place = fc.oneof(fc.constantFrom(0, 5), fc.double({ min: 0, max: 30, noNaN: true }));
const cell = fc.record({
  x: place,
  y: place,
  radius: fc.double({ min: 1, max: 10, noNaN: true }),
  kind: fc.integer({ min: 0, max: 3 }),
  velocityX: fc.double({ min: -3, max: 3, noNaN: true }),
});
const pair = fc.tuple(fc.nat(CELLS - 1), fc.nat(CELLS - 1)).filter(([i, j]) => i !== j);
const law = fc.record({
  repulsion: fc.double({ min: 0, max: 50, noNaN: true }),
  adhesion: fc.double({ min: 0, max: 5, noNaN: true }),
  fastest: fc.double({ min: 0.1, max: 10, noNaN: true }),
});

test('the kernels in WebAssembly and in JavaScript add up the same', () => {
  const memories = [new NeighbourMemory(ROOM), new NeighbourMemory(ROOM, true)];
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: CELLS, maxLength: CELLS }),
      fc.array(pair, { maxLength: 40 }),
      law,
      (cells, pairs, contact) => {
        const [inWasm, inScript] = memories.map((memory) => {
          const columns = new CellMemory(CELLS + 2, 0).columns;
          cells.forEach(({ x, y, radius, kind, velocityX }, i) => {
            memory.x[i] = x;
            memory.y[i] = y;
            memory.radius[i] = radius;
            memory.kind[i] = kind;
            memory.slot[i] = (5 * i + 1) % CELLS;
            columns.velocityX[i] = velocityX;
            columns.velocityY[i] = -velocityX;
          });
          // A cell that came after the sorting.
          columns.velocityX[CELLS] = 3;
          memory.beginContacts(columns, CELLS);
          memory.alikeOwner.set(pairs.map(([i]) => i));
          memory.alike.set(pairs.map(([, j]) => j));
          memory.pushAndStick(memory.alikeOwner, memory.alike, pairs.length, contact);
          memory.endContacts(columns, CELLS);
          expect(columns.velocityX[CELLS]).toBe(3);
          return [bitsOf(columns.velocityX), bitsOf(columns.velocityY), bitsOf(columns.compression)];
        });
        expect(inWasm).toEqual(inScript);
      },
    ),
    { seed: 5, numRuns: 200 },
  );
});

test('velocities in the columns are where sums start from, for the cell that stands there', () => {
  for (const inScript of [false, true]) {
    const memory = new NeighbourMemory(ROOM, inScript);
    const columns = new CellMemory(4, 0).columns;
    columns.velocityX.set([1, 2, 3]);
    columns.velocityY.set([4, 5, 6]);
    columns.compression.fill(9);
    memory.slot.set([2, 0, 1]);
    memory.beginContacts(columns, 3);
    expect([...memory.velocity.subarray(0, 6)]).toEqual([3, 6, 1, 4, 2, 5]);
    memory.velocity[0] = 30;
    memory.compression[1] = 0.5;
    memory.endContacts(columns, 3);
    expect([...columns.velocityX.slice(0, 3)]).toEqual([1, 2, 30]);
    expect([...columns.velocityY.slice(0, 3)]).toEqual([4, 5, 6]);
    expect([...columns.compression.slice(0, 3)]).toEqual([0.5, 0, 0]);
  }
});

test('compiles, so that the comparison is of two kernels', () => {
  expect(Reflect.get(new NeighbourMemory(ROOM), 'kernels')).toBeDefined();
  expect(Reflect.get(new NeighbourMemory(ROOM, true), 'kernels')).toBeUndefined();
});
