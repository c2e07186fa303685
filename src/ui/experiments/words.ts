/** The words of the Experiments view, which come with it, in the language of the page. */
import type { Language } from '../../state/languages';
import { experiments as english } from '../messages/en/experiments';
import type { InAnyLanguage } from '../messages/messages';

type ExperimentWords = InAnyLanguage<typeof english>;

const IN: Readonly<Record<Language, () => Promise<ExperimentWords>>> = {
  en: () => Promise.resolve(english),
  zh: () => import('../messages/zh/experiments').then(({ experiments }) => experiments),
};

/** Filled anew when the language changes; read words when they are shown. */
export const words: ExperimentWords = { ...english };

/** Speaks this language from now on. */
export async function speakExperiments(language: Language): Promise<void> {
  Object.assign(words, await IN[language]());
}
