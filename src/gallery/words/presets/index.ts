/** The words of the gallery in the page's language; to be read when they are shown. */
import { withThePage } from '../spoken';
import { en } from './en';
import { zh } from './zh';

export const galleryWords = withThePage(en, { zh });
