/** The record of a finished run, as `docs/run.schema.json` describes it. */
import { MODEL_VERSION } from '../core/version';
import type { Simulation } from '../engine/simulation';
import { SERIES_COLUMNS, type SeriesColumn } from '../protocol/series';
import type { Intervention, Scenario } from '../scenario/scenario';

/** The measurements of the last row that a summary repeats. */
export const SUMMARY_COLUMNS = [
  'time_minutes',
  'liveTumour',
  'liveNk',
  'kills',
  'assists',
  'lysisPercent',
  'spontaneousDeaths',
  'tumourDivisions',
  'nkDivisions',
  'nkDeaths',
  'infusedNk',
  'effectorToTargetRatio',
] as const satisfies readonly SeriesColumn[];

export type Series = Readonly<Record<SeriesColumn, readonly number[]>>;

export interface RunOutput {
  readonly modelVersion: string;
  readonly scenario: Scenario;
  readonly seed: string;
  readonly interventions: readonly Intervention[];
  readonly steps: number;
  readonly stateHash: string;
  readonly series: Series;
  readonly killsPerNk: readonly number[];
  readonly summary: Readonly<Record<(typeof SUMMARY_COLUMNS)[number], number>>;
}

/** The rows of a series as one array for each column. */
export function columnsOf(rows: ArrayLike<number>): Series {
  const width = SERIES_COLUMNS.length;
  const count = rows.length / width;
  const column = (index: number): number[] => Array.from({ length: count }, (_, row) => rows[row * width + index]);
  return Object.fromEntries(SERIES_COLUMNS.map((name, index) => [name, column(index)])) as unknown as Series;
}

/** Everything worth keeping of a run, at the step it has reached. */
export function runOutput(scenario: Scenario, simulation: Simulation): RunOutput {
  const series = columnsOf(simulation.series.from(0));
  const last = simulation.series.count - 1;
  return {
    modelVersion: MODEL_VERSION,
    scenario,
    seed: scenario.seed,
    interventions: scenario.interventions,
    steps: simulation.step,
    stateHash: simulation.stateHash(),
    series,
    killsPerNk: simulation.histograms().killsPerNk,
    summary: Object.fromEntries(SUMMARY_COLUMNS.map((name) => [name, series[name][last]])) as RunOutput['summary'],
  };
}
