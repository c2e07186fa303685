/** Puts a remark into the words of a language. */
import type { AnyRemark } from './anyRemark';
import type { RemarkCode } from './remark';
import type { Takes } from './values/numbers';
import type { RemarkValues } from './values/values';

/** Words another remark within this one. */
export type Say = (remark: AnyRemark) => string;

/** How the remarks of some codes are worded: of their values and their place. */
export type WordsFor<Values> = {
  readonly [Code in keyof Values]: (values: Values[Code], place: string, say: Say) => string;
};

/** The sentences of a language, or those of some topics. */
export interface SpokenLanguage {
  readonly words: Partial<WordsFor<RemarkValues>>;
  /** A range of numbers, or the words to choose from. */
  readonly takes: (takes: Takes) => string;
  /** A remark of a later or an earlier version that only its own engine can word, and in English. */
  readonly unknown: (english: string) => string;
}

/** All sentences of a language; one that is missing does not compile. */
export interface RemarkLanguage extends SpokenLanguage {
  readonly words: WordsFor<RemarkValues>;
}

/** The remark as a sentence of this language. */
export function wordsOf(remark: AnyRemark, language: SpokenLanguage): string {
  const { code, place, values, english } = remark;
  if (!Object.hasOwn(language.words, code)) return language.unknown(english ?? `${code} ${place}`.trim());
  const word = language.words[code as RemarkCode] as (values: object, place: string, say: Say) => string;
  return word(values, place, (inner) => wordsOf(inner, language));
}
