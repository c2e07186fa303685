/**
 * docs/model.md tells what the code does: what follows from the declarations of the mechanisms is written from them, and
 * what is written by hand names only what exists.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parametersAsMarkdown } from '../../src/cli/parameterTable';
import { schedule } from '../../src/mechanisms/schedule';
import { COLUMN_NAMES } from '../../src/model/columnTable';
import { SERIES_COLUMNS } from '../../src/protocol/series';
import { parameterCatalogue } from '../../src/scenario/catalogue';
import { FIELDS, SOLUTES } from '../../src/vocabulary';
import { modelDocument } from '../../tools/generate/modelDocument';

const text = readFileSync('docs/model.md', 'utf8');
const withoutFormulas = text.replace(/```[\s\S]*?```/g, '');

/** What stands in backticks. */
const quotedIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/`([^`\n]+)`/g)].map(([, quoted]) => quoted);
const quoted = quotedIn(withoutFormulas);

const PARAMETER = /^[A-Za-z]\w*\.\w+$/;
const NAME = /^[A-Za-z]\w*$/;
/** The anchor that GitHub gives to a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
const headingsOf = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading));

test('every parameter that it names exists', () => {
  const named = quoted.filter((name) => PARAMETER.test(name) && !name.endsWith('.ts'));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((name) => !parameterCatalogue.has(name))).toEqual([]);
});

test('every other name is that of a mechanism, a state variable, a field, a drug or a measurement', () => {
  const known = new Set<string>([
    ...schedule.map(({ key }) => key),
    ...COLUMN_NAMES,
    ...FIELDS,
    ...SOLUTES,
    ...SERIES_COLUMNS,
  ]);
  expect(quoted.filter((name) => NAME.test(name) && !known.has(name))).toEqual([]);
});

test('every file that it names is there', () => {
  expect(quoted.filter((name) => name.includes('/') && !existsSync(name))).toEqual([]);
});

test('every link leads somewhere', () => {
  const links = [...text.matchAll(/\]\(([^)#]*)(?:#([^)]*))?\)/g)];
  const broken = links.filter(([, file, anchor]) => {
    if (file !== '' && !existsSync(`docs/${file}`)) return true;
    if (anchor === undefined) return false;
    return !headingsOf(file === 'parameters.md' ? parametersAsMarkdown() : text).includes(anchor);
  });
  expect(links.length).toBeGreaterThan(10);
  expect(broken.map(([link]) => link)).toEqual([]);
});

const partOf = (key: string): string => new RegExp(`<!-- ${key}: [\\s\\S]*?<!-- end -->\\n\\n`).exec(text)?.[0] ?? '';
const sectionsIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^#### .* \(`(\w+)`\)$/gm)].map(([, key]) => key);

describe('what is written from declarations', () => {
  test('there is a section for each mechanism, and none for anything else', () => {
    expect([...sectionsIn(text)].sort()).toEqual(schedule.map(({ key }) => key).sort());
  });

  test('a mechanism without a section gets one behind the last of its group', () => {
    const without = text.replace(partOf('stroma'), '').replace(partOf('clearance'), '');
    const sections = sectionsIn(modelDocument(without));
    expect(sections.slice(sections.indexOf('contactMechanics'))).toEqual(['contactMechanics', 'stroma', 'clearance']);
    expect(modelDocument(modelDocument(without))).toBe(modelDocument(without));
  });

  test('a section of what is no mechanism is refused', () => {
    expect(() => modelDocument(text.replaceAll('<!-- stroma:', '<!-- straw:'))).toThrow(/straw, which is no mechanism/);
  });

  test('what a person wrote stays', () => {
    const changed = text.replace('## Design concepts', 'A line by hand.\n\n## Design concepts');
    expect(modelDocument(changed)).toBe(changed);
  });
});
