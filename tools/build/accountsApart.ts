/**
 * A first visit needs no laws: what mechanisms tell of them, of what they read and of what they write is taken out of the page's
 * declarations, and put where the model's description, which is fetched when it is opened, asks for it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A string literal, with either quotation mark. */
const TEXT = String.raw`(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`;
/** The members of an account as a declaration writes them. */
const MEMBERS = {
  law: String.raw`\n  law:\s*\[(?:\s*${TEXT},?)*\s*\]`,
  symbols: String.raw`\n  symbols:\s*${TEXT}`,
  reads: String.raw`\n  reads:\s*\{(?:[^{}'"]|${TEXT})*\}`,
  writes: String.raw`\n  writes:\s*\{(?:[^{}'"]|${TEXT})*\}`,
} as const;
const KEY = /\n {2}key: ('\w+'),/;

/** What stands in the place of each. */
const EMPTY = {
  law: '\n  law: []',
  symbols: "\n  symbols: ''",
  reads: '\n  reads: {}',
  writes: '\n  writes: {}',
} as const;

/** A declaration with an empty account. */
export const withoutAccount = (code: string): string =>
  (Object.keys(MEMBERS) as (keyof typeof MEMBERS)[]).reduce(
    (left, member) => left.replace(new RegExp(MEMBERS[member]), EMPTY[member]),
    code,
  );

/** The account of a declaration as a member of an object literal; undefined when the file declares no mechanism. */
export function accountIn(code: string): string | undefined {
  const key = KEY.exec(code)?.[1];
  if (key === undefined) return undefined;
  const members = Object.values(MEMBERS).flatMap((member) => new RegExp(member).exec(code)?.[0].trim() ?? []);
  return `${key}: { ${members.join(', ')} }`;
}

const DECLARATION = /\/src\/mechanisms\/\w+\.ts$/;
const ACCOUNTS = /\/src\/gallery\/evidence\/accounts\.ts$/;

/** The accounts of all declarations in a folder, as a module. */
export function accountsModule(folder: string): string {
  const accounts = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => accountIn(readFileSync(join(folder, name), 'utf8')) ?? []);
  return `export const accounts = { ${accounts.join(',\n')} };`;
}

export const accountsApart = (): Plugin => ({
  name: 'accounts-apart',
  enforce: 'pre',
  apply: 'build',
  transform(code, id) {
    if (DECLARATION.test(id)) return { code: withoutAccount(code), map: null };
    if (ACCOUNTS.test(id)) return { code: accountsModule(join(id, '../../../mechanisms')), map: null };
    return undefined;
  },
});
