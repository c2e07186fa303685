/** Random variates built from counter-based uniforms and exact maths. `index` is the first draw index they may use. */
import { cos, exp, ln, power, TWO_PI } from './exactMath';
import type { LineageKeys, RandomSource } from './random';

/** A standard normal variate from two uniforms in (0, 1) (Box and Muller). */
export const standardNormal = (u: number, v: number): number => Math.sqrt(-2 * ln(u)) * cos(TWO_PI * v);

/** A log-normal variate: e^(mu + sigma·z). */
export const logNormal = (mu: number, sigma: number, u: number, v: number): number =>
  exp(mu + sigma * standardNormal(u, v));

/** An exponential variate of mean 1. */
export const exponential = (u: number): number => -ln(u);

/**
 * A direction from uniforms[at] and the next, as a unit vector in `direction[0]`, `direction[1]`, without an angle: a point in the
 * unit disc, its square taken as a complex number (von Neumann 1951). Answers false when the point lies outside, as it
 * does for one pair of uniforms in five.
 */
export function directionOf(uniforms: Float64Array, at: number, direction: Float64Array): boolean {
  const a = 2 * uniforms[at] - 1;
  const b = 2 * uniforms[at + 1] - 1;
  const squared = a * a + b * b;
  if (squared >= 1 || squared === 0) return false;
  direction[0] = (a * a - b * b) / squared;
  direction[1] = (2 * a * b) / squared;
  return true;
}

/** A direction drawn evenly from all, as `directionOf` puts it down. Takes one draw from `index` on, seldom two. */
export function drawDirection(
  random: RandomSource,
  keys: LineageKeys,
  slot: number,
  index: number,
  direction: Float64Array,
): void {
  const { out } = random;
  for (let attempt = index; ; attempt++) {
    random.draw(keys, slot, attempt);
    if (directionOf(out, 0, direction) || directionOf(out, 2, direction)) return;
  }
}

/**
 * A gamma variate of mean shape × scale (Marsaglia and Tsang 2000, doi 10.1145/358407.358414). A shape below 1 takes one of
 * shape + 1 times u^(1/shape), as they say.
 * Takes as many draws from `index` on as its rejections need: on average 1.05.
 */
export function gamma(
  shape: number,
  scale: number,
  random: RandomSource,
  keys: LineageKeys,
  slot: number,
  index: number,
): number {
  if (shape < 1) {
    random.draw(keys, slot, index);
    // The fourth uniform of a block: the loop below uses the first three.
    const share = power(random.out[3], 1 / shape);
    return share * gamma(shape + 1, scale, random, keys, slot, index);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let attempt = index; ; attempt++) {
    random.draw(keys, slot, attempt);
    const z = standardNormal(random.out[0], random.out[1]);
    const root = 1 + c * z;
    if (root <= 0) continue;
    const v = power(root, 3);
    if (ln(random.out[2]) < 0.5 * z * z + d - d * v + d * ln(v)) return d * v * scale;
  }
}
