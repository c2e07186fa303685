/** The library's door for what the laboratory has to say: remarks become English sentences here. */
import { english } from '../remarks/en';
import type { Remark } from '../remarks/remark';
import { RemarkError, remarksOf } from '../remarks/remarkError';
import { wordsOf } from '../remarks/words';

/** The remark as an English sentence. */
export const sentenceOf = (remark: Remark): string => wordsOf(remark, english);

/** Each remark as an English sentence. */
export const sentencesOf = (remarks: readonly Remark[]): readonly string[] => remarks.map(sentenceOf);

/** What was thrown, a sentence each. */
export const thrownSentences = (error: unknown): readonly string[] => sentencesOf(remarksOf(error));

/** What a function of the laboratory answers; what it refuses is thrown as an Error with one sentence a line. */
export function inSentences<Answer>(work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    throw error instanceof RemarkError ? new Error(thrownSentences(error).join('\n')) : error;
  }
}
