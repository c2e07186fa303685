/**
 * Each of a worker's small packages brings the whole text of its licence, nearly two hundred copies of the same. This plugin
 * leaves one of each in a script, and takes out what else its comments say.
 */
import type { Plugin } from 'vite';

const COMMENT = /\/\*(?:[^*]|\*(?!\/))*\*\//g;
const LEGAL = /licen[cs]e|copyright/i;
/** Copies differ in their year. */
const YEAR = /\b(?:19|20)\d\d\b/g;

/** A script with one copy of each licence, where it stands first, and no other block comment. */
export function withOneLicence(script: string): string {
  const seen = new Set<string>();
  return script.replace(COMMENT, (comment) => {
    const text = comment.replace(YEAR, '');
    if (!LEGAL.test(comment) || seen.has(text)) return '';
    seen.add(text);
    return comment;
  });
}

export const oneLicence = (): Plugin => ({
  name: 'one-licence',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = withOneLicence(file.code);
  },
});
