/** What every file of ours owes its reader: a header that says what it is responsible for, and a bearable length. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const LONGEST = 400;

const sources = ['src', 'workers', 'tests', 'scripts', 'bin'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => /\.(ts|tsx|mjs|css)$/.test(path)),
);

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(100);
});

test('every file opens with a header', () => {
  const bare = sources.filter((path) => !/^(#!.*\n+)?\/(\*|\/)/.test(readFileSync(path, 'utf8')));
  expect(bare).toEqual([]);
});

test(`no file is longer than ${LONGEST} lines`, () => {
  const long = sources.filter((path) => readFileSync(path, 'utf8').split('\n').length > LONGEST);
  expect(long).toEqual([]);
});
