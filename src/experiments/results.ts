/** What is kept of a run of a design: one row, and some measurements over time. Plain data that JSON holds exactly. */
import { MODEL_VERSION } from '../core/version';
import type { SeriesColumn } from '../protocol/series';
import type { Remark } from '../remarks/remark';
import type { PlannedRun, Point } from './design/plan';
import { OUTCOME_NAMES, type Outcomes } from './outcomes';

/** One run as a row of a table. */
export interface RunRow {
  /** 0-based number of the run in its design. */
  readonly run: number;
  /** 0-based number of the point. */
  readonly point: number;
  /** Empty where the design has no arms. */
  readonly arm: string;
  /** From 1. */
  readonly replicate: number;
  /** Seed of the run. */
  readonly seed: string;
  /** What differs at this point. */
  readonly factors: Point;
  /** Query of the link that opens this run; empty when it could not be resolved. */
  readonly link: string;
  /** SHA-256 of the resolved run; empty when it could not be resolved. */
  readonly scenarioHash: string;
  /** Version of the model. */
  readonly modelVersion: string;
  /** SHA-256 of the last state; empty when the run failed. */
  readonly stateHash: string;
  /** Why the run failed; empty when it did not. */
  readonly failure: readonly Remark[];
  /** What the run came to; all null when it failed. */
  readonly outcomes: Outcomes;
}

/** Measurements of a run at the interval of its design. */
export interface RunSeries {
  /** Model minutes of each row. */
  readonly time_minutes: readonly number[];
  /** Measurement → a number for each time; null stands for a number that does not exist. */
  readonly columns: Readonly<Partial<Record<SeriesColumn, readonly (number | null)[]>>>;
}

/** What is kept of a run: its row and its measurements. */
export interface RunResult {
  /** The row of the table. */
  readonly row: RunRow;
  /** Measurements over time; empty when the run failed. */
  readonly series: RunSeries;
}

const NO_OUTCOMES = Object.fromEntries(OUTCOME_NAMES.map((name) => [name, null])) as unknown as Outcomes;
const NO_SERIES: RunSeries = { time_minutes: [], columns: {} };

/** What of a row is known before its run. */
export const rowHead = ({ index, point, armName, replicate, seed, factors }: PlannedRun) => ({
  run: index,
  point,
  arm: armName,
  replicate,
  seed,
  factors,
  modelVersion: MODEL_VERSION,
});

/** What names a run once it is resolved. */
export type RunNames = Pick<RunRow, 'link' | 'scenarioHash'>;
export const NO_NAMES: RunNames = { link: '', scenarioHash: '' };

/** The result of a run that failed. */
export const failedRun = (run: PlannedRun, failure: readonly Remark[], names = NO_NAMES): RunResult => ({
  row: { ...rowHead(run), ...names, stateHash: '', failure, outcomes: NO_OUTCOMES },
  series: NO_SERIES,
});
