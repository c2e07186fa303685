/** The words of patterns in the page's language; to be read when they are shown. */
import { labStore } from '../../../state/labStore';
import type { InAnyLanguage } from '../../messages/messages';
import { en } from './en';
import { zh } from './zh';

export const patternWords = (): InAnyLanguage<typeof en> => (labStore.getState().language === 'zh' ? zh : en);
