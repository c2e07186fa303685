/**
 * What a parameter is: a number with a default, a range, a unit, a meaning and a source.
 * From one declaration come the slider, the link key, the CLI flag, the table in the docs and validation.
 */

/** Where a default comes from. There is no blank: what nobody published is `assumed`, with the reason. */
export type ParameterSource =
  | { readonly kind: 'paper'; readonly citation: string; readonly url: string }
  | { readonly kind: 'data'; readonly citation: string; readonly url: string; readonly computed: string }
  | { readonly kind: 'derived'; readonly from: string }
  | { readonly kind: 'fitted'; readonly to: string; readonly command: string }
  | { readonly kind: 'assumed'; readonly why: string };

/** One declared parameter. `minimum` and `maximum` bound what is accepted; `plausible` is the range the literature allows. */
export interface ParameterSpec {
  readonly label: string;
  readonly meaning: string;
  readonly unit: string;
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly plausible?: readonly [number, number];
  readonly scale?: 'linear' | 'logarithmic';
  readonly integer?: boolean;
  /** A number that stands for one of these words: links, files and the page show the word. */
  readonly choices?: readonly string[];
  /** False when a change needs a new run (size of the dish, number of cells at the start). */
  readonly live?: boolean;
  readonly source: ParameterSource;
}

export type ParameterSpecs = Readonly<Record<string, ParameterSpec>>;

/** The values of a set of parameters, one number each. */
export type ParameterValues<S extends ParameterSpecs> = { readonly [K in keyof S]: number };

/** Keeps the literal keys of a declaration while checking its shape. */
export const declareParameters = <const S extends ParameterSpecs>(specs: S): S => specs;

/** A fraction or a switch-like amount between 0 and 1. */
export const isWithin = (spec: ParameterSpec, value: number): boolean =>
  Number.isFinite(value) &&
  value >= spec.minimum &&
  value <= spec.maximum &&
  (spec.integer !== true || Math.floor(value) === value);
