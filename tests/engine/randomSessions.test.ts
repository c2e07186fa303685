/**
 * Random things done to random small dishes of every preset, as a page does them to its worker: the link, the file on the
 * command line, going back and on, and another future and back all come to the same bits.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { MODEL_VERSION } from '../../src/core/version';
import { createSimulation } from '../../src/engine/simulation';
import { createSimulationApi } from '../../src/engine/simulationApi';
import type { Frame, SimulationApi } from '../../src/protocol/simulationApi';
import { decodeLink, encodeLink } from '../../src/scenario/link';
import { PRESETS } from '../../src/scenario/presets';
import { scenarioFor } from '../../src/scenario/resolve';
import { writeRunFile } from '../../src/scenario/runFile';
import type { Intervention } from '../../src/scenario/scenario';
import { command } from '../cli/fakeHost';
import { arbitraryChanges } from '../support/smallRun';
import { sampleOf } from '../support/thorough';

/** Two model hours. */
const LONGEST = 240;
const RUNS_OF_A_PRESET = sampleOf(2, 11);

const folder = mkdtempSync(join(tmpdir(), 'nkscape-sessions-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DISH = {
  'scene.width': 500,
  'scene.height': 500,
  'scene.noduleRadius': 130,
  'scene.numberOfTumourCells': 24,
  'scene.numberOfNk': 20,
  'scene.numberOfHealthy': 8,
  'scene.numberOfStroma': 4,
};

const arbitrarySession = fc.record({
  seed: fc.string({ minLength: 1, maxLength: 6 }),
  last: fc.integer({ min: 30, max: LONGEST }),
  planned: arbitraryChanges(LONGEST),
  byHand: arbitraryChanges(LONGEST),
  /** Steps of one request. */
  portion: fc.integer({ min: 1, max: 70 }),
  /** Where it is gone back to, as a share of the run. */
  back: fc.double({ min: 0, max: 1, noNaN: true }),
  /** What a step costs on this machine: it decides which moments are kept. */
  stepCost: fc.constantFrom(0, 1, 9),
});
type Session = typeof arbitrarySession extends fc.Arbitrary<infer T> ? T : never;

async function goTo(api: SimulationApi, step: number, portion: number): Promise<void> {
  let frame: Frame;
  do frame = await api.seek(step, portion);
  while (frame.status.step !== step);
}

/** Plays the session as it was done: pictures drawn in between, buffers given back. */
async function play(api: SimulationApi, { last, portion, byHand }: Session): Promise<void> {
  let frame = await api.advance(0);
  const on = async (step: number): Promise<void> => {
    while (frame.status.step < step)
      frame = await api.advance(Math.min(portion, step - frame.status.step), frame.snapshot);
  };
  for (const { step, key, value } of byHand.toSorted((a, b) => a.step - b.step)) {
    if (step >= last) break;
    await on(step);
    await api.intervene([{ key, value }]);
  }
  await on(last);
}

const hashOf = async (api: SimulationApi): Promise<string> => (await api.record()).stateHash;

async function bearsOut(preset: string, session: Session): Promise<void> {
  const { seed, last, planned, portion, back, stepCost } = session;
  let time = 0;
  const api = createSimulationApi({ now: () => (time += stepCost) });
  await api.load(scenarioFor({ preset, seed, settings: DISH, interventions: planned }));
  await play(api, session);
  const { scenario, stateHash } = await api.record();

  const read = decodeLink(encodeLink(scenario, { step: last, playing: false, hash: stateHash }));
  expect(read.problems).toEqual([]);
  expect(JSON.stringify(read.scenario)).toBe(JSON.stringify(scenario));
  const straight = createSimulation(read.scenario);
  straight.advanceTo(last);
  expect(straight.stateHash()).toBe(stateHash);

  const path = join(folder, 'run.nkscape.json');
  const hashes = await api.hashes(5);
  writeFileSync(path, writeRunFile({ modelVersion: MODEL_VERSION, scenario, step: last, series: {}, hashes }));
  expect(await command('replay', path)).toMatchObject({ code: 0, told: '' });

  const earlier = Math.floor(back * last);
  await goTo(api, earlier, portion);
  await goTo(api, last, portion);
  expect(await hashOf(api)).toBe(stateHash);

  await goTo(api, earlier, portion);
  await api.intervene([{ key: 'dose', value: 7 }]);
  await goTo(api, last, portion);
  const other: readonly Intervention[] = (await api.record()).scenario.interventions;
  expect(other.length).toBe(scenario.interventions.length + 1);
  await api.rewrite(scenario.interventions);
  await goTo(api, last, portion);
  expect(await hashOf(api)).toBe(stateHash);
}

test.each(PRESETS.map(({ key }) => key))('%s: every way to a moment is the same moment', async (preset) => {
  await fc.assert(
    fc.asyncProperty(arbitrarySession, (session) => bearsOut(preset, session)),
    { seed: 11, numRuns: RUNS_OF_A_PRESET },
  );
});
