/** The words of the Evidence view, which come with it, in the language of the page. */
import type { Language } from '../languages';
import { fill, inLanguage } from '../spoken';
import type { EvidenceBook, Words } from './book';
import { dataSetsInShort as englishDataSets, type InShort } from './dataSets.en';
import { en } from './en';
import { model as englishModel, type ModelWords } from './model.en';

const ENGLISH: EvidenceBook = { words: en, dataSets: englishDataSets, model: englishModel, text: (english) => english };

const bookIn = inLanguage(ENGLISH, { zh: () => import('./zhBook').then(({ zhBook }) => zhBook) });

let book = ENGLISH;

const filled = fill({}, en);

/** Filled anew when the language changes; read words when they are shown. */
export const words = filled as unknown as Words;

/** Speaks this language from now on. */
export async function speakEvidence(language: Language): Promise<void> {
  book = await bookIn(language);
  fill(filled, { ...book.words });
}

/** What a data set tests and its protocol, in a few words. */
export const inShort = (key: string): InShort | undefined => book.dataSets[key];

/** Title, protocol, criterion or reason of a data set in the language of the page. */
export const evidenceText = (english: string): string => book.text(english);

export const modelWords = (): ModelWords => book.model;
