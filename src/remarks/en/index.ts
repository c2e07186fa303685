/** All remarks in English. */
import type { RemarkLanguage } from '../words';
import { assays } from './assays';
import { designs } from './designs';
import { fields } from './fields';
import { englishOfRuns } from './ofRuns';

export const english: RemarkLanguage = {
  ...englishOfRuns,
  words: { ...assays, ...designs, ...fields, ...englishOfRuns.words },
};
