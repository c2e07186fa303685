/**
 * The largest share of a target's label that bulk release assays show, R_max. Assumed, without a source: chosen so that
 * the plateau of V1 is met, and used in V1 and V7 alone. A refractory share of the targets would fit as well.
 */
export const RELEASE_CEILING = 0.59;
