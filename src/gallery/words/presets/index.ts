/** The words of the gallery in the page's language; to be read when they are shown. */
import { labStore } from '../../run/store';
import type { InAnyLanguage } from '../shape';
import { en } from './en';
import { zh } from './zh';

export const galleryWords = (): InAnyLanguage<typeof en> => (labStore.getState().language === 'zh' ? zh : en);
