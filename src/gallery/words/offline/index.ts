/** The words about the copy on this device in the language that the page speaks; to be read when they are shown. */
import { labStore } from '../../run/store';
import type { InAnyLanguage } from '../shape';
import { en } from './en';
import { zh } from './zh';

export type OfflineWords = InAnyLanguage<typeof en>;

export const offlineWords = (): OfflineWords => (labStore.getState().language === 'zh' ? zh : en);
