/** The words of the embedded page in the language that it speaks; to be read when they are shown. */
import { withThePage } from '../spoken';
import { en } from './en';
import { zh } from './zh';

export const embedWords = withThePage(en, { zh });
