/** The words of the embedded page in the language that it speaks; to be read when they are shown. */
import { labStore } from '../../run/store';
import { en } from './en';
import type { EmbedWords } from './shape';
import { zh } from './zh';

export const embedWords = (): EmbedWords => (labStore.getState().language === 'zh' ? zh : en);
