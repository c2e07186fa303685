/** The record of a finished run, as `docs/run.schema.json` describes it. */
import {
  type Intervention,
  MODEL_VERSION,
  type Scenario,
  type Series,
  type SeriesColumn,
  type Simulation,
} from '../api';

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

/** Everything worth keeping of a run, at the step it has reached. */
export function runOutput(scenario: Scenario, simulation: Simulation): RunOutput {
  const series = simulation.series();
  const last = series.time_minutes.length - 1;
  return {
    modelVersion: MODEL_VERSION,
    scenario,
    seed: scenario.seed,
    interventions: scenario.interventions,
    steps: simulation.step,
    stateHash: simulation.stateHash(),
    series,
    killsPerNk: simulation.killsPerNk(),
    summary: Object.fromEntries(SUMMARY_COLUMNS.map((name) => [name, series[name][last]])) as RunOutput['summary'],
  };
}
