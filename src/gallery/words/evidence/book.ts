/** What the Evidence view needs of a language. */
import type { InAnyLanguage } from '../shape';
import type { InShort } from './dataSets.en';
import type { en } from './en';
import type { ModelWords } from './model.en';

export type Words = InAnyLanguage<typeof en>;

export interface EvidenceBook {
  readonly words: Words;
  readonly dataSets: Readonly<Record<string, InShort>>;
  readonly model: ModelWords;
  /** A text of a data set in this language; the English one when it is not known. */
  readonly text: (english: string) => string;
}
