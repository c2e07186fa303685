/** All remarks in Chinese. */
import type { RemarkLanguage } from '../words';
import { assays } from './assays';
import { designs } from './designs';
import { fields } from './fields';
import { files } from './files';
import { allowedText } from './lists';
import { numbers } from './numbers';
import { runs } from './runs';
import { scenes } from './scenes';

export const chinese: RemarkLanguage = {
  words: { ...assays, ...designs, ...fields, ...files, ...numbers, ...runs, ...scenes },
  takes: allowedText,
  unknown: (sentence) => `（英文）${sentence}`,
};
