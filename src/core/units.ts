/** Every conversion between units. Inside, NKscape speaks µm, minutes, molecules and pM; any other unit shows in a name. */

export const SECONDS_PER_MINUTE = 60;
export const MINUTES_PER_HOUR = 60;
export const HOURS_PER_DAY = 24;
export const MINUTES_PER_DAY = MINUTES_PER_HOUR * HOURS_PER_DAY;

/** A time in hours as minutes of the model. */
export const minutesOf = (hours: number): number => hours * MINUTES_PER_HOUR;

/** ln 2, exactly as IEEE 754 rounds it (the native constant is the same in every engine). */
export const LN2 = 0.6931471805599453;

/** Molecules per µm³ in one pM: 1e-12 mol/L × 6.02214076e23 /mol ÷ 1e15 µm³/L. */
export const MOLECULES_PER_CUBIC_MICROMETRE_PER_PICOMOLAR = 6.02214076e-4;

/** TGF-β1 active dimer, 25 kDa: 1 ng/mL = 40 pM. */
export const PICOMOLAR_PER_NANOGRAM_PER_ML_TGF_BETA = 40;
/** IL-15, about 14 kDa: 1 ng/mL = 71.4 pM. */
export const PICOMOLAR_PER_NANOGRAM_PER_ML_IL15 = 1000 / 14;
/** IFN-γ dimer, about 34 kDa: 1 ng/mL = 29.4 pM. */
export const PICOMOLAR_PER_NANOGRAM_PER_ML_IFN_GAMMA = 1000 / 34;

/** Steps within which two moments are the same: above the rounding of `0.1 h × 60`, far below a step. */
const ROUNDING_STEPS = 1e-9;

/** Whole steps of this size that hold this time (same unit), rounded up, but not for a mere rounding error. */
export const stepsUp = (time: number, step: number): number => Math.ceil(time / step - ROUNDING_STEPS);

/** A half-life as a rate: ln 2 / t½, in the inverse of the unit given. */
export const rateFromHalfLife = (halfLife: number): number => LN2 / halfLife;
