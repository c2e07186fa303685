/** What one run comes to: the columns of a table with one row for each run. */
import { MINUTES_PER_HOUR } from '../core/units';
import { SERIES_COLUMNS, SERIES_INDEX, type SeriesColumn } from '../protocol/series';
import { courseOf } from './cohortCourse';

/** A column: its unit and what it says. `null` in a row stands for a number that does not exist. */
interface Outcome {
  readonly unit: string;
  readonly meaning: string;
}

export const OUTCOMES = {
  liveTumourStart: { unit: 'cells', meaning: 'Live tumour cells at the start.' },
  liveTumourEnd: { unit: 'cells', meaning: 'Live tumour cells at the end.' },
  liveNkStart: { unit: 'cells', meaning: 'Live NK cells at the start.' },
  liveNkEnd: { unit: 'cells', meaning: 'Live NK cells at the end.' },
  lysis_percent: { unit: '%', meaning: 'Specific lysis at the end.' },
  kills: { unit: 'cells', meaning: 'Tumour cells killed by NK cells.' },
  healthyKills: { unit: 'cells', meaning: 'Healthy cells killed by NK cells.' },
  tumourDivisions: { unit: 'divisions', meaning: 'Divisions of tumour cells.' },
  nkDivisions: { unit: 'divisions', meaning: 'Divisions of NK cells.' },
  nkDeaths: { unit: 'cells', meaning: 'NK cells that died.' },
  cleared: { unit: '0 or 1', meaning: 'Whether no live tumour cell was left at some measurement.' },
  clearance_hours: { unit: 'h', meaning: 'First measurement without a live tumour cell; null when there was none.' },
  observed_hours: {
    unit: 'h',
    meaning: 'Time to clearance, or the length of the run when the tumour was not cleared (censored).',
  },
  bestChange_percent: { unit: '%', meaning: 'Lowest number of live tumour cells, as a change from the start.' },
  responded: { unit: '0 or 1', meaning: 'Whether the tumour shrank to half or less.' },
  progression_hours: {
    unit: 'h',
    meaning: 'When the tumour had grown by a fifth above its lowest; null when it had not by the end.',
  },
  interferonGammaPeak_pM: { unit: 'pM', meaning: 'Highest mean IFN-γ concentration over the run.' },
  tgfBetaPeak_pM: { unit: 'pM', meaning: 'Highest mean TGF-β concentration over the run.' },
  interleukin15Peak_pM: { unit: 'pM', meaning: 'Highest mean IL-15 concentration over the run.' },
  cytokineReleaseIndex: { unit: '1', meaning: 'Cytokine release index of the model at the end.' },
  medianAntigenEnd: {
    unit: 'molecules/cell',
    meaning: 'Median antigen of live tumour cells at the end; null of none.',
  },
  antigenNegativeEnd: { unit: 'cells', meaning: 'Live tumour cells without antigen at the end.' },
} as const satisfies Readonly<Record<string, Outcome>>;

/** The name of an outcome; `_percent`, `_hours` and `_pM` are units, others count cells or divisions. */
export type OutcomeName = keyof typeof OUTCOMES;
export const OUTCOME_NAMES = Object.keys(OUTCOMES) as readonly OutcomeName[];
/** What a run came to, by name; null stands for a number that does not exist. */
export type Outcomes = Readonly<Record<OutcomeName, number | null>>;

const PERCENT = 100;

/** NaN and infinities are numbers that do not exist. */
export const existing = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** One column of measured rows, flattened as the engine keeps them. */
export function columnOf(rows: Float64Array, name: SeriesColumn): number[] {
  const width = SERIES_COLUMNS.length;
  return Array.from({ length: rows.length / width }, (_, row) => rows[row * width + SERIES_INDEX[name]]);
}

/**
 * The outcomes of a run from all its measurements.
 * @param hours length of the run, model hours
 */
export function outcomesOf(rows: Float64Array, hours: number): Outcomes {
  const column = (name: SeriesColumn): number[] => columnOf(rows, name);
  const last = (name: SeriesColumn): number => column(name)[rows.length / SERIES_COLUMNS.length - 1];
  const highest = (name: SeriesColumn): number => column(name).reduce((a, b) => Math.max(a, b), 0);
  const tumour = column('liveTumour');
  const { start, nadir, end, responded, progression_hours } = courseOf(tumour);
  const clearedAt = start > 0 ? tumour.indexOf(0) : -1;
  const clearance_hours = clearedAt < 0 ? null : column('time_minutes')[clearedAt] / MINUTES_PER_HOUR;
  const outcomes: Readonly<Record<OutcomeName, number | null>> = {
    liveTumourStart: start,
    liveTumourEnd: end,
    liveNkStart: column('liveNk')[0],
    liveNkEnd: last('liveNk'),
    lysis_percent: last('lysisPercent'),
    kills: last('kills'),
    healthyKills: last('healthyKills'),
    tumourDivisions: last('tumourDivisions'),
    nkDivisions: last('nkDivisions'),
    nkDeaths: last('nkDeaths'),
    cleared: clearedAt < 0 ? 0 : 1,
    clearance_hours,
    observed_hours: clearance_hours ?? hours,
    bestChange_percent: start > 0 ? PERCENT * (nadir / start - 1) : null,
    responded: start > 0 && responded ? 1 : 0,
    progression_hours,
    interferonGammaPeak_pM: highest('interferonGammaMean_pM'),
    tgfBetaPeak_pM: highest('tgfBetaMean_pM'),
    interleukin15Peak_pM: highest('interleukin15Mean_pM'),
    cytokineReleaseIndex: last('cytokineReleaseIndex'),
    medianAntigenEnd: last('medianAntigen'),
    antigenNegativeEnd: last('antigenNegative'),
  };
  return Object.fromEntries(
    OUTCOME_NAMES.map((name) => [name, outcomes[name] === null ? null : existing(outcomes[name])]),
  ) as unknown as Outcomes;
}
