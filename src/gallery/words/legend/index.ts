/** The words of patterns in the page's language; to be read when they are shown. */
import { labStore } from '../../run/store';
import type { InAnyLanguage } from '../shape';
import { en } from './en';
import { zh } from './zh';

export const patternWords = (): InAnyLanguage<typeof en> => (labStore.getState().language === 'zh' ? zh : en);
