/** What the Evidence view needs of a language. */
import type { DataSetWords } from '../../../evidence/words/shape';
import type { InAnyLanguage } from '../shape';
import type { en } from './en';
import type { ModelWords } from './model.en';

export type Words = InAnyLanguage<typeof en>;

export interface EvidenceBook {
  readonly words: Words;
  /** Data sets by key; none in English, which they speak themselves. */
  readonly dataSets: Readonly<Record<string, DataSetWords>>;
  readonly model: ModelWords;
  /** A label of a data set in this language; the English one when it is not known. */
  readonly label: (english: string) => string;
}
