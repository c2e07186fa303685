/** The words of the demonstration, which come with it, in the language of the page. */
import type { Language } from '../languages';
import type { InAnyLanguage } from '../shape';
import { demonstration as english } from './en';

export type DemonstrationWords = InAnyLanguage<typeof english>;

const IN: Readonly<Record<Language, () => Promise<DemonstrationWords>>> = {
  en: () => Promise.resolve(english),
  zh: () => import('./zh').then(({ demonstration }) => demonstration),
};

/** Filled anew when the language changes; read words when they are shown. */
export const words: DemonstrationWords = { ...english };

/** Speaks this language from now on. */
export async function speakDemonstration(language: Language): Promise<void> {
  Object.assign(words, await IN[language]());
}
