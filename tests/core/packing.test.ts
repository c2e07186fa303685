/** What is packed comes back to the bit, and what repeats takes little room. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack, unpack } from '../../src/core/packing';

const bytesOf = (buffer: ArrayBuffer): Uint8Array => new Uint8Array(buffer);

describe('packing', () => {
  test('gives back any numbers of any widths, to the bit', () => {
    const block = fc.record({
      bits: fc.integer({ min: 0, max: 32 }),
      least: fc.integer({ min: 0, max: 0xffffffff }),
      noise: fc.array(fc.integer({ min: 0, max: 0xffffffff }), { minLength: 64, maxLength: 64 }),
    });
    const any = fc.record({ blocks: fc.array(block, { maxLength: 6 }), rest: fc.integer({ min: 0, max: 31 }) });
    fc.assert(
      fc.property(any, ({ blocks, rest }) => {
        const words = blocks.flatMap(({ bits, least, noise }) =>
          noise.map((word) => least + (bits === 0 ? 0 : word >>> (32 - bits))),
        );
        const { buffer } = Uint32Array.from([...words, ...Array.from({ length: 2 * rest }, (_, n) => n * 0x9e3779b9)]);
        expect(bytesOf(unpack(pack(buffer)))).toEqual(bytesOf(buffer));
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  test('gives back float64 columns with −0, NaN and infinities', () => {
    const column = fc.array(fc.double(), { maxLength: 300 });
    fc.assert(
      fc.property(column, (numbers) => {
        const { buffer } = Float64Array.from(numbers);
        expect(bytesOf(unpack(pack(buffer)))).toEqual(bytesOf(buffer));
      }),
      { seed: 10, numRuns: 200 },
    );
  });

  test('makes zeros a sixteenth, and noise not a tenth longer', () => {
    expect(pack(new ArrayBuffer(64_000)).byteLength).toBeLessThan(64_000 / 15);
    const noise = Uint32Array.from({ length: 16_000 }, (_, n) => Math.imul(n, 0x9e3779b9) ^ Math.imul(n, n));
    expect(pack(noise.buffer).byteLength).toBeLessThan(1.1 * 64_000);
  });
});
