/** Remarks about single names, numbers and words. The place is the name. */

/** Numbers that are allowed, or words to choose from. */
export type Takes =
  | { readonly minimum: number; readonly maximum: number; readonly unit: string }
  | { readonly choices: readonly string[] };

/** Code → values. `came` is what was written, shortened; a number as it was written. */
export interface NumberValues {
  /** Words that are not the laboratory's own: of the browser, of the file system. */
  readonly error: { readonly message: string };
  /** `count` more remarks than are told. */
  readonly more: { readonly count: number };
  'number.outside': {
    readonly came: string;
    readonly unit: string;
    readonly minimum: number;
    readonly maximum: number;
  };
  'number.notWhole': { readonly came: string; readonly unit: string };
  /** A count that is none. */
  'number.natural': { readonly came: string };
  'number.none': { readonly came: string; readonly takes: Takes };
  'switch.none': { readonly came: string };
  /** A number that stands for none of the words, or is none of the numbers, to choose from. */
  'choice.none': { readonly came: string; readonly unit: string; readonly choices: readonly string[] };
  'word.none': { readonly came: string; readonly choices: readonly string[]; readonly nearest?: string };
  'name.unknown': { readonly nearest?: string };
  'name.fixed': Readonly<Record<never, never>>;
  'name.needsTime': Readonly<Record<never, never>>;
  /** `first` is what counts, where that can be said. */
  'name.twice': { readonly first?: string };
  'assignment.form': { readonly came: string };
  'seed.empty': { readonly most: number };
  'seed.long': { readonly length: number; readonly most: number };
  'seed.half': { readonly came: string };
}
