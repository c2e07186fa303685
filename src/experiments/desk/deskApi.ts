/**
 * What a page may ask of an experiment in a worker. The same worker script computes single runs (one of many in a pool)
 * and keeps the results of all (the desk): the page itself knows no statistics. Plain data only.
 */
import type { Estimate } from '../../core/statistics';
import type { SeriesColumn } from '../../protocol/series';
import type { Remark } from '../../remarks/remark';
import type { Point } from '../design/plan';
import type { OutcomeName } from '../outcomes';
import type { RunResult, RunRow } from '../results';
import type { Spread } from '../statistics/bands';
import type { Width } from '../statistics/differences';
import type { SurvivalCurve } from '../statistics/survival';
import type { HeatMap } from '../summary/heatMap';
import type { BandRow } from '../summary/results';
import type { Correlation, Effect } from '../summary/summary';
import type { ResponseFractions, WaterfallBar } from '../summary/waterfall';

/** A design that was opened, or what is wrong with it. */
export type DesignOpened =
  | { readonly ok: true; readonly designHash: string; readonly modelVersion: string; readonly runs: number }
  | { readonly ok: false; readonly problems: readonly Remark[] };

/** What a page looks at. */
export interface Question {
  /** Shown over time. */
  readonly measurement: SeriesColumn;
  /** Compared between conditions. */
  readonly outcome: OutcomeName;
  /** Number of the condition that is looked at closely; null shows the first few beside each other. */
  readonly condition: number | null;
}

export interface ConditionPicture {
  readonly condition: number;
  readonly arm: string;
  readonly factors: Point;
  /** Runs that did not fail. */
  readonly n: number;
  /** Of the chosen outcome; undefined of none. */
  readonly outcome?: Spread & { readonly mean: Estimate };
  /** Tumours cleared, of `n`. */
  readonly cleared: number;
  /** Hours by which half were cleared. */
  readonly medianClearance_hours: number | null;
}

/** How sure the answer is, and what more runs would do. */
export interface Sureness {
  /** Whether the values are differences of pairs. */
  readonly paired: boolean;
  readonly widths: readonly Width[];
  /** Repeats until the interval is half as wide; null when that is beyond reach or not known. */
  readonly forHalf: number | null;
}

export interface TrialPicture {
  readonly arm: string;
  readonly bars: readonly WaterfallBar[];
  readonly fractions: ResponseFractions;
}

/** The results so far, as a page shows them. */
export interface ExperimentPicture {
  readonly planned: number;
  readonly done: number;
  readonly failed: number;
  readonly question: Question;
  readonly conditions: readonly ConditionPicture[];
  /** Courses and survival of the conditions that are shown, by their numbers. */
  readonly courses: readonly {
    readonly condition: number;
    readonly rows: readonly BandRow[];
    readonly survival: SurvivalCurve;
  }[];
  readonly sureness: Sureness;
  readonly heat?: HeatMap;
  readonly effects: readonly Effect[];
  readonly correlations: readonly Correlation[];
  readonly trial: readonly TrialPicture[];
}

/** A part of the table of runs. */
export interface RowsWanted {
  readonly from: number;
  readonly most: number;
  /** Only runs of this condition. */
  readonly condition: number | null;
  readonly failedOnly: boolean;
}
export interface RowsFound {
  /** All rows that match. */
  readonly all: number;
  readonly rows: readonly RunRow[];
}

export type TableName = 'runs' | 'series';
export type FigureName = 'bands' | 'survival' | 'heatMap' | 'effects' | 'waterfall';
/** Words of a figure, and the name of each condition by its number. */
export interface FigureText {
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly note?: string;
  readonly names: readonly string[];
}

/** One experiment in one worker. */
export interface ExperimentApi {
  /** Takes another design, read from data of unknown shape; results of the one before are forgotten. */
  open(data: unknown): DesignOpened | Promise<DesignOpened>;
  /** Computes a run of the open design. Never rejects because of the run: that is a row with its reason. */
  run(index: number): RunResult | Promise<RunResult>;
  /** The row of a run that nobody could compute. */
  failed(index: number, detail: string): RunResult | Promise<RunResult>;
  /** Keeps results, in any order; a second one of the same run takes the place of the first. */
  add(results: readonly RunResult[]): void | Promise<void>;
  picture(question: Question): ExperimentPicture | Promise<ExperimentPicture>;
  rows(wanted: RowsWanted): RowsFound | Promise<RowsFound>;
  /** A whole table as the text of a CSV file. */
  csv(table: TableName): string | Promise<string>;
  /** A whole table as a Parquet file. */
  parquet(table: TableName): Promise<Uint8Array<ArrayBuffer>>;
  /** Design, summary and rows as JSON. */
  json(): string | Promise<string>;
  /** A figure as an SVG file; undefined where the design has none of its kind. */
  figure(name: FigureName, question: Question, text: FigureText): string | undefined | Promise<string | undefined>;
  /** The file that the command line takes. */
  designText(): string | Promise<string>;
}
