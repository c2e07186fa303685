/** The page in a frame: what its link asks for, what the page around it may ask, and to whom it listens. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openDoor } from '../../../src/gallery/embed/door';
import { originOf, readEmbedding } from '../../../src/gallery/embed/embedding';
import { readRequest } from '../../../src/gallery/embed/requests';
import type { Lab } from '../../../src/gallery/run/lab';
import { createLabStore } from '../../../src/gallery/run/store';
import { scenarioFor } from '../../../src/scenario/resolve';

const SCHOOL = 'https://school.example';

describe('the link', () => {
  test('names controls, parameters by short or full name, a theme, and one origin', () => {
    const usual = readEmbedding('?seed=demo&embed=1');
    expect([...usual.controls]).toEqual(['transport', 'timeline', 'sliders']);
    expect(usual).toMatchObject({ parameters: [], theme: null, origin: null, problems: [] });
    const chosen = readEmbedding(
      `?embed=charts,%20antigenDensity,light,lyticAttack.hitRate,charts&embedOrigin=${SCHOOL}`,
    );
    expect([...chosen.controls]).toEqual(['charts']);
    expect(chosen.parameters).toEqual(['antigenExpression.density', 'lyticAttack.hitRate']);
    expect(chosen).toMatchObject({ theme: 'light', origin: SCHOOL, problems: [] });
    expect(readEmbedding('?embed=none')).toMatchObject({ controls: new Set(), problems: [] });
  });

  test('tells what it cannot use, and leaves it out', () => {
    const read = readEmbedding('?embed=slider,timeline,xyzzy&embedOrigin=school.example');
    expect([...read.controls]).toEqual(['timeline']);
    expect(read.origin).toBeNull();
    expect(read.problems).toEqual([
      { kind: 'unknown', word: 'slider', nearest: 'sliders' },
      { kind: 'unknown', word: 'xyzzy' },
      { kind: 'origin', text: 'school.example' },
    ]);
  });

  test.each([
    [SCHOOL, SCHOOL],
    [`${SCHOOL}/`, SCHOOL],
    ['http://localhost:8080', 'http://localhost:8080'],
    [`${SCHOOL}/course`, undefined],
    [`${SCHOOL}?`, undefined],
    ['https://me@school.example', undefined],
    ['https://*.example', undefined],
    ['*', undefined],
    ['null', undefined],
    ['', undefined],
    ['file:///C:/page.html', undefined],
    ['javascript:alert(1)', undefined],
  ])('%s as an origin is %s', (text, origin) => {
    expect(originOf(text)).toBe(origin);
  });
});

describe('a message', () => {
  const times = { timeStep_minutes: 0.5, end_minutes: 24 * 60 };
  const read = (data: unknown) => readRequest(data, times);

  test('is passed over when it is not for NKscape', () => {
    for (const data of [undefined, null, 'play', 7, [], { type: 'resize' }, { nkscape: 1 }, { nkscape: null }])
      expect(read(data)).toBeUndefined();
  });

  test('is read as a request, with the id that it came with', () => {
    expect(read({ nkscape: 'play', id: 1 })).toEqual({ id: 1, request: { kind: 'play' } });
    expect(read({ nkscape: 'seek', id: 'a', to: '6h' })).toEqual({ id: 'a', request: { kind: 'seek', step: 720 } });
    const change = { key: 'antigenExpression.density', value: 300 };
    for (const value of [300, '300', '3e2'])
      expect(read({ nkscape: 'set', id: 2, name: 'antigenDensity', value })).toEqual({
        id: 2,
        request: { kind: 'set', change },
      });
    expect(read({ nkscape: 'set', id: 3, name: 'dose', value: 50 })).toMatchObject({
      request: { change: { key: 'dose', value: 50 } },
    });
  });

  test.each([
    [{ nkscape: 'play' }, 'id is missing'],
    [{ nkscape: 'play', id: '' }, 'id is missing'],
    [{ nkscape: 'play', id: 'x'.repeat(101) }, 'id is missing'],
    [{ nkscape: 'play', id: Number.NaN }, 'id is missing'],
    [{ nkscape: 'stop', id: 1 }, '“stop” is no request; set, play, pause, seek, state are'],
    [{ nkscape: 'set', id: 1 }, 'name is missing'],
    [{ nkscape: 'set', id: 1, name: 'antigenDensity' }, 'antigenDensity has no value'],
    [{ nkscape: 'set', id: 1, name: 'antigenDensty', value: 3 }, 'did you mean antigenDensity?'],
    [{ nkscape: 'set', id: 1, name: 'antigenDensity', value: Number.NaN }, 'is not a number'],
    [
      { nkscape: 'set', id: 1, name: 'lyticAttack.hitRate', value: -0.2 },
      'lyticAttack.hitRate = -0.2 1/min is outside',
    ],
    [{ nkscape: 'set', id: 1, name: 'width', value: 500 }, 'cannot change during a run'],
    [{ nkscape: 'set', id: 1, name: '__proto__', value: 1 }, 'is not the name of anything'],
    [{ nkscape: 'seek', id: 1 }, 'to is missing'],
    [{ nkscape: 'seek', id: 1, to: 6 }, 'to is missing'],
    [{ nkscape: 'seek', id: 1, to: '6' }, 'has no unit'],
    [{ nkscape: 'seek', id: 1, to: '25h' }, 'is beyond the end of the run at'],
  ])('%j is refused with a sentence', (data, sentence) => {
    const asked = read(data);
    expect(asked && 'problem' in asked ? asked.problem : '').toContain(sentence);
  });
});

describe('the door', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A run of a few numbers behind the door, and a page around it that writes down what it is sent. */
  function framed() {
    const store = createLabStore();
    const scenario = scenarioFor({ preset: 'cd19-lymphoma', seed: 'demo' });
    const did: string[] = [];
    const sent: { readonly to: string; readonly message: Record<string, unknown> }[] = [];
    const parent = { postMessage: (message: Record<string, unknown>, to: string) => sent.push({ message, to }) };
    let listener: ((event: { data: unknown; origin: string; source: unknown }) => void) | undefined;
    const session = {
      loop: () => ({ pause: () => void did.push('pause'), present: () => store.getState().status.step }),
      goTo: async (step: number) => {
        did.push(`goTo ${step}`);
        return step < 1000;
      },
      record: async () => ({
        stateHash: 'a'.repeat(64),
        scenario,
        modelVersion: '2',
        step: store.getState().status.step,
      }),
      scenarioNow: () => scenario,
    };
    const commands = {
      playOrPause: () => did.push('play'),
      dose: (cells: number) => did.push(`dose ${cells}`),
      setParameter: (key: string, value: number) => did.push(`${key} ${value}`),
    };
    const lab = { store, session, commands, addressOf: () => 'https://nkscape.example/?seed=demo' } as unknown as Lab;
    openDoor(lab, SCHOOL, {
      parent: parent as unknown as Window,
      addEventListener: (_type, listen) => {
        listener = listen as typeof listener;
      },
    });
    const say = async (data: unknown, origin = SCHOOL, source: unknown = parent): Promise<void> => {
      listener?.({ data, origin, source });
      await vi.advanceTimersByTimeAsync(1);
    };
    const open = async (): Promise<void> => {
      store.setState({ scenario, mode: 'paused', end_minutes: 1440, timeStep_minutes: 0.5 });
      await vi.advanceTimersByTimeAsync(1);
    };
    return { store, did, sent, say, open };
  }
  const answers = ({ sent }: ReturnType<typeof framed>) =>
    sent.map(({ message }) => message).filter(({ nkscape }) => nkscape === 'answer');

  test('hears the page around it, of the named origin, and nobody else; all it says goes there', async () => {
    const frame = framed();
    await frame.open();
    await frame.say({ nkscape: 'play', id: 1 }, 'https://elsewhere.example');
    await frame.say({ nkscape: 'play', id: 2 }, 'null');
    await frame.say({ nkscape: 'play', id: 3 }, SCHOOL, { postMessage: () => undefined });
    await frame.say({ nkscape: 'play', id: 4 }, SCHOOL, null);
    expect(frame.did).toEqual([]);
    expect(answers(frame)).toEqual([]);
    await frame.say({ nkscape: 'play', id: 5 });
    expect(frame.did).toEqual(['play']);
    expect(answers(frame)).toMatchObject([{ id: 5, ok: true, state: { mode: 'paused' } }]);
    expect(new Set(frame.sent.map(({ to }) => to))).toEqual(new Set([SCHOOL]));
  });

  test('is no door where the page is in no frame', () => {
    const page = { parent: undefined as unknown, addEventListener: () => expect.unreachable() };
    page.parent = page;
    openDoor({ store: createLabStore() } as unknown as Lab, SCHOOL, page as never);
  });

  test('does what is asked once the run is there, and answers each request', async () => {
    const frame = framed();
    await frame.say({ nkscape: 'set', id: 'early', name: 'antigenDensity', value: 300 });
    expect(frame.sent).toEqual([]);
    await frame.open();
    expect(frame.sent[0].message).toMatchObject({ nkscape: 'ready', state: { end_minutes: 1440 } });
    await frame.say({ nkscape: 'set', id: 1, name: 'dose', value: 50 });
    await frame.say({ nkscape: 'pause', id: 2 });
    await frame.say({ nkscape: 'seek', id: 3, to: '1h' });
    await frame.say({ nkscape: 'seek', id: 4, to: '20h' });
    await frame.say({ nkscape: 'seek', id: 5, to: '30h' });
    await frame.say({ nkscape: 'state', id: 6 });
    expect(frame.did).toEqual(['antigenExpression.density 300', 'dose 50', 'pause', 'goTo 120', 'goTo 2400']);
    expect(answers(frame)).toMatchObject([
      { id: 'early', ok: true },
      { id: 1, ok: true },
      { id: 2, ok: true },
      { id: 3, ok: true },
      { id: 4, ok: false, problem: 'Another moment was asked for before this one was reached' },
      { id: 5, ok: false },
      { id: 6, ok: true, state: { seed: 'demo', hash: 'a'.repeat(64), link: 'https://nkscape.example/?seed=demo' } },
    ]);
  });

  test('tells of a run that goes on at most four times a second, of its end, and not of what stays the same', async () => {
    const frame = framed();
    await frame.open();
    const { status } = frame.store.getState();
    for (let step = 1; step <= 100; step++) {
      frame.store.setState({ mode: 'running', status: { ...status, step, kills: step } });
      await vi.advanceTimersByTimeAsync(20);
    }
    frame.store.setState({ mode: 'ended' });
    await vi.advanceTimersByTimeAsync(1000);
    const told = frame.sent.map(({ message }) => message).filter(({ nkscape }) => nkscape === 'changed');
    expect(told.length).toBeGreaterThanOrEqual(8);
    expect(told.length).toBeLessThanOrEqual(10);
    expect(told.at(-1)).toMatchObject({ state: { mode: 'ended', step: 100, kills: 100 } });
    frame.store.setState({ status: { ...frame.store.getState().status } });
    await vi.advanceTimersByTimeAsync(1000);
    expect(frame.sent).toHaveLength(told.length + 1);
  });

  test('says that a run has stopped', async () => {
    const frame = framed();
    await frame.open();
    frame.store.setState({ mode: 'failed', failure: 'out of memory' });
    await frame.say({ nkscape: 'play', id: 1 });
    expect(answers(frame)).toEqual([
      { nkscape: 'answer', id: 1, ok: false, problem: 'The run has stopped (out of memory)' },
    ]);
  });
});
