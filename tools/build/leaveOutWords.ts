/**
 * The worker needs the numbers of a parameter's declaration and not its words, which are a third of its bytes. This
 * plugin of the worker's build empties the meanings, the reasons of sources, and what mechanisms tell of their laws; the
 * page has them from its own bundle.
 */
import type { Plugin } from 'vite';

/** A string literal, with either quotation mark. */
const TEXT = String.raw`(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`;

/** `meaning: '…'`, `symbols: '…'`, `why: '…'`, and what `assumed(…)` and `derived(…)` are called with. */
const WORDS = new RegExp(String.raw`(\b(?:meaning|symbols|why):\s*|\b(?:assumed|derived)\(\s*)${TEXT}`, 'g');

/** The law of a mechanism, and the lists of what it reads and writes. */
const ACCOUNT = new RegExp(
  String.raw`\blaw:\s*\[(?:\s*${TEXT},?)*\s*\]|\b(?:reads|writes):\s*\{(?:[^{}'"]|${TEXT})*\}`,
  'g',
);
const ANY_TEXT = new RegExp(TEXT, 'g');

/** The same code with those words left out. */
export const withoutWords = (code: string): string =>
  code.replace(WORDS, "$1''").replace(ACCOUNT, (account) => account.replace(ANY_TEXT, "''"));

/** Applies to the files that declare parameters. */
export const leaveOutWords = (): Plugin => ({
  name: 'leave-out-words',
  enforce: 'pre',
  transform: (code, id) =>
    /\/src\/(?:mechanisms\/\w+|scenario\/scene)\.ts$/.test(id) ? { code: withoutWords(code), map: null } : undefined,
});
