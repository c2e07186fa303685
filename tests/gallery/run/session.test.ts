/** The page's wiring over the real engine at the other end of a channel: sliders, links, reset, a worker that dies. */
import { expose } from 'comlink';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSimulationApi } from '../../../src/engine/simulationApi';
import { createSeriesStore, type SeriesStore } from '../../../src/gallery/figures/seriesStore';
import type { Commands } from '../../../src/gallery/run/commands';
import { createFrameSink } from '../../../src/gallery/run/frameSink';
import { createParameterChanges, type SetParameter } from '../../../src/gallery/run/parameterChanges';
import { createScriptingDoor, type ScriptingDoor } from '../../../src/gallery/run/scriptingDoor';
import { createSession, type Session } from '../../../src/gallery/run/session';
import { createLabStore, type LabStore } from '../../../src/gallery/run/store';
import { decodeLink, encodeLink } from '../../../src/scenario/link';

const SMALL = 'scenario=cd19-lymphoma&seed=demo&width=500&height=500&tumourCells=20&nkCells=20';
const DENSITY = 'antigenExpression.density';

interface FakeWorker {
  readonly worker: Worker;
  /** As a browser reports a worker that could not go on. */
  die(message: string): void;
}
const workers: (FakeWorker & { close(): void })[] = [];

/** A worker in this thread: the engine behind a message channel. */
function createWorker(): Worker {
  const { port1, port2 } = new MessageChannel();
  expose(createSimulationApi(), port2);
  const listeners: ((event: { message: string }) => void)[] = [];
  const close = (): void => {
    port1.close();
    port2.close();
  };
  const worker = {
    postMessage: port1.postMessage.bind(port1),
    removeEventListener: port1.removeEventListener.bind(port1),
    start: () => port1.start(),
    addEventListener(type: string, listener: never) {
      if (type === 'error') listeners.push(listener);
      else port1.addEventListener(type, listener);
    },
    terminate: close,
  };
  workers.push({
    worker: worker as unknown as Worker,
    close,
    die(message) {
      for (const listener of listeners) listener({ message });
    },
  });
  return worker as unknown as Worker;
}

interface Page {
  readonly store: LabStore;
  readonly series: SeriesStore;
  readonly session: Session;
  readonly set: SetParameter;
  readonly door: ScriptingDoor;
  readonly notices: string[];
}

function page(): Page {
  const store = createLabStore();
  const series = createSeriesStore();
  const notices: string[] = [];
  const sink = createFrameSink(store, series, () => false);
  const session = createSession(store, sink, createWorker);
  const set = createParameterChanges(store, session, (text) => notices.push(text));
  const dose = (value: number): void => session.loop().change({ key: 'dose', value });
  const commands = { setParameter: set, dose } as unknown as Commands;
  const address = (): string => `http://127.0.0.1/?${encodeLink(session.scenarioNow())}`;
  const door = createScriptingDoor({ store, session, series, sink, commands, address });
  return { store, series, session, set, door, notices };
}

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 5));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  for (const { close } of workers.splice(0)) close();
  vi.unstubAllGlobals();
});

describe('a link replays what was done by hand', () => {
  test('to the bit: sliders, a dose, and what they did', async () => {
    const { door } = page();
    expect(await door.open(SMALL)).toEqual([]);
    await door.runTo(40);
    door.set('antigenDensity', 900);
    door.set('il15Support', 0);
    await door.runTo(90);
    door.dose(15);
    const steered = await door.runTo(200);
    const link = door.link();
    expect(link).toContain('at=20min:antigenDensity=900&at=20min:il15Support=0&at=45min:dose=15');

    const other = page();
    expect(await other.door.open(link)).toEqual([]);
    expect(await other.door.runTo(200)).toEqual(steered);
    await other.door.open(SMALL);
    expect((await other.door.runTo(200)).hash).not.toBe(steered.hash);
  });

  test('and shows the sliders where the link has moved them by then', async () => {
    const { door, store } = page();
    await door.open(`${SMALL}&at=10min:antigenDensity=700`);
    await door.runTo(20);
    expect(store.getState().values[DENSITY]).toBe(145000);
    await door.runTo(21);
    expect(store.getState().values[DENSITY]).toBe(700);
    expect(store.getState().interventions).toHaveLength(1);
  });

  test('a step that lies behind is reached from the start again', async () => {
    const { door } = page();
    await door.open(SMALL);
    const early = await door.runTo(30);
    const status = door.status();
    expect(status.step).toBe(30);
    await door.runTo(60);
    expect(door.status().step).toBe(60);
    expect(await door.runTo(30)).toEqual(early);
    expect(door.status()).toEqual(status);
  });
});

describe('a scene too large for a page', () => {
  test('is not begun: the dish of the preset is shown, and the reason told', async () => {
    const { door, store } = page();
    await door.open(`scenario=cd19-lymphoma&seed=demo&width=20000&height=20000&tumourCells=500000&nkCells=500000`);
    expect(store.getState().scenario?.settings).toMatchObject({ 'scene.width': 1000, 'scene.numberOfNk': 360 });
    expect(store.getState().problems).toEqual([
      '1000000 cells in this dish need about 1.3 GB of memory, and a page takes scenes of up to 512 MB: ' +
        'the dish of the preset is shown. The command line runs the large one.',
    ]);
  });
});

describe('sliders', () => {
  test('a drag shows at once, reaches the model a few times a second, and ends where it ended', async () => {
    const { session, store, set } = page();
    await session.open(decodeLink(SMALL).scenario, false);
    for (let value = 100; value < 200; value++) set(DENSITY, value, false);
    set(DENSITY, 200, true);
    expect(store.getState().values[DENSITY]).toBe(200);
    await session.record();
    const { interventions } = session.scenarioNow();
    expect(interventions.at(-1)).toEqual({ step: 0, key: DENSITY, value: 200 });
    expect(interventions.length).toBeLessThanOrEqual(3);
  });

  test('what cannot change in a running dish starts it again, with the other sliders where they are', async () => {
    const { session, store, set, door, notices } = page();
    await door.open(SMALL);
    await door.runTo(20);
    set(DENSITY, 800, true);
    set('scene.numberOfTumourCells', 33, false);
    expect(session.scenarioNow().settings['scene.numberOfTumourCells']).toBe(20);
    set('scene.numberOfTumourCells', 33, true);
    const { settings, interventions } = session.scenarioNow();
    expect(settings['scene.numberOfTumourCells']).toBe(33);
    expect(settings[DENSITY]).toBe(800);
    expect(interventions).toEqual([]);
    expect(notices[0]).toContain('started again');
    expect(store.getState().problems).toEqual([]);
  });

  test('what does not go together is told, and the slider goes back', async () => {
    const { store, set, door } = page();
    await door.open(SMALL);
    set('scene.numberOfTumourCells', 100000, true);
    expect(store.getState().problems[0]).toMatchObject({ code: 'scene.crowd' });
    expect(store.getState().values['scene.numberOfTumourCells']).toBe(20);
  });
});

test('reset keeps the sliders and what the link scheduled, and forgets doses given by hand', async () => {
  const { session, door } = page();
  await door.open(`${SMALL}&at=1h:dose=7`);
  await door.runTo(10);
  door.set('antigenDensity', 900);
  door.dose(50);
  await door.runTo(20);
  const again = session.scenarioAgain();
  expect(again.settings[DENSITY]).toBe(900);
  expect(again.interventions).toEqual([{ step: 120, key: 'dose', value: 7 }]);
});

test('series start afresh with every run', async () => {
  const { series, door } = page();
  await door.open(SMALL);
  await door.runTo(100);
  expect(series.length).toBe(6);
  await door.open(SMALL);
  expect(series.length).toBe(1);
});

test('a worker that dies leaves a sentence and the run, and a new one takes it up', async () => {
  const { session, store, door } = page();
  await door.open(SMALL);
  await door.runTo(10);
  door.set('antigenDensity', 900);
  const before = await door.runTo(20);
  workers[0].die('out of memory');
  expect(store.getState().mode).toBe('failed');
  expect(store.getState().failure).toContain('out of memory');
  await expect(session.record()).rejects.toThrow();
  await session.restart();
  expect(workers).toHaveLength(2);
  expect(store.getState().failure).toBeNull();
  expect(await door.runTo(20)).toEqual(before);
});

test('the door refuses with the sentences of a link', async () => {
  const { door } = page();
  await door.open(SMALL);
  expect(() => door.set('antigenDensity', 5)).toThrow('outside 10…5000000');
  expect(() => door.set('antigenDensty', 500)).toThrow('did you mean');
  expect(() => door.dose(0.5)).toThrow();
  expect((await door.open('?seed=')).length).toBe(1);
});
