/** What the glossary holds, in what language, and where its terms stand in a text. */

import { glossary as english } from '../words/glossary/en';
import { type Glossary, TERM_KEYS, type TermKey } from '../words/glossary/shape';
import { inLanguage } from '../words/spoken';

export const glossaryIn = inLanguage<Glossary, Glossary>(english, {
  zh: () => import('../words/glossary/zh').then(({ glossary }) => glossary),
});

/** A piece of a text: plain, or the first place of a term in it. */
export interface Piece {
  readonly text: string;
  readonly term?: TermKey;
}

const escaped = (mark: string): string => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/-/g, '[-\u2011]');
/** Between Chinese characters there are no spaces: only Latin letters, digits and hyphens go on with a word. */
const PART_OF_WORD = '[A-Za-z\\d\\-\u2011]';
const unified = (mark: string): string => mark.replace(/\u2011/g, '-').toLowerCase();

const patterns = new WeakMap<Glossary, { readonly pattern: RegExp; readonly keyOf: ReadonlyMap<string, TermKey> }>();

function patternOf(glossary: Glossary) {
  const known = patterns.get(glossary);
  if (known !== undefined) return known;
  const keyOf = new Map(TERM_KEYS.flatMap((key) => glossary.terms[key].marks.map((mark) => [unified(mark), key])));
  const longestFirst = [...keyOf.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = new RegExp(`(?<!${PART_OF_WORD})(?:${longestFirst.join('|')})(?!${PART_OF_WORD})`, 'giu');
  const made = { pattern, keyOf };
  patterns.set(glossary, made);
  return made;
}

/** A text in pieces; every term is marked where it stands first, and nowhere else. */
export function piecesOf(text: string, glossary: Glossary): readonly Piece[] {
  const { pattern, keyOf } = patternOf(glossary);
  const pieces: Piece[] = [];
  const marked = new Set<TermKey>();
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const term = keyOf.get(unified(match[0]));
    if (term === undefined || marked.has(term)) continue;
    marked.add(term);
    if (match.index > from) pieces.push({ text: text.slice(from, match.index) });
    pieces.push({ text: match[0], term });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
