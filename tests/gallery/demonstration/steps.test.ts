/** The steps of the demonstration: every setting is valid, every word is there, and what is claimed is true of runs. */
import { describe, expect, test } from 'vitest';
import { createSimulation } from '../../../src/engine/simulation';
import { type StepWords, shown } from '../../../src/gallery/demonstration/parts/stepWords';
import { createRunSeen, type RunSeen } from '../../../src/gallery/demonstration/runSeen';
import {
  ANTIGEN,
  dishOf,
  isRunOf,
  numbersFor,
  outcomeOf,
  STEP_KEYS,
  STEPS,
  type StepKey,
  type StepRun,
  SUPPORT,
  scenarioOf,
} from '../../../src/gallery/demonstration/steps';
import type { Numbers } from '../../../src/gallery/demonstration/store';
import { demonstration as english } from '../../../src/gallery/words/demonstration/en';
import { demonstration as chinese } from '../../../src/gallery/words/demonstration/zh';
import { SERIES_COLUMNS, SERIES_INDEX } from '../../../src/protocol/series';

const runOf = (key: StepKey): StepRun => {
  const run = STEPS.find((step) => step.key === key)?.run;
  if (run === undefined) throw new Error(`${key} has no run`);
  return run;
};
const withRun = STEPS.flatMap(({ key, run }) => (run === undefined ? [] : [[key, run] as const]));

/** The run of a step in a smaller dish, computed for so many model hours; what is read later is read at their end. */
function seenIn(run: StepRun, smaller: Readonly<Record<string, number>>, hours = run.hours): RunSeen {
  const scenario = scenarioOf({ ...run, settings: { ...run.settings, ...smaller } });
  const simulation = createSimulation(scenario);
  simulation.advance((hours * 60) / scenario.settings['scene.timeStep']);
  const rows = simulation.series.from(0);
  const width = SERIES_COLUMNS.length;
  const column = (name: (typeof SERIES_COLUMNS)[number]) =>
    Array.from({ length: rows.length / width }, (_, row) => rows[row * width + SERIES_INDEX[name]]);
  return createRunSeen({ column }, simulation.histograms().killsPerNk, new Set());
}

describe('the plan', () => {
  test('takes ten minutes, a step at a time, in the order of its words', () => {
    expect(STEPS.map(({ key }) => key)).toEqual([...STEP_KEYS]);
    expect(STEPS.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(600);
  });

  test('is of valid runs that are told apart, and of comparisons with steps before', () => {
    for (const [key, run] of withRun) {
      const scenario = scenarioOf(run);
      expect(isRunOf(run, scenario), key).toBe(true);
      expect(isRunOf(run, { ...scenario, seed: 'another' }), key).toBe(false);
      expect(isRunOf(run, { ...scenario, settings: { ...scenario.settings, [ANTIGEN]: 7 } }), key).toBe(false);
      expect(dishOf(run).tumourCells, key).toBeGreaterThan(0);
      for (const other of run.comparedWith ?? []) expect(STEP_KEYS.indexOf(other)).toBeLessThan(STEP_KEYS.indexOf(key));
    }
    expect(scenarioOf(runOf('starve')).interventions).toEqual([{ step: 48 * 120, key: SUPPORT, value: 0 }]);
    expect(new Set(withRun.map(([, run]) => run.preset))).toContain('tgf-beta-rescue');
  });
});

describe.each([
  ['English', english],
  ['Chinese', chinese],
])('the words in %s', (_language, { steps }) => {
  test('name every answer and result, and no number that is not read', () => {
    const numbers = new Map(
      withRun.map(([key, run]) => [key, run.read(createRunSeen({ column: () => [0, 1] }, [1], new Set()))]),
    );
    for (const [key, run] of withRun) {
      const text: StepWords = steps[key];
      expect(Object.keys(text.answers ?? {}), key).toEqual([...run.answers]);
      for (const answer of run.answers) if (key !== 'yourTurn') expect(text.results?.[answer], key).toBeTruthy();
      const dish = shown(dishOf(run));
      const said = [
        text.intro(dish),
        text.question?.(dish),
        text.seen?.(shown(numbersFor(key, (of) => numbers.get(of)))),
      ];
      expect(said.join(' '), key).not.toMatch(/undefined|NaN/);
    }
  });
});

describe('what comes of a run', () => {
  const outcome = (key: StepKey, numbers: Partial<Record<StepKey, Numbers>>) => outcomeOf(key, (of) => numbers[of]);

  test('is not told before the runs that it is compared with were seen', () => {
    expect(outcome('hundredth', { hundredth: { kills: 9 } })).toBeUndefined();
    expect(outcome('hundredth', { hundredth: { kills: 9 }, meet: { kills: 10 } })).toMatchObject({ answer: 'hardly' });
    expect(outcome('end', {})).toBeUndefined();
  });

  test('is chance where two seeds differ by little beside the slider', () => {
    const [meet, blind] = [
      { alive: 5, kills: 400 },
      { alive: 700, kills: 30 },
    ];
    expect(outcome('luck', { luck: { alive: 9, kills: 400 }, meet, blind })).toMatchObject({
      answer: 'close',
      numbers: { byLuck: 4, bySlider: 695 },
    });
    expect(outcome('luck', { luck: { alive: 300, kills: 200 }, meet, blind })?.answer).toBe('far');
    expect(outcome('luck', { luck: meet, meet, blind })?.answer).toBe('same');
  });

  test('names a slider only when that one alone was moved and helped', () => {
    const turn = (alive: number, movedAntigen: number, movedSupport: number) =>
      outcome('yourTurn', { yourTurn: { start: 400, alive, movedAntigen, movedSupport }, blind: { alive: 777 } });
    expect(turn(777, 0, 0)).toEqual({ result: 'untouched' });
    expect(turn(20, 1, 0)).toEqual({ result: 'rescued', answer: 'antigen' });
    expect(turn(500, 1, 0)).toEqual({ result: 'slowed', answer: 'antigen' });
    expect(turn(20, 1, 1)).toEqual({ result: 'rescued' });
    expect(turn(770, 0, 1)).toEqual({ result: 'unchanged' });
  });
});

describe('in small dishes', () => {
  const SMALL = { width: 500, height: 500, tumourCells: 60, nkCells: 54 };
  const NODULE = { ...SMALL, noduleRadius: 75, 'scene.numberOfStroma': 20, nkCells: 40 };

  test('a hundredth of the antigen changes little, fifty molecules nearly all, another seed little', () => {
    const [meet, hundredth, blind, luck] = (['meet', 'hundredth', 'blind', 'luck'] as const).map((key) =>
      runOf(key).read(seenIn(runOf(key), SMALL, 14)),
    );
    const numbersOf = (key: StepKey) => ({ meet, hundredth, blind, luck })[key as 'meet'];
    expect(['meet', 'hundredth', 'blind', 'luck'].map((key) => outcomeOf(key as StepKey, numbersOf)?.answer)).toEqual([
      'few',
      'hardly',
      'grows',
      'close',
    ]);
  });

  test('half of the NK cells are gone two days after their IL-15', () => {
    const run = runOf('starve');
    const starve = run.read(seenIn(run, { ...SMALL, tumourCells: 2 }));
    expect(outcomeOf('starve', () => starve)?.answer).toBe('half');
    expect(starve.fedShare).toBeGreaterThan(starve.starvedShare + 0.2);
  });

  test('without the receptor for TGF-β the same NK cells leave fewer tumour cells', () => {
    const [fortress, rescue] = [runOf('fortress'), runOf('rescue')].map((run) => run.read(seenIn(run, NODULE, 20)));
    expect(rescue.alive).toBeLessThan(fortress.alive);
    expect(rescue.suppressedShare).toBeLessThan(fortress.suppressedShare);
  });
});
