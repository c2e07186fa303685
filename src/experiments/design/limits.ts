/** How large a design may be. */

/** Runs of a design: what fits an array job of the largest clusters, and a table that a desk computer can read. */
export const MOST_RUNS = 1_000_000;
export const MOST_FACTORS = 20;
export const MOST_LEVELS = 1000;
export const MOST_ARMS = 20;
export const MOST_CHANGES = 1000;
/** UTF-16 units. */
export const LONGEST_NAME = 200;
export const LONGEST_DESCRIPTION = 5000;
export const LONGEST_BASE_SEED = 900;
