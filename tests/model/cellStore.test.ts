/** Cells as columns: what is added, copied and removed is where its id says, however many there are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CellMemory, roomFor } from '../../src/model/cellMemory';
import { CellStore } from '../../src/model/cellStore';
import { CELL_COLUMNS } from '../../src/model/columns';
import { BYTES_PER_CELL, beginsAnew, COLUMN_NAMES, isState, newbornValue } from '../../src/model/columnTable';

describe('a cell store', () => {
  test('gives ids from 1 on and columns of newborns', () => {
    const store = new CellStore(1);
    for (let n = 0; n < 40; n++) {
      const slot = store.add(n, 2 * n);
      expect(slot).toBe(n);
      expect(store.columns.id[slot]).toBe(n + 1);
      expect(store.slotOf(n + 1)).toBe(n);
      expect([store.columns.keyHigh[slot], store.columns.keyLow[slot]]).toEqual([n, 2 * n]);
      expect([store.columns.x[slot], store.columns.lastHitStep[slot]]).toEqual([0, -1]);
    }
    expect(store.count).toBe(40);
    expect(store.slotOf(0)).toBe(-1);
  });

  test('makes a newborn in a slot that somebody left', () => {
    const store = new CellStore(4);
    const slot = store.add(1, 1);
    for (const name of COLUMN_NAMES) if (name !== 'id') store.columns[name][slot] = 7;
    store.remove(slot);
    store.add(2, 2);
    const changed = COLUMN_NAMES.filter((name) => store.columns[name][0] !== newbornValue(name));
    expect(changed.sort()).toEqual(['id', 'keyHigh', 'keyLow']);
  });

  test('gives a daughter what her mother has, but an id and a key of her own and what she begins anew', () => {
    const store = new CellStore(16);
    for (let n = 0; n < 16; n++) store.add(n, n);
    COLUMN_NAMES.forEach((name, i) => {
      if (name !== 'id') store.columns[name][3] = i + 1;
    });
    const daughter = store.addDaughter(3, 88, 99);
    const ofHerOwn = ['id', 'keyHigh', 'keyLow'];
    for (const name of COLUMN_NAMES.filter((column) => !ofHerOwn.includes(column))) {
      const expected = beginsAnew(name) ? newbornValue(name) : store.columns[name][3];
      expect(store.columns[name][daughter], name).toBe(expected);
    }
    expect(store.columns.id[daughter]).toBe(17);
    expect([store.columns.keyHigh[daughter], store.columns.keyLow[daughter]]).toEqual([88, 99]);
  });

  test('refuses to remove a cell that is not there', () => {
    const store = new CellStore(4);
    store.add(1, 1);
    expect(() => store.remove(1)).toThrow('slot 1 of 1');
    expect(() => store.remove(-1)).toThrow();
  });

  test('keeps every cell findable through any coming and going', () => {
    const deeds = fc.array(fc.integer({ min: -1, max: 60 }), { maxLength: 120 });
    fc.assert(
      fc.property(deeds, (list) => {
        const store = new CellStore(1);
        const alive = new Map<number, number>();
        for (const deed of list) {
          if (deed < 0 || store.count === 0) {
            const slot = store.add(1, 2);
            store.columns.x[slot] = store.lastId / 7;
            alive.set(store.columns.id[slot], store.lastId / 7);
          } else {
            const slot = deed % store.count;
            alive.delete(store.columns.id[slot]);
            store.remove(slot);
          }
        }
        const found = [...alive].filter(([id, x]) => {
          const slot = store.slotOf(id);
          return slot < store.count && store.columns.id[slot] === id && store.columns.x[slot] === x;
        });
        const gone = Array.from({ length: store.lastId }, (_, i) => i + 1).filter((id) => !alive.has(id));
        return store.count === alive.size && found.length === alive.size && gone.every((id) => store.slotOf(id) === -1);
      }),
      { seed: 1, endOnFailure: true },
    );
  });
});

describe('columns', () => {
  test('share one buffer, each its own part of it, and none at a distance that processors mistake', () => {
    const columns = Object.values(new CellMemory(roomFor(1000), 9).columns);
    const places = columns.map(({ byteOffset, byteLength }) => ({ from: byteOffset, to: byteOffset + byteLength }));
    places.sort((a, b) => a.from - b.from);
    expect(new Set(columns.map(({ buffer }) => buffer)).size).toBe(1);
    for (const [n, { from }] of places.entries()) if (n > 0) expect(from).toBe(places[n - 1].to);
    for (const [n, { from }] of places.entries())
      for (const before of places.slice(0, n)) expect((from - before.from) % 4096).not.toBe(0);
  });

  test('say what they mean, and cost at most 400 bytes a cell', () => {
    for (const [name, { unit, meaning }] of Object.entries(CELL_COLUMNS)) {
      expect(unit, name).not.toBe('');
      expect(meaning, name).not.toBe('');
    }
    expect(BYTES_PER_CELL).toBeLessThanOrEqual(400);
    const bytes = Object.values(new CellMemory(10, 0).columns).reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect(bytes).toBe(10 * BYTES_PER_CELL);
  });

  test('are all state but the velocities, which every step sums up anew', () => {
    expect(COLUMN_NAMES.filter((name) => !isState(name))).toEqual(['velocityX', 'velocityY']);
  });
});

test('cells put into another order keep all their columns and their ids', () => {
  const store = new CellStore(4);
  for (let n = 0; n < 6; n++) store.add(n, 10 * n);
  store.remove(1);
  COLUMN_NAMES.forEach((name, c) => {
    if (name !== 'id') for (let slot = 0; slot < 5; slot++) store.columns[name][slot] = c + 100 * slot;
  });
  const before = COLUMN_NAMES.map((name) => [...store.columns[name].subarray(0, 5)]);
  const order = [4, 2, 0, 3, 1];
  store.reorder(Int32Array.from(order));
  COLUMN_NAMES.forEach((name, c) => {
    const expected = order.map((slot) => before[c][slot]);
    expect([...store.columns[name].subarray(0, 5)], name).toEqual(expected);
  });
  for (let slot = 0; slot < 5; slot++) expect(store.slotOf(store.columns.id[slot])).toBe(slot);
  expect(store.slotOf(2)).toBe(-1);
});
