/**
 * What a tumour's course says: best response, and when it grew again. Tumour burden is the number of live tumour cells,
 * counted every ten minutes. The criteria follow those of trials in form (RECIST 1.1); in a dish they are a metric of
 * the model and nothing clinical.
 */
import { MINUTES_PER_HOUR } from '../core/units';
import { OBSERVATION_INTERVAL_MINUTES } from '../protocol/series';

/** A response is a lowest burden of at most this share of the first. */
export const RESPONSE_SHARE = 0.5;
/** The tumour progresses when it is above its lowest burden so far by this share of it … */
export const PROGRESSION_RISE = 0.2;
/** … and by this share of the burden at the start, which keeps the chance of single cells out (5 % = 6 of 120 cells). */
export const PROGRESSION_FLOOR = 0.05;

export interface Course {
  readonly start: number;
  readonly nadir: number;
  /** Burden at the end. */
  readonly end: number;
  readonly responded: boolean;
  /** First count at which the tumour had progressed, h; null when it had not by the end. */
  readonly progression_hours: number | null;
}

/** The course of these counts, the first of which is taken at the start. */
export function courseOf(counts: readonly number[]): Course {
  const [start] = counts;
  let lowest = start;
  let progressedAt = -1;
  for (const [n, count] of counts.entries()) {
    lowest = Math.min(lowest, count);
    const rise = count - lowest;
    const progressed = rise > 0 && rise >= PROGRESSION_RISE * lowest && rise >= PROGRESSION_FLOOR * start;
    if (progressed && progressedAt < 0) progressedAt = n;
  }
  return {
    start,
    nadir: lowest,
    end: counts[counts.length - 1],
    responded: lowest <= RESPONSE_SHARE * start,
    progression_hours: progressedAt < 0 ? null : (progressedAt * OBSERVATION_INTERVAL_MINUTES) / MINUTES_PER_HOUR,
  };
}
