/**
 * Counter-based random numbers: a draw is a function of (run key, mechanism, cell key, step, index) and of
 * nothing else, so it depends neither on order nor on other cells, and a checkpoint needs no generator state.
 * Generator: Threefry 4×32 with 20 rounds, Salmon et al. 2011, doi 10.1145/2063384.2063405.
 */
import seedrandom from 'seedrandom/seedrandom.js';

/** 128 bits that name a run. */
export type RunKey = readonly [number, number, number, number];

const SKEIN_PARITY = 0x1bd11bda;
const TWO_TO_MINUS_32 = 1 / 4294967296;

/** One Threefry 4×32-20 block: `input` holds 4 counter words and 4 key words, `out` gets 4 words. No number is passed, so none is boxed. */
function threefryBlock(input: Int32Array, out: Uint32Array): void {
  let k0 = input[4];
  let k1 = input[5];
  let k2 = input[6];
  let k3 = input[7];
  let k4 = SKEIN_PARITY ^ k0 ^ k1 ^ k2 ^ k3;
  let a = (input[0] + k0) | 0;
  let b = (input[1] + k1) | 0;
  let c = (input[2] + k2) | 0;
  let d = (input[3] + k3) | 0;
  // Five groups of four rounds; after each, the key words rotate by one place and the group's number is added.
  for (let group = 0; group < 5; group++) {
    if ((group & 1) === 0) {
      a = (a + b) | 0;
      b = ((b << 10) | (b >>> 22)) ^ a;
      c = (c + d) | 0;
      d = ((d << 26) | (d >>> 6)) ^ c;
      a = (a + d) | 0;
      d = ((d << 11) | (d >>> 21)) ^ a;
      c = (c + b) | 0;
      b = ((b << 21) | (b >>> 11)) ^ c;
      a = (a + b) | 0;
      b = ((b << 13) | (b >>> 19)) ^ a;
      c = (c + d) | 0;
      d = ((d << 27) | (d >>> 5)) ^ c;
      a = (a + d) | 0;
      d = ((d << 23) | (d >>> 9)) ^ a;
      c = (c + b) | 0;
      b = ((b << 5) | (b >>> 27)) ^ c;
    } else {
      a = (a + b) | 0;
      b = ((b << 6) | (b >>> 26)) ^ a;
      c = (c + d) | 0;
      d = ((d << 20) | (d >>> 12)) ^ c;
      a = (a + d) | 0;
      d = ((d << 17) | (d >>> 15)) ^ a;
      c = (c + b) | 0;
      b = ((b << 11) | (b >>> 21)) ^ c;
      a = (a + b) | 0;
      b = ((b << 25) | (b >>> 7)) ^ a;
      c = (c + d) | 0;
      d = ((d << 10) | (d >>> 22)) ^ c;
      a = (a + d) | 0;
      d = ((d << 18) | (d >>> 14)) ^ a;
      c = (c + b) | 0;
      b = ((b << 20) | (b >>> 12)) ^ c;
    }
    const first = k0;
    k0 = k1;
    k1 = k2;
    k2 = k3;
    k3 = k4;
    k4 = first;
    a = (a + k0) | 0;
    b = (b + k1) | 0;
    c = (c + k2) | 0;
    d = (d + k3 + group + 1) | 0;
  }
  out[0] = a;
  out[1] = b;
  out[2] = c;
  out[3] = d;
}

/** Threefry 4×32-20 of these counter and key words (any integers; their low 32 bits count). */
export function threefry(counter: readonly number[], key: readonly number[], out: Uint32Array): void {
  threefryBlock(Int32Array.from([...counter, ...key].map((word) => word | 0)), out);
}

/** Whether text holds half of a surrogate pair, which has no UTF-8 bytes. */
export function hasLoneSurrogate(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    const next = text.charCodeAt(i + 1);
    if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return true;
    i++;
  }
  return false;
}

/**
 * The key of the run that a seed names. `seedrandom` keeps 8 bits of each UTF-16 unit and repeats short keys,
 * so it is given the length and the hexadecimal digits of the UTF-8 bytes, which no two seeds share.
 * @throws Error when the seed is empty or holds a lone surrogate.
 */
export function runKeyFromSeed(seed: string): RunKey {
  if (seed.length === 0) throw new Error('The seed is empty; any text of at least one character will do');
  if (hasLoneSurrogate(seed)) throw new Error('The seed holds half of a surrogate pair, which is not a character');
  const bytes = new TextEncoder().encode(seed);
  let fed = `${bytes.length}:`;
  for (const byte of bytes) fed += (byte < 16 ? '0' : '') + byte.toString(16);
  const generator = seedrandom(fed);
  return [generator.int32(), generator.int32(), generator.int32(), generator.int32()];
}

/** The two words of every cell's lineage key, by slot. */
export interface LineageKeys {
  readonly keyHigh: Uint32Array;
  readonly keyLow: Uint32Array;
}

/** The draws of one mechanism in one run. The engine sets `step`; a draw fills `out` with four uniforms in (0, 1). */
export class RandomSource {
  /** Four independent uniforms of the latest draw. */
  readonly out = new Float64Array(4);
  step = 0;
  private readonly input = new Int32Array(8);
  private readonly words = new Uint32Array(4);

  constructor(
    key: RunKey,
    private readonly mechanismCode: number,
  ) {
    this.input.set(key, 4);
  }

  /** Draws for the cell in this slot. `index` (0–65,535) tells the draws of one cell in one step apart. */
  draw(keys: LineageKeys, slot: number, index: number): void {
    this.input[0] = keys.keyHigh[slot];
    this.input[1] = keys.keyLow[slot];
    this.fill(index);
  }

  /** Draws for something that is not (yet) a cell, by a key of its own. */
  drawFor(key: Uint32Array, index: number): void {
    this.input[0] = key[0];
    this.input[1] = key[1];
    this.fill(index);
  }

  private fill(index: number): void {
    const { input, words, out } = this;
    input[2] = this.step;
    input[3] = (this.mechanismCode << 16) | index;
    threefryBlock(input, words);
    out[0] = (words[0] + 0.5) * TWO_TO_MINUS_32;
    out[1] = (words[1] + 0.5) * TWO_TO_MINUS_32;
    out[2] = (words[2] + 0.5) * TWO_TO_MINUS_32;
    out[3] = (words[3] + 0.5) * TWO_TO_MINUS_32;
  }
}

const LINEAGE_DOMAIN = 0x4c494e45;
/** Counter and key words of a lineage key; the first three are written by each call, so that none allocates. */
const lineageInput = Int32Array.of(0, 0, 0, LINEAGE_DOMAIN, 0, 0, 0, 0);

/**
 * The lineage key of a new cell: a hash of (origin, number), the same in every run that has this cell.
 * For a daughter the origin is the mother's key and the number her division; for an infused or founding cell
 * the origin is (source, group) and the number its index. Writes the two words to `out`.
 */
export function lineageKey(originHigh: number, originLow: number, number: number, out: Uint32Array): void {
  lineageInput[0] = originHigh;
  lineageInput[1] = originLow;
  lineageInput[2] = number;
  threefryBlock(lineageInput, out);
}
