/** The words of the dialogs in the language that the page speaks; to be read when they are shown. */
import { labStore } from '../../run/store';
import type { InAnyLanguage } from '../shape';
import { en } from './en';
import { zh } from './zh';

export type ExportWords = InAnyLanguage<typeof en>;

export const exportWords = (): ExportWords => (labStore.getState().language === 'zh' ? zh : en);
