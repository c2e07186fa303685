/**
 * Published data sets, and what a repeat of them came to, as plain data: between the laboratory and the page, and in the
 * report that is kept beside docs/evidence.md. A number that is not there, or a bound that is open, is null, so that JSON
 * and threads carry the same.
 */

/** A mean over repeats with its 95 % interval; of one number the interval is the number. */
export interface Reading {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Number of repeats. */
  readonly n: number;
}

export type DataSetKind = 'hard' | 'shape';
export type RowClassName = 'verifies an input' | 'fitted' | 'predicted';

/** What the spread of a published number is; `not told` where the source gives one without its kind. */
export type SpreadKind = 'standard deviation' | 'standard error' | 'not told';

/** A published number as data, in the unit of its criterion. Every part is absent where the source has none. */
export interface Published {
  readonly value?: number;
  /** The upper end, where a range from `value` on is published. */
  readonly to?: number;
  readonly spread?: number;
  readonly spreadIs?: SpreadKind;
  /** How many donors, cells or contacts stand behind it. */
  readonly n?: number;
  /** What no number says: a bound, a moment, an order. */
  readonly words?: string;
}

/** One criterion and what became of it. */
export interface EvidenceRow {
  readonly label: string;
  readonly rowClass: RowClassName;
  readonly unit: string;
  /** What was published; null where nothing is. */
  readonly published: Published | null;
  readonly value: Reading;
  /** Accepted range of the mean. */
  readonly accepted: readonly [low: number | null, high: number | null];
  readonly holds: boolean;
  /** How far outside the accepted range the mean lies, in the unit; 0 when it holds, null when there is no value. */
  readonly missedBy: number | null;
  /** Why it is missed, where that is known. */
  readonly explanation: string;
  /** The name of that reason, `dataSet.reason`, by which other languages have it; empty where there is none. */
  readonly reason: string;
}

export interface EvidenceBar {
  readonly label: string;
  readonly data: number | null;
  /** Standard deviation or error of the data, as the source gives it; 0 when it gives none. */
  readonly dataSpread: number;
  readonly simulated: Reading;
}

export interface EvidencePlot {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly bars: readonly EvidenceBar[];
}

/** What the repeats of one data set came to. */
export interface EvidenceOutcome {
  readonly key: string;
  readonly rows: readonly EvidenceRow[];
  readonly plots: readonly EvidencePlot[];
}

/** The results of docs/evidence.md. */
export interface EvidenceReport {
  readonly modelVersion: string;
  readonly outcomes: readonly EvidenceOutcome[];
}

/** What is published, and how it is repeated. */
export interface PublishedDataSet {
  readonly key: string;
  readonly title: string;
  /** What it tests, and its protocol in two sentences. */
  readonly inShort: { readonly tests: string; readonly protocol: readonly [string, string] };
  readonly tier: 'A' | 'B' | 'C';
  readonly family: string;
  readonly kind: DataSetKind;
  readonly source: { readonly citation: string; readonly url: string; readonly mark: string };
  /** What the protocol states and what had to be assumed, a sentence each. */
  readonly protocol: readonly string[];
  /** Conditions, each of which is simulated as often as there are repeats. */
  readonly arms: number;
}

/** What a worker does for the page: any repeat by its number, and the judgement of all of them. */
export interface EvidenceApi<Sample = unknown> {
  dataSets(): readonly PublishedDataSet[];
  /** Simulates one repeat of one arm; they are numbered arm by arm, from 0 to arms × repeats − 1. */
  repeat(key: string, repeats: number, number: number): Sample;
  /** @param samples of all repeats, in the order of their numbers */
  judge(key: string, repeats: number, samples: readonly Sample[]): EvidenceOutcome;
}
