/**
 * The one door to every word of the page, in the language that is chosen. Where a section is kept
 * (`const text = strings.header`) it stays true when the language changes: sections are filled anew, never replaced.
 * A single word or sentence must be read when it is shown, not when a module is loaded.
 */
import { en } from './en';
import type { Messages } from './shape';

interface Section {
  [key: string]: unknown;
}

const isSection = (value: unknown): value is Section => typeof value === 'object' && value !== null;

/** Fills the sections of one language with the words of another. */
function fill(target: Section, words: Section): Section {
  for (const [key, value] of Object.entries(words)) {
    const present = target[key];
    if (!isSection(value)) target[key] = value;
    else if (isSection(present)) fill(present, value);
    else target[key] = Array.isArray(value) ? [...value] : fill({}, value);
  }
  return target;
}

export const strings = fill({}, en) as unknown as Messages;

/** Puts the words of a language in the place of those that were there. */
export const speak = (messages: Messages): void => {
  fill(strings as unknown as Section, messages);
};
