/**
 * MurmurHash3 x86_128 (Austin Appleby, public domain): a digest of many bytes at the speed at which they are read.
 * It tells accidents apart, not forgeries; `core/hash` joins its results by SHA-256. In 32-bit integers throughout, so
 * that it needs neither BigInt nor WebAssembly and is the same everywhere.
 */

const C1 = 0x239b961b;
const C2 = 0xab0e9789 | 0;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93 | 0;
const BLOCK_BYTES = 16;

const rotated = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** Spreads every bit of a word over all of it. */
function finalMix(word: number): number {
  let mixed = word ^ (word >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The bytes behind the last whole block, as the four words of one more, filled up with zeros. */
function lastWords(bytes: Uint8Array): Int32Array {
  const block = new Uint8Array(BLOCK_BYTES);
  block.set(bytes.subarray(bytes.length - (bytes.length % BLOCK_BYTES)));
  return new Int32Array(block.buffer);
}

/** The four words of MurmurHash3 x86_128 of these bytes, which begin at a multiple of four in their buffer. */
export function murmur3(bytes: Uint8Array, seed = 0): Int32Array {
  const { length } = bytes;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, (length - (length % BLOCK_BYTES)) >> 2);
  let a = seed | 0;
  let b = a;
  let c = a;
  let d = a;
  for (let i = 0; i < words.length; i += 4) {
    a ^= Math.imul(rotated(Math.imul(words[i], C1), 15), C2);
    a = (Math.imul((rotated(a, 19) + b) | 0, 5) + 0x561ccd1b) | 0;
    b ^= Math.imul(rotated(Math.imul(words[i + 1], C2), 16), C3);
    b = (Math.imul((rotated(b, 17) + c) | 0, 5) + 0x0bcaa747) | 0;
    c ^= Math.imul(rotated(Math.imul(words[i + 2], C3), 17), C4);
    c = (Math.imul((rotated(c, 15) + d) | 0, 5) + 0x96cd1c35) | 0;
    d ^= Math.imul(rotated(Math.imul(words[i + 3], C4), 18), C1);
    d = (Math.imul((rotated(d, 13) + a) | 0, 5) + 0x32ac3b17) | 0;
  }
  // A word of zeros leaves its sum as it is, so the missing bytes need no case of their own.
  const last = lastWords(bytes);
  a ^= Math.imul(rotated(Math.imul(last[0], C1), 15), C2) ^ length;
  b ^= Math.imul(rotated(Math.imul(last[1], C2), 16), C3) ^ length;
  c ^= Math.imul(rotated(Math.imul(last[2], C3), 17), C4) ^ length;
  d ^= Math.imul(rotated(Math.imul(last[3], C4), 18), C1) ^ length;
  a = (a + b + c + d) | 0;
  const sum = a;
  a = finalMix(a);
  b = finalMix(b + sum);
  c = finalMix(c + sum);
  d = finalMix(d + sum);
  a = (a + b + c + d) | 0;
  return Int32Array.of(a, a + b, a + c, a + d);
}
