/**
 * Sentences about links, files and numbers that cannot be used, in the language of the page. The laboratory makes them in
 * English, and so do the engines of older models; here the pattern of each is found and filled again.
 *
 * In a pattern `{name}` stands for any text, `{list…}` for words that are enumerated, `{range…}` for a number or two
 * with their unit, `{sentence…}` for a sentence with a pattern of its own.
 */
import { unitName } from './format';
import { problemPatterns } from './laboratoryWords';
import { strings } from './strings';

interface Pattern {
  readonly english: RegExp;
  readonly names: readonly string[];
  readonly words: string;
}

const HOLE = /\{(\w+)\}/g;
const HAN = /\p{Script=Han}/u;

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function compiled([english, words]: readonly [string, string]): Pattern {
  const names = [...english.matchAll(HOLE)].map(([, name]) => name);
  const source = english
    .split(/\{\w+\}/)
    .map(literally)
    .join('(.+?)');
  return { english: new RegExp(`^${source}$`, 's'), names, words };
}

let known: { readonly of: object; readonly patterns: readonly Pattern[] } | undefined;

function patterns(): readonly Pattern[] {
  const of = problemPatterns();
  if (known?.of !== of) known = { of, patterns: Object.entries(of).map(compiled) };
  return known.patterns;
}

/** `a, b or c` as the language enumerates. */
const enumerated = (list: string): string =>
  list.replaceAll(', ', strings.units.comma).replace(/ (or|and) /g, (_, word: 'or' | 'and') => strings.units[word]);

function phrased(sentence: string): string | undefined {
  for (const { english, names, words } of patterns()) {
    const found = english.exec(sentence);
    if (found === null) continue;
    const filled = (name: string): string => {
      const text = found[names.indexOf(name) + 1];
      if (name.startsWith('sentence')) return phrased(text) ?? text;
      if (name.startsWith('range')) return text.replace(/(?<= )\S+$/, unitName);
      return name.startsWith('list') ? (phrased(text) ?? enumerated(text)) : text;
    };
    return words.replace(HOLE, (_, name: string) => filled(name));
  }
  return undefined;
}

/** The sentence in the language of the page; one that nobody has put into it stays, marked as English. */
export function problemWords(sentence: string): string {
  const words = phrased(sentence);
  if (words !== undefined) return words;
  // The page's own sentences are in its language already.
  return patterns().length === 0 || HAN.test(sentence) ? sentence : strings.problems.inEnglish(sentence);
}
