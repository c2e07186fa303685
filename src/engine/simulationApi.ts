/** One simulation behind the protocol: what a worker offers the page, and what Node can use alike. */
import { MODEL_VERSION } from '../core/version';
import { cellCounts } from '../observables/cellCounts';
import { lysisPercent } from '../observables/lysis';
import type { Change, Frame, RunRecord, RunStatus, SimulationApi } from '../protocol/simulationApi';
import type { Intervention, Scenario } from '../scenario/scenario';
import { scenarioFromData } from '../scenario/scenarioFromData';
import { Simulation } from './simulation';
import { writeSnapshot } from './snapshotWriter';

function statusOf({ tissue }: Simulation): RunStatus {
  const { liveTumour, liveNk } = cellCounts(tissue);
  return {
    step: tissue.step,
    time_minutes: tissue.time_minutes,
    liveTumour,
    liveNk,
    kills: tissue.tally.kills,
    lysisPercent: lysisPercent(tissue),
    cells: tissue.count,
  };
}

/** An API without a run; `load` gives it one, and gives it another later. */
export function createSimulationApi(): SimulationApi {
  let simulation: Simulation | undefined;
  let pictureStep = 0;
  let rowsSent = 0;
  let unreported: Intervention[] = [];

  const running = (): Simulation => {
    if (simulation === undefined) throw new Error('No run is loaded yet; load a scenario first');
    return simulation;
  };
  const frame = (spare?: ArrayBuffer): Frame => {
    const run = running();
    const snapshot = writeSnapshot(run.tissue, pictureStep, spare);
    pictureStep = run.step;
    const rows = run.series.from(rowsSent);
    rowsSent = run.series.count;
    const applied = unreported.filter(({ step }) => step < run.step);
    unreported = unreported.filter(({ step }) => step >= run.step);
    return { snapshot, status: statusOf(run), rows, histograms: run.histograms(), applied };
  };

  return {
    load(scenario: Scenario): Frame {
      // The other thread may be a script's: what it sends is checked as if it came from a file.
      simulation = new Simulation(scenarioFromData(scenario));
      pictureStep = 0;
      rowsSent = 0;
      unreported = [...simulation.interventions];
      return frame();
    },
    advance(steps: number, spare?: ArrayBuffer): Frame {
      if (!Number.isInteger(steps) || steps < 0)
        throw new Error(`advance(${steps}): the number of steps is a whole number from 0`);
      running().advance(steps);
      return frame(spare);
    },
    intervene(changes: readonly Change[]): readonly Intervention[] {
      const recorded = running().intervene(changes);
      unreported.push(...recorded);
      return recorded;
    },
    record(): RunRecord {
      const run = running();
      const scenario = { ...run.scenario, interventions: [...run.interventions] };
      return { modelVersion: MODEL_VERSION, scenario, step: run.step, stateHash: run.stateHash() };
    },
  };
}
