/** The two contact kernels give the same bits. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
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
          memory.compression.fill(0);
          cells.forEach(({ x, y, radius, kind, velocityX }, i) => {
            memory.x[i] = x;
            memory.y[i] = y;
            memory.radius[i] = radius;
            memory.kind[i] = kind;
            memory.velocity.set([velocityX, -velocityX], 2 * i);
          });
          memory.alikeOwner.set(pairs.map(([i]) => i));
          memory.alike.set(pairs.map(([, j]) => j));
          memory.pushAndStick(memory.alikeOwner, memory.alike, pairs.length, contact);
          return [bitsOf(memory.velocity), bitsOf(memory.compression)];
        });
        expect(inWasm).toEqual(inScript);
      },
    ),
    { seed: 5, numRuns: 200 },
  );
});

test('compiles, so that the comparison is of two kernels', () => {
  expect(Reflect.get(new NeighbourMemory(ROOM), 'kernels')).toBeDefined();
  expect(Reflect.get(new NeighbourMemory(ROOM, true), 'kernels')).toBeUndefined();
});
