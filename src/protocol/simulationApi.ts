/** What the page may ask of the worker, and the shapes of the answers. Plain data only. */
import type { Intervention, Scenario } from '../scenario/scenario';
import type { Histograms } from './series';

/** A change the user asks for: a parameter's new value, or `dose` with a number of NK cells. */
export interface Change {
  readonly key: string;
  readonly value: number;
}

/** The state of the run after an advance. */
export interface RunStatus {
  readonly step: number;
  readonly time_minutes: number;
  readonly liveTumour: number;
  readonly liveNk: number;
  readonly kills: number;
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
  readonly histograms: Histograms;
  /** Changes applied since the frame before, with the step each was applied at. */
  readonly applied: readonly Intervention[];
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
  /** Builds the scenario's tissue at step 0 and answers with its first frame. Rejects with a sentence. */
  load(scenario: Scenario): Frame | Promise<Frame>;
  /** Advances by whole steps (0 only takes a picture) and answers with a frame written into `spare` when it fits. */
  advance(steps: number, spare?: ArrayBuffer): Frame | Promise<Frame>;
  /** Applies changes before the next step, in order; answers with them as recorded. Rejects with a sentence. */
  intervene(changes: readonly Change[]): readonly Intervention[] | Promise<readonly Intervention[]>;
  /** Hash of the present state and the record that leads to it. */
  record(): RunRecord | Promise<RunRecord>;
}
