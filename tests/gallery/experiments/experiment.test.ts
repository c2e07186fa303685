/** The present experiment: runs to the end, is kept run by run, goes on where it was left, and lets no failure stop it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ExperimentApi } from '../../../src/experiments/desk/deskApi';
import { createExperimentDesk } from '../../../src/experiments/desk/experimentDesk';
import type { RunResult } from '../../../src/experiments/results';
import type { ExperimentWorker } from '../../../src/gallery/client/experimentWorker';
import { createExperiment } from '../../../src/gallery/experiments/experiment';
import type { ExperimentParts } from '../../../src/gallery/experiments/experimentParts';
import type { ExperimentShelf, SavedExperiment } from '../../../src/gallery/experiments/savedExperiments';
import { experimentStore, initialExperimentState } from '../../../src/gallery/experiments/store';
import type { Lab } from '../../../src/gallery/run/lab';
import { createLabStore } from '../../../src/gallery/run/store';
import { scenarioFor } from '../../../src/scenario/resolve';

const RUNS = 5;
const QUERY = `kind=replicates&n=${RUNS}&hours=1`;
const base = scenarioFor({ preset: 'cd19-lymphoma', seed: 'demo' });

/** A device that remembers as long as the test. */
function memory(): ExperimentShelf & { readonly heads: Map<string, SavedExperiment>; readonly runs: RunResult[] } {
  const heads = new Map<string, SavedExperiment>();
  const runs: RunResult[] = [];
  return {
    heads,
    runs,
    put: async (saved) => void heads.set(saved.designHash, saved),
    addResults: async (_hash, _version, results) => void runs.push(...results),
    results: async () => runs,
    list: async () => [...heads.values()],
    remove: async (hash) => {
      heads.delete(hash);
      runs.length = 0;
    },
  };
}

function setUp(shelf = memory(), claim: ExperimentParts['claim'] = async () => () => undefined) {
  const store = createLabStore();
  store.setState({ view: 'experiments', scenario: base });
  const asked: number[] = [];
  const waiting: (() => void)[] = [];
  const lab = {
    store,
    session: { scenarioNow: () => base },
    commands: { replaceViewQuery: (viewQuery: string) => store.setState({ viewQuery }) },
  } as unknown as Lab;
  /** A worker whose runs take until somebody lets them end; the results are made up, the desk is the real one. */
  const deaths: ((detail: string) => void)[] = [];
  const openWorker = (onDeath: (detail: string) => void): ExperimentWorker => {
    deaths.push(onDeath);
    const desk = createExperimentDesk();
    const api: ExperimentApi = {
      ...desk,
      run: async (index) => {
        asked.push(index);
        await new Promise<void>((resolve) => waiting.push(resolve));
        const failed = await desk.failed(index, '');
        return { ...failed, row: { ...failed.row, stateHash: `state ${index}`, failure: [] } };
      },
    };
    return { api: api as unknown as ExperimentWorker['api'], close: () => undefined };
  };
  let time = 0;
  const parts: ExperimentParts = { shelf, openWorker, now: () => time, date: () => 0, cores: 3, claim };
  const experiment = createExperiment(lab, experimentStore, parts);
  const pass = async (milliseconds = 1000): Promise<void> => {
    time += milliseconds;
    await vi.advanceTimersByTimeAsync(milliseconds);
  };
  const finish = async (count: number): Promise<void> => {
    for (let run = 0; run < count; run++) {
      waiting.shift()?.();
      await pass();
    }
  };
  return { experiment, shelf, asked, deaths, pass, finish, query: () => store.getState().viewQuery };
}

beforeEach(() => {
  vi.useFakeTimers();
  experimentStore.setState(initialExperimentState, true);
});
afterEach(() => {
  vi.useRealTimers();
});

const state = () => experimentStore.getState();

test('an experiment is computed on all but one core, and every row is kept', async () => {
  const { experiment, shelf, asked, pass, finish, query } = setUp();
  experiment.enter(QUERY);
  await pass();
  expect(state()).toMatchObject({ phase: 'draft', planned: RUNS, done: 0, workers: 2 });
  experiment.start();
  await pass();
  expect(asked).toEqual([0, 1]);
  expect(query()).toMatch(/^kind=replicates&n=5&hours=1&id=[0-9a-f]{16}$/);
  await finish(1);
  expect(state()).toMatchObject({ phase: 'running', done: 1 });
  expect(state().left_seconds).toBeGreaterThan(0);
  await finish(4);
  expect(state()).toMatchObject({ phase: 'done', done: RUNS, left_seconds: null });
  expect(shelf.runs.map(({ row }) => row.run).toSorted()).toEqual([0, 1, 2, 3, 4]);
  expect(state().picture).toMatchObject({ done: RUNS });
  expect(state().rows?.rows.map(({ stateHash }) => stateHash)[4]).toBe('state 4');
});

test('after a reload it goes on where it was, and leaves alone what was paused', async () => {
  const first = setUp();
  first.experiment.enter(QUERY);
  await first.pass();
  first.experiment.start();
  await first.pass();
  await first.finish(2);
  const address = first.query();
  experimentStore.setState(initialExperimentState, true);

  const second = setUp(first.shelf);
  second.experiment.enter(address);
  await second.pass();
  expect(state()).toMatchObject({ phase: 'running', known: 2 });
  expect(second.asked).toEqual([2, 3]);
  second.experiment.pause();
  await second.finish(2);
  expect(state()).toMatchObject({ phase: 'paused', done: 4 });
  experimentStore.setState(initialExperimentState, true);

  const third = setUp(first.shelf);
  third.experiment.enter(address);
  await third.pass();
  expect(state()).toMatchObject({ phase: 'paused', done: 4 });
  expect(third.asked).toEqual([]);
  await third.experiment.discard();
  await third.pass();
  expect(state()).toMatchObject({ phase: 'draft', done: 0 });
  expect(first.shelf.heads.size).toBe(0);
});

test('stopped at once it keeps what it has; another draft is another experiment', async () => {
  const { experiment, asked, pass, finish } = setUp();
  experiment.enter(QUERY);
  await pass();
  experiment.start();
  await pass();
  await finish(1);
  experiment.cancel();
  await pass();
  expect(state()).toMatchObject({ phase: 'paused', done: 1 });
  const { draft } = state();
  if (draft === null) throw new Error('no draft');
  experiment.edit({ ...draft, kind: 'grid', factors: [{ ...draft.factors[0], low: 50, high: 10 }] });
  await pass();
  expect(state().refusals.length).toBeGreaterThan(0);
  expect(state()).toMatchObject({ isDesign: false });
  experiment.start();
  await pass();
  expect(asked).toEqual([0, 1, 2]);
  experiment.edit({ ...draft, replicates: 20_000 });
  await pass();
  // Too much for a page is still a design to take elsewhere.
  expect(state()).toMatchObject({ designHash: null, isDesign: true });
  expect(state().refusals.join()).toContain('10');
});

test('a device that keeps nothing is told of, and stops nothing', async () => {
  const refusing = memory();
  const refuse = () => Promise.reject(new Error('refused'));
  const { experiment, pass, finish } = setUp({ ...refusing, addResults: refuse, put: refuse });
  experiment.enter(QUERY);
  await pass();
  experiment.start();
  await pass();
  await finish(RUNS);
  expect(state()).toMatchObject({ phase: 'done', done: RUNS });
  expect(state().problem).toContain('keeps nothing');
});

test('a desk that dies is told of; another takes up what the device has, and it goes on to the end', async () => {
  const { experiment, shelf, deaths, pass, finish } = setUp();
  experiment.enter(QUERY);
  await pass();
  experiment.start();
  await pass();
  await finish(2);
  deaths[0]('out of memory');
  await pass();
  expect(state()).toMatchObject({ phase: 'paused', done: 2, failed: 0 });
  expect(state().problem).toContain('out of memory');
  expect(state().picture).toMatchObject({ done: 2 });
  expect([...shelf.heads.values()][0].running).toBe(false);
  experiment.start();
  await pass();
  // The first two in the queue were being computed when the desk died, and are not awaited any more.
  await finish(2 + RUNS - 2);
  expect(state()).toMatchObject({ phase: 'done', done: RUNS });
  expect(shelf.runs.map(({ row }) => row.run).toSorted()).toEqual([0, 1, 2, 3, 4]);
});

test('a run whose worker dies twice is a failed row; tried again and computed, it is one no more', async () => {
  const { experiment, deaths, pass, finish } = setUp();
  experiment.enter(QUERY);
  await pass();
  experiment.setWorkers(1);
  experiment.start();
  await pass();
  for (const worker of [1, 2]) {
    deaths[worker]('killed');
    await pass();
  }
  // Those of the two that died are never answered.
  await finish(2 + RUNS - 1);
  expect(state()).toMatchObject({ phase: 'paused', failed: 1, done: RUNS });
  experiment.start();
  await pass();
  expect(state()).toMatchObject({ phase: 'running', failed: 0, done: RUNS - 1 });
  await finish(1);
  expect(state()).toMatchObject({ phase: 'done', failed: 0, done: RUNS });
});

test('another tab that computes the same is told of: nothing is computed twice, and nothing is forgotten beneath it', async () => {
  let isFree = true;
  const claim = async (): Promise<(() => void) | undefined> => {
    if (!isFree) return undefined;
    isFree = false;
    return () => {
      isFree = true;
    };
  };
  const { experiment, shelf, asked, pass, finish } = setUp(memory(), claim);
  experiment.enter(QUERY);
  await pass();
  const elsewhere = await claim();
  experiment.start();
  await pass();
  expect(asked).toEqual([]);
  expect(state().problem).toContain('Another tab');
  elsewhere?.();
  experiment.start();
  await pass();
  expect(isFree).toBe(false);
  await finish(RUNS);
  expect(state()).toMatchObject({ phase: 'done', done: RUNS });
  expect(isFree).toBe(true);
  await claim();
  await experiment.discard();
  expect(shelf.runs).toHaveLength(RUNS);
});
