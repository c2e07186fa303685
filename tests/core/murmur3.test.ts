/** MurmurHash3 x86_128 against the value by which its author's test suite knows it, and against its edges. */
import { describe, expect, test } from 'vitest';
import { murmur3 } from '../../src/core/murmur3';

const bytesOf = (words: Int32Array): Uint8Array => new Uint8Array(words.buffer);

describe('MurmurHash3 x86_128', () => {
  test('is the one that SMHasher verifies', () => {
    // SMHasher's VerificationTest: keys 0, 01, 012 … of 0 to 255 bytes under seeds 256, 255 …, and a hash of all hashes.
    const all = new Uint8Array(256 * 16);
    for (let n = 0; n < 256; n++)
      all.set(
        bytesOf(
          murmur3(
            Uint8Array.from({ length: n }, (_, i) => i),
            256 - n,
          ),
        ),
        16 * n,
      );
    expect(murmur3(all)[0] >>> 0).toBe(0xb3ece62a);
  });

  test('tells apart bytes that differ by one bit, by their order or by zeros at the end', () => {
    const digests = [[], [0], [0, 0], [1], [0, 1], [1, 0], Array(16).fill(0), Array(17).fill(0), Array(32).fill(0)].map(
      (bytes) => murmur3(Uint8Array.from(bytes)).join(),
    );
    expect(new Set(digests).size).toBe(digests.length);
  });

  test('reads a part of a buffer', () => {
    const bytes = Uint8Array.from({ length: 100 }, (_, i) => 7 * i);
    expect(murmur3(bytes.subarray(20, 83))).toEqual(murmur3(bytes.slice(20, 83)));
  });
});
