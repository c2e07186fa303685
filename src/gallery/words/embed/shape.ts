/** The shape that these words have in every language. */
import type { InAnyLanguage } from '../shape';
import type { en } from './en';

export type EmbedWords = InAnyLanguage<typeof en>;
