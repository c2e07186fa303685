/** From a cell's id to its place in the present picture: open addressing in two typed arrays, no allocation per use. */
export interface IdTable {
  /** Forgets everything and makes room for this many ids. */
  clear(count: number): void;
  set(id: number, index: number): void;
  /** The index of an id, or −1. */
  get(id: number): number;
}

/** Knuth's multiplicative constant: spreads consecutive ids over the whole table. */
const SPREAD = 0x9e3779b1;

export function createIdTable(): IdTable {
  let bits = 8;
  let ids = new Uint32Array(1 << bits);
  let indices = new Int32Array(1 << bits);

  const find = (id: number): number => {
    const mask = ids.length - 1;
    let slot = Math.imul(id, SPREAD) >>> (32 - bits);
    // Ids begin at 1, so 0 marks an empty slot; the table is at most half full, so one is always met.
    while (ids[slot] !== 0 && ids[slot] !== id) slot = (slot + 1) & mask;
    return slot;
  };

  return {
    clear(count) {
      if (count * 2 > ids.length) {
        while (1 << bits < count * 2) bits += 1;
        ids = new Uint32Array(1 << bits);
        indices = new Int32Array(1 << bits);
      } else ids.fill(0);
    },
    set(id, index) {
      const slot = find(id);
      ids[slot] = id;
      indices[slot] = index;
    },
    get(id) {
      const slot = find(id);
      return id !== 0 && ids[slot] === id ? indices[slot] : -1;
    },
  };
}
