/** However the steps are asked for, and whatever is looked at in between, a run ends in the same state. */
import { describe, expect, test } from 'vitest';
import type { Simulation } from '../../src/engine/simulation';
import { createSimulationApi } from '../../src/engine/simulationApi';
import { writeSnapshot } from '../../src/engine/snapshotWriter';
import { SERIES_COLUMNS } from '../../src/protocol/series';
import { LIVELY, smallRun, smallScenario } from '../support/smallRun';

const STEPS = 350;
const words = {
  settings: LIVELY,
  interventions: [
    { step: 0, key: 'il15.support', value: 25 },
    { step: 33, key: 'dose', value: 12 },
    { step: 34, key: 'antigenExpression.density', value: 3000 },
    { step: 100, key: 'tgfBeta.enabled', value: 0 },
    { step: 210, key: 'tgfBeta.enabled', value: 1 },
  ],
};

/** The state after STEPS, reached by this way of advancing. */
function state(advance: (run: Simulation) => void): { readonly hash: string; readonly rows: readonly number[] } {
  const run = smallRun(words);
  advance(run);
  expect(run.step).toBe(STEPS);
  return { hash: run.stateHash(), rows: [...run.series.from(0)] };
}

const straight = state((run) => run.advance(STEPS));

describe('a run advanced', () => {
  test.each([1, 7, 50])('by %i steps at a time is the run advanced at once', (chunk) => {
    const chunked = state((run) => {
      while (run.step < STEPS) run.advance(Math.min(chunk, STEPS - run.step));
    });
    expect(chunked).toEqual(straight);
  });

  test('to a step is the run advanced by steps; backwards is refused', () => {
    expect(
      state((run) => {
        run.advanceTo(123);
        run.advanceTo(123);
        run.advance(0);
        run.advanceTo(STEPS);
      }),
    ).toEqual(straight);
    const run = smallRun();
    run.advance(5);
    expect(() => run.advanceTo(4)).toThrow('not before the present one');
  });

  test('with hashes, histograms and snapshots taken on the way is the run left alone', () => {
    const watched = state((run) => {
      let spare: ArrayBuffer | undefined;
      while (run.step < STEPS) {
        run.stateHash();
        run.histograms();
        spare = writeSnapshot(run.tissue, run.step, spare);
        run.advance(Math.min(13, STEPS - run.step));
      }
    });
    expect(watched).toEqual(straight);
  });

  test('through the API, buffers given back, is the same run', async () => {
    const api = createSimulationApi();
    let frame = await api.load(smallScenario(words));
    while (frame.status.step < STEPS)
      frame = await api.advance(Math.min(29, STEPS - frame.status.step), frame.snapshot);
    expect((await api.record()).stateHash).toBe(straight.hash);
  });
});

test('a row is measured each ten minutes, from the start on', () => {
  const times = straight.rows.filter((_, i) => i % SERIES_COLUMNS.length === 0);
  expect(times).toEqual(Array.from({ length: 1 + Math.floor(STEPS / 20) }, (_, i) => 10 * i));
});

test('two runs at the same time do not notice each other', () => {
  const [one, other] = [smallRun(words), smallRun({ ...words, seed: 'other' })];
  while (one.step < STEPS) {
    one.advance(Math.min(9, STEPS - one.step));
    other.advance(5);
  }
  expect(one.stateHash()).toBe(straight.hash);
});
