/** A run as a program outside the house meets it: a small face on the engine, which checks what comes in. */
import { MINUTES_PER_HOUR } from '../core/units';
import { MODEL_VERSION } from '../core/version';
import { Simulation as EngineRun } from '../engine/simulation';
import { writeSnapshot } from '../engine/snapshotWriter';
import { statusOf } from '../engine/status';
import { SERIES_COLUMNS, type SeriesColumn } from '../protocol/series';
import type { Change, RunStatus } from '../protocol/simulationApi';
import { openSnapshot } from '../protocol/snapshot';
import { stepAt } from '../scenario/moment';
import type { Intervention, Scenario, Settings } from '../scenario/scenario';
import { scenarioFromData } from '../scenario/scenarioFromData';
import { type Cell, cellsOf } from './cells';
import { inSentences } from './sentences';

/**
 * The measurements of a run: for each column one number a row, all columns equally long. Rows are
 * {@link OBSERVATION_INTERVAL_MINUTES} model minutes apart and the first is that of step 0; `time_minutes` says when.
 */
export type Series = Readonly<Record<SeriesColumn, readonly number[]>>;

/**
 * A moment of a run from which it can be taken up, to the bit. Plain data: it can be kept in memory, sent to another
 * thread, or put into a database that stores typed arrays. Its numbers have the byte order of the machine that wrote it.
 */
export interface Checkpoint {
  /** The model that wrote it; another one cannot read it. */
  readonly modelVersion: string;
  /** The run with all its changes, past and planned. */
  readonly scenario: Scenario;
  /** The step it was taken at. */
  readonly step: number;
  /** The measurements up to then, row after row; the columns are those of {@link SERIES_COLUMNS}. */
  readonly series: Float64Array<ArrayBuffer>;
  /** Everything else; its layout is the engine's own. */
  readonly state: ArrayBuffer;
}

/** A run being computed. Everything is synchronous and nothing depends on the clock, the machine or other runs. */
export interface Simulation {
  /** The run as it is now: the scenario it began as, and every change made on the way. A link or file of it replays it. */
  readonly scenario: Scenario;
  /** Steps computed so far. */
  readonly step: number;
  /** Model minutes computed so far: steps × `scene.timeStep`. */
  readonly time_minutes: number;
  /** The step at which the scenario's `hours` have passed. The run may go on beyond it. */
  readonly lastStep: number;
  /** Every parameter's present value, by full name. */
  readonly settings: Settings;
  /**
   * Computes this many steps, each of `scene.timeStep` model minutes. Many small advances give the bits of one large one.
   * @throws RangeError when `steps` is not a whole number from 0.
   */
  advance(steps: number): void;
  /**
   * Computes up to the step with this number.
   * @throws RangeError when it is not a whole number, or lies before the present step: runs do not go backwards,
   * but {@link restoreSimulation} takes up an earlier checkpoint.
   */
  advanceTo(step: number): void;
  /**
   * Changes parameters, or infuses NK cells (`dose`, in cells), before the next step, in the order given.
   * @returns the changes as recorded, with the step at which they apply
   * @throws Error with one sentence a line when a change is not allowed; then none of them is made.
   */
  intervene(changes: readonly Change[]): readonly Intervention[];
  /** The present state in a few numbers. */
  status(): RunStatus;
  /** All measurements so far. */
  series(): Series;
  /** `killsPerNk()[k]` is the number of NK cells, alive or dead, credited with k kills of tumour cells. */
  killsPerNk(): readonly number[];
  /** Every cell that is in the dish now. */
  cells(): readonly Cell[];
  /**
   * SHA-256 of the whole state, 64 hexadecimal digits. The same scenario at the same step has the same one in Node and
   * in every browser, whatever the processor; the command line and the page show it.
   */
  stateHash(): string;
  /** This moment, to come back to. */
  checkpoint(): Checkpoint;
}

function wholeNumber(value: number, what: string): void {
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`${what} = ${value} is not a whole number from 0`);
}

function columnsOf(rows: Float64Array): Series {
  const width = SERIES_COLUMNS.length;
  const column = (index: number): number[] =>
    Array.from({ length: rows.length / width }, (_, row) => rows[row * width + index]);
  return Object.fromEntries(SERIES_COLUMNS.map((name, index) => [name, column(index)])) as unknown as Series;
}

function faceOf(run: EngineRun): Simulation {
  const scenario = (): Scenario => ({ ...run.scenario, interventions: [...run.interventions] });
  const timeStep = run.scenario.settings['scene.timeStep'];
  return {
    get scenario() {
      return scenario();
    },
    get step() {
      return run.step;
    },
    get time_minutes() {
      return run.tissue.time_minutes;
    },
    lastStep: stepAt(run.scenario.hours * MINUTES_PER_HOUR, timeStep),
    get settings() {
      return { ...run.presentSettings };
    },
    advance(steps) {
      wholeNumber(steps, 'advance: steps');
      run.advance(steps);
    },
    advanceTo(step) {
      wholeNumber(step, 'advanceTo: step');
      if (step < run.step) throw new RangeError(`advanceTo: step = ${step} lies before the present one, ${run.step}`);
      run.advanceTo(step);
    },
    intervene: (changes) => inSentences(() => run.intervene(changes)),
    status: () => statusOf(run),
    series: () => columnsOf(run.series.from(0)),
    killsPerNk: () => run.histograms().killsPerNk,
    cells: () => cellsOf(openSnapshot(writeSnapshot(run.tissue, run.step))),
    stateHash: () => run.stateHash(),
    checkpoint() {
      const { step, state } = run.save();
      return { modelVersion: MODEL_VERSION, scenario: scenario(), step, series: run.series.from(0), state };
    },
  };
}

/**
 * Begins the run that a scenario describes, at step 0.
 * @param scenario from {@link resolveScenario}, {@link decodeLink} or {@link readRunFile}; it is checked again
 * @throws Error with a sentence for what is wrong with the scenario.
 */
export const createSimulation = (scenario: Scenario): Simulation =>
  inSentences(() => faceOf(new EngineRun(scenarioFromData(scenario))));

/**
 * Takes a run up at a moment that {@link Simulation.checkpoint} has kept. It goes on as the first one would have.
 * @throws Error with a sentence when the checkpoint is another model's, or damaged.
 */
export function restoreSimulation({ modelVersion, scenario, step, series, state }: Checkpoint): Simulation {
  if (modelVersion !== MODEL_VERSION)
    throw new Error(`This checkpoint is of version ${modelVersion} of the model; only ${MODEL_VERSION} can take it up`);
  const rows = series.length / SERIES_COLUMNS.length;
  return inSentences(() =>
    faceOf(new EngineRun(scenarioFromData(scenario), { checkpoint: { step, rows, state }, series })),
  );
}
