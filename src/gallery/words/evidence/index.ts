/** The words of the Evidence view, which come with it, in the language of the page. */
import type { Language } from '../languages';
import type { EvidenceBook, Words } from './book';
import { dataSetsInShort as englishDataSets, type InShort } from './dataSets.en';
import { en } from './en';
import { model as englishModel, type ModelWords } from './model.en';

const ENGLISH: EvidenceBook = { words: en, dataSets: englishDataSets, model: englishModel, text: (english) => english };

const IN: Readonly<Record<Language, () => Promise<EvidenceBook>>> = {
  en: () => Promise.resolve(ENGLISH),
  zh: () => import('./zhBook').then(({ zhBook }) => zhBook),
};

let book = ENGLISH;

/** Filled anew when the language changes; read words when they are shown. */
export const words: Words = { ...en };

/** Speaks this language from now on. */
export async function speakEvidence(language: Language): Promise<void> {
  book = await IN[language]();
  Object.assign(words, book.words);
}

/** What a data set tests and its protocol, in a few words. */
export const inShort = (key: string): InShort | undefined => book.dataSets[key];

/** Title, protocol, criterion or reason of a data set in the language of the page. */
export const evidenceText = (english: string): string => book.text(english);

export const modelWords = (): ModelWords => book.model;
