/**
 * Many changes as one part of a link: `z=`, their `at=` texts joined, deflated (RFC 1951) and written in the URL-safe
 * alphabet of base 64 (RFC 4648 §5). Few changes stay readable, as `at=` parts.
 */
import { deflateSync, Inflate } from 'fflate';
import { remark } from '../remarks/remark';
import { accepted, type Reading, refused } from './reading';

/** Beyond this many characters the changes of a run are packed. */
export const LONGEST_READABLE = 600;
/** Characters of the longest packed part that is unpacked, and bytes of what it may hold: ten thousand changes. */
const LONGEST_PACKED = 400_000;
const MOST_BYTES = 1_000_000;
/** Stands between two changes; no change has it in itself. */
const SEPARATOR = '&';
/** Bytes that become text at a time; a call takes only so many arguments. */
const PIECE = 8192;

const URL_SAFE = /^[A-Za-z0-9_-]+$/;

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

/** Packed bytes that are unpacked at a time: they become a thousand times as many at most. */
const SIP = 512;

/** What these bytes unpack to, or undefined as soon as it is more than is allowed. Throws when they are no such bytes. */
function inflated(packed: Uint8Array): Uint8Array | undefined {
  const room = new Uint8Array(MOST_BYTES);
  let used = 0;
  let ended = false;
  const inflate = new Inflate((piece, final) => {
    if (used + piece.length <= MOST_BYTES) room.set(piece, used);
    used += piece.length;
    ended = final;
  });
  for (let at = 0; at < packed.length && used <= MOST_BYTES; at += SIP)
    inflate.push(packed.subarray(at, at + SIP), at + SIP >= packed.length);
  if (used > MOST_BYTES) return undefined;
  if (!ended) throw new Error('The packed bytes end too early');
  return room.subarray(0, used);
}

/** The texts of changes as one. */
export const packChanges = (texts: readonly string[]): string =>
  toBase64(deflateSync(new TextEncoder().encode(texts.join(SEPARATOR)), { level: 9 }));

const SPOILT = remark('packed.spoilt', 'z', {});

/** The texts of changes that `packChanges` has packed. */
export function unpackChanges(packed: string): Reading<readonly string[]> {
  if (packed.length > LONGEST_PACKED)
    return refused(remark('packed.long', 'z', { length: packed.length, most: LONGEST_PACKED }));
  if (!URL_SAFE.test(packed)) return refused(SPOILT);
  try {
    const bytes = inflated(fromBase64(packed));
    if (bytes === undefined) return refused(remark('packed.large', 'z', { most: MOST_BYTES }));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return accepted(text.split(SEPARATOR));
  } catch {
    return refused(SPOILT);
  }
}
