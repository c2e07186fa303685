/**
 * What a language has to say of a mechanism: as many words, in the same places, as its declaration has. A language has one
 * file a mechanism, `words/<language>/<mechanism>.ts`; English is the declaration itself.
 */
import type { PaperSource, ParameterSpec, ParameterSpecs } from '../../core/parameter';

/** The words of one parameter. A choice has as many names, in the order of its choices; a paper speaks for itself. */
type WordsOfParameter<P extends ParameterSpec> = {
  readonly label: string;
  readonly meaning: string;
} & (P extends { readonly choices: infer C extends readonly string[] }
  ? { readonly choices: { readonly [I in keyof C]: string } }
  : unknown) &
  (P['source'] extends PaperSource ? unknown : { readonly source: string });

/** The words of these parameters. */
export type WordsOfParameters<S extends ParameterSpecs> = { readonly [K in keyof S]: WordsOfParameter<S[K]> };

/** The words of this mechanism, by its type: `WordsOf<typeof lyticAttack>`. */
export interface WordsOf<M extends { readonly parameters: ParameterSpecs }> {
  readonly label: string;
  readonly meaning: string;
  readonly symbols?: string;
  readonly parameters: WordsOfParameters<M['parameters']>;
}

/** The words of any mechanism. */
export interface MechanismWords {
  readonly label: string;
  readonly meaning: string;
  readonly symbols?: string;
  readonly parameters: Readonly<
    Record<
      string,
      {
        readonly label: string;
        readonly meaning: string;
        readonly choices?: readonly string[];
        readonly source?: string;
      }
    >
  >;
}
