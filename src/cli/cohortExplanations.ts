/** Why trends of the virtual cohort come out as they do, as far as it is known; by the key of the trend. */
export const COHORT_EXPLANATIONS: Readonly<Record<string, string>> = {};
