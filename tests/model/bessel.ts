/** The modified Bessel function K₀, the shape of a point source's steady field in two dimensions. */

const SMALL = [-0.57721566, 0.4227842, 0.23069756, 0.0348859, 0.00262698, 0.0001075, 0.0000074];
const LARGE = [1.25331414, -0.07832358, 0.02189568, -0.01062446, 0.00587872, -0.0025154, 0.00053208];
const I0 = [1, 3.5156229, 3.0899424, 1.2067492, 0.2659732, 0.0360768, 0.0045813];

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

/** K₀(x) for x > 0, to 2e-7 (Abramowitz & Stegun 9.8.1, 9.8.5, 9.8.6). */
export function besselK0(x: number): number {
  if (x > 2) return (Math.exp(-x) / Math.sqrt(x)) * polynomial(LARGE, 2 / x);
  const i0 = polynomial(I0, (x / 3.75) ** 2);
  return -Math.log(x / 2) * i0 + polynomial(SMALL, (x / 2) ** 2);
}

/** Length λ for which K₀(near/λ) / K₀(far/λ) is the given ratio, by bisection between 1 and 10,000. */
export function decayLength(near: number, far: number, ratio: number): number {
  let low = 1;
  let high = 10_000;
  for (let i = 0; i < 60; i++) {
    const middle = Math.sqrt(low * high);
    // A longer λ makes the profile flatter, the ratio smaller.
    if (far / middle < 500 && besselK0(near / middle) / besselK0(far / middle) < ratio) high = middle;
    else low = middle;
  }
  return low;
}
