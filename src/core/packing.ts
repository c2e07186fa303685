/**
 * Bytes in fewer bytes, exactly and fast. Words of 32 bits are taken in blocks, even and odd ones apart, since those are the
 * lower and higher halves of float64 numbers; a block is its least word, and how far each is above it in as few bits as the
 * widest needs. Zeros, repeated numbers and shared exponents so take little room; noise takes what it has.
 */
import { invariant } from './invariant';

/** Words of a block; with 32 the bits of a block fill whole words whatever their width. */
const BLOCK = 32;
/** Words before the bits of a block: its least word, and the width. */
const HEADER = 2;
const WORD_BITS = 32;

/** The n-th word of a block that begins at `from`: every second word from there on. */
const placeIn = (from: number, n: number): number => from + 2 * n;

/** Writes the block of words at `from`, and answers where the next begins. */
function packBlock(words: Uint32Array, from: number, out: Uint32Array, at: number): number {
  let least = words[from];
  let most = least;
  for (let n = 1; n < BLOCK; n++) {
    const word = words[placeIn(from, n)];
    if (word < least) least = word;
    if (word > most) most = word;
  }
  const width = WORD_BITS - Math.clz32(most - least);
  out[at] = least;
  out[at + 1] = width;
  let place = at + HEADER;
  let held = 0;
  let bits = 0;
  if (width === 0) return place;
  for (let n = 0; n < BLOCK; n++) {
    const above = words[placeIn(from, n)] - least;
    held |= above << bits;
    bits += width;
    if (bits < WORD_BITS) continue;
    out[place++] = held;
    bits -= WORD_BITS;
    held = bits === 0 ? 0 : above >>> (width - bits);
  }
  return place;
}

/** Reads a block that stands at `at` back to `from`, and answers where the next begins. */
function unpackBlock(packed: Uint32Array, at: number, words: Uint32Array, from: number): number {
  const least = packed[at];
  const width = packed[at + 1];
  const mask = width === WORD_BITS ? -1 : (1 << width) - 1;
  let place = at + HEADER;
  let bits = 0;
  for (let n = 0; n < BLOCK; n++) {
    if (width === 0) {
      words[placeIn(from, n)] = least;
      continue;
    }
    let above = packed[place] >>> bits;
    if (bits + width > WORD_BITS) above |= packed[place + 1] << (WORD_BITS - bits);
    words[placeIn(from, n)] = least + ((above & mask) >>> 0);
    bits += width;
    if (bits < WORD_BITS) continue;
    bits -= WORD_BITS;
    place++;
  }
  return place;
}

/** Numbers of 64 bits, packed; `unpack` gives them back. */
export function pack(buffer: ArrayBuffer): ArrayBuffer {
  invariant(buffer.byteLength % Float64Array.BYTES_PER_ELEMENT === 0, 'what is packed are numbers of 64 bits');
  const words = new Uint32Array(buffer);
  const whole = words.length - (words.length % (2 * BLOCK));
  const out = new Uint32Array(1 + words.length + (whole / BLOCK) * HEADER);
  out[0] = words.length;
  let at = 1;
  for (let from = 0; from < whole; from += 2 * BLOCK) {
    at = packBlock(words, from, out, at);
    at = packBlock(words, from + 1, out, at);
  }
  out.set(words.subarray(whole), at);
  return out.buffer.slice(0, (at + words.length - whole) * Uint32Array.BYTES_PER_ELEMENT);
}

/** What `pack` was given. */
export function unpack(buffer: ArrayBuffer): ArrayBuffer {
  const packed = new Uint32Array(buffer);
  const words = new Uint32Array(packed[0]);
  const whole = words.length - (words.length % (2 * BLOCK));
  let at = 1;
  for (let from = 0; from < whole; from += 2 * BLOCK) {
    at = unpackBlock(packed, at, words, from);
    at = unpackBlock(packed, at, words, from + 1);
  }
  invariant(packed.length - at === words.length - whole, 'all that is packed is unpacked');
  words.set(packed.subarray(at), whole);
  return words.buffer;
}
