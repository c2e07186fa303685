/** The only door from a rate to an event: P = 1 − e^(−rate·dt), so that results do not hang on the step. */
import { exp } from './exactMath';

/** Probability that an event of this rate (1/min) happens within dt (min). */
export const probabilityWithin = (rate: number, dt: number): number => 1 - exp(-rate * dt);

/**
 * Whether an event of this rate (1/min) happens within dt (min), decided by one uniform draw in [0, 1).
 * 1 − e^(−x) never exceeds x, so most misses are told without computing the exponential.
 */
export function occursWithin(rate: number, dt: number, uniform: number): boolean {
  const expected = rate * dt;
  return uniform < expected && uniform < 1 - exp(-expected);
}
