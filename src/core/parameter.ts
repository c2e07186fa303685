/**
 * What a parameter is: a number with a default, a range, a unit, a meaning and a source.
 * From one declaration come the slider, the link key, the CLI flag, the table in the docs and validation.
 */

/** Where a default comes from. There is no blank: what nobody published is `assumed`, with the reason. */
export type ParameterSource = PaperSource | DataSource | DerivedSource | FittedSource | AssumedSource;

/** A value that a paper states. */
export interface PaperSource {
  /** Marks this kind. */
  readonly kind: 'paper';
  /** Authors, year, title or figure. */
  readonly citation: string;
  /** Where it is published. */
  readonly url: string;
}

/** A value computed from published data. */
export interface DataSource {
  /** Marks this kind. */
  readonly kind: 'data';
  /** Authors, year, title or figure. */
  readonly citation: string;
  /** Where they are published. */
  readonly url: string;
  /** How the value follows from them. */
  readonly computed: string;
}

/** A value that follows from others by arithmetic. */
export interface DerivedSource {
  /** Marks this kind. */
  readonly kind: 'derived';
  /** The arithmetic. */
  readonly from: string;
}

/** A value fitted to a data set. */
export interface FittedSource {
  /** Marks this kind. */
  readonly kind: 'fitted';
  /** The data set. */
  readonly to: string;
  /** The command that fits it again. */
  readonly command: string;
}

/** A value that nobody published. */
export interface AssumedSource {
  /** Marks this kind. */
  readonly kind: 'assumed';
  /** The reason for this value. */
  readonly why: string;
}

/** One declared parameter. `minimum` and `maximum` bound what is accepted; `plausible` is the range the literature allows. */
export interface ParameterSpec {
  /** What it is called on a slider. */
  readonly label: string;
  /** What it does in the model, in a sentence or two. */
  readonly meaning: string;
  /** The unit of all numbers here; empty of a pure number. */
  readonly unit: string;
  /** The value where neither the run nor its preset says otherwise. */
  readonly default: number;
  /** The least value that is accepted. */
  readonly minimum: number;
  /** The greatest value that is accepted. */
  readonly maximum: number;
  /** The range that the literature allows. */
  readonly plausible?: readonly [number, number];
  /** How a slider is best divided; linear when absent. */
  readonly scale?: 'linear' | 'logarithmic';
  /** Whether only whole numbers are accepted. */
  readonly integer?: boolean;
  /** A number that stands for one of these words: links, files and the page show the word. */
  readonly choices?: readonly string[];
  /** False when a change needs a new run (size of the dish, number of cells at the start). */
  readonly live?: boolean;
  /** Whether setting it gives a dose: the level becomes this and falls from there; the same value again is one more dose. */
  readonly dose?: boolean;
  /** Where the default comes from. */
  readonly source: ParameterSource;
}

export type ParameterSpecs = Readonly<Record<string, ParameterSpec>>;

/** The values of a set of parameters, one number each. */
export type ParameterValues<S extends ParameterSpecs> = { readonly [K in keyof S]: number };

/** Keeps the literal keys of a declaration while checking its shape. */
export const declareParameters = <const S extends ParameterSpecs>(specs: S): S => specs;

/** Whether a parameter may have this value. */
export const isWithin = (spec: ParameterSpec, value: number): boolean =>
  Number.isFinite(value) &&
  value >= spec.minimum &&
  value <= spec.maximum &&
  (spec.integer !== true || Math.floor(value) === value);
