/** How English enumerates words and writes numbers in a sentence. */
import type { Takes } from '../values/numbers';

function listed(words: readonly string[], joint: string): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** More words than this are not listed in a sentence. */
export const MOST_LISTED = 9;
export const EXAMPLES = 3;

/** `a`, `a or b`, `a, b or c`; of very many words their number and the first few. */
export const eitherOf = (words: readonly string[]): string =>
  words.length <= MOST_LISTED
    ? listed(words, 'or')
    : `one of ${words.length} names, such as ${listed(words.slice(0, EXAMPLES), 'or')}`;

/** `a`, `a and b`, `a, b and c`. */
export const allOf = (words: readonly string[]): string => listed(words, 'and');

/** The shortest text that reads back as the same number. */
export const numeral = (value: number): string => String(value).replace('e+', 'e');

/** ` 1/min`; nothing for a pure number. */
export const unitAfter = (unit: string): string => (unit === '' || unit === '1' || unit === '–' ? '' : ` ${unit}`);

/** `0…1 1/min`, or the words to choose from. */
export const allowedText = (takes: Takes): string =>
  'choices' in takes
    ? eitherOf(takes.choices)
    : `${numeral(takes.minimum)}…${numeral(takes.maximum)}${unitAfter(takes.unit)}`;

/** `; did you mean x?`, where there is one. */
export const didYouMean = (nearest: string | undefined): string =>
  nearest === undefined ? '' : `; did you mean ${nearest}?`;
