/** The words about the copy on this device in the language that the page speaks; to be read when they are shown. */
import { withThePage } from '../spoken';
import { en } from './en';
import { zh } from './zh';

export const offlineWords = withThePage(en, { zh });
