/** What is done to a run on the way: live and from the record alike, in its step, in its order, and never out of bounds. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inSentences } from '../../src/api/sentences';
import { createSimulationApi } from '../../src/engine/simulationApi';
import type { Intervention } from '../../src/scenario/scenario';
import { LIVELY, type SmallRun, smallRun, smallScenario } from '../support/smallRun';

const STEPS = 160;
const base: SmallRun = { settings: LIVELY };

/** The hash at the end of a run to which these things are done while it runs. */
function live(changes: readonly Intervention[], steps = STEPS): string {
  const run = smallRun(base);
  for (const { step, key, value } of changes) {
    run.advanceTo(step);
    run.intervene([{ key, value }]);
  }
  run.advanceTo(steps);
  return run.stateHash();
}

/** The same, planned from the start. */
function planned(interventions: readonly Intervention[], steps = STEPS): string {
  const run = smallRun({ ...base, interventions });
  run.advanceTo(steps);
  return run.stateHash();
}

const nothing = planned([]);

describe('an intervention', () => {
  test.each([
    ['a parameter', 'lyticAttack.hitRate', 0.02],
    ['the antigen', 'antigenExpression.density', 500],
    ['the lethal damage', 'damage.lethalDamage', 0.3],
    ['the doubling time', 'tumourDivision.doublingTime', 40],
    ['IL-15', 'il15.support', 400],
    ['TGF-β off', 'tgfBeta.enabled', 0],
    ['suppression off', 'tgfBetaSuppression.enabled', 0],
    ['IFN-γ off', 'interferonGamma.enabled', 0],
    ['crawling off', 'motility.enabled', 0],
    ['a dose', 'dose', 15],
  ])('on %s is the same live and planned, and shows', (_, key, value) => {
    const change = [{ step: 61, key, value }];
    expect(live(change)).toBe(planned(change));
    expect(planned(change)).not.toBe(nothing);
  });

  test('is the same live and planned, whatever it is and whenever', () => {
    const key = fc.constantFrom('dose', 'il15.support', 'antigenExpression.density', 'damage.lethalDamage');
    const changes = fc.array(
      fc.record({ step: fc.integer({ min: 0, max: 60 }), key, value: fc.integer({ min: 10, max: 20 }) }),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(changes, (list) => {
        const sorted = list.toSorted((a, b) => a.step - b.step);
        expect(live(sorted, 70)).toBe(planned(list, 70));
      }),
      { seed: 1, numRuns: 15 },
    );
  });

  test('works in the step it is planned for, neither before nor after', () => {
    const change = { key: 'lyticAttack.hitRate', value: 0.01 };
    const before = smallRun({ ...base, interventions: [{ step: 10, ...change }] });
    before.advance(10);
    expect(before.presentSettings['lyticAttack.hitRate']).toBe(LIVELY['lyticAttack.hitRate']);
    before.advance(1);
    expect(before.presentSettings['lyticAttack.hitRate']).toBe(0.01);
    const dose = smallRun({ ...base, interventions: [{ step: 10, key: 'dose', value: 4 }] });
    dose.advance(11);
    const { birthStep, dose: doseOf } = dose.tissue.columns;
    const slot = doseOf.indexOf(1);
    expect(birthStep[slot]).toBe(10);
  });

  test('at step 0 of a parameter is not the same as that setting from the start, but as good as', () => {
    const settings = { ...LIVELY, 'lyticAttack.hitRate': 0.02 };
    const [atOnce, fromTheStart] = [
      smallRun({ ...base, interventions: [{ step: 0, key: 'lyticAttack.hitRate', value: 0.02 }] }),
      smallRun({ settings }),
    ];
    for (const run of [atOnce, fromTheStart]) run.advance(STEPS);
    expect(atOnce.stateHash()).toBe(fromTheStart.stateHash());
  });
});

describe('in one step', () => {
  const at = (step: number, key: string, value: number): Intervention => ({ step, key, value });

  test('the later of two values in the list stands', () => {
    const first = [at(20, 'il15.support', 100), at(20, 'il15.support', 300)];
    expect(planned(first)).toBe(planned([at(20, 'il15.support', 300)]));
    expect(planned(first.toReversed())).toBe(planned([at(20, 'il15.support', 100)]));
    expect(live(first)).toBe(planned(first));
  });

  test('doses come in the order of the list', () => {
    const doses = [at(20, 'dose', 3), at(20, 'dose', 8)];
    expect(planned(doses)).not.toBe(planned(doses.toReversed()));
    expect(live(doses)).toBe(planned(doses));
  });

  test('what is planned comes before what is asked for live', () => {
    const run = smallRun({ ...base, interventions: [at(20, 'il15.support', 100)] });
    run.advanceTo(20);
    run.intervene([{ key: 'il15.support', value: 300 }]);
    run.advanceTo(STEPS);
    expect(run.interventions).toEqual([at(20, 'il15.support', 100), at(20, 'il15.support', 300)]);
    expect(run.stateHash()).toBe(planned([at(20, 'il15.support', 300)]));
  });
});

describe('the record', () => {
  test('of a run that was meddled with replays it to the bit', () => {
    const run = smallRun({ ...base, interventions: [{ step: 90, key: 'dose', value: 5 }] });
    run.advance(40);
    run.intervene([
      { key: 'antigenExpression.density', value: 700 },
      { key: 'dose', value: 6 },
    ]);
    run.advance(20);
    run.intervene([{ key: 'tgfBeta.enabled', value: 0 }]);
    run.advance(100);
    expect(run.interventions.map(({ step }) => step)).toEqual([40, 40, 60, 90]);
    const replay = smallRun({ ...base, interventions: run.interventions });
    replay.advance(160);
    expect(replay.tissue.tally).toEqual(run.tissue.tally);
    expect(replay.stateHash()).toBe(run.stateHash());
  });

  test('of the API holds what was done, with its step, and reports it once', async () => {
    const api = createSimulationApi();
    await api.load(smallScenario(base));
    await api.advance(7);
    const recorded = await api.intervene([{ key: 'il15.support', value: 80 }]);
    expect(recorded).toEqual([{ step: 7, key: 'il15.support', value: 80 }]);
    expect((await api.advance(0)).applied).toEqual([]);
    expect((await api.advance(3)).applied).toEqual(recorded);
    expect((await api.advance(3)).applied).toEqual([]);
    expect((await api.record()).scenario.interventions).toEqual(recorded);
  });
});

describe('what is not allowed', () => {
  test.each([
    ['a value out of range', 'lyticAttack.hitRate', -0.2, 'lyticAttack.hitRate = -0.2 1/min is outside 0…1'],
    ['a NaN', 'lyticAttack.hitRate', Number.NaN, 'lyticAttack.hitRate'],
    ['an unknown name', 'lyticAttack.hitRatio', 0.1, 'lyticAttack.hitRatio'],
    ['what cannot change during a run', 'scene.width', 900, 'scene.width'],
    ['half a cell', 'dose', 2.5, 'dose'],
  ])('is refused with a sentence: %s', (_, key, value, sentence) => {
    const run = smallRun(base);
    run.advance(3);
    const before = run.stateHash();
    expect(() =>
      inSentences(() =>
        run.intervene([
          { key: 'il15.support', value: 80 },
          { key, value },
        ]),
      ),
    ).toThrow(sentence);
    expect(run.interventions).toEqual([]);
    expect(run.stateHash()).toBe(before);
  });
});
