/** Keeping a run on the device: comes back where it was, tabs leave each other alone, refusals are told once. */
import { expose } from 'comlink';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSimulationApi } from '../../../src/engine/simulationApi';
import { createSeriesStore } from '../../../src/gallery/figures/seriesStore';
import { type Autosave, createAutosave } from '../../../src/gallery/run/autosave';
import { createFrameSink } from '../../../src/gallery/run/frameSink';
import type { RunShelf, SavedRun } from '../../../src/gallery/run/savedRuns';
import { createSession, type Session } from '../../../src/gallery/run/session';
import { createLabStore, type LabStore } from '../../../src/gallery/run/store';
import { claimTab, type Tab } from '../../../src/gallery/run/tabs';
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

function createWorker(): Worker {
  const { port1, port2 } = new MessageChannel();
  expose(createSimulationApi(), port2);
  const terminate = (): void => {
    port1.close();
    port2.close();
  };
  open.push(terminate);
  return Object.assign(port1, { terminate }) as unknown as Worker;
}

/** A database in memory that copies what it gets, as the browser's does. */
function memoryShelf(): RunShelf & { readonly runs: Map<string, SavedRun>; refuse: Error | undefined } {
  const runs = new Map<string, SavedRun>();
  return {
    runs,
    refuse: undefined,
    async put(tab, run) {
      if (this.refuse !== undefined && (this.refuse.name !== 'QuotaExceededError' || run.moment !== undefined))
        throw this.refuse;
      runs.set(tab, structuredClone(run));
    },
    of: async (tab) => structuredClone(runs.get(tab)),
    async newestBut(tabs) {
      const [newest] = [...runs].filter(([tab]) => !tabs.has(tab)).sort(([, a], [, b]) => b.savedAt - a.savedAt);
      return newest === undefined ? undefined : { tab: newest[0], run: structuredClone(newest[1]) };
    },
    remove: async (tab) => void runs.delete(tab),
  };
}

const tab = (name: string, former?: string, others: readonly string[] = []): Tab => ({
  name,
  former,
  openTabs: async () => new Set([name, ...others]),
});

interface Page {
  readonly store: LabStore;
  readonly session: Session;
  readonly autosave: Autosave;
  readonly notices: string[];
}

/** @param left what the page wrote down when it went */
function page(shelf: RunShelf, own: Tab, query = 'seed=small', left: string | null = null): Page {
  const store = createLabStore();
  const sink = createFrameSink(store, createSeriesStore(), () => false);
  const session = createSession(store, sink, createWorker);
  const notices: string[] = [];
  const pageStorage = { getItem: () => left, setItem: () => undefined, removeItem: () => undefined };
  const autosave = createAutosave({
    store,
    session,
    shelf,
    tab: own,
    query: () => query,
    notify: (text) => notices.push(text),
    now: () => performance.now(),
    pageStorage,
  });
  return { store, session, autosave, notices };
}

/** A run with a dose, standing at step 90, saved by this tab. */
async function leave(shelf: RunShelf, name: string): Promise<string> {
  const { session, autosave } = page(shelf, tab(name));
  await session.open(smallScenario(), false);
  await session.goTo(40);
  session.change({ key: 'dose', value: 6 });
  await session.goTo(90);
  await autosave.save();
  return (await session.record()).stateHash;
}

/** Lets time go by until this has come. */
async function ran<T>(coming: Promise<T>): Promise<T> {
  let come = false;
  void coming.finally(() => {
    come = true;
  });
  while (!come) {
    await vi.advanceTimersByTimeAsync(50);
    // Messages between page and worker come in real time.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return coming;
}

describe('a run that was left', () => {
  test('comes back after a reload: same moment, same state, same past', async () => {
    const shelf = memoryShelf();
    const hash = await leave(shelf, 'a');
    const { session, autosave, notices, store } = page(shelf, tab('a', 'a'));
    expect(await autosave.restore()).toBe(true);
    expect(session.loop().present()).toBe(90);
    expect((await session.record()).stateHash).toBe(hash);
    expect(store.getState().interventions).toEqual([{ step: 40, key: 'dose', value: 6 }]);
    expect(notices).toEqual(['Your run is back, at 45 min. Reset starts it again.']);
  });

  test('a moment ago is waited for where the database is slow, and computed again where it does not answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const shelf = memoryShelf();
    const hash = await ran(leave(shelf, 'a'));
    const left = JSON.stringify({ ...shelf.runs.get('a'), moment: undefined, savedAt: Date.now() + 1 });
    const answer = (milliseconds: number): RunShelf => ({
      ...shelf,
      of: (name) => new Promise((resolve) => setTimeout(() => resolve(shelf.of(name)), milliseconds)),
    });
    for (const [late, told] of [
      [4000, 'Your run is back'],
      [1e9, 'Computing the run up to 45 min'],
    ] as const) {
      const { session, autosave, notices } = page(answer(late), tab('a', 'a'), 'seed=small', left);
      expect(await ran(autosave.restore())).toBe(true);
      expect((await ran(session.record())).stateHash).toBe(hash);
      expect(notices[0]).toContain(told);
    }
    vi.useRealTimers();
  });

  test('does not come in the way of another link', async () => {
    const shelf = memoryShelf();
    await leave(shelf, 'a');
    expect(await page(shelf, tab('a', 'a'), 'seed=other').autosave.restore()).toBe(false);
  });

  test('comes to the tab that was duplicated from it, too', async () => {
    const shelf = memoryShelf();
    const hash = await leave(shelf, 'a');
    const { session, autosave } = page(shelf, tab('b', 'a', ['a']));
    expect(await autosave.restore()).toBe(true);
    expect((await session.record()).stateHash).toBe(hash);
    expect(shelf.runs.has('a')).toBe(true);
  });

  test('by a closed tab comes back on the bare page, and only once', async () => {
    const shelf = memoryShelf();
    const hash = await leave(shelf, 'closed');
    const { session, autosave } = page(shelf, tab('b'), '');
    expect(await autosave.restore()).toBe(true);
    expect((await session.record()).stateHash).toBe(hash);
    expect(await page(shelf, tab('c', undefined, ['b']), '').autosave.restore()).toBe(false);
  });

  test('by a closed tab stays where it is when the database is too slow', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const shelf = memoryShelf();
    await ran(leave(shelf, 'a'));
    const slow: RunShelf = {
      ...shelf,
      newestBut: (tabs) => new Promise((resolve) => setTimeout(() => resolve(shelf.newestBut(tabs)), 60_000)),
    };
    const { autosave } = page(slow, tab('b'), '');
    expect(await ran(autosave.restore())).toBe(false);
    await vi.advanceTimersByTimeAsync(120_000);
    expect([...shelf.runs.keys()]).toEqual(['a']);
    vi.useRealTimers();
  });

  test('by a tab that is still open stays there', async () => {
    const shelf = memoryShelf();
    await leave(shelf, 'a');
    expect(await page(shelf, tab('b', undefined, ['a']), '').autosave.restore()).toBe(false);
  });

  test('stays where it is when nobody knows which tabs are open', async () => {
    const shelf = memoryShelf();
    await leave(shelf, 'a');
    const unknowing: Tab = { ...tab('b'), openTabs: async () => undefined };
    expect(await page(shelf, unknowing, '').autosave.restore()).toBe(false);
    expect([...shelf.runs.keys()]).toContain('a');
  });

  test('is computed again where its moment was too large, or cannot be read', async () => {
    for (const spoil of [
      ({ moment: _, ...run }: SavedRun): SavedRun => run,
      (run: SavedRun): SavedRun => ({
        ...run,
        moment: { checkpoint: { step: 90, rows: 5, state: new ArrayBuffer(64) }, series: new Float64Array(0) },
      }),
    ]) {
      const shelf = memoryShelf();
      const hash = await leave(shelf, 'a');
      shelf.runs.set('a', spoil(shelf.runs.get('a') as SavedRun));
      const { session, autosave } = page(shelf, tab('a', 'a'));
      expect(await autosave.restore()).toBe(true);
      expect((await session.record()).stateHash).toBe(hash);
    }
  });

  test('by another version of the model starts again, and says so', async () => {
    const shelf = memoryShelf();
    await leave(shelf, 'a');
    shelf.runs.set('a', { ...(shelf.runs.get('a') as SavedRun), modelVersion: '0' });
    const { autosave, store, session } = page(shelf, tab('a', 'a'));
    expect(await autosave.restore()).toBe(true);
    session.loop().pause();
    expect(store.getState().problems[0]).toContain('made by another version of the model');
    expect(session.loop().present()).toBeLessThan(90);
  });
});

describe('saving', () => {
  test('happens when something has changed, and not again', async () => {
    const shelf = memoryShelf();
    const put = vi.spyOn(shelf, 'put');
    const { session, autosave } = page(shelf, tab('a'));
    await autosave.save();
    expect(put).not.toHaveBeenCalled();
    await session.open(smallScenario(), false);
    await autosave.save();
    await autosave.save();
    expect(put).toHaveBeenCalledTimes(1);
    await session.goTo(5);
    await autosave.save();
    expect(put).toHaveBeenCalledTimes(2);
  });

  test('that is refused is told once, and the run goes on', async () => {
    const shelf = memoryShelf();
    shelf.refuse = new DOMException('no', 'SecurityError');
    const { session, autosave, notices } = page(shelf, tab('a'));
    await session.open(smallScenario(), false);
    await autosave.save();
    await session.goTo(9);
    await autosave.save();
    expect(notices).toEqual(['This browser keeps nothing for this page: a reload starts the run again from its link.']);
    expect(session.loop().present()).toBe(9);
  });

  test('in a full storage keeps the run without its moment', async () => {
    const shelf = memoryShelf();
    shelf.refuse = new DOMException('full', 'QuotaExceededError');
    const hash = await leave(shelf, 'a');
    expect(shelf.runs.get('a')?.moment).toBeUndefined();
    const { session, autosave } = page(shelf, tab('a', 'a'));
    expect(await autosave.restore()).toBe(true);
    expect((await session.record()).stateHash).toBe(hash);
  });
});

describe('a tab', () => {
  /** Locks of a browser: one holder each. */
  function locks(held: Set<string>): Pick<LockManager, 'request' | 'query'> {
    return {
      async request(name: string, _options: unknown, callback: (lock: Lock | null) => unknown) {
        if (held.has(name)) return callback(null);
        held.add(name);
        return callback({ name, mode: 'exclusive' });
      },
      query: async () => ({ held: [...held].map((name) => ({ name })), pending: [] }),
    } as unknown as Pick<LockManager, 'request' | 'query'>;
  }
  const storageOf = (name: string | null) => {
    let kept = name;
    return {
      getItem: () => kept,
      setItem: (_: string, value: string) => {
        kept = value;
      },
    };
  };

  test('takes a name, keeps it over a reload, and gives it to no other', async () => {
    const storage = storageOf(null);
    const held = new Set<string>();
    const first = await claimTab(storage, locks(held), () => 'first');
    expect(first).toMatchObject({ name: 'first', former: undefined });
    const duplicate = await claimTab(storageOf('first'), locks(held), () => 'second');
    expect(duplicate).toMatchObject({ name: 'second', former: 'first' });
    expect(await duplicate.openTabs()).toEqual(new Set(['first', 'second']));
    held.delete('nkscape-tab-first');
    expect(await claimTab(storage, locks(held), () => 'third')).toMatchObject({ name: 'first', former: 'first' });
  });

  test('manages where there are no locks', async () => {
    const own = await claimTab(storageOf(null), undefined, () => 'own');
    expect(own.name).toBe('own');
    expect(await own.openTabs()).toBeUndefined();
  });
});
