/**
 * Transcendental functions whose bits are the same in every engine and on every processor.
 * The native ones are not: `Math.exp` alone differs between browsers on a tenth of its inputs.
 */
import stdlibAtan2 from '@stdlib/math-base-special-atan2';
import stdlibCos from '@stdlib/math-base-special-cos';
import stdlibExp from '@stdlib/math-base-special-exp';
import stdlibLn from '@stdlib/math-base-special-ln';
import stdlibPow from '@stdlib/math-base-special-pow';
import stdlibSin from '@stdlib/math-base-special-sin';

export const exp: (x: number) => number = stdlibExp;
export const ln: (x: number) => number = stdlibLn;
export const sin: (x: number) => number = stdlibSin;
export const cos: (x: number) => number = stdlibCos;
export const power: (base: number, exponent: number) => number = stdlibPow;
export const atan2: (y: number, x: number) => number = stdlibAtan2;

export const TWO_PI = 6.283185307179586;
export const LN10 = 2.302585092994046;

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
