/** The words of the dialogs in the language that the page speaks; to be read when they are shown. */
import { withThePage } from '../spoken';
import { en } from './en';
import { zh } from './zh';

export const exportWords = withThePage(en, { zh });
