/** The order of keys is that of a sort by comparison, whatever the keys. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesInKeyOrder } from '../../src/core/keyOrder';

test('keys come in the order of both their words', () => {
  const word = fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.constantFrom(0, 1, 2047, 2048, 0x80000000));
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { maxLength: 60 }), (keys) => {
      const high = Uint32Array.from([...keys.map(([h]) => h), 0]);
      const low = Uint32Array.from([...keys.map(([, l]) => l), 0]);
      const order = [...keys.keys()].sort((a, b) => high[a] - high[b] || low[a] - low[b]);
      expect([...placesInKeyOrder(high, low, keys.length)]).toEqual([...keys.keys()].map((n) => order.indexOf(n)));
    }),
    { seed: 12, endOnFailure: true },
  );
});
