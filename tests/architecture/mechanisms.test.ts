/** What every mechanism owes: a row in the schedule, a name and a code of its own, sound parameters, a test. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isWithin, type ParameterSource } from '../../src/core/parameter';
import { schedule } from '../../src/mechanisms/schedule';

const NO_MECHANISMS = ['mechanism', 'references', 'schedule'];
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

test('no two mechanisms share a code, which must fit its place in a random draw', () => {
  const codes = schedule.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.every((code) => Number.isInteger(code) && code > 0 && code < 1000)).toBe(true);
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
