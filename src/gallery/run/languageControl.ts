/**
 * The language of the page: from the link, the visitor's choice or the browser; changed by a button without touching
 * the run. Every language but English is fetched when it is wanted.
 */

import type { RemarkLanguage } from '../../remarks/words';
import { en } from '../words/en';
import { type LaboratoryWords, speakLaboratory } from '../words/laboratoryWords';
import { LANGUAGE_TAG, type Language, languageInLink, languageOf, ownLanguage, withLanguage } from '../words/languages';
import { speakRemarks } from '../words/problemWords';
import type { Messages } from '../words/shape';
import { inLanguage, speakIn } from '../words/spoken';
import { speak, strings } from '../words/strings';
import type { LabStore } from './store';

interface Words {
  readonly messages: Messages;
  /** None where the laboratory's own words will do. */
  readonly laboratory: LaboratoryWords | null;
  readonly remarks: RemarkLanguage | null;
}

const ENGLISH: Words = { messages: en, laboratory: null, remarks: null };

const wordsIn = inLanguage<Words, Words>(ENGLISH, {
  zh: async () => {
    const [{ zh, laboratory }, { chinese }] = await Promise.all([import('../words/zh'), import('../../remarks/zh')]);
    return { messages: zh, laboratory, remarks: chinese };
  },
});

export interface LanguageControl {
  /** Speaks the language that a link names, or the visitor's own; a sentence when the page does not speak it. */
  follow(search: string): Promise<string | undefined>;
  /** Speaks this language from now on, also on the next visit. */
  choose(language: Language): Promise<void>;
  /** The query with its language, where that must be said. */
  inLink(query: string): string;
}

interface Device {
  readonly root: Pick<HTMLElement, 'lang'>;
  /** Gives the browser's tab its title. */
  readonly name: (title: string) => void;
  readonly browserLanguages: readonly string[];
}

export function createLanguageControl(store: LabStore, { root, name, browserLanguages }: Device): LanguageControl {
  const own = (): Language => ownLanguage(store.getState().chosenLanguage, browserLanguages);
  let wanted: Language = 'en';
  const change = async (language: Language): Promise<void> => {
    wanted = language;
    const { messages, laboratory, remarks } = await wordsIn(language);
    // Meanwhile another may have been chosen.
    if (wanted !== language || store.getState().language === language) return;
    speakIn(language);
    speak(messages);
    speakLaboratory(laboratory);
    speakRemarks(remarks);
    root.lang = LANGUAGE_TAG[language];
    name(strings.title);
    store.setState({ language });
  };
  return {
    async follow(search) {
      const named = languageInLink(search);
      const language = named === undefined ? own() : languageOf(named);
      await change(language ?? own());
      return language === undefined ? strings.language.unknown(named ?? '') : undefined;
    },
    async choose(language) {
      await change(language);
      store.setState({ chosenLanguage: language });
    },
    inLink: (query) => withLanguage(query, store.getState().language, own()),
  };
}
