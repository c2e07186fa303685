/** The words of the timeline's marks and of the dosing schedule in the page's language; to be read when they are shown. */
import { labStore } from '../../run/store';
import type { InAnyLanguage } from '../shape';
import { en } from './en';
import { zh } from './zh';

export type PlanWords = InAnyLanguage<typeof en>;

export const planWords = (): PlanWords => (labStore.getState().language === 'zh' ? zh : en);
