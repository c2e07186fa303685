/** SHA-256 over typed arrays, byte order fixed, so that a state has one name on every machine. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { invariant } from './invariant';
import { murmur3 } from './murmur3';

const BUFFER_BYTES = 1 << 12;

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** Collects numbers into one digest. −0 counts as 0; a NaN is an error in the model, never a value. */
export class StateDigest {
  private readonly hash = sha256.create();
  private readonly view = new DataView(new ArrayBuffer(BUFFER_BYTES));
  private used = 0;

  private room(bytes: number): void {
    if (this.used + bytes > this.view.byteLength) this.flush();
  }

  private flush(): void {
    this.hash.update(new Uint8Array(this.view.buffer, 0, this.used));
    this.used = 0;
  }

  /** Adds a double, little-endian. */
  double(value: number, name: string): void {
    invariant(value === value, `${name} is a number (it is NaN)`);
    this.room(8);
    this.view.setFloat64(this.used, value + 0, true);
    this.used += 8;
  }

  /** Adds the low 32 bits of an integer. */
  integer(value: number): void {
    this.room(4);
    this.view.setUint32(this.used, value >>> 0, true);
    this.used += 4;
  }

  /** Adds text by its UTF-16 units, with its length. */
  text(value: string): void {
    this.integer(value.length);
    for (let i = 0; i < value.length; i++) this.integer(value.charCodeAt(i));
  }

  /** Adds many numbers by their little-endian bytes: how many bytes, and MurmurHash3 of them. */
  array(values: Float64Array | Float32Array | Int32Array | Uint32Array | Uint8Array): void {
    invariant(isLittleEndian, 'this machine keeps the low byte of a number first');
    this.integer(values.byteLength);
    for (const word of murmur3(new Uint8Array(values.buffer, values.byteOffset, values.byteLength))) this.integer(word);
  }

  /** The digest so far as 64 hexadecimal digits; the collector cannot be used after it. */
  finish(): string {
    this.flush();
    return bytesToHex(this.hash.digest());
  }
}

/** A digest of parts that have names: neither the order in which they are told nor one that is not told moves it. */
export class NamedPartsDigest {
  private readonly parts = new Map<string, string>();

  /** Adds a part of a name of its own. */
  add(name: string, tell: (digest: StateDigest) => void): void {
    invariant(!this.parts.has(name), `the part ${name} is told once`);
    const digest = new StateDigest();
    tell(digest);
    this.parts.set(name, digest.finish());
  }

  /** Adds a number under a name of its own. */
  number(name: string, value: number): void {
    this.add(name, (digest) => digest.double(value, name));
  }

  /** The digest of all parts in the order of their names, as 64 hexadecimal digits. */
  finish(): string {
    const digest = new StateDigest();
    for (const name of [...this.parts.keys()].sort()) {
      digest.text(name);
      digest.text(this.parts.get(name) ?? '');
    }
    return digest.finish();
  }
}

/** SHA-256 of a file's bytes, as 64 hexadecimal digits. */
export const sha256OfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
