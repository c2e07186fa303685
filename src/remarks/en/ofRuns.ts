/** What is said in English of runs alone: what the page needs from the first picture on. */
import type { SpokenLanguage } from '../words';
import { files } from './files';
import { allowedText } from './lists';
import { numbers } from './numbers';
import { runs } from './runs';
import { scenes } from './scenes';

const words = { ...files, ...numbers, ...runs, ...scenes };

export const englishOfRuns = {
  words,
  takes: allowedText,
  unknown: (sentence: string): string => sentence,
} satisfies SpokenLanguage;
