/**
 * What a language has to say of a published data set: as many words, in the same places, as the data set has. A language
 * has one file a data set, `words/<language>/<dataSet>.ts`; English is the data set itself.
 */
import type { DataSet, InShort } from '../evidence';

type AsMany<Sentences extends readonly string[]> = { readonly [I in keyof Sentences]: string };

/** As many as there are; none where a data set gives none. */
type WordsOfReasons<R> = string extends keyof R ? unknown : { readonly reasons: { readonly [K in keyof R]: string } };

/** The words of this data set, by its type: `WordsOf<typeof claudin>`. */
export type WordsOf<D extends DataSet> = {
  readonly key: D['key'];
  readonly title: string;
  readonly inShort: InShort;
  readonly protocol: AsMany<D['protocol']>;
  /** What its criteria, plots, axes and bars are called, by what they are called in English. */
  readonly labels: Readonly<Record<string, string>>;
} & WordsOfReasons<NonNullable<D['reasons']>>;

/** The words of any data set. */
export interface DataSetWords extends Pick<DataSet, 'key' | 'title' | 'inShort' | 'protocol' | 'reasons'> {
  readonly labels: Readonly<Record<string, string>>;
}
