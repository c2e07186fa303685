/** The second arm of a comparison: written as its differences, read back the same, and named as a person would. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/api/sentences';
import { readArm, writeArm } from '../../src/scenario/arm';
import { armDifferences, withoutDifference } from '../../src/scenario/armDifferences';
import { readComparison, writeComparison } from '../../src/scenario/comparison';
import { scenarioFor } from '../../src/scenario/resolve';
import { arbitraryRubbish, arbitraryScenario } from './arbitraryScenario';

const PROPERTY = { seed: 8, numRuns: 60 } as const;
const first = scenarioFor({
  preset: 'cd19-lymphoma',
  seed: 'demo',
  settings: { 'lyticAttack.hitRate': 0.01 },
  interventions: [
    { step: 120, key: 'dose', value: 50 },
    { step: 240, key: 'il15.support', value: 10 },
  ],
});
const arm = (text: string) => readArm(text, first);

describe('an arm', () => {
  test('reads back as it was written, against any other arm', () => {
    fc.assert(
      fc.property(arbitraryScenario, arbitraryScenario, (one, other) => {
        const second = {
          ...other,
          seed: one.seed,
          hours: one.hours,
          settings: { ...other.settings, 'scene.timeStep': one.settings['scene.timeStep'] },
        };
        const text = writeArm(second, one);
        const reading = readArm(text, one);
        expect(reading.problems).toEqual([]);
        expect(reading.scenario).toEqual(second);
        expect(writeArm(reading.scenario, one)).toBe(text);
      }),
      PROPERTY,
    );
  });

  test('is nothing when nothing differs', () => {
    expect(writeArm(first, first)).toBe('');
    expect(arm('').scenario).toEqual(first);
  });

  test('says only what differs', () => {
    const { scenario, problems } = arm('antigenDensity=2000&at=6h:dose=200&without=1h:dose=50');
    expect(problems).toEqual([]);
    expect(scenario.settings['lyticAttack.hitRate']).toBe(0.01);
    expect(scenario.interventions).toEqual([
      { step: 240, key: 'il15.support', value: 10 },
      { step: 720, key: 'dose', value: 200 },
    ]);
    expect(writeArm(scenario, first)).toBe('antigenDensity=2000&without=1h:dose=50&at=6h:dose=200');
  });

  test('keeps the order of changes within a step', () => {
    const dose = { step: 120, key: 'dose', value: 7 };
    const interventions = [dose, ...first.interventions];
    const second = scenarioFor({ ...first, interventions });
    expect(readArm(writeArm(second, first), first).scenario.interventions).toEqual(second.interventions);
  });

  test('packs many changes', () => {
    const interventions = Array.from({ length: 300 }, (_, n) => ({ step: n, key: 'il15.support', value: n / 7 }));
    const second = scenarioFor({ ...first, interventions });
    const text = writeArm(second, first);
    expect(text.length).toBeLessThan(4000);
    expect(readArm(text, first).scenario).toEqual(second);
    expect(readArm(writeArm(first, second), second).scenario).toEqual(first);
  });

  test.each([
    ['antigenDensity=-1', 'antigenDensity = -1 molecules/cell is outside'],
    ['seed=other', '"seed" is the same in both arms'],
    ['hours=3', '"hours" is the same in both arms'],
    ['scene.timeStep=0.25', '"scene.timeStep" is the same in both arms'],
    ['without=9h:dose=1', 'is no change that arm A has'],
    ['scenario=cd19', 'did you mean'],
    ['product=nonsense', 'product = "nonsense" is not'],
    ['colour=blue', '"colour" is not the name of anything in a run'],
    ['b=%', 'broken percent code'],
    ['width=500&tumourCells=20000', 'do not fit'],
  ])('%s is told, and the rest counts', (text, sentence) => {
    const { scenario, problems } = arm(`${text}&il15Support=3`);
    expect(sentencesOf(problems).join('\n')).toContain(sentence);
    expect(scenario.settings['il15.support']).toBe(3);
    expect(scenario.seed).toBe('demo');
  });

  test('never throws, whatever the address says', () => {
    fc.assert(
      fc.property(arbitraryRubbish, (text) => {
        const { difference } = readComparison(text, 0.5);
        expect(readArm(difference, first).scenario.seed).toBe('demo');
        expect(readArm(text, first).scenario.hours).toBe(first.hours);
      }),
      { ...PROPERTY, numRuns: 200 },
    );
  });
});

describe('an address', () => {
  test('carries arm, moment and states', () => {
    const hashes = ['0123456789abcdef', 'fedcba9876543210'] as const;
    const place = { difference: 'antigenDensity=2000&at=6h:dose=200', step: 720, hashes };
    const query = writeComparison(place, 0.5);
    expect(query).toBe(
      'b=antigenDensity%3D2000%26at%3D6h%3Adose%3D200&t=6h&hash=0123456789abcdef&hashB=fedcba9876543210',
    );
    expect(readComparison(query, 0.5)).toEqual({ ...place, problems: [] });
    expect(writeComparison({ difference: '' }, 0.5)).toBe('');
  });

  test('says what is wrong with it', () => {
    const { problems, difference } = readComparison('b=il15Support%3D1&t=later&hash=xyz&arm=2', 0.5);
    expect(difference).toBe('il15Support=1');
    expect(sentencesOf(problems).join('\n')).toMatch(/arm[\s\S]*later[\s\S]*xyz/);
  });
});

describe('a difference', () => {
  const kinds = (text: string) => armDifferences(first, arm(text).scenario).map(({ kind }) => kind);

  test('is named by the parameter, the word, the scenario or the change', () => {
    expect(armDifferences(first, arm('antigenDensity=2000').scenario)).toEqual([
      { kind: 'setting', key: 'antigenExpression.density', from: 145000, to: 2000 },
    ]);
    const [word, ...others] = armDifferences(first, arm('antibody=rituximab').scenario);
    expect(word).toMatchObject({ kind: 'word', of: 'antibody', from: 'none', to: 'rituximab' });
    expect(others).toEqual([]);
    expect(kinds('product=nk-92')).toEqual(['word']);
    expect(kinds('scenario=her2-solid')).toEqual(['preset']);
    expect(kinds('at=3h:dose=9&without=1h:dose=50')).toEqual(['removed', 'added']);
  });

  test('can be taken back, one by one, until both arms are the same', () => {
    const all = 'product=nk-92&antigenDensity=2000&at=3h:dose=9&without=1h:dose=50';
    let second = arm(all).scenario;
    for (let left = armDifferences(first, second).length; left > 0; left--) {
      const [difference] = armDifferences(first, second);
      second = withoutDifference(first, second, difference);
      expect(armDifferences(first, second)).toHaveLength(left - 1);
    }
    expect(second).toEqual(first);
  });
});
