/**
 * Transcendental functions whose bits are the same in every engine and on every processor.
 * The native ones are not: `Math.exp` alone differs between browsers on a tenth of its inputs.
 * exp and ln are the ones of @stdlib, bit for bit, written so that the engine can put them in the place of their call
 * and need not box the number that goes in and the one that comes out. Their algorithm is that of FreeBSD's msun
 * (e_exp.c and e_log.c, © 1993 Sun Microsystems, Inc., free to use, copy, modify and distribute with this notice).
 */
import stdlibAtan2 from '@stdlib/math-base-special-atan2';
import stdlibCos from '@stdlib/math-base-special-cos';
import stdlibExp from '@stdlib/math-base-special-exp';
import stdlibLn from '@stdlib/math-base-special-ln';
import stdlibPow from '@stdlib/math-base-special-pow';
import stdlibSin from '@stdlib/math-base-special-sin';

export const sin: (x: number) => number = stdlibSin;
export const cos: (x: number) => number = stdlibCos;
export const power: (base: number, exponent: number) => number = stdlibPow;
export const atan2: (y: number, x: number) => number = stdlibAtan2;

export const TWO_PI = 6.283185307179586;
export const LN10 = 2.302585092994046;

/** Powers of two that exp and ln meet in the middle of their range: 2^k stands at MIDDLE + k. */
const MIDDLE = 1020;
const POWERS_OF_TWO = Float64Array.from({ length: 2 * MIDDLE + 1 });
for (let at = MIDDLE, power = 1; at <= 2 * MIDDLE; at++, power *= 2) {
  POWERS_OF_TWO[at] = power;
  POWERS_OF_TWO[2 * MIDDLE - at] = 1 / power;
}

/** ln 2 as the sum of two numbers, the first with zeros at its end. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** e^x: x = k·ln 2 + r, and e^r by a rational function. */
export function exp(x: number): number {
  if (!(x > -700 && x < 700)) return stdlibExp(x);
  if (x > -NEARLY_ZERO && x < NEARLY_ZERO) return 1 + x;
  const k = (LOG2_E * x + (x < 0 ? -0.5 : 0.5)) | 0;
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (0.00006613756321437934 + t * (-0.0000016533902205465252 + t * 4.1381367970572385e-8))));
  return (1 - (low - (r * c) / (2 - c) - high)) * POWERS_OF_TWO[MIDDLE + k];
}
const LOG2_E = 1.4426950408889634;
const NEARLY_ZERO = 1 / (1 << 28);

/** Natural logarithm. */
export function ln(x: number): number {
  if (!(x > LEAST_PLAIN && x < MOST_PLAIN)) return stdlibLn(x);
  FLOAT[0] = x;
  const mantissa = WORDS[1] & MANTISSA;
  // 1 for a mantissa of more than about √2: what is taken the logarithm of lies on either side of 1.
  const above = ((mantissa + 0x95f64) & 0x100000) >> 20;
  const k = (WORDS[1] >> 20) - EXPONENT_BIAS + above;
  const f = x * POWERS_OF_TWO[MIDDLE - k] - 1;
  if (((2 + mantissa) & MANTISSA) < 3) {
    if (f === 0) return k * LN2_HIGH + k * LN2_LOW;
    const rest = f * f * (0.5 - 0.3333333333333333 * f);
    return k * LN2_HIGH - (rest - k * LN2_LOW - f);
  }
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const rest =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586))) +
    w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  if (((mantissa - 0x6147a) | (0x6b851 - mantissa)) > 0) {
    const half = 0.5 * f * f;
    return k * LN2_HIGH - (half - (s * (half + rest) + k * LN2_LOW) - f);
  }
  return k * LN2_HIGH - (s * (f - rest) - k * LN2_LOW - f);
}
const EXPONENT_BIAS = 1023;
const MANTISSA = 0xfffff;
const FLOAT = new Float64Array(1);
const WORDS = new Int32Array(FLOAT.buffer);
const LEAST_PLAIN = POWERS_OF_TWO[10];
const MOST_PLAIN = POWERS_OF_TWO[2 * MIDDLE - 10];

/** x^n / (x^n + k^n) for x ≥ 0, k > 0: the saturating response used throughout. 0 at x = 0, ½ at x = k. */
export function hill(x: number, k: number, n: number): number {
  if (x <= 0) return 0;
  const ratio = x / k;
  let raised: number;
  if (n === 1) raised = ratio;
  else if (n === 2) raised = ratio * ratio;
  else if (n === 3) raised = ratio * ratio * ratio;
  else raised = power(ratio, n);
  return raised === Infinity ? 1 : raised / (1 + raised);
}
