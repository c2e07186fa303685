/** Where numbers come from, sentence by sentence, in Chinese; fetched after the page's words, before somebody asks. */
import { cytokines } from './cytokines';
import { dish } from './dish';
import { killing } from './killing';
import { life } from './life';
import { presets } from './presets';

export const sources: Readonly<Record<string, string>> = { ...dish, ...killing, ...cytokines, ...life, ...presets };
