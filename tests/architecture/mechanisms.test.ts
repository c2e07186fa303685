/** What every mechanism owes: a row in the schedule, a name and a code of its own, sound parameters, a test. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isWithin, type ParameterSource } from '../../src/core/parameter';
import { CODES } from '../../src/mechanisms/codes';
import { schedule } from '../../src/mechanisms/schedule';
import { withCodesFor } from '../../tools/generate/codesFile';

const NO_MECHANISMS = ['codes', 'mechanism', 'references', 'schedule'];
const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''));
const names = namesIn('src/mechanisms').filter((name) => !NO_MECHANISMS.includes(name));

const testSources = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => readFileSync(`tests/${path}`, 'utf8'));

/** Whatever a source says in words. */
const wordsOf = (source: ParameterSource): readonly string[] =>
  Object.entries(source).flatMap(([part, words]) => (part === 'kind' ? [] : [words]));

const parameters = schedule.flatMap(({ key, parameters }) =>
  Object.entries(parameters).map(([name, spec]) => [`${key}.${name}`, spec] as const),
);

test('every file is one row of the schedule, under its own name', () => {
  expect(schedule.map(({ key }) => key).sort()).toEqual([...names].sort());
});

test('every mechanism has its words in every other language, in a file of its own', () => {
  for (const language of readdirSync('src/mechanisms/words').filter((name) => !name.endsWith('.ts')))
    expect([...namesIn(`src/mechanisms/words/${language}`)].sort(), language).toEqual([...names].sort());
});

describe('the numbers of mechanisms', () => {
  const given: Readonly<Record<string, number>> = CODES;

  test('are those of the list, each given once, and fit their place in a random draw', () => {
    for (const { key, code } of schedule) expect(code, key).toBe(given[key]);
    const numbers = Object.values(given);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((code) => Number.isInteger(code) && code > 0 && code < 1000)).toBe(true);
  });

  test('are only appended to', () => {
    const numbers = Object.values(given);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    // The list as it was when it began, the retired ones with it: they stay, whatever comes.
    const first = JSON.stringify(Object.entries(given).slice(0, 38));
    expect(createHash('sha256').update(first).digest('hex').slice(0, 16)).toBe('6cb1c1f0b5925d38');
  });

  test('a mechanism without one gets the next, and a retired one keeps its own', () => {
    const list = 'export const CODES = {\n  a: 3,\n  gone: 7,\n} as const;\n';
    expect(withCodesFor(list, ['b', 'a', 'c'], { a: 3, gone: 7 })).toBe(
      'export const CODES = {\n  a: 3,\n  gone: 7,\n  b: 8,\n  c: 9,\n} as const;\n',
    );
  });
});

test('one brings the effectors of the start, and one pushes the first cells apart', () => {
  expect(schedule.filter(({ populate }) => populate !== undefined)).toHaveLength(1);
  expect(schedule.filter(({ settles }) => settles === true)).toHaveLength(1);
});

test.each(names)('some test imports %s', (name) => {
  expect(testSources.some((source) => source.includes(`/mechanisms/${name}'`))).toBe(true);
});

test.each(schedule)(
  '$key says what it does in a sentence and its law in formulas of its own parameters',
  (mechanism) => {
    expect(mechanism.meaning).toMatch(/^[A-Z].*\.$/);
    expect(mechanism.law.length).toBeGreaterThan(0);
    const used = mechanism.law.flatMap((line) => [...line.matchAll(/\[([^\]]+)\]/g)].map(([, name]) => name));
    expect(used.filter((name) => !Object.hasOwn(mechanism.parameters, name))).toEqual([]);
  },
);

describe('every parameter', () => {
  test.each(parameters)('%s has a label, a meaning, a unit and a source', (_, spec) => {
    // A choice among words has no unit.
    const unit = spec.choices === undefined ? spec.unit : 'none';
    for (const words of [spec.label, spec.meaning, unit, ...wordsOf(spec.source)]) {
      expect(words.trim()).not.toBe('');
    }
  });

  test.each(parameters)('%s has a default within its range', (_, spec) => {
    expect(spec.minimum).toBeLessThan(spec.maximum);
    expect(isWithin(spec, spec.default)).toBe(true);
    for (const edge of spec.plausible ?? []) expect(isWithin({ ...spec, integer: false }, edge)).toBe(true);
    if (spec.choices !== undefined) expect(spec.maximum - spec.minimum).toBe(spec.choices.length - 1);
  });
});
