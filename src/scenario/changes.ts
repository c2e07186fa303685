/** Changes made by hand: when one takes the place of another, as the moves of a drag do between two steps. */
import { ACTIONS } from './actions';
import type { Intervention } from './scenario';

/** Whether a change has nothing left to say once another is made in the same step. Doses are acts and are all kept. */
export const isSuperseded = (earlier: Intervention, later: Intervention): boolean =>
  earlier.step === later.step && earlier.key === later.key && !ACTIONS.has(earlier.key);
