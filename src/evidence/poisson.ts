/** The Poisson distribution in bins: what kills per cell would be if all cells were alike and forgot each kill. */
import { exp } from '../core/exactMath';
import { sum } from '../core/statistics';

/** Probabilities of 0, 1, 2 … and, in the last bin, of all that is more. */
export function poissonShares(mean: number, bins: number): number[] {
  const shares: number[] = [];
  let term = exp(-mean);
  for (let k = 0; k < bins - 1; k++) {
    shares.push(term);
    term *= mean / (k + 1);
  }
  return [...shares, 1 - sum(shares)];
}
