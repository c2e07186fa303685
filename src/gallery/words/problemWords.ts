/** What the laboratory has to say, in the language of the page: its remarks are data, and become words where they are shown. */
import { englishOfRuns } from '../../remarks/en/ofRuns';
import type { Remark } from '../../remarks/remark';
import { remarksOf } from '../../remarks/remarkError';
import type { Takes } from '../../remarks/values/numbers';
import { type RemarkLanguage, type SpokenLanguage, wordsOf } from '../../remarks/words';

let english: SpokenLanguage = englishOfRuns;
let other: RemarkLanguage | null = null;

/** Words remarks in another language from now on; in English with none. */
export const speakRemarks = (language: RemarkLanguage | null): void => {
  other = language;
};

/** English sentences beyond those of runs come with the view that needs them. */
export const learnEnglish = (whole: RemarkLanguage): void => {
  english = whole;
};

/** What was told, as a sentence; the page's own sentences are in its language already. */
export const problemWords = (told: Remark | string): string =>
  typeof told === 'string' ? told : wordsOf(told, other ?? english);

/** What is allowed of a number or a choice. */
export const allowedWords = (takes: Takes): string => (other ?? english).takes(takes);

/** Whatever was thrown, as a sentence. */
export const thrownWords = (error: unknown): string => remarksOf(error).map(problemWords).join('; ');
