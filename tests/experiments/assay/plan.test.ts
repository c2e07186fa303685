/** From an assay's words to runs: arms, units, rounds, waiting, knock-outs, and sentences about what cannot be. */
import { describe, expect, test } from 'vitest';
import { inSentences, sentencesOf, thrownSentences } from '../../../src/api/sentences';
import { notesOf } from '../../../src/experiments/assay/notes';
import { plansOf, scenarioOf } from '../../../src/experiments/assay/plan';
import { type AssaySpecification, armsOf } from '../../../src/experiments/assay/specification';

const plain: AssaySpecification = { name: 'plain', readouts: ['lysis'] };
const only = (words: Partial<AssaySpecification>) => plansOf({ ...plain, ...words })[0];

describe('arms', () => {
  test('take from the assay what they do not say, member by member within a section', () => {
    const [a, b] = armsOf({
      ...plain,
      targets: { line: 'raji', number: 50 },
      hours: 3,
      arms: [
        { name: 'a', targets: { antigenDensity: 500 } },
        { name: 'b', hours: 6, targets: { number: 10 } },
      ],
    });
    expect(a).toEqual({ name: 'a', targets: { line: 'raji', number: 50, antigenDensity: 500 }, hours: 3 });
    expect(b).toEqual({ name: 'b', targets: { line: 'raji', number: 10 }, hours: 6 });
  });

  test('say how many effectors and which carry the CAR in place of the assay, in whatever words', () => {
    const plans = plansOf({
      ...plain,
      targets: { number: 20 },
      effectors: { number: 7, carPositiveFraction: 0.9 },
      arms: [
        { name: 'ratio', effectors: { effectorToTarget: 2 } },
        { name: 'number', effectors: { number: 5 } },
        { name: 'no CAR', effectors: { car: false } },
      ],
    });
    expect(plans.map(({ numberOfNk }) => numberOfNk)).toEqual([40, 5, 7]);
    expect(plans.map(({ settings }) => settings['product.carPositiveFraction'])).toEqual([0.9, 0.9, 0]);
    const [back] = armsOf({
      ...plain,
      effectors: { car: false, effectorToTarget: 3 },
      arms: [{ name: 'a', effectors: { carPositiveFraction: 0.5, number: 1 } }],
    });
    expect(back.effectors).toEqual({ carPositiveFraction: 0.5, number: 1 });
  });

  test('are the assay itself when there is none', () => {
    expect(armsOf({ ...plain, hours: 2 })).toEqual([{ name: 'plain', hours: 2 }]);
  });
});

describe('a plan', () => {
  test('counts effectors from the ratio, and cells and hours by default', () => {
    expect(only({}).numberOfNk).toBe(200);
    expect(only({ targets: { number: 40 }, effectors: { effectorToTarget: 2.5 } }).numberOfNk).toBe(100);
    expect(only({ effectors: { number: 7 } }).numberOfNk).toBe(7);
    expect(only({ settings: { 'scene.numberOfNk': 9 } }).numberOfNk).toBe(9);
    expect(only({}).endStep).toBe(480);
  });

  test('takes a scene and a source of IL-15 by their words, and sizes and levels beside them', () => {
    const { settings, numberOfNk } = only({
      targets: { number: 40 },
      scene: { kind: 'nodule-with-stroma', depth_um: 30 },
      cytokines: { il15: 'armoured', interleukin15_pM: 5 },
    });
    expect(settings).toMatchObject({
      'scene.arrangement': 1,
      'scene.width': 1000,
      'scene.depth': 30,
      'scene.numberOfStroma': 250,
      'scene.numberOfTumourCells': 40,
      'il15.armoured': 1,
      'il15.support': 5,
    });
    expect(numberOfNk).toBe(40);
    expect(() => inSentences(() => only({ scene: { kind: 'nodul' } }))).toThrow('scene.kind: scene = "nodul"');
  });

  test('turns words and units into settings', () => {
    const { settings } = only({
      targets: { line: 'sk-br-3', antigen: 'HER2', antigenSpread: 0.1 },
      effectors: { product: 'nk-92', car: false },
      antibody: { name: 'trastuzumab', concentration_ug_per_mL: 2 },
      cytokines: { interleukin15_pM: 3, tgfBeta_ng_per_mL: 4 },
      knockOuts: ['perforin'],
      scene: { depth_um: 20 },
    });
    expect(settings).toMatchObject({
      'antigenExpression.density': 1_300_000,
      'antigenExpression.spread': 0.1,
      'damage.lethalDamage': 1.85,
      'product.carPositiveFraction': 0,
      'antibody.concentration': 2000,
      'il15.support': 3,
      'tgfBeta.baseline': 4,
      'lyticAttack.perforin': 0,
      'scene.depth': 20,
      'scene.width': 500,
    });
  });

  test('lets own settings win over everything', () => {
    const { settings } = only({ targets: { line: 'raji' }, settings: { antigenDensity: 77, 'il15.support': 1 } });
    expect(settings['antigenExpression.density']).toBe(77);
    expect(settings['il15.support']).toBe(1);
  });

  test('a line that was given a density shows it on every cell', () => {
    const { settings } = only({ targets: { line: 'k562', antigen: 'CD19', antigenDensity: 500 } });
    expect(settings['antigenExpression.negativeFraction']).toBe(0);
  });

  test('lets NK cells wait in a medium of their own, without antibody, before the targets come', () => {
    const plan = only({
      preExposure: { hours: 10, tgfBeta_ng_per_mL: 5 },
      cytokines: { tgfBeta_ng_per_mL: 1 },
      antibody: { name: 'rituximab', concentration_ug_per_mL: 1 },
      targets: { number: 30 },
    });
    expect(plan.settings).toMatchObject({
      'scene.numberOfTumourCells': 0,
      'challenge.size': 30,
      'challenge.first': 10,
      'challenge.number': 1,
      'tgfBeta.baseline': 5,
      'antibody.concentration': 0,
    });
    expect(plan.interventions).toEqual([
      { step: 1200, key: 'tgfBeta.baseline', value: 1 },
      { step: 1200, key: 'antibody.concentration', value: 1000 },
    ]);
    expect([plan.roundSteps, plan.endStep, plan.firstGroup]).toEqual([[1200], 1680, 1]);
  });

  test('what the waiting cells’ medium does not take over goes back to the default', () => {
    const [back] = only({ preExposure: { hours: 1, interleukin15_pM: 0 } }).interventions;
    expect(back.key).toBe('il15.support');
    expect(back.value).toBeGreaterThan(0);
  });

  test('brings fresh targets in rounds and lasts as long as they do', () => {
    const plan = only({ rechallenge: { rounds: 3, every_hours: 2 }, targets: { number: 20, line: 'raji' } });
    expect([plan.roundSteps, plan.endStep, plan.firstGroup]).toEqual([[0, 240, 480], 720, 0]);
    expect(plan.settings).toMatchObject({
      'challenge.number': 2,
      'challenge.first': 2,
      'challenge.interval': 2,
      'challenge.radius': 6,
    });
  });

  test('no preset has a say in it', () => {
    expect(scenarioOf(only({}), 'x').settings['scene.numberOfNk']).toBe(200);
  });
});

/** Names as a file may have them: any. */
const fromFile = (settings: Readonly<Record<string, number>>) => settings;

describe('what cannot be is told with its path', () => {
  const wrong: [words: Partial<AssaySpecification>, sentence: string][] = [
    [{ targets: { line: 'rajii' } }, 'targets.line: line = "rajii" is not'],
    [{ arms: [{ name: 'a' }, { name: 'b', targets: { line: 'x' } }] }, 'arms[1].targets.line: line = "x"'],
    [{ effectors: { product: 'nk92' } }, 'effectors.product: product = "nk92" is not'],
    [{ antibody: { name: 'rituximb', concentration_ug_per_mL: 1 } }, 'did you mean rituximab?'],
    [{ settings: fromFile({ 'il15.suport': 1 }) }, 'settings.il15.suport: "il15.suport" is not the name'],
    [{ settings: { 'il15.support': -1 } }, 'settings.il15.support: il15.support = -1 pM is outside 0…1000'],
    [
      { targets: { number: 20_000 }, scene: { width_um: 500, height_um: 500 } },
      'the assay: scene.numberOfTumourCells = 20000',
    ],
    [
      { scene: { width_um: 500, height_um: 500 }, arms: [{ name: 'a', effectors: { effectorToTarget: 50 } }] },
      'arms[0]: scene.numberOfTumourCells',
    ],
    [{ effectors: { number: 7, effectorToTarget: 3 } }, 'effectors: number and effectorToTarget both'],
    [{ arms: [{ name: 'a', effectors: { number: 7, effectorToTarget: 3 } }] }, 'arms[0].effectors: number and'],
    [{ effectors: { car: false, carPositiveFraction: 0 } }, 'effectors.carPositiveFraction: car = false says'],
    [{ hours: 4, rechallenge: { rounds: 3, every_hours: 2 } }, 'rechallenge: round 3 would begin after 4 h'],
    [
      { rechallenge: { rounds: 3, every_hours: 2 }, arms: [{ name: 'a', hours: 3 }] },
      'rechallenge: round 3 would begin after 4 h, and the assay ends after 3 h',
    ],
    [{ arms: [{ name: 'a' }, { name: 'b' }, { name: 'a' }] }, 'arms[2].name: "a" is the name of arms[0] already'],
    [{ targets: { number: 0 } }, 'targets.number: lysis is a share of the targets'],
    [{ arms: [{ name: 'a', targets: { number: 0 } }] }, 'arms[0].targets.number: lysis is'],
    [{ effectors: { number: 0 }, readouts: ['killsPerNk'] }, 'effectors.number: killsPerNk is a share of the NK'],
    [{ effectors: { number: 0 }, readouts: ['nkSurvival', 'nkTurnover'] }, 'nkSurvival, nkTurnover are shares'],
    [{ targets: { antigenDensity: 0 } }, 'targets.antigenDensity: antigenExpression.density = 0'],
    [{ preExposure: { hours: 1, interleukin15_pM: 2000 } }, 'preExposure.interleukin15_pM: il15.support = 2000'],
  ];
  test.each(wrong)('%j', (words, sentence) => {
    expect(() => inSentences(() => plansOf({ ...plain, ...words }))).toThrow(sentence);
  });

  test('all of it at once, and what stands in the assay once for all arms', () => {
    const words: AssaySpecification = {
      ...plain,
      targets: { line: 'rajii', antigenDensity: 0 },
      effectors: { product: 'nk92' },
      settings: fromFile({ nothing: 1, 'il15.support': -1 }),
      arms: [{ name: 'a' }, { name: 'b', settings: fromFile({ less: 1 }) }],
    };
    const paths = (() => {
      try {
        plansOf(words);
        return [];
      } catch (error) {
        return thrownSentences(error).map((line) => line.split(': ')[0]);
      }
    })();
    expect(paths.sort()).toEqual([
      'arms[1].settings.less',
      'effectors.product',
      'settings.il15.support',
      'settings.nothing',
      'targets.antigenDensity',
      'targets.line',
    ]);
  });
});

describe('a note is made', () => {
  const noted = (words: Partial<AssaySpecification>) => sentencesOf(notesOf({ ...plain, releaseCeiling: 1, ...words }));

  test('of a CAR or an antibody that finds nothing on the line', () => {
    expect(noted({ targets: { line: 'raji', antigen: 'HER2' } })).toEqual([
      'plain: targets.antigen: raji shows no HER2, so that the CAR finds nothing on it',
    ]);
    const [note] = noted({ targets: { line: 'raji' }, antibody: { name: 'trastuzumab', concentration_ug_per_mL: 1 } });
    expect(note).toBe('plain: antibody.name: raji shows no HER2, so that trastuzumab binds nothing on it');
  });

  test('not of a line that shows it, of a transfectant, of cells without a CAR, of no antibody', () => {
    const silent: Partial<AssaySpecification>[] = [
      {},
      { targets: { line: 'raji', antigen: 'CD20' }, antibody: { name: 'rituximab', concentration_ug_per_mL: 1 } },
      { targets: { line: 'k562', antigen: 'CD19', antigenDensity: 500 } },
      { targets: { line: 'k562' }, effectors: { car: false } },
      { targets: { line: 'raji' }, antibody: { name: 'trastuzumab', concentration_ug_per_mL: 0 } },
    ];
    expect(silent.flatMap(noted)).toEqual([]);
  });

  test('of cells that lie further apart than those that the model was fitted to', () => {
    const [note, ...others] = noted({ targets: { number: 50 } });
    expect(others).toEqual([]);
    expect(note).toContain('plain: targets.number: 50 targets lie at 200 in a mm²');
    expect(noted({ targets: { number: 50 }, scene: { kind: 'dispersed' } })).toEqual([]);
    expect(noted({ readouts: ['nkSurvival'], targets: { number: 0 }, effectors: { number: 50 } })).toEqual([]);
  });

  test('of a lysis of some hours that a release assay would not show whole', () => {
    expect(sentencesOf(notesOf(plain))).toEqual([
      expect.stringContaining('a bulk release assay (chromium, four hours) shows at most 0.59'),
    ]);
    expect(notesOf({ ...plain, hours: 24 })).toEqual([]);
    expect(notesOf({ ...plain, readouts: ['killsPerNk'] })).toEqual([]);
  });
});

describe('the bottom of the well', () => {
  const side = (words: Partial<AssaySpecification>) => only(words).settings['scene.width'];

  test('is as large as the targets need at the density that the model was fitted at', () => {
    expect([200, 800, 1800].map((number) => side({ targets: { number } }))).toEqual([500, 1000, 1500]);
    expect(only({ targets: { number: 800 }, preExposure: { hours: 1 } }).settings['scene.width']).toBe(1000);
  });

  test('is never smaller than 500 µm, has room for the NK cells, and gives way to what is said', () => {
    expect(side({ targets: { number: 20 } })).toBe(500);
    expect(side({ effectors: { effectorToTarget: 10 } })).toBe(500);
    expect(side({ effectors: { effectorToTarget: 40 } })).toBeGreaterThan(800);
    expect(side({ targets: { number: 800 }, scene: { width_um: 700, height_um: 900 } })).toBe(700);
    expect(side({ targets: { number: 300 }, settings: { 'scene.width': 650 } })).toBe(650);
  });
});
