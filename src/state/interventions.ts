/** Joins the changes that a link scheduled with those that were made by hand. */
import type { Intervention } from '../scenario/scenario';

/** By step; within a step scheduled changes come before those made by hand, as the engine applies them. */
export const mergeInterventions = (
  scheduled: readonly Intervention[],
  byHand: readonly Intervention[],
): readonly Intervention[] => [...scheduled, ...byHand].sort((a, b) => a.step - b.step);
