/**
 * How large a piece of a well's bottom an assay is: as large as its cells need at the density that the model's conjugation
 * was fitted at. How often cells meet hangs on that density, and what an experimenter states is numbers and ratios.
 */
import { TWO_PI } from '../../core/exactMath';
import type { Settings } from '../../scenario/scenario';

/** Targets in a square millimetre: 200 on the smallest piece. */
export const REFERENCE_DENSITY = 800;
/** Sides of the smallest piece, and what they are rounded to, µm. */
const LEAST_SIDE = 500;
const GRAIN = 10;
const LARGEST_SIDE = 8000;
const MICROMETRES_PER_MILLIMETRE = 1000;
/** Share of the bottom that cells cover at most when all are there; ten to one at the reference density is just below. */
const MOST_COVER = 0.8;

/** Targets of radius r and NK cells of theirs, µm: what lies in the well at once. */
export interface Crowd {
  readonly targets: number;
  readonly targetRadius: number;
  readonly nk: number;
  readonly nkRadius: number;
}

/** Side (µm) of the square on which these targets lie at the reference density, with room for the NK cells. */
export function wellSide({ targets, targetRadius, nk, nkRadius }: Crowd): number {
  const atReference = (targets / REFERENCE_DENSITY) * MICROMETRES_PER_MILLIMETRE * MICROMETRES_PER_MILLIMETRE;
  const covered = (TWO_PI / 2) * (targets * targetRadius * targetRadius + nk * nkRadius * nkRadius);
  const side = Math.sqrt(Math.max(atReference, covered / MOST_COVER));
  return Math.min(LARGEST_SIDE, Math.max(LEAST_SIDE, GRAIN * Math.ceil(side / GRAIN)));
}

/** Targets in a square millimetre of this dish. */
export const densityOf = (targets: number, settings: Pick<Settings, 'scene.width' | 'scene.height'>): number =>
  (targets * MICROMETRES_PER_MILLIMETRE * MICROMETRES_PER_MILLIMETRE) /
  (settings['scene.width'] * settings['scene.height']);
