/**
 * The words that come with the page itself, in the language that is chosen: English until `speak` has been given others.
 * Where a section is kept (`const text = strings.header`) it stays true when the language changes.
 */
import { en } from './en';
import type { Messages } from './shape';
import { fill } from './spoken';

const words = fill({}, en);

export const strings = words as unknown as Messages;

/** Puts the words of a language in the place of those that were there. */
export const speak = (messages: Messages): void => {
  fill(words, { ...messages });
};
