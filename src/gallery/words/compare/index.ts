/** The words of the Compare view, which come with it, in the language of the page. */
import type { Language } from '../languages';
import type { InAnyLanguage } from '../shape';
import { compare as english } from './en';

type CompareWords = InAnyLanguage<typeof english>;

const IN: Readonly<Record<Language, () => Promise<CompareWords>>> = {
  en: () => Promise.resolve(english),
  zh: () => import('./zh').then(({ compare }) => compare),
};

/** Filled anew when the language changes; read words when they are shown. */
export const words: CompareWords = { ...english };

/** Speaks this language from now on. */
export async function speakComparison(language: Language): Promise<void> {
  Object.assign(words, await IN[language]());
}
