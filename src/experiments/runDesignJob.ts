/** Computes one run of a design. The same job gives the same result, whoever computes it and whatever else is computed. */
import { MINUTES_PER_HOUR } from '../core/units';
import { createSimulation } from '../engine/simulation';
import { OBSERVATION_INTERVAL_MINUTES } from '../protocol/series';
import { remarksOf } from '../remarks/remarkError';
import { encodeLink } from '../scenario/link';
import { stepAt } from '../scenario/moment';
import type { Scenario } from '../scenario/scenario';
import { scenarioHash } from '../scenario/scenarioHash';
import type { Measure } from './design/design';
import { type PlannedRun, scenarioOfRun } from './design/plan';
import { columnOf, existing, outcomesOf } from './outcomes';
import { failedRun, NO_NAMES, type RunNames, type RunResult, type RunSeries, rowHead } from './results';

/** A run and what is to be written down of it. Plain data. */
export interface DesignJob {
  readonly run: PlannedRun;
  readonly measure: Measure;
}

function seriesOf(rows: Float64Array, { series, every_minutes }: Measure): RunSeries {
  const every = every_minutes / OBSERVATION_INTERVAL_MINUTES;
  const chosen = (values: readonly number[]): number[] => values.filter((_, row) => row % every === 0);
  return {
    time_minutes: chosen(columnOf(rows, 'time_minutes')),
    columns: Object.fromEntries(series.map((name) => [name, chosen(columnOf(rows, name)).map(existing)])),
  };
}

function computed({ run, measure }: DesignJob, scenario: Scenario, names: RunNames): RunResult {
  const simulation = createSimulation(scenario);
  simulation.advanceTo(stepAt(scenario.hours * MINUTES_PER_HOUR, scenario.settings['scene.timeStep']));
  const rows = simulation.series.from(0);
  return {
    row: {
      ...rowHead(run),
      ...names,
      stateHash: simulation.stateHash(),
      failure: [],
      outcomes: outcomesOf(rows, scenario.hours),
    },
    series: seriesOf(rows, measure),
  };
}

/** The row and the series of a run. Never throws: a run that cannot be computed is a row with its reason. */
export function runDesignJob(job: DesignJob): RunResult {
  let names = NO_NAMES;
  try {
    const scenario = scenarioOfRun(job.run);
    names = { link: `?${encodeLink(scenario)}`, scenarioHash: scenarioHash(scenario) };
    return computed(job, scenario, names);
  } catch (error) {
    return failedRun(job.run, remarksOf(error), names);
  }
}
