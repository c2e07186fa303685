/** The words of the timeline's marks and of the dosing schedule in the page's language; to be read when they are shown. */
import { withThePage } from '../spoken';
import { en } from './en';
import { zh } from './zh';

export const planWords = withThePage(en, { zh });
