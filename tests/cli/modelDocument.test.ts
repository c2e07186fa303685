/**
 * docs/model.md tells what the code does: every name in it exists, every mechanism has its section with its label, its
 * cadence and the parameters that are more than assumptions, and the order of the step is that of the schedule.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parametersAsMarkdown, sourceCounts } from '../../src/cli/parameterTable';
import { schedule } from '../../src/mechanisms/schedule';
import { COLUMN_NAMES } from '../../src/model/columns';
import { SERIES_COLUMNS } from '../../src/protocol/series';
import { parameterCatalogue } from '../../src/scenario/catalogue';
import { FIELDS, SOLUTES } from '../../src/vocabulary';

const text = readFileSync('docs/model.md', 'utf8');
const withoutFormulas = text.replace(/```[\s\S]*?```/g, '');

/** What stands in backticks. */
const quotedIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/`([^`\n]+)`/g)].map(([, quoted]) => quoted);
const quoted = quotedIn(withoutFormulas);

const PARAMETER = /^[A-Za-z]\w*\.\w+$/;
const NAME = /^[A-Za-z]\w*$/;
const MECHANISM_HEADING = /^#### .* \(`(\w+)`\)$/m;

/** The sections of mechanisms by key: heading, and text up to the next heading. */
const sections: ReadonlyMap<string, string> = new Map(
  text.split(/^(?=#{2,4} )/m).flatMap((section) => {
    const found = MECHANISM_HEADING.exec(section);
    return found === null ? [] : [[found[1], section] as const];
  }),
);
const bodyOf = (key: string): string => (sections.get(key) ?? '').replace(/\s+/g, ' ');

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

test('the order of the step is that of the schedule', () => {
  const overview = withoutFormulas.split('## Process overview and scheduling')[1].split('\n## ')[0];
  const keys = schedule.map(({ key }) => key);
  expect(quotedIn(overview).filter((name) => keys.includes(name))).toEqual(keys);
});

test('there is a section for each mechanism, and none for anything else', () => {
  expect([...sections.keys()].sort()).toEqual(schedule.map(({ key }) => key).sort());
});

describe.each(schedule)('the section of $key', ({ key, label, cadence_minutes, canBeSwitchedOff, parameters }) => {
  test('bears its label', () => {
    expect(sections.get(key)).toContain(`#### ${label} (\`${key}\`)\n`);
  });

  test('begins with its cadence, and with whether it is always on', () => {
    const cadence = cadence_minutes === 0 ? 'Every step' : `Every ${cadence_minutes} min`;
    expect(bodyOf(key)).toContain(`) *${cadence}${canBeSwitchedOff === false ? ', always on' : ''}.* `);
  });

  test('uses in its formulas only names of its own parameters', () => {
    const used = [...bodyOf(key).matchAll(/\[(\w+)\](?!\()/g)].map(([, name]) => name);
    expect(used.filter((name) => !Object.hasOwn(parameters, name))).toEqual([]);
  });

  test.each([
    ['Published', ['paper', 'data']],
    ['Derived or fitted', ['derived', 'fitted']],
  ])('lists what is %s, and no more', (heading, kinds) => {
    const listed = new RegExp(`${heading}: ((?:\`[^\`]+\`(?:, )?)+)\\.`).exec(bodyOf(key))?.[1] ?? '';
    const expected = sourceCounts()
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ keys }) => keys.filter((name) => name.startsWith(`${key}.`)));
    expect([...quotedIn(listed)].sort()).toEqual(expected.sort());
  });
});
