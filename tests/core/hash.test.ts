/** The digest: SHA-256 of little-endian numbers, one name for −0 and 0, none for a NaN. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NamedPartsDigest, StateDigest } from '../../src/core/hash';
import { invariant } from '../../src/core/invariant';

const digestOf = (fill: (digest: StateDigest) => void): string => {
  const digest = new StateDigest();
  fill(digest);
  return digest.finish();
};
const doubles = (values: readonly number[]): string =>
  digestOf((digest) => {
    for (const value of values) digest.double(value, 'value');
  });

/** The same bytes, through another implementation of SHA-256. */
function reference(values: readonly number[]): string {
  const bytes = Buffer.alloc(8 * values.length);
  values.forEach((value, i) => void bytes.writeDoubleLE(value === 0 ? 0 : value, 8 * i));
  return createHash('sha256').update(bytes).digest('hex');
}

describe('the digest', () => {
  test('is SHA-256 of little-endian doubles', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 40 }), (values) => {
        expect(doubles(values)).toBe(reference(values));
      }),
      { seed: 1, endOnFailure: true },
    );
  });

  test('is the same across the borders of its buffer', () => {
    const values = Array.from({ length: 20_001 }, (_, i) => i / 3);
    expect(doubles(values)).toBe(reference(values));
    const odd = digestOf((digest) => {
      digest.integer(7);
      for (const value of values) digest.double(value, 'value');
    });
    const bytes = Buffer.alloc(4 + 8 * values.length);
    bytes.writeUInt32LE(7, 0);
    values.forEach((value, i) => void bytes.writeDoubleLE(value, 4 + 8 * i));
    expect(odd).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('takes −0 for 0, and every other number for itself', () => {
    expect(doubles([-0])).toBe(doubles([0]));
    expect(doubles([Number.MIN_VALUE])).not.toBe(doubles([0]));
    expect(doubles([1 + Number.EPSILON])).not.toBe(doubles([1]));
  });

  test('refuses a NaN by its name', () => {
    expect(() => digestOf((digest) => digest.double(Number.NaN, 'granules'))).toThrow(/granules.*NaN/);
  });

  test('takes an integer by its 32 bits, signed or not', () => {
    const one = (value: number): string => digestOf((digest) => digest.integer(value));
    expect(one(-1)).toBe(one(0xffffffff));
    expect(one(1)).not.toBe(one(2));
  });

  test('does not let one text run into the next', () => {
    const two = (a: string, b: string): string =>
      digestOf((digest) => {
        digest.text(a);
        digest.text(b);
      });
    expect(two('ab', 'c')).not.toBe(two('a', 'bc'));
    expect(two('一', '')).not.toBe(two('伀', ''));
  });
});

test('an invariant throws only when broken, and says what was expected', () => {
  expect(() => invariant(true, 'all is well')).not.toThrow();
  expect(() => invariant(false, 'slot 3 exists')).toThrow('NKscape invariant broken: slot 3 exists');
});

describe('a digest of named parts', () => {
  const digestOfParts = (parts: readonly (readonly [string, number])[]): string => {
    const digest = new NamedPartsDigest();
    for (const [name, value] of parts) digest.number(name, value);
    return digest.finish();
  };

  test('does not hang on the order in which they are told, but on their names and what they hold', () => {
    const name = digestOfParts([
      ['a', 1],
      ['b', 2],
    ]);
    expect(
      digestOfParts([
        ['b', 2],
        ['a', 1],
      ]),
    ).toBe(name);
    for (const other of [
      [
        ['a', 2],
        ['b', 1],
      ],
      [['a', 1]],
      [
        ['a', 1],
        ['c', 2],
      ],
      [
        ['a', 1],
        ['b', 2],
        ['c', 0],
      ],
    ] as const)
      expect(digestOfParts(other)).not.toBe(name);
  });

  test('refuses a name told twice and a NaN by its name', () => {
    expect(() =>
      digestOfParts([
        ['a', 1],
        ['a', 1],
      ]),
    ).toThrow('part a is told once');
    expect(() => digestOfParts([['a', Number.NaN]])).toThrow(/a is a number.*NaN/);
  });
});

test('an array is told by how many bytes it has and by its bytes', () => {
  const one = (values: Float64Array | Uint8Array): string => digestOf((digest) => digest.array(values));
  expect(one(new Float64Array(2))).not.toBe(one(new Float64Array(3)));
  expect(one(Float64Array.of(0, 1))).not.toBe(one(Float64Array.of(1, 0)));
  const values = Float64Array.of(1 / 3, 2 / 3);
  expect(one(values)).toBe(one(new Uint8Array(values.buffer)));
});
