/**
 * The largest share of a target's label that bulk release assays show, R_max. Fitted to the plateau of V1, without a source;
 * used in V1, its blank (V9) and V7 alone. A refractory share of the targets would fit as well.
 */
export const RELEASE_CEILING = 0.59;
