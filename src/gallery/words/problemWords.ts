/** What the laboratory has to say, in the language of the page: its remarks are data, and become words where they are shown. */
import { english } from '../../remarks/en';
import type { Remark } from '../../remarks/remark';
import { remarksOf } from '../../remarks/remarkError';
import type { Takes } from '../../remarks/values/numbers';
import { type RemarkLanguage, wordsOf } from '../../remarks/words';

let spoken: RemarkLanguage = english;

/** Words remarks in this language from now on. */
export const speakRemarks = (language: RemarkLanguage): void => {
  spoken = language;
};

/** What was told, as a sentence; the page's own sentences are in its language already. */
export const problemWords = (told: Remark | string): string =>
  typeof told === 'string' ? told : wordsOf(told, spoken);

/** What is allowed of a number or a choice. */
export const allowedWords = (takes: Takes): string => spoken.takes(takes);

/** Whatever was thrown, as a sentence. */
export const thrownWords = (error: unknown): string => remarksOf(error).map(problemWords).join('; ');
