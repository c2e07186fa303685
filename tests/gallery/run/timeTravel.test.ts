/** The page over the real engine: back and forth, undo, other futures, links of a moment, a run taken up again. */
import { expose } from 'comlink';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSimulation } from '../../../src/engine/simulation';
import { createSimulationApi } from '../../../src/engine/simulationApi';
import { createSeriesStore, type SeriesStore } from '../../../src/gallery/figures/seriesStore';
import { createFrameSink } from '../../../src/gallery/run/frameSink';
import { createOpenAt } from '../../../src/gallery/run/openAt';
import { createSession, type Session } from '../../../src/gallery/run/session';
import { createLabStore, type LabStore } from '../../../src/gallery/run/store';
import { decodeLink, encodeLink } from '../../../src/scenario/link';
import { editPlan, planOf } from '../../../src/scenario/plan';
import { PRESETS } from '../../../src/scenario/presets';
import type { Scenario } from '../../../src/scenario/scenario';
import { smallScenario } from '../../support/smallRun';

const open: (() => void)[] = [];
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 5));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  for (const close of open.splice(0)) close();
  vi.unstubAllGlobals();
});

/** A worker in this thread: the engine behind a message channel, on a machine whose clock runs fast. */
function createWorker(): Worker {
  const { port1, port2 } = new MessageChannel();
  let time = 0;
  expose(createSimulationApi({ now: () => (time += 5) }), port2);
  const terminate = (): void => {
    port1.close();
    port2.close();
  };
  open.push(terminate);
  return Object.assign(port1, { terminate }) as unknown as Worker;
}

interface Page {
  readonly store: LabStore;
  readonly series: SeriesStore;
  readonly session: Session;
}

function page(): Page {
  const store = createLabStore();
  const series = createSeriesStore();
  const session = createSession(
    store,
    createFrameSink(store, series, () => false),
    createWorker,
  );
  return { store, series, session };
}

const straightHash = (scenario: Scenario, step: number): string => {
  const run = createSimulation(scenario);
  run.advanceTo(step);
  return run.stateHash();
};
const hashOf = async (session: Session): Promise<string> => (await session.record()).stateHash;
const dose = (value: number) => ({ key: 'dose', value });

describe('moving in time', () => {
  test('shows the moment of the straight run, its sliders and its series', async () => {
    const { session, store, series } = page();
    const scenario = smallScenario({ interventions: [{ step: 90, key: 'il15.support', value: 77 }] });
    await session.open(scenario, false);
    await session.goTo(160);
    expect(store.getState().values['il15.support']).toBe(77);
    await session.goTo(41);
    expect(await hashOf(session)).toBe(straightHash(scenario, 41));
    expect(store.getState().values['il15.support']).not.toBe(77);
    expect([...series.column('time_minutes')]).toEqual([0, 10, 20]);
    expect(store.getState()).toMatchObject({ reached_step: 160, goal_step: null, mode: 'paused' });
  });

  test('a slider moved just before leaving stays where it was put', async () => {
    const { session, store } = page();
    await session.open(smallScenario(), false);
    await session.goTo(80);
    await session.goTo(30);
    store.setState(({ values }) => ({ values: { ...values, 'il15.support': 12 } }));
    session.change({ key: 'il15.support', value: 12 });
    await session.goTo(60);
    expect(store.getState().values['il15.support']).toBe(12);
    expect(session.scenarioNow().interventions).toEqual([{ step: 30, key: 'il15.support', value: 12 }]);
  });
});

describe('what was done by hand', () => {
  test('is taken back and done again, to the bit', async () => {
    const { session, store } = page();
    await session.open(smallScenario(), false);
    await session.goTo(40);
    session.change(dose(9));
    await session.goTo(120);
    const done = await hashOf(session);
    expect(await session.undo()).toBe(true);
    expect(session.loop().present()).toBe(40);
    expect(await hashOf(session)).toBe(straightHash(smallScenario(), 40));
    expect(store.getState()).toMatchObject({ canUndo: false, canRedo: true, interventions: [] });
    expect(await session.redo()).toBe(true);
    expect(await hashOf(session)).toBe(done);
    expect(await session.redo()).toBe(false);
  });

  test('a moment ago is taken back although it is only on its way', async () => {
    for (const isOnItsWay of [false, true]) {
      const { session, store } = page();
      await session.open(smallScenario(), false);
      await session.goTo(40);
      session.change(dose(5));
      await session.goTo(60);
      session.change(dose(9));
      const record = isOnItsWay ? session.record() : undefined;
      expect(await session.undo()).toBe(true);
      await record;
      expect(session.scenarioNow().interventions).toEqual([{ step: 40, key: 'dose', value: 5 }]);
      expect(store.getState().canRedo).toBe(true);
      await session.goTo(100);
      expect(await hashOf(session)).toBe(straightHash(session.scenarioNow(), 100));
    }
  });

  test('at a past moment begins another future; the old one comes back to the bit', async () => {
    const { session, store } = page();
    await session.open(smallScenario(), false);
    await session.goTo(50);
    session.change(dose(9));
    await session.goTo(130);
    const old = { hash: await hashOf(session), scenario: session.scenarioNow() };
    await session.goTo(30);
    session.change({ key: 'antigenExpression.density', value: 300 });
    await session.goTo(130);
    const other = session.scenarioNow();
    expect(other.interventions.map(({ step, key }) => `${step} ${key}`)).toEqual(['30 antigenExpression.density']);
    expect(await hashOf(session)).toBe(straightHash(other, 130));
    const [branch] = store.getState().branches;
    expect(branch).toMatchObject({ from: 30, reached: 130 });
    expect(await session.switchTo(branch.id)).toBe(true);
    expect(session.scenarioNow().interventions).toEqual(old.scenario.interventions);
    expect(await hashOf(session)).toBe(old.hash);
    await session.switchTo(store.getState().branches[0].id);
    expect(await hashOf(session)).toBe(straightHash(other, 130));
  });
});

describe('a link of a moment', () => {
  test.each(PRESETS.slice(0, 3).map(({ key }) => key))('of %s opens there, with what was done', async (preset) => {
    const small = 'width=500&height=500&tumourCells=30&nkCells=30&noduleRadius=150';
    const first = page();
    await first.session.open(decodeLink(`scenario=${preset}&${small}`).scenario, false);
    await first.session.goTo(25);
    first.session.change(dose(5));
    await first.session.goTo(70);
    const hash = await hashOf(first.session);
    const link = encodeLink(first.session.scenarioNow(), { step: 70, playing: false, hash });

    const told: string[] = [];
    const second = page();
    const { scenario, opening } = decodeLink(link);
    const openAt = createOpenAt(second.store, second.session, (text) => told.push(text));
    await openAt(scenario, opening, (time) => `equal at ${time}`);
    expect(told.at(-1)).toBe('equal at 35 min');
    expect(await hashOf(second.session)).toBe(hash);
    expect(encodeLink(second.session.scenarioNow(), { step: 70, playing: false, hash })).toBe(link);

    await openAt(scenario, { ...opening, hash: '00000000' }, () => 'equal');
    expect(second.store.getState().problems[0]).toContain('is not the one that was shared');
  });
});

test('a run that was left is taken up by another page, futures and all', async () => {
  const first = page();
  await first.session.open(smallScenario(), false);
  await first.session.goTo(100);
  await first.session.goTo(40);
  first.session.change(dose(6));
  await first.session.goTo(90);
  const moment = await first.session.loop().save();
  const second = page();
  const history = structuredClone(first.session.history().data());
  await second.session.open(smallScenario(), false, { history, end_minutes: 600, moment });
  expect(second.session.loop().present()).toBe(90);
  expect(await hashOf(second.session)).toBe(await hashOf(first.session));
  expect(second.store.getState().branches).toEqual(first.store.getState().branches);
  await second.session.undo();
  expect(await hashOf(second.session)).toBe(straightHash(smallScenario(), 40));
});

/** Every second thing that is done, at another moment, and a dose more. */
const edited = (run: Scenario, { by, added }: { readonly by: number; readonly added: number }) =>
  editPlan(
    run,
    planOf(run).flatMap((item, n) =>
      n % 2 === 0 ? [] : [{ item, to: { ...item, step: Math.max(0, item.step + by) } }],
    ),
    [{ step: added, key: 'dose', value: 4 }],
  );

describe('a list of changes that is edited', () => {
  test('is computed again from where it differs, up to the same moment; undo and redo come back to the bit', async () => {
    const { session, store } = page();
    await session.open(smallScenario(), false);
    await session.goTo(50);
    session.change(dose(9));
    await session.goTo(130);
    const old = await hashOf(session);
    expect(await session.edit(() => [{ step: 30, key: 'dose', value: 9 }])).toBe(true);
    expect(store.getState()).toMatchObject({ goal_step: null, canUndo: true, reached_step: 130 });
    expect(store.getState().branches).toHaveLength(1);
    const present = session.scenarioNow();
    expect(present.interventions).toEqual([{ step: 30, key: 'dose', value: 9 }]);
    const moved = await hashOf(session);
    expect(session.loop().present()).toBe(130);
    expect(moved).toBe(straightHash(present, 130));
    await session.undo();
    expect(await hashOf(session)).toBe(old);
    expect(store.getState().branches).toEqual([]);
    await session.redo();
    expect(await hashOf(session)).toBe(moved);
    expect(session.scenarioAgain().interventions).toEqual(present.interventions);
    const next = page();
    const history = structuredClone(session.history().data());
    await next.session.open(smallScenario(), false, { history, end_minutes: 600 });
    await next.session.goTo(130);
    expect(await hashOf(next.session)).toBe(moved);
  });

  test('keeps a slider that waits; what is ahead is only planned; what is not allowed changes nothing', async () => {
    const { session, store } = page();
    await session.open(smallScenario(), false);
    await session.goTo(40);
    session.change({ key: 'il15.support', value: 12 });
    await session.edit(({ interventions }) => [
      ...interventions,
      { step: 90, key: 'steroid.concentration', value: 200 },
    ]);
    expect(session.scenarioNow().interventions.map(({ step, key }) => `${step} ${key}`)).toEqual([
      '40 il15.support',
      '90 steroid.concentration',
    ]);
    expect(store.getState().branches).toEqual([]);
    await expect(session.edit(() => [{ step: 5, key: 'dose', value: 0 }])).rejects.toMatchObject({
      remarks: [{ code: 'part', place: 'at', values: { because: { code: 'number.outside', place: 'dose' } } }],
    });
    await session.goTo(120);
    expect(await hashOf(session)).toBe(straightHash(session.scenarioNow(), 120));
    expect(store.getState().values['steroid.concentration']).toBe(200);
  });

  test('goes on playing where it played', async () => {
    const { session, store } = page();
    await session.open(smallScenario(), true);
    await session.edit(() => [{ step: 500, key: 'dose', value: 3 }]);
    expect(store.getState().mode).toBe('running');
    session.loop().pause();
    const { step, stateHash } = await session.record();
    expect(stateHash).toBe(straightHash(session.scenarioNow(), step));
  });
});

test('whatever is done on the page, the link it gives replays it', async () => {
  const action = fc.oneof(
    fc.record({ kind: fc.constant('go' as const), step: fc.integer({ min: 0, max: 120 }) }),
    fc.record({ kind: fc.constant('dose' as const), value: fc.integer({ min: 1, max: 8 }) }),
    fc.record({ kind: fc.constant('slide' as const), value: fc.integer({ min: 10, max: 900 }) }),
    fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'switch' as const, 'look' as const) }),
    fc.record({ kind: fc.constant('edit' as const), by: fc.integer({ min: -40, max: 40 }), added: fc.nat(130) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 2, maxLength: 8 }), fc.boolean(), async (actions, hurried) => {
      const { session, store } = page();
      const settings = {
        'infusion.size': 2,
        'infusion.first': 0.5,
        'infusion.interval': 0.5,
        'chemotherapy.concentration': 9,
      };
      await session.open(smallScenario({ settings, interventions: [{ step: 60, key: 'dose', value: 3 }] }), false);
      const act = (done: (typeof actions)[number]): unknown => {
        if (done.kind === 'go') return session.goTo(done.step);
        if (done.kind === 'dose') return session.change(dose(done.value));
        if (done.kind === 'slide') return session.change({ key: 'il15.support', value: done.value });
        if (done.kind === 'undo') return session.undo();
        if (done.kind === 'redo') return session.redo();
        if (done.kind === 'look') return session.record();
        if (done.kind === 'edit') return session.edit((run) => edited(run, done));
        return session.switchTo(store.getState().branches[0]?.id ?? -1);
      };
      // Whoever hurries does the next before the last has happened.
      const under: unknown[] = [];
      for (const done of actions) under.push(hurried ? act(done) : await act(done));
      await Promise.all(under);
      const { step, stateHash, scenario } = await session.record();
      expect(scenario.interventions).toEqual(session.scenarioNow().interventions);
      const replayed = decodeLink(encodeLink(session.scenarioNow())).scenario;
      expect(stateHash).toBe(straightHash(replayed, step));
      for (const close of open.splice(0)) close();
    }),
    { seed: 9, numRuns: 60 },
  );
});
