/** The library's own face: requests and their sentences, the run behind it, checkpoints that cross threads. */
import { describe, expect, test } from 'vitest';
import { createSimulation, decodeLink, encodeLink, resolveScenario, restoreSimulation } from '../../src/api';
import { createSimulation as createInEngine } from '../../src/engine/simulation';
import { smallScenario } from '../support/smallRun';

const problemsOf = (request: unknown): readonly string[] =>
  resolveScenario(request as Parameters<typeof resolveScenario>[0]).problems;

describe('a request', () => {
  test('gives the run that the same parts of a link give', () => {
    const { scenario } = resolveScenario({
      preset: 'her2-solid',
      seed: '7',
      hours: 12,
      words: { product: 'ipsc' },
      settings: { antigenDensity: 500, 'motility.speed': '2', arrangement: 'dispersed' },
      interventions: ['6h:dose=20', { step: 10, key: 'il15Support', value: 3 }],
    });
    const link =
      'scenario=her2-solid&seed=7&hours=12&product=ipsc&antigenDensity=500&motility.speed=2&arrangement=dispersed&at=6h:dose=20&at=5min:il15Support=3';
    const { scenario: linked, problems } = decodeLink(link);
    expect(problems).toEqual([]);
    expect(scenario).toEqual(linked);
  });

  test('asks for nothing in particular', () => {
    expect(resolveScenario().scenario).toMatchObject({ preset: 'cd19-lymphoma', seed: 'demo', interventions: [] });
  });

  test.each([
    [{ preset: 'cd9-lymphoma' }, 'did you mean cd19-lymphoma?'],
    [{ sed: 'x' }, '"sed" is not preset, seed, hours, words, settings or interventions; did you mean seed?'],
    [{ seed: 3 }, 'seed = "3" is not text'],
    [{ seed: '' }, 'seed is empty'],
    [{ hours: '6' }, 'hours = "6" is not a number'],
    [{ hours: Number.NaN }, 'hours = NaN h is outside'],
    [{ words: { line: 'nalm' } }, 'did you mean nalm6?'],
    [{ words: { cells: 'nalm6' } }, 'words: "cells" is not'],
    [{ settings: { antigenDensty: 1 } }, 'did you mean antigenDensity?'],
    [{ settings: { 'motility.speed': -1 } }, 'motility.speed = -1 µm/min is outside 0…'],
    [{ settings: { arrangement: 'heap' } }, 'arrangement = "heap" is not'],
    [{ settings: { dose: 20 } }, '"dose" is something done at a moment'],
    [{ interventions: ['6:dose=20'] }, 'the time "6" has no unit'],
    [{ interventions: [{ key: 'dose', value: 20 }] }, 'the step NaN of "dose" is outside'],
    [{ interventions: [20] }, 'interventions[0] is neither text'],
    [null, 'A request is a table'],
  ])('%j is refused with a sentence', (request, sentence) => {
    expect(resolveScenario(request as Parameters<typeof resolveScenario>[0]).scenario).toBeUndefined();
    expect(problemsOf(request).join('\n')).toContain(sentence);
  });

  test('hears of all that is wrong at once', () => {
    expect(problemsOf({ preset: 'no', seed: '', words: { line: 'no' }, settings: { no: 1 } })).toHaveLength(3);
  });
});

describe('a run', () => {
  const scenario = smallScenario({
    settings: { 'motility.speed': 12 },
    interventions: [{ step: 30, key: 'dose', value: 5 }],
  });

  test('is the engine’s, to the bit, however it is asked for', () => {
    const [run, inEngine] = [createSimulation(scenario), createInEngine(scenario)];
    for (const steps of [0, 1, 59]) run.advance(steps);
    inEngine.advance(60);
    expect(run.stateHash()).toBe(inEngine.stateHash());
    expect([run.step, run.time_minutes, run.lastStep]).toEqual([60, 30, 1200]);
    expect(run.series().time_minutes).toEqual([0, 10, 20, 30]);
    expect(run.series().infusedNk.at(-1)).toBe(5);
    expect(run.settings).toEqual(scenario.settings);
  });

  test('tells where its cells are, and what they do', () => {
    const run = createSimulation(scenario);
    run.advance(40);
    const cells = run.cells();
    const nk = cells.filter(({ kind, phase }) => kind === 'naturalKiller' && phase === 'alive');
    expect(nk).toHaveLength(run.status().liveNk);
    expect(cells).toHaveLength(run.status().cells);
    expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
    expect(nk.every(({ nkState }) => nkState !== undefined)).toBe(true);
    const bound = nk.filter(({ partner }) => partner !== undefined);
    expect(bound.length).toBeGreaterThan(0);
    for (const { partner } of bound) expect(cells.find(({ id }) => id === partner)?.kind).toBe('tumour');
    expect(cells.every(({ x, y, radius }) => x >= 0 && x <= 500 && y >= 0 && y <= 500 && radius > 1)).toBe(true);
  });

  test('is taken up from a checkpoint that crossed a thread, with what was done by hand', () => {
    const run = createSimulation(scenario);
    run.advance(20);
    const earlier = structuredClone(run.checkpoint());
    expect(run.intervene([{ key: 'il15Support', value: 9 }])).toEqual([{ step: 20, key: 'il15.support', value: 9 }]);
    const moment = structuredClone(run.checkpoint());
    run.advance(40);
    const again = restoreSimulation(moment);
    again.advanceTo(60);
    expect(again.stateHash()).toBe(run.stateHash());
    expect(again.series()).toEqual(run.series());
    expect(again.scenario).toEqual(run.scenario);
    const other = restoreSimulation(earlier);
    other.advanceTo(60);
    expect(other.stateHash()).not.toBe(run.stateHash());
    const replayed = createSimulation(decodeLink(encodeLink(run.scenario)).scenario);
    replayed.advance(60);
    expect(replayed.stateHash()).toBe(run.stateHash());
  });

  test('refuses what makes no sense, in sentences', () => {
    const run = createSimulation(scenario);
    expect(() => run.advance(1.5)).toThrow('advance: steps = 1.5 is not a whole number from 0');
    expect(() => run.advance(-1)).toThrow(RangeError);
    run.advance(2);
    expect(() => run.advanceTo(1)).toThrow('lies before the present one, 2');
    expect(() => run.intervene([{ key: 'dose', value: 0 }])).toThrow('dose = 0 cells is outside');
    expect(() => createSimulation({ ...scenario, seed: '' })).toThrow('seed is empty');
    expect(() => restoreSimulation({ ...run.checkpoint(), modelVersion: '0' })).toThrow('is of version 0 of the model');
    expect(run.stateHash()).toHaveLength(64);
  });
});
