/** What the device keeps, in a database as browsers have it: several tabs at once, and what is thrown away. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import type { RunResult } from '../../../src/experiments/results';
import { createExperimentShelf, type SavedExperiment } from '../../../src/gallery/experiments/savedExperiments';
import { createRunShelf, type SavedRun } from '../../../src/gallery/run/savedRuns';
import { scenarioFor } from '../../../src/scenario/resolve';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const scenario = scenarioFor({ preset: 'cd19-lymphoma', seed: 'shelf' });
const runAt = (savedAt: number): SavedRun => ({
  shape: 1,
  modelVersion: '2',
  savedAt,
  query: '',
  scenario,
  history: { gestures: [], undone: [], branches: [] } as unknown as SavedRun['history'],
  step: savedAt,
  end_minutes: 60,
});

test('the runs of open tabs are never thrown away, however many and old they are', async () => {
  const shelf = createRunShelf(() => 1e12);
  const open = Array.from({ length: 9 }, (_, tab) => `open ${tab}`);
  for (const [n, tab] of open.entries()) await shelf.put(tab, runAt(n));
  for (let n = 0; n < 8; n++) await shelf.put(`closed ${n}`, runAt(1e12 - n));
  expect((await shelf.newestBut(new Set(open)))?.tab).toBe('closed 0');
  for (const [n, tab] of open.entries()) expect((await shelf.of(tab))?.step).toBe(n);
  const left = await Promise.all(Array.from({ length: 8 }, (_, n) => shelf.of(`closed ${n}`)));
  expect(left.filter((run) => run !== undefined)).toHaveLength(6);
});

test('a run that nobody came back to for a month is gone, what is not a run is not read', async () => {
  const shelf = createRunShelf(() => 1e12);
  await shelf.put('long ago', runAt(1));
  await shelf.put('strange', { ...runAt(1e12), shape: 2 } as unknown as SavedRun);
  expect(await shelf.newestBut(new Set())).toBeUndefined();
  expect(await shelf.of('long ago')).toBeUndefined();
});

const experiment = (n: number, savedAt = n): SavedExperiment => ({
  shape: 1,
  designHash: `hash${n}`,
  modelVersion: '2',
  savedAt,
  name: `experiment ${n}`,
  draft: '',
  base: '',
  planned: 2,
  done: 1,
  running: false,
});
const result = (run: number): RunResult => ({ row: { run }, series: {} }) as unknown as RunResult;

test('two tabs that keep an experiment at the same time both keep it', async () => {
  const tabs = [createExperimentShelf(), createExperimentShelf()];
  await Promise.all(Array.from({ length: 10 }, (_, n) => tabs[n % 2].put(experiment(n))));
  expect((await tabs[0].list()).map(({ name }) => name).sort()).toEqual(
    Array.from({ length: 10 }, (_, n) => `experiment ${n}`),
  );
});

test('beyond twelve the oldest go, with their runs; the others keep theirs', async () => {
  const shelf = createExperimentShelf();
  for (let n = 0; n < 14; n++) {
    await shelf.put(experiment(n));
    await shelf.addResults(`hash${n}`, '2', [result(0), result(1)]);
  }
  await shelf.put(experiment(13));
  expect(await shelf.list()).toHaveLength(12);
  expect((await shelf.list())[0].name).toBe('experiment 13');
  expect(await shelf.results('hash5', '2')).toHaveLength(2);
  await shelf.remove('hash5', '2');
  expect(await shelf.results('hash5', '2')).toHaveLength(0);
  expect(await shelf.results('hash6', '2')).toHaveLength(2);
});
