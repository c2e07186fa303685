/**
 * State as one buffer. What has state names it to a tape in a fixed order; the same naming writes it when it is saved
 * and puts it back when it is restored, so that the two cannot part. Bytes are the machine's own: a tape stays on it.
 */
import { invariant } from './invariant';

export type NumberArray = Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

export interface Tape {
  /** Whether what is named is being put back. */
  readonly restores: boolean;
  /** Saves this number and answers with it, or answers with the one that was saved in its place. */
  number(value: number): number;
  text(value: string): string;
  /** The first `length` numbers of an array. */
  array(values: NumberArray, length: number): void;
}

const WORD = 8;
/** Every item begins at a whole word, so that numbers are read where they lie. */
const wordsOf = (bytes: number): number => Math.ceil(bytes / WORD);

const bytesOf = (values: NumberArray, length: number): Uint8Array<ArrayBufferLike> =>
  new Uint8Array(values.buffer, values.byteOffset, length * values.BYTES_PER_ELEMENT);

/** Much of what is saved is sums that are empty between two steps: zeros are told, not written. −0 is not one. */
function isEmpty(bytes: Uint8Array): boolean {
  const { buffer, byteOffset, length } = bytes;
  const words = byteOffset % 4 === 0 ? new Int32Array(buffer, byteOffset, length >> 2) : new Int32Array(0);
  for (let i = 0; i < words.length; i++) if (words[i] !== 0) return false;
  for (let i = 4 * words.length; i < length; i++) if (bytes[i] !== 0) return false;
  return true;
}

const FIRST_WORDS = 1 << 13;

/** Writes what is named. */
class Recorder implements Tape {
  readonly restores = false;
  private words: Float64Array<ArrayBuffer>;
  private used = 0;

  constructor(expectedBytes: number) {
    this.words = new Float64Array(Math.max(FIRST_WORDS, wordsOf(expectedBytes)));
  }

  number(value: number): number {
    this.reserve(1);
    this.words[this.used++] = value;
    return value;
  }

  text(value: string): string {
    const units = new Uint16Array(value.length);
    for (let i = 0; i < units.length; i++) units[i] = value.charCodeAt(i);
    this.number(units.length);
    this.array(units, units.length);
    return value;
  }

  array(values: NumberArray, length: number): void {
    const bytes = bytesOf(values, length);
    const empty = isEmpty(bytes);
    this.number(length);
    this.number(empty ? 1 : 0);
    if (empty) return;
    const words = wordsOf(bytes.length);
    this.reserve(words);
    new Uint8Array(this.words.buffer, this.used * WORD, bytes.length).set(bytes);
    this.used += words;
  }

  finish(): ArrayBuffer {
    return this.words.buffer.slice(0, this.used * WORD);
  }

  private reserve(words: number): void {
    if (this.used + words <= this.words.length) return;
    const longer = new Float64Array(Math.max(2 * this.words.length, this.used + words));
    longer.set(this.words.subarray(0, this.used));
    this.words = longer;
  }
}

/** Puts back what is named. */
class Player implements Tape {
  readonly restores = true;
  private readonly words: Float64Array;
  private at = 0;

  constructor(buffer: ArrayBuffer) {
    this.words = new Float64Array(buffer);
  }

  number(): number {
    invariant(this.at < this.words.length, 'a saved state is as long as what it should restore');
    return this.words[this.at++];
  }

  text(): string {
    const units = new Uint16Array(this.number());
    this.array(units, units.length);
    let text = '';
    for (const unit of units) text += String.fromCharCode(unit);
    return text;
  }

  array(values: NumberArray, length: number): void {
    invariant(this.number() === length, 'a saved state holds arrays of the lengths that it should restore');
    const bytes = bytesOf(values, length);
    if (this.number() === 1) {
      bytes.fill(0);
      return;
    }
    const words = wordsOf(bytes.length);
    invariant(this.at + words <= this.words.length, 'a saved state is as long as what it should restore');
    bytes.set(new Uint8Array(this.words.buffer, this.at * WORD, bytes.length));
    this.at += words;
  }

  finish(): void {
    invariant(this.at === this.words.length, 'all of a saved state is restored');
  }
}

/** Everything that `name` names, in one buffer. `expectedBytes` spares it growing on the way. */
export function saveTape(name: (tape: Tape) => void, expectedBytes = 0): ArrayBuffer {
  const recorder = new Recorder(expectedBytes);
  name(recorder);
  return recorder.finish();
}

/**
 * Puts everything back that `name` names.
 * @throws Error when the buffer is not one that the same naming has written.
 */
export function restoreTape(buffer: ArrayBuffer, name: (tape: Tape) => void): void {
  invariant(buffer.byteLength % WORD === 0, 'a saved state has whole words');
  const player = new Player(buffer);
  name(player);
  player.finish();
}
