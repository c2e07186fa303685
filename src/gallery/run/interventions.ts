/** The changes of a run: joined in the order in which they apply, and thinned out to those worth a mark. */
import type { Intervention } from '../../scenario/scenario';

/** By step; within a step scheduled changes come before those made by hand, as the engine applies them. */
export const mergeInterventions = (
  scheduled: readonly Intervention[],
  byHand: readonly Intervention[],
): readonly Intervention[] => [...scheduled, ...byHand].sort((a, b) => a.step - b.step);

/** One mark for each stretch of moves of one slider, at its last; `isAction` changes (doses) always have their own. */
export const notableInterventions = (
  interventions: readonly Intervention[],
  isAction: (key: string) => boolean,
): readonly Intervention[] =>
  interventions.filter(({ key }, place) => isAction(key) || interventions[place + 1]?.key !== key);
