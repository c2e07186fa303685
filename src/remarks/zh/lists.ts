/** How Chinese enumerates words and writes units in a sentence. */
import { EXAMPLES, MOST_LISTED, numeral } from '../en/lists';
import type { Takes } from '../values/numbers';

function listed(words: readonly string[], joint: string): string {
  const last = words[words.length - 1] ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join('、')} ${joint} ${last}`;
}

export const eitherOf = (words: readonly string[]): string =>
  words.length <= MOST_LISTED
    ? listed(words, '或')
    : `${words.length} 个名称之一（例如 ${listed(words.slice(0, EXAMPLES), '或')}）`;

export const allOf = (words: readonly string[]): string => listed(words, '和');

/** Units that Chinese has a word for. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['h', '小时'],
  ['min', '分钟'],
  ['d', '天'],
  ['cells', '个细胞'],
  ['hits', '次打击'],
  ['molecules/cell', '分子/细胞'],
  ['molecules/s', '分子/秒'],
]);

/** ` 小时`; nothing for a pure number. */
export const unitAfter = (unit: string): string =>
  unit === '' || unit === '1' || unit === '–' ? '' : ` ${UNITS.get(unit) ?? unit}`;

export const allowedText = (takes: Takes): string =>
  'choices' in takes
    ? eitherOf(takes.choices)
    : `${numeral(takes.minimum)}…${numeral(takes.maximum)}${unitAfter(takes.unit)}`;

export const didYouMean = (nearest: string | undefined): string =>
  nearest === undefined ? '' : `；你是指 ${nearest} 吗？`;
