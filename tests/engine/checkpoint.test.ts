/** A restored moment goes on as if it had never been left: same hash, same series, nothing of the tissue forgotten. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSimulation, Simulation } from '../../src/engine/simulation';
import { PRESETS } from '../../src/scenario/presets';
import { scenarioFor } from '../../src/scenario/resolve';
import type { Scenario } from '../../src/scenario/scenario';
import { arbitraryChanges, arbitrarySmallRun, LIVELY, smallScenario } from '../support/smallRun';

interface End {
  readonly hash: string;
  readonly series: Float64Array;
}

const endOf = (run: Simulation, step: number): End => {
  run.advanceTo(step);
  return { hash: run.stateHash(), series: run.series.from(0) };
};

const straight = (scenario: Scenario, step: number): End => endOf(createSimulation(scenario), step);

/** Saved at a step, taken up by a new simulation, which computes the rest. */
function throughCheckpoint(scenario: Scenario, at: number, step: number): End {
  const first = createSimulation(scenario);
  first.advanceTo(at);
  const checkpoint = first.save();
  return endOf(new Simulation(scenario, { checkpoint, series: first.series.from(0) }), step);
}

/** Everything in the tissue but what is rebuilt within each step, and what is a second view of it. */
function stateOf(value: unknown, path = 'tissue', found = new Map<string, unknown>()): Map<string, unknown> {
  if (/\.(grid|neighbours|lists|solver|keyWords|birthHooks|byWidth|capacity|velocity[XY])$/.test(path)) return found;
  if (ArrayBuffer.isView(value) || typeof value !== 'object' || value === null) {
    found.set(path, value);
    return found;
  }
  for (const [name, part] of Object.entries(value)) stateOf(part, `${path}.${name}`, found);
  return found;
}

const trimmed = (value: unknown, cells: number, lastId: number, path: string): unknown => {
  if (!ArrayBuffer.isView(value)) return value;
  const numbers = Array.from(value as Float64Array);
  if (path.includes('.columns.')) return numbers.slice(0, cells);
  return path.endsWith('.slotById') ? numbers.slice(0, lastId + 1) : numbers;
};

describe('restoring', () => {
  test('at each of 200 successive steps equals the straight run', () => {
    const scenario = smallScenario({ settings: LIVELY });
    const expected = straight(scenario, 240);
    const run = createSimulation(scenario);
    for (let step = 0; step < 200; step++) {
      const other = new Simulation(scenario, { checkpoint: run.save(), series: run.series.from(0) });
      other.advance(1);
      run.advance(1);
      expect(other.stateHash()).toBe(run.stateHash());
    }
    for (const at of [0, 1, 59, 60, 61, 119, 120, 121, 199])
      expect(throughCheckpoint(scenario, at, 240)).toEqual(expected);
  });

  test('equals the straight run at any step of any run with anything done before and after', () => {
    const any = fc.record({ run: arbitrarySmallRun(120), at: fc.integer({ min: 0, max: 140 }) });
    fc.assert(
      fc.property(any, ({ run, at }) => {
        const scenario = smallScenario(run);
        expect(throughCheckpoint(scenario, at, 150)).toEqual(straight(scenario, 150));
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  test.each(PRESETS.map(({ key }) => key))('equals the straight run of %s, with changes on the way', (preset) => {
    fc.assert(
      fc.property(arbitraryChanges(100), fc.integer({ min: 1, max: 110 }), (interventions, at) => {
        const scenario = scenarioFor({ preset, seed: 'demo', interventions });
        expect(throughCheckpoint(scenario, at, 120)).toEqual(straight(scenario, 120));
      }),
      { seed: 5, numRuns: 2 },
    );
  });

  test('forgets nothing of the tissue', () => {
    const scenario = smallScenario({ settings: LIVELY, interventions: [{ step: 30, key: 'dose', value: 9 }] });
    const run = createSimulation(scenario);
    run.advanceTo(170);
    const other = new Simulation(scenario, { checkpoint: run.save(), series: run.series.from(0) });
    const { count } = run.tissue;
    const { lastId } = run.tissue.cells;
    const [before, after] = [stateOf(run.tissue), stateOf(other.tissue)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [path, value] of before)
      expect(trimmed(after.get(path), count, lastId, path), path).toEqual(trimmed(value, count, lastId, path));
  });
});

describe('going to and fro in one run', () => {
  test('any moments in any order are those of the straight run', () => {
    const scenario = smallScenario({ settings: LIVELY, interventions: [{ step: 50, key: 'dose', value: 9 }] });
    const run = createSimulation(scenario);
    const kept = [0, 20, 50, 51, 100, 140].map((step) => {
      run.advanceTo(step);
      return run.save();
    });
    for (const n of [5, 0, 3, 1, 4, 2, 5]) {
      run.restore(kept[n]);
      expect(run.step).toBe(kept[n].step);
      expect(endOf(run, kept[n].step + 7)).toEqual(straight(scenario, kept[n].step + 7));
    }
  });

  test('another future from a past moment is the straight run with that change, and the old one can be had again', () => {
    const scenario = smallScenario({ settings: LIVELY, interventions: [{ step: 20, key: 'il15.support', value: 90 }] });
    const run = createSimulation(scenario);
    run.advanceTo(40);
    const moment = run.save();
    run.advanceTo(60);
    run.intervene([{ key: 'dose', value: 12 }]);
    run.advanceTo(120);
    const old = { list: [...run.interventions], hash: run.stateHash() };
    run.restore(moment);
    run.rewrite(scenario.interventions);
    run.advanceTo(50);
    run.intervene([{ key: 'antigenExpression.density', value: 300 }]);
    const interventions = [...run.interventions];
    expect(interventions).toHaveLength(2);
    expect(endOf(run, 120)).toEqual(straight({ ...scenario, interventions }, 120));
    run.restore(moment);
    run.rewrite(old.list);
    run.advanceTo(120);
    expect(run.stateHash()).toBe(old.hash);
  });
});

describe('a buffer that is not the saved state of this run', () => {
  test.each([
    ['too short', (buffer: ArrayBuffer) => buffer.slice(0, 8 * Math.floor(buffer.byteLength / 16))],
    ['not whole', (buffer: ArrayBuffer) => buffer.slice(0, buffer.byteLength - 3)],
    ['too long', (buffer: ArrayBuffer) => new ArrayBuffer(buffer.byteLength + 8)],
    ['of another dish', () => createSimulation(smallScenario({ settings: { 'scene.width': 800 } })).save().state],
  ])('is refused: %s', (_, spoil) => {
    const run = createSimulation(smallScenario());
    const checkpoint = run.save();
    expect(() => run.restore({ ...checkpoint, state: spoil(checkpoint.state) })).toThrow('invariant');
  });
});
