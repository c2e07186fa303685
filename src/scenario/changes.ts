/** Changes made by hand: when one takes the place of another, as the moves of a drag do between two steps. */
import { ACTIONS } from './actions';
import type { Intervention } from './scenario';

/** Whether a change has nothing left to say once another is made in the same step. Doses are acts and are all kept. */
export const isSuperseded = (earlier: Intervention, later: Intervention): boolean =>
  earlier.step === later.step && earlier.key === later.key && !ACTIONS.has(earlier.key);

/** A list of changes with others added behind it, in place of those that they supersede. */
export const withChanges = (list: readonly Intervention[], added: readonly Intervention[]): readonly Intervention[] => [
  ...list.filter((earlier) => !added.some((later) => isSuperseded(earlier, later))),
  ...added,
];
