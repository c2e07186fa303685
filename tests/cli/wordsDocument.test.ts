/** The words that stand for several settings, as a document and as JSON. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KNOCK_OUTS } from '../../src/experiments/assay/specification';
import { BUNDLE_KINDS, BUNDLE_OPTIONS } from '../../src/scenario/bundles';
import { parameterCatalogue } from '../../src/scenario/catalogue';
import { command } from './fakeHost';

const WORDS = [...BUNDLE_KINDS.flatMap((kind) => BUNDLE_OPTIONS[kind].map(({ key }) => key)), ...KNOCK_OUTS];

test('docs/words.md has a row of four columns for every word', () => {
  const document = readFileSync(new URL('../../docs/words.md', import.meta.url), 'utf8');
  const rows = document.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.map((row) => row.split('`')[1])).toEqual(WORDS);
  for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(6);
});

test('words as JSON: what each sets, with exact numbers and units', async () => {
  const { code, out } = await command('words', '--json');
  expect(code).toBe(0);
  const words: { word: string; settings: { name: string; value: number; unit: string }[] }[] = JSON.parse(out);
  expect(words.map(({ word }) => word)).toEqual(WORDS);
  const settings = words.flatMap((word) => word.settings);
  for (const { name, unit } of settings) expect(parameterCatalogue.get(name)?.spec.unit).toBe(unit);
  expect(words.find(({ word }) => word === 'raji')?.settings).toContainEqual({
    name: 'antigenExpression.density',
    value: 145_000,
    unit: 'molecules/cell',
  });
});

test('words of one kind as text; a kind that is none is told which there are', async () => {
  const { out } = await command('words', 'product');
  for (const { key } of BUNDLE_OPTIONS.product) expect(out).toContain(`\n  ${key}: `);
  expect(out).not.toContain('raji');
  const wrong = await command('words', 'products');
  expect([wrong.code, wrong.told]).toEqual([2, expect.stringContaining('there are words for line, carTarget,')]);
});
