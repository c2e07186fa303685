/** The page's first load is without laws, and the model's description has all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mechanismList } from '../../src/scenario/mechanismList';
import { accountsModule, withoutAccount } from '../../tools/build/accountsApart';

const FOLDER = 'src/mechanisms';

test('the module that the build writes holds the account of every mechanism, as it is declared', async () => {
  const code = accountsModule(FOLDER).replace('export const accounts =', 'return');
  const accounts = new Function(code)() as Readonly<Record<string, object>>;
  expect(Object.keys(accounts).toSorted()).toEqual(mechanismList.map(({ key }) => key).toSorted());
  for (const { key, law, symbols, reads, writes } of mechanismList)
    expect(accounts[key], key).toEqual({ law, ...(symbols === undefined ? {} : { symbols }), reads, writes });
});

test('a declaration loses its account and nothing else', () => {
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.ts'))) {
    const code = readFileSync(join(FOLDER, name), 'utf8');
    const left = withoutAccount(code);
    if (left === code) continue;
    expect(left, name).toContain('law: []');
    const [before, after] = [code.indexOf('\n  law:'), left.indexOf('\n  law:')];
    expect(left.slice(0, after), name).toBe(code.slice(0, before));
    const rest = '\n  group:';
    expect(left.slice(left.indexOf(rest)), name).toBe(code.slice(code.indexOf(rest)));
  }
});
