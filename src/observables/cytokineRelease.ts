/**
 * How much a run stirs up cytokines, relative to CAR-T cells against a full burden:
 *   index = 100·(1 − e^(−(0.6·A/A_ref + 0.3·L/L_ref + 0.1·B/B_ref)))
 * A: mean IFN-γ over time, L: most targets lysed per minute and mm², B: mean IL-15 above the supply over time.
 * It compares runs; it is not a clinical probability of cytokine-release syndrome, and says nothing of neurotoxicity.
 *
 * A_ref is fitted, by `nkscape calibrate cytokineRelease`: with it the CAR-T comparator preset scores 70 at its end, as
 * the mean of ten seeds. The scale is set by that alone; 70 stands for no clinical grade.
 */
import { exp } from '../core/exactMath';
import { MINUTES_PER_HOUR } from '../core/units';
import type { Tissue } from '../model/tissue';

/** What the index is made of, all since the start of the run. */
export interface CytokineExposure {
  /** Mean IFN-γ over time, pM·h. */
  readonly interferonGamma: number;
  /** Most targets lysed between two measurements, per minute and mm². */
  readonly peakLysis: number;
  /** Mean IL-15 above what the supply holds, over time, pM·h. */
  readonly interleukin15: number;
}

/** Weights (1) and reference exposures of the three parts; the weights and the last two references are assumed, A_ref fitted. */
const WEIGHT: CytokineExposure = { interferonGamma: 0.6, peakLysis: 0.3, interleukin15: 0.1 };
const REFERENCE: CytokineExposure = { interferonGamma: 4300, peakLysis: 30, interleukin15: 1000 };

const HIGHEST = 100;
const SQUARE_MICROMETRES_PER_SQUARE_MILLIMETRE = 1e6;

const partsWithoutInterferon = (exposure: CytokineExposure): number =>
  (WEIGHT.peakLysis * exposure.peakLysis) / REFERENCE.peakLysis +
  (WEIGHT.interleukin15 * exposure.interleukin15) / REFERENCE.interleukin15;

/** The index of these exposures, 0–100; another reference of IFN-γ (pM·h) than the model's is for fitting it. */
export const cytokineReleaseIndex = (
  exposure: CytokineExposure,
  interferonReference = REFERENCE.interferonGamma,
): number =>
  HIGHEST *
  (1 -
    exp(
      -((WEIGHT.interferonGamma * exposure.interferonGamma) / interferonReference + partsWithoutInterferon(exposure)),
    ));

/** The model's reference of IFN-γ, pM·h. */
export const INTERFERON_REFERENCE = REFERENCE.interferonGamma;

/** Halvings of the search for the reference: far finer than any digit that is shown. */
const HALVINGS = 60;
const WIDEST_REFERENCE = 1e9;

/** The reference of IFN-γ (pM·h) at which runs with these exposures score this index on the mean. */
export function interferonReferenceFor(index: number, exposures: readonly CytokineExposure[]): number {
  let [low, high] = [0, WIDEST_REFERENCE];
  for (let n = 0; n < HALVINGS; n++) {
    const middle = (low + high) / 2;
    const total = exposures.reduce((sum, exposure) => sum + cytokineReleaseIndex(exposure, middle), 0);
    // A larger reference makes a smaller index.
    if (total > index * exposures.length) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Adds what has happened since the latest measurement to the run's exposures; to be called at each measurement. */
export function recordExposure(tissue: Tissue): void {
  const { tally, domain } = tissue;
  const minutes = tissue.time_minutes - tally.measuredAt;
  if (minutes <= 0) return;
  const hours = minutes / MINUTES_PER_HOUR;
  const interleukin15 = tissue.field('interleukin15');
  tally.interferonGammaExposure += tissue.field('interferonGamma').mean() * hours;
  tally.interleukin15Exposure += Math.max(0, interleukin15.mean() - interleukin15.supplyLevel) * hours;
  const area = (domain.width * domain.height) / SQUARE_MICROMETRES_PER_SQUARE_MILLIMETRE;
  const lysis = (tally.targetsLysed - tally.lysedWhenMeasured) / (minutes * area);
  tally.peakLysis = Math.max(tally.peakLysis, lysis);
  tally.measuredAt = tissue.time_minutes;
  tally.lysedWhenMeasured = tally.targetsLysed;
}

/** The run's exposures up to the latest measurement. */
export const exposureOf = ({ tally }: Tissue): CytokineExposure => ({
  interferonGamma: tally.interferonGammaExposure,
  peakLysis: tally.peakLysis,
  interleukin15: tally.interleukin15Exposure,
});
