/** Changes of a run: when one takes the place of another, as the moves of a drag do, and where two lists of them part. */
import { ACTIONS } from './actions';
import type { Intervention } from './scenario';

/** Whether a change has nothing left to say once another is made in the same step. Doses are acts and are all kept. */
export const isSuperseded = (earlier: Intervention, later: Intervention): boolean =>
  earlier.step === later.step && earlier.key === later.key && !ACTIONS.has(earlier.key);

/** The step of the first change in which two lists differ; infinite when they do not. */
export function firstDifference(a: readonly Intervention[], b: readonly Intervention[]): number {
  for (let n = 0; n < Math.max(a.length, b.length); n++) {
    const [one, other] = [a[n], b[n]];
    const same = one?.step === other?.step && one?.key === other?.key && one?.value === other?.value;
    if (!same) return Math.min(one?.step ?? Number.POSITIVE_INFINITY, other?.step ?? Number.POSITIVE_INFINITY);
  }
  return Number.POSITIVE_INFINITY;
}
