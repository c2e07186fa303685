/** The conductor of the demonstration over a made-up Lab: what it opens, when it reads a run, and where the address leads. */
import { beforeEach, expect, test } from 'vitest';
import { type Conductor, createConductor, type Stage, stepNamed } from '../../../src/gallery/demonstration/conductor';
import { ANTIGEN, STEPS, scenarioOf } from '../../../src/gallery/demonstration/steps';
import { createDemonstrationStore, type DemonstrationStore } from '../../../src/gallery/demonstration/store';
import { createSeriesStore } from '../../../src/gallery/figures/seriesStore';
import { createLabStore, type LabStore } from '../../../src/gallery/run/store';
import { SERIES_COLUMNS, SERIES_INDEX, type SeriesColumn } from '../../../src/protocol/series';
import type { Scenario } from '../../../src/scenario/scenario';

const END = 2880;

let store: LabStore;
let own: DemonstrationStore;
let conductor: Conductor;
let stage: Stage;
let step: number;
let did: string[];
const series = createSeriesStore();

const row = (values: Partial<Record<SeriesColumn, number>>): Float64Array => {
  const numbers = new Float64Array(SERIES_COLUMNS.length);
  for (const [name, value] of Object.entries(values)) numbers[SERIES_INDEX[name as SeriesColumn]] = value;
  return numbers;
};
/** The asked-for run has been made. */
const loaded = (): void => {
  store.setState({ mode: 'loading' });
  step = 0;
  series.clear();
  series.append(row({ liveTumour: 400, liveNk: 360 }));
  store.setState({ mode: 'paused' });
};
/** It has come to its end with so many tumour cells. */
const ended = (liveTumour: number): void => {
  store.setState({ mode: 'running' });
  step = END;
  series.append(row({ time_minutes: 1440, liveTumour, kills: 400 - liveTumour }), 1);
  store.setState({ mode: 'ended' });
};

beforeEach(() => {
  store = createLabStore();
  own = createDemonstrationStore();
  did = [];
  stage = {
    store,
    series,
    killsPerNk: () => [300, 60],
    commands: {
      setSpeed: (speed) => did.push(`speed ${speed}`),
      showFields: (fields) => did.push(`fields ${fields.join()}`),
      replaceViewQuery: (viewQuery) => store.setState({ viewQuery }),
      showView: (place) => store.setState({ view: place.view, viewQuery: place.query }),
    },
    settleAddress: () => did.push(`settle ${store.getState().viewQuery}`),
    openRun: async (scenario: Scenario, { playing }) => {
      did.push(`${playing ? 'play' : 'open'} ${scenario.preset}`);
      store.setState({ scenario, interventions: scenario.interventions });
    },
    play: () => did.push('play'),
    present: () => step,
    goTo: async (goal) => did.push(`to ${goal}`) > 0,
  };
  step = END;
  store.setState({ viewQuery: 'demonstration', timeStep_minutes: 0.5, mode: 'ended' });
  conductor = createConductor(stage, own);
  conductor.begin();
});

test('an address names a step that exists, else the first', () => {
  const last = STEPS.length;
  expect(['demonstration', 'demonstration=3', `demonstration=${last}`].map(stepNamed)).toEqual([0, 2, last - 1]);
  expect(['demonstration=0', `demonstration=${last + 1}`].map(stepNamed)).toEqual([0, 0]);
});

test('opens the run of the first step at rest, and plays that very run', () => {
  expect(did).toEqual(['settle demonstration', 'speed oneHour', 'fields ', 'open cd19-lymphoma']);
  expect(store.getState().viewQuery).toBe('demonstration=1');
  loaded();
  conductor.run();
  expect(did.at(-1)).toBe('play');
  conductor.toEnd();
  expect(did.at(-1)).toBe(`to ${END}`);
});

test('reads a run at its end, and not the run before it', () => {
  // Asked for, while the run before still stands at its end.
  store.setState({ status: { ...store.getState().status, step: END } });
  expect(own.getState().readings).toEqual({});
  loaded();
  expect(own.getState().running).toBe(false);
  store.setState({ mode: 'running' });
  expect(own.getState().running).toBe(true);
  ended(30);
  expect(own.getState().running).toBe(false);
  expect(own.getState().readings.meet).toEqual({
    numbers: { start: 400, alive: 30, kills: 370, naturalKillers: 360, idleShare: 300 / 360, mostKills: 1 },
    changed: false,
  });
});

test('says when the class has changed something before the end, and not after it', () => {
  loaded();
  const change = { key: ANTIGEN, value: 300 };
  store.setState({ interventions: [{ ...change, step: END + 5 }] });
  ended(30);
  expect(own.getState().readings.meet.changed).toBe(false);
  store.setState({ mode: 'running', interventions: [{ ...change, step: 700 }] });
  step = 700;
  ended(90);
  expect(own.getState().readings.meet).toMatchObject({ numbers: { alive: 90 }, changed: true });
  conductor.run();
  expect(did.at(-1)).toBe('play cd19-lymphoma');
});

test('another run in the dish is not read', () => {
  loaded();
  const [{ run }] = STEPS;
  if (run === undefined) throw new Error('no run');
  store.setState({ scenario: { ...scenarioOf(run), seed: 'of the class' } });
  loaded();
  ended(5);
  expect(own.getState().readings).toEqual({});
});

test('the address leads to steps, other views keep the step, and leaving forgets the answers', () => {
  loaded();
  conductor.answer('few');
  conductor.go(1);
  expect([own.getState().step, store.getState().viewQuery]).toEqual([1, 'demonstration=2']);
  store.setState({ viewQuery: 'demonstration=6' });
  expect([own.getState().step, did.at(-1)]).toEqual([5, 'open tgf-beta-fortress']);
  store.setState({ view: 'evidence', viewQuery: '' });
  store.setState({ view: 'lab', viewQuery: '' });
  expect(store.getState().viewQuery).toBe('demonstration=6');
  expect(own.getState().predictions).toEqual({ meet: 'few' });
  conductor.leave();
  expect(store.getState().viewQuery).toBe('');
  expect(own.getState().predictions).toEqual({});
});

test('a page that comes back to its run at a step goes on with it', () => {
  conductor.close();
  const { run } = STEPS[1];
  if (run === undefined) throw new Error('no run');
  store.setState({ viewQuery: 'demonstration=2', scenario: scenarioOf(run), mode: 'paused', interventions: [] });
  step = 200;
  did.length = 0;
  createConductor(stage, own).begin();
  expect(did).toEqual([]);
  expect(own.getState()).toMatchObject({ step: 1, running: true });
});
