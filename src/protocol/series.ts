/** The measurements of a run: one row each 10 model minutes, every column a number. */

import { SHOWN_FIELDS, type ShownField } from '../vocabulary';

/** Mean and highest concentration of a field. */
export type FieldColumn = `${ShownField}Mean_pM` | `${ShownField}Maximum_pM`;
const fieldColumns = (name: ShownField): readonly FieldColumn[] => [`${name}Mean_pM`, `${name}Maximum_pM`];

/** The names of all measurements, in the order of a row. */
export const SERIES_COLUMNS = [
  'time_minutes',
  'liveTumour',
  'doomedTumour',
  'deadTumour',
  'liveNk',
  'conjugatedNk',
  'deadNk',
  'liveHealthy',
  'liveStroma',
  'kills',
  'assists',
  'healthyKills',
  'killsPerHour',
  'spontaneousDeaths',
  'tumourDivisions',
  'nkDivisions',
  'nkDeaths',
  'infusedNk',
  'lysisPercent',
  'effectorToTargetRatio',
  'meanGranules',
  'meanAntigen',
  'medianAntigen',
  'antigenNegative',
  ...SHOWN_FIELDS.flatMap(fieldColumns),
  'nkSearching',
  'nkLowSignal',
  'nkInhibited',
  'nkSuppressed',
  'nkDepleted',
  'nkStriking',
  'nkDetaching',
  'interferonGammaExposure_pMh',
  'interleukin15Exposure_pMh',
  'peakLysis',
  'cytokineReleaseIndex',
] as const;
/** The name of a measurement; `_pM`, `_pMh`, `_minutes` are units, counts are cells, `lysisPercent` is in percent. */
export type SeriesColumn = (typeof SERIES_COLUMNS)[number];

/** Index of each scalar column in a row. */
export const SERIES_INDEX = Object.fromEntries(SERIES_COLUMNS.map((name, i) => [name, i])) as Record<
  SeriesColumn,
  number
>;

/** Model minutes between two rows. */
export const OBSERVATION_INTERVAL_MINUTES = 10;

/** Antigen histogram: bin 0 counts antigen-negative cells, bin b ≥ 1 counts 10^((b−1)/4) ≤ molecules < 10^(b/4); the last is open. */
export const ANTIGEN_BINS = 26;
export const ANTIGEN_BINS_PER_DECADE = 4;

/** The newest histograms (the scalar rows carry the history). */
export interface Histograms {
  /** Live tumour cells per antigen bin, length ANTIGEN_BINS. */
  readonly antigen: readonly number[];
  /** killsPerNk[k] = NK cells, alive or dead, credited with k kills of tumour cells. */
  readonly killsPerNk: readonly number[];
}
