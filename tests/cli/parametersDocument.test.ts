/** The table of parameters: what it counts and what stands in its rows. */
import { expect, test } from 'vitest';
import { parametersAsMarkdown, sourceCounts, sourceText } from '../../src/cli/parameterTable';
import { parameterCatalogue } from '../../src/scenario/catalogue';

test('every parameter has a row of five columns', () => {
  const rows = parametersAsMarkdown()
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows).toHaveLength(parameterCatalogue.size);
  for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(7);
});

test('the table at its head counts every parameter once, and no switch of a mechanism', () => {
  const counted = sourceCounts().flatMap(({ kind, keys }) => keys.map((key) => [key, kind] as const));
  const expected = [...parameterCatalogue.values()].filter(({ key }) => !key.endsWith('.enabled'));
  expect(new Map(counted)).toEqual(new Map(expected.map(({ key, spec }) => [key, spec.source.kind])));
  expect(counted).toHaveLength(expected.length);
});

test('the counts that the table shows are those of the parameters', () => {
  const markdown = parametersAsMarkdown();
  const total = sourceCounts().reduce((sum, { keys }) => sum + keys.length, 0);
  for (const { kind, keys } of sourceCounts()) {
    const row = markdown.split('\n').find((line) => line.startsWith(`| ${kind} |`));
    expect(
      row
        ?.split('|')
        .slice(2, 4)
        .map((text) => Number.parseInt(text, 10)),
    ).toEqual([keys.length, Math.round((100 * keys.length) / total)]);
    if (kind !== 'assumed') for (const key of keys) expect(row).toContain(`\`${key}\``);
  }
});

test('every kind of source is told in a line', () => {
  expect(sourceText({ kind: 'paper', citation: 'A 2020', url: 'u' })).toBe('A 2020, u');
  expect(sourceText({ kind: 'data', citation: 'A 2020', url: 'u', computed: 'c' })).toBe('A 2020, u; computed: c');
  expect(sourceText({ kind: 'derived', from: 'a + b' })).toBe('derived: a + b');
  expect(sourceText({ kind: 'fitted', to: 'data', command: 'npm run fit' })).toBe('fitted to data by `npm run fit`');
  expect(sourceText({ kind: 'assumed', why: 'w' })).toBe('assumed: w');
});
