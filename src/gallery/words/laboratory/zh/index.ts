/** What the laboratory calls its parameters, presets and words, in Chinese. */
import { presets } from '../../../../scenario/presets/words/zh';
import { catalogue } from '../../../../scenario/words/zh';
import type { LaboratoryWords } from '../../laboratoryWords';
import { actions, words } from './words';

export const laboratory: LaboratoryWords = { catalogue, actions, words, presets };
