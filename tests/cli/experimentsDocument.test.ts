/** The tables of columns in docs/experiments.md are those of the files. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDesign } from '../../src/experiments/design/readDesign';
import { factorNames, runColumns, SERIES_TABLE } from '../../src/experiments/tables/experimentTables';
import { TINY_DESIGN } from './tinyDesign';

const document = readFileSync(new URL('../../docs/experiments.md', import.meta.url), 'utf8');
const rowOf = ({ name, unit, meaning }: { name: string; unit: string; meaning: string }): string =>
  `| \`${name}\` | ${unit} | ${meaning} |`;

test('every column of both tables is in the document with its unit and meaning', () => {
  const reading = readDesign(TINY_DESIGN);
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  const factors = factorNames(reading.design);
  const columns = runColumns(reading.design).filter(({ name }) => !factors.includes(name));
  for (const table of [columns, SERIES_TABLE]) expect(document).toContain(table.map(rowOf).join('\n'));
});
