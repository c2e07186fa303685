/** docs/adding-a-mechanism.md, carried out: four files are touched, all checks are green, and no golden state moves. */
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { Copy } from '../support/tutorial';

const MINUTES = 60_000;

/** What an omission would break: the mechanism's own test, what every mechanism owes, what is generated, its words, hashes. */
const TESTS = [
  'tests/mechanisms/heat.test.ts',
  'tests/mechanisms/accounts.test.ts',
  'tests/architecture/mechanisms.test.ts',
  'tests/architecture/assumedRanges.test.ts',
  'tests/architecture/leaveOutWords.test.ts',
  'tests/generate',
  'tests/gallery/words/messages.test.ts',
  'tests/scenario/catalogue.test.ts',
  'tests/engine/golden.test.ts',
];

const copy = new Copy();
afterAll(() => copy.remove());

test(
  'a mechanism is its file, its words, its test and one row; the rest is written by the command',
  () => {
    copy.follow(readFileSync('docs/adding-a-mechanism.md', 'utf8'));
    expect(copy.touched()).toEqual([
      'src/mechanisms/heat.ts',
      'src/mechanisms/schedule.ts',
      'src/mechanisms/words/zh/heat.ts',
      'tests/mechanisms/heat.test.ts',
    ]);
    expect(copy.run('scripts/generate.mjs')).toMatchObject({ code: 0 });
    expect(copy.touched()).toEqual(['docs/model.md', 'docs/parameters.md', 'src/mechanisms/codes.ts']);
  },
  MINUTES,
);

test(
  'then every check is green',
  () => {
    const { code, said } = copy.run('scripts/check.mjs');
    expect(code, said).toBe(0);
  },
  10 * MINUTES,
);

test(
  'and so are the tests that an omission would break, golden states among them',
  () => {
    const { code, said } = copy.run('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...TESTS);
    expect(code, said).toBe(0);
  },
  10 * MINUTES,
);
