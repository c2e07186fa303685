/** The words of the Evidence view, which come with it, in the language of the page. */
import type { EvidenceRow, PublishedDataSet } from '../../../protocol/evidence';
import type { Language } from '../languages';
import { fill, inLanguage } from '../spoken';
import type { EvidenceBook, Words } from './book';
import { en } from './en';
import { model as englishModel, type ModelWords } from './model.en';

const ENGLISH: EvidenceBook = { words: en, dataSets: {}, model: englishModel, label: (english) => english };

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

type Told = Pick<PublishedDataSet, 'title' | 'inShort' | 'protocol'>;

/** Title, summary and protocol of a data set in the language of the page. */
export const dataSetWords = (dataSet: Told & { readonly key: string }): Told => book.dataSets[dataSet.key] ?? dataSet;

/** Why a criterion is missed. */
export function reasonWords({ reason, explanation }: Pick<EvidenceRow, 'reason' | 'explanation'>): string {
  const [key, name] = reason.split('.');
  return book.dataSets[key]?.reasons?.[name] ?? explanation;
}

/** What a criterion, a plot, an axis or a bar is called. */
export const labelText = (english: string): string => book.label(english);

export const modelWords = (): ModelWords => book.model;
