/** What the page may ask of the worker, and the shapes of the answers. Plain data only. */
import type { Intervention, Scenario, Settings } from '../scenario/scenario';
import type { CellStory } from './cellStory';
import type { SavedMoment } from './checkpoint';
import type { Histograms } from './series';

/** A change the user asks for: a parameter's new value, or `dose` with a number of NK cells. */
export interface Change {
  /** A parameter's short or full name, or `dose`. */
  readonly key: string;
  /** In the parameter's unit; cells of a dose. */
  readonly value: number;
}

/** The state of the run after an advance. */
export interface RunStatus {
  /** Steps computed. */
  readonly step: number;
  /** Model minutes. */
  readonly time_minutes: number;
  /** Live tumour cells. */
  readonly liveTumour: number;
  /** Live effector cells: NK, or CAR-T. */
  readonly liveNk: number;
  /** Live healthy bystanders. */
  readonly liveHealthy: number;
  /** Tumour cells killed by effectors so far. */
  readonly kills: number;
  /** Healthy cells killed by effectors so far. */
  readonly healthyKills: number;
  /** Relative to CAR-T cells, 0–100; no clinical statement. */
  readonly cytokineReleaseIndex: number;
  /** Specific lysis so far, 0–100. */
  readonly lysisPercent: number;
  /** Cells of every kind and phase in the dish. */
  readonly cells: number;
}

/** The answer to one advance. `snapshot` is transferred; give it back with the next request. */
export interface Frame {
  readonly snapshot: ArrayBuffer;
  readonly status: RunStatus;
  /** New rows since the frame before, flattened, SERIES_COLUMNS wide. */
  readonly rows: Float64Array<ArrayBuffer>;
  /** Place of the first of them in the series: what was there from then on is no longer the series. */
  readonly firstRow: number;
  readonly histograms: Histograms;
  /** Changes applied since the frame before, with the step each was applied at. */
  readonly applied: readonly Intervention[];
  /** Only after a leap in time: every parameter's value at this moment. */
  readonly settings?: Settings;
}

/** The name of a moment's state. */
export interface StepHash {
  readonly step: number;
  readonly stateHash: string;
}

/** The record that replays a run to the bit. */
export interface RunRecord {
  readonly modelVersion: string;
  readonly scenario: Scenario;
  readonly step: number;
  readonly stateHash: string;
}

/** One simulation in one worker. Requests are answered in order. */
export interface SimulationApi {
  /**
   * Builds the scenario's tissue at step 0, or takes the run up at a moment saved of it, and answers with its first
   * frame. Rejects with a sentence.
   */
  load(scenario: Scenario, moment?: SavedMoment): Frame | Promise<Frame>;
  /** Advances by whole steps (0 only takes a picture) and answers with a frame written into `spare` when it fits. */
  advance(steps: number, spare?: ArrayBuffer): Frame | Promise<Frame>;
  /**
   * Goes towards a step, back or forth, from the nearest moment that is kept, computing at most so many steps. The
   * frame tells how far it came; asked again it goes on. Nobody need: asking for another step is how one is given up.
   */
  seek(step: number, mostSteps: number, spare?: ArrayBuffer): Frame | Promise<Frame>;
  /**
   * Applies changes before the next step, in order; answers with them as recorded. What is planned for later stays
   * planned, what was computed beyond this step is forgotten. Rejects with a sentence.
   */
  intervene(changes: readonly Change[]): readonly Intervention[] | Promise<readonly Intervention[]>;
  /**
   * Replaces all changes of the run, past and planned. When the present lies beyond the first that differs, the run
   * goes back to a kept moment before that. Rejects with a sentence.
   */
  rewrite(interventions: readonly Intervention[], spare?: ArrayBuffer): Frame | Promise<Frame>;
  /** Hash of the present state and the record that leads to it. */
  record(): RunRecord | Promise<RunRecord>;
  /** The present moment, to be taken up by `load`. */
  save(): SavedMoment | Promise<SavedMoment>;
  /** What is known of the cell with this id; undefined when it is not in the dish. */
  story(id: number): CellStory | undefined | Promise<CellStory | undefined>;
  /** State hashes of at most so many moments, spread over the run up to the present one, which is the last. */
  hashes(most: number): readonly StepHash[] | Promise<readonly StepHash[]>;
}
