/**
 * The largest share of a target's label that bulk release assays of some hours (chromium and the like) show, R_max: one
 * number for every published assay of that kind. Fitted to the plateau of V1, without a source; that some targets cannot
 * be killed, or that not every lymphocyte takes part, would fit as well. Where dead cells are counted there is none.
 */
export const RELEASE_CEILING = 0.59;
