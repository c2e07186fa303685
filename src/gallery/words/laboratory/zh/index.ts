/** What the laboratory calls its parameters, presets and words, in Chinese. */
import { catalogue } from '../../../../scenario/words/zh';
import type { LaboratoryWords } from '../../laboratoryWords';
import { presets } from './presets';
import { actions, words } from './words';

export const laboratory: LaboratoryWords = { catalogue, actions, words, presets };
