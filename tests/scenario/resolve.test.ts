/** Runs put together by the program itself: from requests and from plain data. */
import { describe, expect, test } from 'vitest';
import { inSentences } from '../../src/api/sentences';
import { runKeyFromSeed } from '../../src/core/random';
import { PRESETS } from '../../src/scenario/presets';
import { differencesFromPreset, scenarioFor } from '../../src/scenario/resolve';
import { scenarioFromData } from '../../src/scenario/scenarioFromData';
import { changeProblem } from '../../src/scenario/validate';

const request = { preset: 'cd19-lymphoma', seed: 'demo' };

describe('scenarioFor', () => {
  test('gives a frozen run', () => {
    const scenario = scenarioFor({ ...request, interventions: [{ step: 3, key: 'dose', value: 5 }] });
    for (const part of [scenario, scenario.settings, scenario.interventions, scenario.interventions[0]])
      expect(Object.isFrozen(part)).toBe(true);
  });

  test('takes short names and keeps full ones', () => {
    const scenario = scenarioFor({
      ...request,
      settings: { antigenDensity: 2000 },
      interventions: [{ step: 1, key: 'il15Support', value: 0 }],
    });
    expect(differencesFromPreset(scenario)).toEqual({ 'antigenExpression.density': 2000 });
    expect(scenario.interventions).toEqual([{ step: 1, key: 'il15.support', value: 0 }]);
  });

  test('sorts by step and keeps the order within one', () => {
    const interventions = [4, 2, 4, 0].map((step, value) => ({ step, key: 'dose', value: value + 1 }));
    expect(scenarioFor({ ...request, interventions }).interventions.map(({ value }) => value)).toEqual([4, 2, 1, 3]);
  });

  test('reads −0 as 0', () => {
    expect(scenarioFor({ ...request, settings: { il15Support: -0 } }).settings['il15.support']).toBe(0);
  });

  test.each([
    [
      { preset: 'x' },
      `scenario = "x" is not one of ${PRESETS.length} names, such as cd19-lymphoma, her2-solid or il15-persistence`,
    ],
    [{ seed: '' }, 'seed is empty; any text of 1 to 1000 characters is allowed'],
    [{ hours: Number.NaN }, 'hours = NaN h is outside 0.01…8760'],
    [
      { settings: { nothing: 1 } as Readonly<Record<string, number>> },
      '"nothing" is not the name of anything in a run; the table of parameters has every name',
    ],
    [{ settings: { il15Support: Number.NaN } }, 'il15Support = NaN pM is outside 0…1000'],
    [{ settings: { 'scene.arrangement': 7 } }, 'scene.arrangement = 7 is not dispersed or nodule'],
    [{ interventions: [{ step: 0.5, key: 'dose', value: 1 }] }, 'the step 0.5 of "dose" is outside 0…1051200'],
    [{ interventions: [{ step: 1, key: 'dose', value: 0 }] }, 'dose = 0 cells is outside 1…20000'],
    [
      { settings: { arrangement: 1, noduleRadius: 600, width: 1000 } },
      'scene.noduleRadius = 600 µm does not fit in a dish of 1000 × 1000 µm; at most 500 µm does',
    ],
    [
      { settings: { arrangement: 1, noduleRadius: 20, tumourCells: 600 } },
      'scene.numberOfTumourCells = 600 do not fit in a nodule of radius 20 µm; it has room for 6 of radius 8 µm',
    ],
  ])('refuses %o with a sentence', (asked, sentence) => {
    expect(() => inSentences(() => scenarioFor({ ...request, ...asked }))).toThrow(new Error(sentence));
  });

  test('tells everything that is wrong, a line each', () => {
    const both = () => scenarioFor({ ...request, seed: '', hours: -1 });
    expect(() => inSentences(both)).toThrow(/^seed is empty.*\nhours = -1 h is outside/);
  });
});

describe('scenarioFromData', () => {
  const good = scenarioFor(request);
  const { 'il15.support': _, ...incomplete } = good.settings;

  test('accepts what scenarioFor made, after any copying', () => {
    expect(scenarioFromData(structuredClone(good))).toEqual(good);
  });

  test.each([
    [null, 'This is not a scenario: it has no preset, seed and settings'],
    [[], 'This is not a scenario: it has no preset, seed and settings'],
    [{}, 'scenario.preset is not text'],
    [{ ...good, seed: 5 }, 'scenario.seed is not text'],
    [{ ...good, hours: '5' }, 'scenario.hours is not a number'],
    [{ ...good, settings: null }, 'scenario.settings is not a table of numbers'],
    [
      { ...good, settings: { ...good.settings, 'il15.support': '5' } },
      'scenario.settings: "il15.support" is not a number',
    ],
    [
      { ...good, settings: incomplete },
      'scenario.settings has no il15.support; a resolved scenario has every parameter',
    ],
    [{ ...good, interventions: {} }, 'scenario.interventions is not a list of { step, key, value }'],
    [{ ...good, interventions: [{ step: '1' }] }, 'scenario.interventions is not a list of { step, key, value }'],
    [{ ...good, seed: '' }, 'seed is empty; any text of 1 to 1000 characters is allowed'],
  ])('refuses %o', (data, sentence) => {
    expect(() => inSentences(() => scenarioFromData(data))).toThrow(new Error(sentence));
  });
});

describe('changes by hand', () => {
  test('may touch what is live, and nothing else', () => {
    expect(changeProblem('antigenDensity', 2000, 'duringTheRun')).toBeUndefined();
    expect(changeProblem('dose', 200, 'duringTheRun')).toBeUndefined();
    expect(changeProblem('tgfBeta.enabled', 0, 'duringTheRun')).toBeUndefined();
    expect(changeProblem('scene.width', 600, 'duringTheRun')?.code).toBe('name.fixed');
    expect(changeProblem('dose', 200, 'atTheStart')?.code).toBe('name.needsTime');
  });
});

test('the core takes longer seeds than a link may carry', () => {
  expect(runKeyFromSeed('x'.repeat(10240))).toHaveLength(4);
});
