/** Sentences for people stand in the catalogues of `remarks` alone: the rooms that refuse give data. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOMS = ['scenario', 'protocol', 'engine', 'experiments'];

const sources = ROOMS.flatMap((room) => {
  const folder = new URL(`../../src/${room}/`, import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [`${room}/${name}`, readFileSync(new URL(name, folder), 'utf8')] as const);
});

/** What an error says that no person causes: the pieces of a broken promise of one part of the code to another. */
const AMONG_PROGRAMS = new Set(['protocol/snapshot.ts', 'scenario/packedChanges.ts']);

test('what a person did wrong is thrown as a remark, not as a sentence', () => {
  const thrown = sources
    .filter(([name, text]) => !AMONG_PROGRAMS.has(name) && /new (Range|Type)?Error\(/.test(text))
    .map(([name]) => name);
  expect(thrown).toEqual([]);
});

/** A text that says what is wrong with something, as the sentences of the catalogues do. */
const SENTENCE =
  /['`][^'`\n]*\b(is not|are not|is outside|are allowed|is allowed|did you mean|is refused|is missing)\b/;

/** Presets and bundles tell where their numbers come from, in prose. */
const PROSE = /^scenario\/(presets|bundles|words)\//;

test('no text there says what is wrong', () => {
  const silent = sources.filter(([name]) => !PROSE.test(name) && !AMONG_PROGRAMS.has(name));
  const worded = silent.flatMap(([name, text]) =>
    text
      .split('\n')
      .filter((line) => SENTENCE.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line))
      .filter((line) => !/\b(meaning|reason|note|words|summary|watch|try|how|why|source)\b|invariant\(/.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(worded).toEqual([]);
});
