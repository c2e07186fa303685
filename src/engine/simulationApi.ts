/** One simulation behind the protocol: what a worker offers the page, and what Node can use alike. */
import { MODEL_VERSION } from '../core/version';
import type { CellStory } from '../protocol/cellStory';
import type { SavedMoment } from '../protocol/checkpoint';
import type { Change, Frame, RunRecord, SimulationApi, StepHash } from '../protocol/simulationApi';
import { remark } from '../remarks/remark';
import { noRun, refuseAll } from '../remarks/remarkError';
import type { Intervention, Scenario } from '../scenario/scenario';
import { scenarioFromData } from '../scenario/scenarioFromData';
import { cellStory } from './cellStory';
import { writeSnapshot } from './snapshotWriter';
import { statusOf } from './status';
import { type Clock, TimeTraveller } from './timeTraveller';

/** Where no clock is given, moments are kept by the number of steps alone. */
const NO_CLOCK: Clock = { now: () => 0 };

const wholeNumber = (value: number, what: string): void => {
  if (!Number.isInteger(value) || value < 0) refuseAll([remark('number.natural', what, { came: String(value) })]);
};

/** An API without a run; `load` gives it one, and gives it another later. */
export function createSimulationApi(clock: Clock = NO_CLOCK, budget?: number): SimulationApi {
  let traveller: TimeTraveller | undefined;
  let pictureStep = 0;
  let rowsSent = 0;
  let unreported: readonly Intervention[] = [];

  const running = (): TimeTraveller => {
    if (traveller === undefined) throw noRun();
    return traveller;
  };
  const frame = (spare?: ArrayBuffer): Frame => {
    const run = running().simulation;
    const snapshot = writeSnapshot(run.tissue, pictureStep, spare);
    pictureStep = run.step;
    const firstRow = rowsSent;
    const rows = run.series.from(firstRow);
    rowsSent = run.series.count;
    const applied = unreported.filter(({ step }) => step < run.step);
    unreported = unreported.filter(({ step }) => step >= run.step);
    return { snapshot, status: statusOf(run), rows, firstRow, histograms: run.histograms(), applied };
  };
  /** After a leap nothing is news: the page takes the whole moment. The newest row comes along, for its totals. */
  const frameAfterLeap = (spare?: ArrayBuffer): Frame => {
    const run = running().simulation;
    pictureStep = run.step;
    rowsSent = Math.min(rowsSent, run.series.count - 1);
    unreported = run.interventions.filter(({ step }) => step >= run.step);
    return { ...frame(spare), settings: { ...run.presentSettings } };
  };

  return {
    load(scenario: Scenario, moment?: SavedMoment): Frame {
      // The other thread may be a script's: what it sends is checked as if it came from a file.
      traveller = new TimeTraveller(scenarioFromData(scenario), clock, moment, budget);
      rowsSent = 0;
      return frameAfterLeap();
    },
    advance(steps: number, spare?: ArrayBuffer): Frame {
      wholeNumber(steps, 'advance: steps');
      running().advance(steps);
      return frame(spare);
    },
    seek(step: number, mostSteps: number, spare?: ArrayBuffer): Frame {
      wholeNumber(step, 'seek: step');
      wholeNumber(mostSteps, 'seek: mostSteps');
      const leapt = running().seek(step, mostSteps);
      return leapt ? frameAfterLeap(spare) : frame(spare);
    },
    intervene(changes: readonly Change[]): readonly Intervention[] {
      const recorded = running().intervene(changes);
      const { simulation } = running();
      unreported = simulation.interventions.filter(({ step }) => step >= simulation.step);
      return recorded;
    },
    rewrite(interventions: readonly Intervention[], spare?: ArrayBuffer): Frame {
      running().rewrite(interventions);
      return frameAfterLeap(spare);
    },
    record(): RunRecord {
      const run = running().simulation;
      const scenario = { ...run.scenario, interventions: [...run.interventions] };
      return { modelVersion: MODEL_VERSION, scenario, step: run.step, stateHash: run.stateHash() };
    },
    save(): SavedMoment {
      const { simulation } = running();
      return { checkpoint: simulation.save(), series: simulation.series.from(0) };
    },
    story(id: number): CellStory | undefined {
      wholeNumber(id, 'story: id');
      return cellStory(running().simulation.tissue, id);
    },
    hashes(most: number): readonly StepHash[] {
      wholeNumber(most, 'hashes: most');
      return running().hashes(Math.max(2, most));
    },
  };
}
