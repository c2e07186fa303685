/** What the cytokine-release index is scaled to: the CAR-T comparator, whose mean over ten seeds is 70 by definition. */
import type { Simulation } from '../engine/simulation';
import {
  type CytokineExposure,
  cytokineReleaseIndex,
  exposureOf,
  INTERFERON_REFERENCE,
  interferonReferenceFor,
} from '../observables/cytokineRelease';
import { mean, repeat } from './replicates';

export const SCALED_TO = { preset: 'car-t-comparator', hours: 96, seeds: 10, index: 70 } as const;

/** Digits of the reference that the model keeps: seeds decide over the others. */
const DIGITS = 2;

export interface CytokineScale {
  /** Mean index with the model's present reference. */
  readonly present: number;
  /** The model's present reference of IFN-γ, pM·h. */
  readonly before: number;
  /** Reference of IFN-γ (pM·h) with which it is what it should be, and the same as the model keeps it. */
  readonly reference: number;
  readonly rounded: number;
}

/** Runs what the index is scaled to, and finds the reference that its scale asks for. */
export function fitCytokineScale(seeds: number = SCALED_TO.seeds, hours: number = SCALED_TO.hours): CytokineScale {
  const read = (run: Simulation): CytokineExposure => exposureOf(run.tissue);
  const exposures = repeat({ preset: SCALED_TO.preset, hours, seeds }, read);
  const reference = interferonReferenceFor(SCALED_TO.index, exposures);
  return {
    present: mean(exposures.map((exposure) => cytokineReleaseIndex(exposure))),
    before: INTERFERON_REFERENCE,
    reference,
    rounded: Number(reference.toPrecision(DIGITS)),
  };
}
