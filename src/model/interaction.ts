/** How far two cells may be from each other and still matter to each other. */

/** Widest gap that two cells may bridge, µm: the most that `encounter.reach` allows. */
export const LONGEST_REACH = 4;

/** Centre distance at which two cells may still stick to each other, in multiples of the sum of their radii. */
export const INTERACTION_RANGE = 1.25;

/** Largest centre distance (µm) at which two cells in a dish may interact, by the largest radius in it. */
export function interactionRange(largestRadius: number): number {
  const diameter = 2 * largestRadius;
  return Math.max(diameter * INTERACTION_RANGE, diameter + LONGEST_REACH);
}
