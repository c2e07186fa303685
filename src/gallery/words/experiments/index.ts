/** The words of the Experiments view, which come with it, in the language of the page. */
import type { Language } from '../languages';
import type { InAnyLanguage } from '../shape';
import { experiments as english } from './en';

type ExperimentWords = InAnyLanguage<typeof english>;

const IN: Readonly<Record<Language, () => Promise<ExperimentWords>>> = {
  en: () => Promise.resolve(english),
  zh: () => import('./zh').then(({ experiments }) => experiments),
};

/** Filled anew when the language changes; read words when they are shown. */
export const words: ExperimentWords = { ...english };

/** Speaks this language from now on. */
export async function speakExperiments(language: Language): Promise<void> {
  Object.assign(words, await IN[language]());
}
