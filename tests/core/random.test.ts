/** The generator against the vectors published with Random123, the seeds that must not meet, and draws as uniforms. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasLoneSurrogate, lineageKey, RandomSource, runKeyFromSeed, threefry } from '../../src/core/random';
import { mean, range, variance } from '../support/statistics';

type Words = readonly [number, number, number, number];

const hex = (text: string): Words => text.split(' ').map((word) => Number.parseInt(word, 16)) as unknown as Words;

function block(counter: Words, key: Words): readonly number[] {
  const out = new Uint32Array(4);
  threefry(counter, key, out);
  return [...out];
}

describe('Threefry 4×32-20', () => {
  test.each([
    ['zeros', '0 0 0 0', '0 0 0 0', '9c6ca96a e17eae66 fc10ecd4 5256a7d8'],
    [
      'ones',
      'ffffffff ffffffff ffffffff ffffffff',
      'ffffffff ffffffff ffffffff ffffffff',
      '2a881696 57012287 f6c7446e a16a6732',
    ],
    [
      'digits of pi',
      '243f6a88 85a308d3 13198a2e 03707344',
      'a4093822 299f31d0 082efa98 ec4e6c89',
      '59cd1dbb b8879579 86b5d00c ac8b6d84',
    ],
  ])('gives the known answer for %s', (_, counter, key, answer) => {
    expect(block(hex(counter), hex(key))).toEqual(hex(answer));
  });

  test('takes signed and unsigned words for the same', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffffffff }), { minLength: 8, maxLength: 8 }), (words) => {
        const signed = words.map((word) => word | 0);
        const of = (w: readonly number[]) => block(w.slice(0, 4) as unknown as Words, w.slice(4) as unknown as Words);
        expect(of(signed)).toEqual(of(words));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test('changes half of its bits when one bit of what goes in changes', () => {
    const ones = (word: number): number => (word >>> 0).toString(2).replaceAll('0', '').length;
    const base = block([1, 2, 3, 4], [5, 6, 7, 8]);
    const flips = range(128).map((bit) => {
      const counter: [number, number, number, number] = [1, 2, 3, 4];
      counter[bit >> 5] ^= 1 << (bit & 31);
      const other = block(counter, [5, 6, 7, 8]);
      return base.reduce((sum, word, i) => sum + ones(word ^ other[i]), 0);
    });
    // 128 bits, half of them, with a standard error of √(128/4)/√128 = 0.5.
    expect(Math.abs(mean(flips) - 64)).toBeLessThan(2);
  });
});

describe('the key of a seed', () => {
  const keyOf = (seed: string): string => runKeyFromSeed(seed).join();

  test.each([
    ['a', 'aa'],
    ['demo', 'demodemo'],
    ['一', '伀'],
    ['0', '00'],
    ['é', 'e\u0301'],
    ['ab', 'ba'],
    ['1:61', 'a'],
    ['x'.repeat(300), 'x'.repeat(301)],
  ])('tells %j from %j', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  test('is the same for the same seed, for ever', () => {
    expect(keyOf('demo')).toBe(keyOf('demo'));
    expect(runKeyFromSeed('demo')).toMatchInlineSnapshot(`
      [
        -1368931554,
        -133784234,
        -824682212,
        469020059,
      ]
    `);
    expect(runKeyFromSeed('😀')).toMatchInlineSnapshot(`
      [
        -1389854250,
        321166186,
        1414715471,
        1822395869,
      ]
    `);
  });

  test.each(['0', ' ', '😀', '\u0000', 'x'.repeat(10_240), '漢'.repeat(3_400)])('is made of any text', (seed) => {
    const key = runKeyFromSeed(seed);
    expect(key).toHaveLength(4);
    expect(key.every((word) => Number.isInteger(word) && (word | 0) === word)).toBe(true);
  });

  test('differs between all one-character seeds of a large script', () => {
    const keys = range(2000).map((i) => keyOf(String.fromCodePoint(0x4e00 + i)));
    expect(new Set(keys).size).toBe(2000);
  });

  test('is refused to an empty seed and to half a character', () => {
    expect(() => runKeyFromSeed('')).toThrow('seed is empty');
    for (const seed of ['\ud83d', '\ude00', 'a\ud83d', '\ud83da', '\ude00\ud83d', '😀\ud83d'])
      expect(() => runKeyFromSeed(seed), JSON.stringify(seed)).toThrow('surrogate');
  });

  test('halves of characters are found as the language itself finds them', () => {
    const units = fc.array(fc.constantFrom(0x41, 0x4e00, 0xd83d, 0xde00, 0xdbff, 0xdc00), { maxLength: 6 });
    fc.assert(
      fc.property(units, (codes) => {
        const text = String.fromCharCode(...codes);
        expect(hasLoneSurrogate(text)).toBe(!isWhole(text));
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});

/** Whether text can be written in UTF-8. */
function isWhole(text: string): boolean {
  try {
    return encodeURIComponent(text).length >= 0;
  } catch {
    return false;
  }
}

describe('a draw', () => {
  const source = (code: number, step: number, seed = 'draws'): RandomSource => {
    const random = new RandomSource(runKeyFromSeed(seed), code);
    random.step = step;
    return random;
  };
  const drawn = (random: RandomSource, high: number, low: number, index: number): readonly number[] => {
    random.drawFor(Uint32Array.of(high, low), index);
    return [...random.out];
  };

  test('depends on nothing but its names', () => {
    const random = source(3, 7);
    const first = drawn(random, 11, 12, 0);
    for (let i = 1; i < 100; i++) random.drawFor(Uint32Array.of(i, i), i);
    expect(drawn(random, 11, 12, 0)).toEqual(first);
    expect(drawn(source(3, 7), 11, 12, 0)).toEqual(first);
  });

  test('for a cell is the draw for its key', () => {
    const random = source(3, 7);
    const keys = { keyHigh: Uint32Array.of(0, 0xfffffff0), keyLow: Uint32Array.of(0, 12) };
    random.draw(keys, 1, 5);
    expect([...random.out]).toEqual(drawn(random, 0xfffffff0, 12, 5));
  });

  test('differs with the run, the mechanism, the step, the cell and the index', () => {
    const all = [
      drawn(source(3, 7), 11, 12, 0),
      drawn(source(3, 7, 'other'), 11, 12, 0),
      drawn(source(4, 7), 11, 12, 0),
      drawn(source(3, 8), 11, 12, 0),
      drawn(source(3, 7), 12, 12, 0),
      drawn(source(3, 7), 11, 13, 0),
      drawn(source(3, 7), 11, 12, 1),
    ].flat();
    expect(new Set(all).size).toBe(all.length);
  });

  test('is four independent uniforms over cells, steps and indices', () => {
    const random = source(1, 0);
    const streams: number[][] = [[], [], [], []];
    for (let n = 0; n < 4000; n++) {
      random.step = n % 20;
      const values = drawn(random, n, n * 7, n % 3);
      values.forEach((value, i) => void streams[i].push(value));
    }
    for (const values of streams) {
      expect(Math.abs(mean(values) - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 4000));
      expect(Math.abs(variance(values) * 12 - 1)).toBeLessThan(0.06);
      expect(Math.min(...values)).toBeGreaterThan(0);
      expect(Math.max(...values)).toBeLessThan(1);
      const bins = range(20).map((b) => values.filter((v) => Math.floor(v * 20) === b).length);
      const chiSquared = bins.reduce((sum, count) => sum + (count - 200) ** 2 / 200, 0);
      expect(chiSquared).toBeLessThan(43.8); // 0.999 quantile for 19 degrees of freedom
    }
    for (let i = 0; i < 4; i++)
      for (let j = 0; j < i; j++) {
        const product = mean(streams[i].map((value, n) => (value - 0.5) * (streams[j][n] - 0.5) * 12));
        expect(Math.abs(product)).toBeLessThan(4 / Math.sqrt(4000));
      }
  });
});

describe('lineage keys', () => {
  const key = (high: number, low: number, number: number): string => {
    const out = new Uint32Array(4);
    lineageKey(high, low, number, out);
    return `${out[0]}-${out[1]}`;
  };

  test('never meet among founders, doses and daughters', () => {
    const keys = range(20).flatMap((group) => range(500).map((n) => key(1 + (group & 1), group >> 1, n)));
    const out = new Uint32Array(4);
    for (let line = 0; line < 200; line++) {
      lineageKey(1, 0, line, out);
      for (let division = 1; division <= 20; division++) keys.push(key(out[0], out[1], division));
    }
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('do not depend on the run', () => {
    expect(key(1, 0, 0)).toMatchInlineSnapshot(`"3798398454-693211800"`);
  });
});
