/**
 * What a published data set is to the model: its numbers, where they come from, the assay that repeats it, and the
 * checks that say whether the model meets it. Data sets are one file each; `suite.ts` lists them.
 */
import { exp, ln } from '../core/exactMath';
import { type Estimate, estimate } from '../core/statistics';
import type { ArmResult } from '../experiments/assay/results';
import type { AssaySpecification } from '../experiments/assay/specification';
import type { Published, PublishedDataSet, SpreadKind } from '../protocol/evidence';

/** A: numbers seen or computed from raw data. B: reliable order and one or two numbers. C: recalled, shape only. */
export type Tier = 'A' | 'B' | 'C';

/** Families of mechanisms; the report names those without a tier A row that is kept out of calibration. */
export const FAMILIES = ['contact and killing', 'recognition', 'IL-15 and persistence', 'IFN-γ', 'TGF-β'] as const;
export type Family = (typeof FAMILIES)[number];

/** What agreement means: the number went in, the data were used in calibration, or neither. */
export const ROW_CLASSES = ['verifies an input', 'fitted', 'predicted'] as const;
export type RowClass = (typeof ROW_CLASSES)[number];

export interface Source {
  readonly citation: string;
  /** Empty when there is no single source. */
  readonly url: string;
  /** How the numbers were come by. */
  readonly mark: 'read in the source' | 'computed from its public data' | 'recalled, not checked';
}

/** One acceptance test. */
export interface Check {
  readonly label: string;
  readonly rowClass: RowClass;
  /** What the simulation gives. */
  readonly value: Estimate;
  readonly unit: string;
  /** What was published; null where nothing is. `shape` rows show no published number. */
  readonly published: Published | null;
  /** The accepted range of the simulated mean. */
  readonly accepted: readonly [low: number, high: number];
}

export interface Bar {
  readonly label: string;
  readonly data?: number;
  /** Standard deviation or error of the data, as the source gives it. */
  readonly dataSpread?: number;
  readonly simulated: Estimate;
}
/** Data beside simulation, category by category. */
export interface Plot {
  readonly title: string;
  readonly yLabel: string;
  readonly xLabel: string;
  readonly bars: readonly Bar[];
}

/** Results by the assay's name. */
export type Results = ReadonlyMap<string, readonly ArmResult[]>;

/** What a data set tests, and its protocol in two sentences. */
export type InShort = PublishedDataSet['inShort'];

export interface DataSet {
  readonly key: string;
  readonly title: string;
  readonly inShort: InShort;
  readonly tier: Tier;
  readonly family: Family;
  /** Hard rows decide the exit code; shape rows are shown as such and carry no published number. */
  readonly kind: 'hard' | 'shape';
  readonly source: Source;
  /** What the protocol states and what had to be assumed, a sentence each. */
  readonly protocol: readonly string[];
  readonly assays: readonly AssaySpecification[];
  judge(results: Results): readonly Check[];
  plots(results: Results): readonly Plot[];
  /** Physical reasons why checks are missed, as far as they are known, each under a name. */
  readonly reasons?: Readonly<Record<string, string>>;
  /** Which of them explains a check, by its label. */
  readonly explanations?: Readonly<Record<string, string>>;
}

/** A data set whose type tells its key, how many sentences its protocol has and which reasons it gives. */
interface Declared<Key, Protocol, Reasons> extends Omit<DataSet, 'key' | 'protocol' | 'reasons'> {
  readonly key: Key;
  readonly protocol: Protocol;
  readonly reasons?: Reasons;
}

/** Ties a data set together, so that the words of other languages follow from its type. */
export const defineDataSet = <
  const Key extends string,
  const Protocol extends readonly string[],
  Reasons extends Readonly<Record<string, string>>,
>(
  dataSet: Declared<Key, Protocol, Reasons> & {
    readonly explanations?: Readonly<Record<string, keyof NoInfer<Reasons>>>;
  },
): Declared<Key, Protocol, Reasons> => dataSet;

/** A published number beside the simulated one. */
export const bar = (label: string, { value, spread }: Published, simulated: Estimate): Bar => ({
  label,
  ...(value === undefined ? {} : { data: value }),
  ...(spread === undefined ? {} : { dataSpread: spread }),
  simulated,
});

/** The arm of an assay by its name. */
export function armOf(results: Results, assay: string, arm: string): ArmResult {
  const found = results.get(assay)?.find(({ name }) => name === arm);
  if (found === undefined) throw new Error(`the assay ${assay} has no arm ${arm}`);
  return found;
}

/** A number that is not a mean of repeats. */
export const exactly = (value: number): Estimate => ({ mean: value, low: value, high: value, n: 1 });

export const holds = ({ value, accepted: [low, high] }: Check): boolean => value.mean >= low && value.mean <= high;

type CheckWords = readonly [label: string, rowClass: RowClass, unit: string, published: Published | null];

/** A published mean with its spread and, where it is told, what stands behind it. */
export interface Measured extends Published {
  readonly value: number;
  readonly spread: number;
  readonly spreadIs: SpreadKind;
}
export const measured = (value: number, spread: number, spreadIs: SpreadKind, n?: number): Measured => ({
  value,
  spread,
  spreadIs,
  ...(n === undefined ? {} : { n }),
});

/** A check in a line. A number that is no mean of repeats may be given plain. */
export const check = (
  [label, rowClass, unit, published]: CheckWords,
  value: Estimate | number,
  low: number,
  high: number = Number.POSITIVE_INFINITY,
): Check => ({
  label,
  rowClass,
  unit,
  published,
  value: typeof value === 'number' ? exactly(value) : value,
  accepted: [low, high],
});

/** One yes-or-no statement about shapes: 1 when it is true. */
export const statement = (label: string, rowClass: RowClass, isTrue: boolean): Check =>
  check([label, rowClass, '', null], isTrue ? 1 : 0, 1, 1);

/** A number of an arm; NaN, which meets nothing, when no repeat could read it. */
export const numberIn = (results: Results, assay: string, arm: string, name: string): Estimate =>
  armOf(results, assay, arm).numbers[name] ?? exactly(Number.NaN);

/** Mean of `of` over repeats, taken repeat by repeat from several arms (which share their seeds). */
export const paired = (
  results: Results,
  assay: string,
  arms: readonly string[],
  name: string,
  of: (values: readonly number[]) => number,
): Estimate => {
  const samples = arms.map((arm) => armOf(results, assay, arm).samples);
  return estimate(samples[0].map((_, n) => of(samples.map((list) => list[n].numbers[name]))));
};

/** Where a rising curve through (x, y) reaches this height, interpolated over ln x; NaN when it does not. */
export function crossing(points: readonly (readonly [x: number, y: number])[], height: number): number {
  for (let n = 1; n < points.length; n++) {
    const [x0, y0] = points[n - 1];
    const [x1, y1] = points[n];
    if (y0 <= height && y1 >= height && y1 > y0) return exp(ln(x0) + ((height - y0) / (y1 - y0)) * (ln(x1) - ln(x0)));
  }
  return Number.NaN;
}
