/** SHA-256 over typed arrays, byte order fixed, so that a state has one name on every machine. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { invariant } from './invariant';

/** Collects numbers into one digest. −0 counts as 0; a NaN is an error in the model, never a value. */
export class StateDigest {
  private readonly hash = sha256.create();
  private readonly view = new DataView(new ArrayBuffer(1 << 16));
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

  /** The digest so far as 64 hexadecimal digits; the collector cannot be used after it. */
  finish(): string {
    this.flush();
    return bytesToHex(this.hash.digest());
  }
}

/** SHA-256 of a file's bytes, as 64 hexadecimal digits. */
export const sha256OfBytes = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
