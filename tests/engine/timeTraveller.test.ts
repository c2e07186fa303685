/** Going back and forth: any moment is that of the straight run, whatever is kept, however fast the machine is. */

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inSentences } from '../../src/api/sentences';
import { CheckpointStore } from '../../src/engine/checkpointStore';
import { createSimulation, Simulation } from '../../src/engine/simulation';
import { createSimulationApi } from '../../src/engine/simulationApi';
import { type Clock, TimeTraveller } from '../../src/engine/timeTraveller';
import type { Frame } from '../../src/protocol/simulationApi';
import { firstDifference } from '../../src/scenario/changes';
import { scenarioFor } from '../../src/scenario/resolve';
import type { Intervention, Scenario } from '../../src/scenario/scenario';
import { arbitrarySmallRun, LIVELY, smallScenario } from '../support/smallRun';

/** A machine whose steps take this long, and on which nothing else takes time. */
function clockOf(stepCost_milliseconds: number): Clock {
  const startedAt = stepsComputed;
  return { now: () => (stepsComputed - startedAt) * stepCost_milliseconds };
}
let stepsComputed = 0;
const { advance } = Simulation.prototype;
beforeEach(() => {
  vi.spyOn(Simulation.prototype, 'advance').mockImplementation(function (this: Simulation, steps) {
    stepsComputed += steps;
    advance.call(this, steps);
  });
});
afterEach(() => vi.restoreAllMocks());

const straightHash = (scenario: Scenario, step: number): string => {
  const run = createSimulation(scenario);
  run.advanceTo(step);
  return run.stateHash();
};

const arrive = (traveller: TimeTraveller, step: number, portion = 40): void => {
  while (traveller.simulation.step !== step) traveller.seek(step, portion);
};

const lively = smallScenario({ settings: LIVELY, interventions: [{ step: 70, key: 'dose', value: 7 }] });

describe('any moment', () => {
  test('is that of the straight run, on machines of any speed, with any memory', () => {
    const any = fc.record({
      run: arbitrarySmallRun(120),
      steps: fc.array(fc.integer({ min: 0, max: 160 }), { minLength: 1, maxLength: 5 }),
      tick: fc.constantFrom(0, 0.3, 7, 100),
      budget: fc.constantFrom(1, 300_000, 1e9),
    });
    fc.assert(
      fc.property(any, ({ run, steps, tick, budget }) => {
        const scenario = smallScenario(run);
        const traveller = new TimeTraveller(scenario, clockOf(tick), undefined, budget);
        for (const step of steps) {
          arrive(traveller, step);
          expect(traveller.simulation.stateHash()).toBe(straightHash(scenario, step));
        }
      }),
      { seed: 6, numRuns: 40 },
    );
  });

  test('has the series of the straight run', () => {
    const traveller = new TimeTraveller(lively, clockOf(3));
    traveller.advance(200);
    arrive(traveller, 33);
    arrive(traveller, 150);
    const run = createSimulation(lively);
    run.advanceTo(150);
    expect(traveller.simulation.series.from(0)).toEqual(run.series.from(0));
  });

  test('is reached from a moment near by, and given up at any time', () => {
    const traveller = new TimeTraveller(lively, clockOf(1));
    traveller.advance(400);
    const { steps } = traveller.kept;
    const longest = Math.max(...steps.map((step, n) => (steps[n + 1] ?? 400) - step));
    expect(longest).toBeLessThan(45);
    traveller.seek(10, 3);
    const before = stepsComputed;
    traveller.seek(390, longest);
    expect(stepsComputed - before).toBeLessThan(45);
    expect(traveller.simulation.step).toBe(390);
    expect(traveller.simulation.stateHash()).toBe(straightHash(lively, 390));
  });

  test('before the one that a run was taken up at is computed from the start, and what came after is still there', () => {
    const first = new TimeTraveller(lively, clockOf(1));
    first.advance(200);
    const moment = { checkpoint: first.simulation.save(), series: first.simulation.series.from(0) };
    const traveller = new TimeTraveller(lively, clockOf(1), moment);
    expect(traveller.simulation.step).toBe(200);
    arrive(traveller, 90);
    expect(traveller.simulation.stateHash()).toBe(straightHash(lively, 90));
    traveller.seek(200, 1);
    expect(traveller.simulation.step).toBe(200);
    expect(traveller.simulation.series.from(0)).toEqual(moment.series);
  });
});

describe('another future', () => {
  const dose = (step: number, value = 9): Intervention => ({ step, key: 'dose', value });

  test('begins with a change at a past step, and what was computed beyond it is not met again', () => {
    const traveller = new TimeTraveller(lively, clockOf(3));
    traveller.advance(200);
    arrive(traveller, 60);
    traveller.intervene([{ key: 'antigenExpression.density', value: 100 }]);
    expect(Math.max(...traveller.kept.steps)).toBeLessThanOrEqual(60);
    arrive(traveller, 180);
    const interventions = [...traveller.simulation.interventions];
    expect(interventions.map(({ key }) => key)).toEqual(['antigenExpression.density', 'dose']);
    expect(traveller.simulation.stateHash()).toBe(straightHash({ ...lively, interventions }, 180));
  });

  test('may have any list of changes; what both lists share is not computed again', () => {
    const lists = fc.array(fc.array(fc.integer({ min: 0, max: 150 }), { maxLength: 4 }), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(lists, (plans) => {
        const traveller = new TimeTraveller(smallScenario(), clockOf(3));
        for (const steps of plans) {
          const interventions = steps.toSorted((a, b) => a - b).map((step) => dose(step, 1 + (step % 5)));
          traveller.rewrite(interventions);
          arrive(traveller, 160);
          expect(traveller.simulation.stateHash()).toBe(straightHash({ ...smallScenario(), interventions }, 160));
        }
      }),
      { seed: 7, numRuns: 12 },
    );
  });

  test('that is not allowed is refused, and nothing changes', () => {
    const traveller = new TimeTraveller(lively, clockOf(3));
    traveller.advance(80);
    const before = traveller.simulation.stateHash();
    expect(() => inSentences(() => traveller.rewrite([dose(5, -1)]))).toThrow('dose = -1');
    expect(traveller.simulation.stateHash()).toBe(before);
    expect(traveller.simulation.interventions).toEqual(lively.interventions);
  });

  test('parts from the old one at the first change that differs', () => {
    expect(firstDifference([], [])).toBe(Number.POSITIVE_INFINITY);
    expect(firstDifference([dose(5)], [dose(5)])).toBe(Number.POSITIVE_INFINITY);
    expect(firstDifference([dose(5), dose(9)], [dose(5)])).toBe(9);
    expect(firstDifference([dose(5), dose(9)], [dose(5), dose(7)])).toBe(7);
    expect(firstDifference([dose(5, 1)], [dose(5, 2)])).toBe(5);
  });
});

describe('what is kept', () => {
  /** With numbers that no packing makes fewer. */
  const moment = (step: number, words = 100) => {
    const { buffer } = Uint32Array.from(
      { length: 2 * words },
      (_, n) => Math.imul(n + step, 0x9e3779b9) ^ Math.imul(n, n),
    );
    return { step, rows: 0, state: buffer };
  };

  test('stays within the budget and is spread by the cost of computing', () => {
    const store = new CheckpointStore(8000);
    // Steps grow dearer on the way, as dishes fill.
    for (let n = 0; n < 100; n++) store.add(moment(10 * n), n);
    expect(store.bytes).toBeLessThanOrEqual(8000);
    expect(store.count).toBe(10);
    expect(store.steps[0]).toBe(0);
    expect(store.steps.at(-1)).toBe(990);
    const gaps = store.steps.slice(1).map((step, n) => step - store.steps[n]);
    expect(gaps[0]).toBeGreaterThan(gaps.at(-1) ?? 0);
  });

  test('is packed before anything is dropped, and comes back to the bit', () => {
    const run = createSimulation(scenarioFor({ preset: 'cd19-lymphoma', seed: 'packed' }));
    const saved = Array.from({ length: 20 }, () => {
      run.advance(10);
      return run.save();
    });
    const raw = saved.reduce((sum, { state }) => sum + state.byteLength, 0);
    const store = new CheckpointStore(0.7 * raw);
    for (const checkpoint of saved) store.add(checkpoint, 1);
    expect(store.count).toBe(20);
    expect(store.bytes).toBeLessThanOrEqual(0.7 * raw);
    for (const checkpoint of saved) expect(store.before(checkpoint.step)).toEqual(checkpoint);
  });

  test('keeps two moments however large they are', () => {
    const store = new CheckpointStore(1000);
    for (const step of [0, 5, 9]) store.add(moment(step, 5000), 1);
    expect(store.steps).toEqual([0, 9]);
  });

  test('finds the neighbours of a step', () => {
    const store = new CheckpointStore();
    for (const step of [0, 20, 10]) store.add(moment(step), 1);
    expect([store.stepBefore(9), store.stepBefore(10), store.stepAfter(10), store.stepAfter(20)]).toEqual([
      0,
      10,
      20,
      undefined,
    ]);
    store.dropAfter(10);
    expect(store.steps).toEqual([0, 10]);
    expect(store.bytes).toBe(1600);
    expect(store.spread(5, 10)).toEqual([0, 10]);
  });
});

describe('through the API', () => {
  test('a leap brings the values of that moment, and the series from where it changes', async () => {
    const api = createSimulationApi(clockOf(2));
    await api.load(smallScenario({ interventions: [{ step: 30, key: 'il15.support', value: 77 }] }));
    await api.advance(100);
    const back = await api.seek(25, 1000);
    expect(back.status.step).toBe(25);
    expect(back.settings?.['il15.support']).not.toBe(77);
    expect(back.firstRow).toBe(1);
    const on = await api.seek(41, 1000);
    expect(on.settings?.['il15.support'] ?? on.applied[0].value).toBe(77);
  });

  test('frames put together are the series, whatever way was taken', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 8 }), async (steps) => {
        const api = createSimulationApi(clockOf(2));
        let rows: number[] = [];
        const width = (await api.load(lively)).rows.length;
        const take = (frame: Frame): void => {
          rows = [...rows.slice(0, frame.firstRow * width), ...frame.rows];
        };
        take(await api.seek(0, 0));
        take(await api.rewrite(lively.interventions));
        for (const step of steps) {
          let frame: Frame;
          do {
            frame = await api.seek(step, 30);
            take(frame);
          } while (frame.status.step !== step);
        }
        const { series } = await api.save();
        expect(rows.slice(width)).toEqual([...series].slice(width));
      }),
      { seed: 8, numRuns: 10 },
    );
  });

  test('a saved moment is taken up by another worker', async () => {
    const api = createSimulationApi(clockOf(2));
    await api.load(lively);
    await api.advance(90);
    const other = createSimulationApi(clockOf(2));
    const frame = await other.load(lively, await api.save());
    expect(frame.status.step).toBe(90);
    expect(frame.settings).toBeDefined();
    expect((await other.record()).stateHash).toBe((await api.record()).stateHash);
  });

  test('hashes are those of a replay, and asking for them changes nothing', async () => {
    const api = createSimulationApi(clockOf(1));
    await api.load(lively);
    await api.advance(150);
    await api.intervene([{ key: 'dose', value: 3 }]);
    await api.advance(10);
    const before = await api.record();
    const hashes = await api.hashes(5);
    expect(await api.record()).toEqual(before);
    expect(hashes.at(-1)).toEqual({ step: 160, stateHash: before.stateHash });
    expect(hashes.length).toBe(5);
    for (const { step, stateHash } of hashes) expect(stateHash).toBe(straightHash(before.scenario, step));
  });

  test('a slider dragged between two steps leaves one change', async () => {
    const api = createSimulationApi();
    await api.load(lively);
    for (const value of [10, 20, 30])
      await api.intervene([
        { key: 'il15.support', value },
        { key: 'dose', value: 2 },
      ]);
    const { interventions } = (await api.record()).scenario;
    expect(interventions.filter(({ key }) => key === 'il15.support')).toEqual([
      { step: 0, key: 'il15.support', value: 30 },
    ]);
    expect(interventions.filter(({ key, step }) => key === 'dose' && step === 0)).toHaveLength(3);
  });
});
