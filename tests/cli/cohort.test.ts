/** `nkscape cohort`: a tiny cohort from end to end, broken off and gone on with, in parts or at once. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { COHORT_EXPLANATIONS } from '../../src/cli/cohortExplanations';
import { command } from './fakeHost';

const folder = mkdtempSync(join(tmpdir(), 'nkscape-cohort-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string): string => join(folder, name);

/** Twelve runs: four draws of the first arm, two or one of the others. */
const TINY = ['cohort', '--draws', '4', '--hours', '6', '--workers', '1'];
const RUNS = 12;

const whole = await command(...TINY, '--lines', file('whole.jsonl'), '--json', '-', '--markdown', file('cohort.md'));
const kept = (): string[] => readFileSync(file('whole.jsonl'), 'utf8').split('\n').filter(Boolean);

describe('a cohort of four draws', () => {
  test('is told as a table, a report and numbers, each of which says what it is', async () => {
    expect(whole.code).toBe(0);
    const { note, modelVersion, results, trends } = JSON.parse(whole.out);
    expect(results).toHaveLength(RUNS);
    expect(trends.map(({ key }: { key: string }) => key)).toEqual(['1', '2', '3', '4a', '4b', '4c']);
    const explained = Object.keys(COHORT_EXPLANATIONS);
    expect(trends.map(({ key }: { key: string }) => key)).toEqual(expect.arrayContaining(explained));
    const report = readFileSync(file('cohort.md'), 'utf8');
    const { out } = await command(...TINY, '--lines', file('whole.jsonl'));
    for (const text of [note, report, out]) expect(text).toContain('A model exercise');
    for (const text of [report, out]) expect(text).toMatch(new RegExp(`model ${modelVersion}\\b`, 'i'));
    expect(out).toContain('responding');
  });

  test('is kept draw by draw, and nothing is computed twice', async () => {
    expect(kept()).toHaveLength(RUNS);
    const again = await command(...TINY, '--lines', file('whole.jsonl'), '--json', '-');
    expect(again.told).toBe(`${RUNS} runs; ${RUNS} are known\n`);
    expect(again.out).toBe(whole.out);
    expect(kept()).toHaveLength(RUNS);
  });

  test('goes on where it broke off, and leaves out lines that are cut off or of something else', async () => {
    const path = file('broken.jsonl');
    const [first, second, third] = kept();
    const older = JSON.stringify({ ...JSON.parse(second), modelVersion: 'another', nadir: -1 });
    const otherScene = JSON.stringify({ ...JSON.parse(third), scenario: 'another', nadir: -1 });
    writeFileSync(path, [first, older, otherScene, ''].join('\n'));
    appendFileSync(path, third.slice(0, 40));
    const { out, told } = await command(...TINY, '--lines', path, '--json', '-');
    expect(told).toMatch(new RegExp(`^${RUNS} runs; 1 are known`));
    expect(out).toBe(whole.out);
  });

  test('is the same when it grows from a smaller one', async () => {
    const lines = ['--lines', file('grown.jsonl'), '--json', '-'];
    await command('cohort', '--draws', '2', '--hours', '6', '--workers', '1', ...lines);
    expect((await command(...TINY, ...lines)).out).toBe(whole.out);
  });
});

test('refuses what it cannot use', async () => {
  expect((await command('cohort', '--draws', '0')).told).toContain('--draws 0 is not a whole number from 1 to 10000');
  expect((await command('cohort', '--hours', 'x')).told).toContain('--hours x is not a whole number');
  expect((await command('cohort', '--lines', '')).told).toContain('need a file name');
});
