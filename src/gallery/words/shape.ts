/** The shape that the words of the page have in every language: that of the English ones. */
import type { en } from './en';

/** The same keys, with any text for a text, and any sentence of the same arguments for a sentence. */
export type InAnyLanguage<Words> = Words extends string
  ? string
  : Words extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof Words]: InAnyLanguage<Words[Key]> };

export type Messages = InAnyLanguage<typeof en>;
