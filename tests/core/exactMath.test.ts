/** Exact functions against the native ones (which agree to a few units in the last place) and the law of saturation. */
import stdlibExp from '@stdlib/math-base-special-exp';
import stdlibLn from '@stdlib/math-base-special-ln';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atan2, cos, exp, hill, ln, power, sin, TWO_PI } from '../../src/core/exactMath';

const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const exponent = fc.double({ min: 0.5, max: 6, noNaN: true });
const property = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void =>
  fc.assert(fc.property(arbitrary, law), { seed: 1, numRuns: 500, endOnFailure: true });

const close = (mine: number, native: number): void => {
  expect(Math.abs(mine - native)).toBeLessThanOrEqual(4 * Number.EPSILON * Math.max(Math.abs(native), 1e-300));
};

describe('exact functions', () => {
  test('agree with the native ones but for the last bits', () => {
    property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => close(exp(x), Math.exp(x)));
    property(positive, (x) => close(ln(x), Math.log(x)));
    property(fc.tuple(positive, exponent), ([x, n]) => close(power(x, n), x ** n));
    property(fc.tuple(positive, positive), ([x, y]) => close(atan2(y, -x), Math.atan2(y, -x)));
    property(fc.double({ min: 0, max: TWO_PI, noNaN: true }), (x) => {
      expect(sin(x)).toBeCloseTo(Math.sin(x), 14);
      expect(cos(x)).toBeCloseTo(Math.cos(x), 14);
    });
  });

  test('have these bits, in every engine', () => {
    expect([exp(-0.08), ln(20), sin(1), cos(1), power(240 / 800, 1.2), atan2(1, -2)]).toMatchInlineSnapshot(`
      [
        0.9231163463866358,
        2.995732273553991,
        0.8414709848078965,
        0.5403023058681398,
        0.23580092567898683,
        2.677945044588987,
      ]
    `);
  });

  test('exp and ln have the bits of the reference, everywhere', () => {
    const wrong: number[] = [];
    const compare = (x: number): void => {
      if (!Object.is(exp(x), stdlibExp(x)) || !Object.is(ln(x), stdlibLn(x))) wrong.push(x);
    };
    const edges = [0, -0, Infinity, -Infinity, Number.NaN, 700, -700, 709.782712893384, -745.1332191019412, 2 ** -28];
    for (const x of edges) for (const factor of [1, -1, 1 + 2 ** -52, 1 - 2 ** -53]) compare(x * factor);
    for (let k = -1074; k < 1024; k++)
      for (const bits of [0, 1, -1, 2, -2, 1 << 20, -(1 << 20), 1 << 30]) {
        compare(2 ** k * (1 + bits * 2 ** -52));
        // Where exp goes over from one k to the next.
        compare((k + 0.5) * Math.LN2 * (1 + bits * 2 ** -52));
        compare(k * Math.LN2 * (1 + bits * 2 ** -52));
      }
    const number = new Float64Array(1);
    const words = new Uint32Array(number.buffer);
    for (let n = 0; n < 100_000; n++) {
      // Any pattern of bits, and the numbers of a run: uniforms and exponents.
      words[0] = Math.imul(n + 1, 0x9e3779b1);
      words[1] = Math.imul(n + 1, 0x85ebca6b) ^ (words[0] >>> 15);
      const uniform = words[0] / 2 ** 32;
      for (const x of [number[0], uniform, -uniform, 1500 * (uniform - 0.5)]) compare(x);
    }
    expect(wrong).toEqual([]);
  });

  test('know a turn', () => expect(TWO_PI).toBe(2 * Math.PI));
});

describe('hill', () => {
  test('is nothing at nothing, half at k, all at infinity', () => {
    for (const n of [1, 1.2, 2, 3, 4.5, 6]) {
      expect(hill(0, 800, n)).toBe(0);
      expect(hill(800, 800, n)).toBe(0.5);
      expect(hill(1e300, 1e-3, n)).toBe(1);
      expect(hill(1e-300, 1e6, n)).toBeLessThan(1e-100);
    }
    expect(hill(-1, 800, 2)).toBe(0);
    expect(hill(-0, 800, 1.2)).toBe(0);
  });

  test('is x^n / (x^n + k^n)', () => {
    property(fc.tuple(positive, positive, exponent), ([x, k, n]) => {
      const expected = 1 / (1 + (k / x) ** n);
      expect(hill(x, k, n)).toBeCloseTo(expected, 10);
    });
  });

  test('takes the short way for n = 1, 2, 3 to the same place as the long one', () => {
    property(fc.tuple(positive, positive, fc.constantFrom(1, 2, 3)), ([x, k, n]) => {
      const long = power(x / k, n);
      expect(hill(x, k, n)).toBeCloseTo(long / (1 + long), 12);
    });
  });

  test('mirrors about k, and rises', () => {
    property(fc.tuple(positive, positive, exponent), ([x, k, n]) => {
      expect(hill(x, k, n) + hill(k, x, n)).toBeCloseTo(1, 10);
      expect(hill(2 * x, k, n)).toBeGreaterThanOrEqual(hill(x, k, n));
    });
  });
});
