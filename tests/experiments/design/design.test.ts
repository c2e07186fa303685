/** Designs: what is read, what is refused with which words, and which runs come of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/api/sentences';
import { DISTRIBUTIONS } from '../../../src/experiments/cohortDraws';
import type { Design } from '../../../src/experiments/design/design';
import { designHash } from '../../../src/experiments/design/designHash';
import { LOT, planOf, scenarioOfRun } from '../../../src/experiments/design/plan';
import { readDesign } from '../../../src/experiments/design/readDesign';
import { readShard, runsOfShard } from '../../../src/experiments/design/shard';
import { designData } from '../../../src/experiments/design/writeDesign';
import { scenarioHash } from '../../../src/scenario/scenarioHash';

const examples = new URL('../../../docs/examples/designs/', import.meta.url);
const exampleNames = readdirSync(examples);
const example = (name: string): unknown => JSON.parse(readFileSync(new URL(name, examples), 'utf8'));

const BASE = {
  format: 'nkscape-design',
  formatVersion: 1,
  name: 'test',
  seed: 'a',
  base: { preset: 'cd19-lymphoma' },
} as const;

function designOf(data: object): Design {
  const reading = readDesign({ ...BASE, ...data });
  if (!reading.ok) throw new Error(sentencesOf(reading.problems).join('\n'));
  return reading.design;
}
const problemsOf = (data: object): readonly string[] => {
  const reading = readDesign({ ...BASE, ...data });
  return reading.ok ? [] : sentencesOf(reading.problems);
};
const runs = (design: Design) => {
  const plan = planOf(design);
  return Array.from({ length: plan.count }, (_, run) => plan.runAt(run));
};

describe('the examples', () => {
  test.each(exampleNames)('%s is a design, is written as it was read, and its first and last run resolve', (name) => {
    const reading = readDesign(example(name));
    expect(reading).toMatchObject({ ok: true });
    if (!reading.ok) return;
    expect(readDesign(designData(reading.design))).toEqual(reading);
    const { count, runAt } = planOf(reading.design);
    const [first, last] = [0, count - 1].map((run) => scenarioHash(scenarioOfRun(runAt(run))));
    expect(first).not.toBe(last);
  });

  test('the trial draws from the distributions of the cohort and says what it is', () => {
    const reading = readDesign(example('in-silico-trial.json'));
    if (!reading.ok) throw new Error(sentencesOf(reading.problems).join('\n'));
    expect(reading.design.description).toContain('A model exercise, not a prediction about patients.');
    const drawn = reading.design.factors.map((factor) => ('distribution' in factor ? factor.distribution : {}));
    const known = Object.values(DISTRIBUTIONS).map(({ median, spread, limits }) => ({
      kind: 'logNormal',
      median,
      spread,
      limits,
    }));
    expect(drawn).toEqual(known);
  });
});

describe('a plan', () => {
  test('of replicates numbers their seeds from one', () => {
    const [first, , third] = runs(designOf({ kind: 'replicates', replicates: 3 }));
    expect(first).toMatchObject({ index: 0, point: 0, replicate: 1, seed: 'a/1', armName: '', factors: {} });
    expect(third.seed).toBe('a/3');
  });

  test('of a grid has every combination once for each replicate, all points before the next replicate', () => {
    const factors = [
      { name: 'antigenDensity', low: 100, high: 10_000, scale: 'logarithmic', steps: 3 },
      { name: 'product', levels: ['car-t', 'peripheral-blood'] },
    ];
    const all = runs(designOf({ kind: 'grid', factors, replicates: 2 }));
    expect(all.slice(0, 6).map((run) => Object.values(run.factors))).toEqual([
      [100, 'car-t'],
      [100, 'peripheral-blood'],
      [1000, 'car-t'],
      [1000, 'peripheral-blood'],
      [10_000, 'car-t'],
      [10_000, 'peripheral-blood'],
    ]);
    expect(all.map(({ seed }) => seed)).toEqual([...new Array(6).fill('a/1'), ...new Array(6).fill('a/2')]);
    expect(all[7]).toMatchObject({ point: 1, words: { product: 'peripheral-blood' } });
    expect(all[7].settings).toEqual({ 'antigenExpression.density': 100 });
  });

  test('of pairs gives the arms of a replicate the same seed, one after the other', () => {
    const arms = [
      { name: 'plain' },
      { name: 'trap', settings: { 'tgfBeta.trap': 100 }, interventions: ['6h:dose=20'] },
    ];
    const all = runs(designOf({ kind: 'pairs', arms, replicates: 2 }));
    expect(all.map(({ armName, seed }) => `${armName} ${seed}`)).toEqual([
      'plain a/1',
      'trap a/1',
      'plain a/2',
      'trap a/2',
    ]);
    expect(scenarioOfRun(all[1])).toMatchObject({
      interventions: [{ step: 720, key: 'dose', value: 20 }],
      settings: { 'tgfBeta.trap': 100 },
    });
  });

  test('of a spread keeps to its ranges, and to whole numbers where the parameter takes no others', () => {
    const factors = [
      { name: 'nkCells', low: 10, high: 20 },
      { name: 'lyticAttack.hitRate', low: 0.01, high: 0.1, scale: 'logarithmic' },
    ];
    for (const kind of ['sobol', 'latinHypercube'])
      for (const { factors: values } of runs(designOf({ kind, factors, points: 32 }))) {
        expect(Number.isInteger(values['scene.numberOfNk'])).toBe(true);
        expect(values['lyticAttack.hitRate']).toBeGreaterThanOrEqual(0.01);
        expect(values['lyticAttack.hitRate']).toBeLessThanOrEqual(0.1);
      }
  });

  test('of a trial has every tumour with every lot; lots share the tumour and its seed, tumours do not', () => {
    const distribution = { kind: 'logNormal', median: 1000, spread: 1, limits: [10, 100_000] };
    const factors = [{ name: 'antigenDensity', distribution }];
    const all = runs(designOf({ kind: 'trial', factors, points: 3, lots: 2 }));
    expect(all.map((run) => run.factors[LOT])).toEqual([1, 2, 1, 2, 1, 2]);
    expect(all.map(({ seed }) => seed)).toEqual([1, 1, 2, 2, 3, 3].map((tumour) => `a/tumour ${tumour}/1`));
    const densities = all.map((run) => run.factors['antigenExpression.density']);
    expect(densities[0]).toBe(densities[1]);
    expect(new Set(densities).size).toBe(3);
  });

  test('never gives one seed to two replicates, nor to designs with other seeds', () => {
    const seeds = ['a', 'b', 'a1'].flatMap((seed) =>
      runs(designOf({ seed, kind: 'replicates', replicates: 120 })).map((run) => run.seed),
    );
    expect(new Set(seeds).size).toBe(360);
    expect(problemsOf({ kind: 'replicates', seed: 'a/1' })).toEqual([expect.stringContaining('holds a slash')]);
  });

  test('falls into parts that have every run once', () => {
    const parts = [1, 2, 3].map((index) => runsOfShard(10, { index, of: 3 }));
    expect(parts).toEqual([
      [0, 3, 6, 9],
      [1, 4, 7],
      [2, 5, 8],
    ]);
    expect(runsOfShard(2, { index: 3, of: 3 })).toEqual([]);
    expect(['2/4', '0/4', '5/4', '1', '1/0', '1/2/3', '-1/4', ''].map(readShard)).toEqual([
      { index: 2, of: 4 },
      ...new Array(7).fill(undefined),
    ]);
  });
});

test('a design keeps its name when it is renamed or written in another order, and has another when a run would differ', () => {
  const [a, b] = [{ width: 800 }, { hours: 2 }];
  const first = designHash(designOf({ kind: 'replicates', base: { preset: 'cd19-lymphoma', settings: a, ...b } }));
  const second = designOf({ name: 'other', base: { ...b, settings: a, preset: 'cd19-lymphoma' }, kind: 'replicates' });
  expect(designHash(second)).toBe(first);
  expect(designHash({ ...second, seed: 'b' })).not.toBe(first);
  expect(designHash({ ...second, measure: { ...second.measure, every_minutes: 10 } })).not.toBe(first);
});

test.each<[object, string]>([
  [
    { kind: 'grids' },
    'kind = "grids" is not replicates, grid, latinHypercube, sobol, pairs or trial; did you mean grid?',
  ],
  [{ kind: 'replicates', replicates: 0 }, 'replicates = 0 is outside 1…1000000'],
  [{ kind: 'replicates', points: 4 }, 'points is for latinHypercube, sobol and trial only'],
  [{ kind: 'replicates', colour: 1 }, 'colour is not known here; allowed are'],
  [{ kind: 'replicates', base: { preset: 'cd19' } }, 'base.preset = "cd19" is not one of'],
  [
    { kind: 'replicates', base: { preset: 'cd19-lymphoma', hours: 1.25 } },
    'base.hours = 1.25 h is refused: a run of an experiment ends with a measurement, and these are 10 minutes apart; 1.3333 h would do',
  ],
  [
    { kind: 'replicates', base: { preset: 'cd19-lymphoma', hours: 0 } },
    'base.hours is refused: hours = 0 h is outside',
  ],
  [
    { kind: 'replicates', base: { preset: 'cd19-lymphoma', settings: { antigenDensty: 5 } } },
    'base.settings.antigenDensty is refused: "antigenDensty" is not the name of anything in a run; did you mean antigenDensity?',
  ],
  [
    { kind: 'replicates', base: { preset: 'cd19-lymphoma', words: { product: 'cart' } } },
    'base.words.product is refused: product = "cart" is not',
  ],
  [
    { kind: 'replicates', base: { preset: 'cd19-lymphoma', interventions: ['soon:dose=5'] } },
    'base is refused: at = "soon:dose=5"',
  ],
  [
    {
      kind: 'replicates',
      base: { preset: 'cd19-lymphoma', settings: { width: 500, height: 500, tumourCells: 100_000 } },
    },
    'base is refused: ',
  ],
  [{ kind: 'grid' }, 'factors is missing'],
  [{ kind: 'grid', factors: [{ name: 'antigenDensity', levels: [] }] }, 'factors[0].levels is empty'],
  [
    { kind: 'grid', factors: [{ name: 'antigenDensity', levels: [1] }] },
    'factors[0].levels[0] is refused: antigenExpression.density = 1',
  ],
  [{ kind: 'grid', factors: [{ name: 'antigenDensity', low: 10, high: 20 }] }, 'factors[0].steps is missing'],
  [
    { kind: 'grid', factors: [{ name: 'antigenDensity' }] },
    'factors[0].name needs one of: levels; low and high; distribution',
  ],
  [
    { kind: 'sobol', points: 4, factors: [{ name: 'il15Support', low: 0, high: 9, scale: 'logarithmic' }] },
    'factors[0].low = 0 is not above 0, which a logarithmic scale needs',
  ],
  [{ kind: 'sobol', factors: [{ name: 'il15Support', low: 9, high: 1 }], points: 4 }, 'low = 9 is not below high = 1'],
  [{ kind: 'sobol', factors: [{ name: 'product', low: 1, high: 2 }], points: 4 }, '"product" takes words'],
  [
    {
      kind: 'sobol',
      points: 4,
      factors: [{ name: 'il15Support', distribution: { kind: 'logNormal', median: 1, spread: 1, limits: [1, 2] } }],
    },
    'factors[0].distribution is for trials only',
  ],
  [{ kind: 'pairs', arms: [{ name: 'one' }] }, 'arms has fewer than two arms'],
  [{ kind: 'pairs', arms: [{ name: 'one' }, { name: 'one' }] }, 'arms has two arms of the same name'],
  [{ kind: 'trial', points: 2, lots: 2, factors: [{ name: LOT, levels: [1] }] }, 'factors must not name product.lot'],
  [
    { kind: 'replicates', measure: { series: ['liveTumor'] } },
    'measure.series[0] is not a measurement; did you mean liveTumour?',
  ],
  [{ kind: 'replicates', measure: { every_minutes: 15 } }, 'measure.every_minutes = 15 is not a multiple of 10'],
  [
    { kind: 'latinHypercube', points: 1000, replicates: 2000, factors: [{ name: 'il15Support', low: 1, high: 9 }] },
    'the design has 2000000 runs; at most 1000000 are allowed',
  ],
])('%j is refused with the place and what is allowed', (data, sentence) => {
  expect(problemsOf(data).join('\n')).toContain(sentence);
});

test.each([[null], [[]], ['text'], [{}], [{ base: 1, factors: 'x', arms: 5, measure: [], kind: {}, seed: 4 }]])(
  'hostile data (%j) is told and not thrown',
  (data) => {
    expect(readDesign(data)).toMatchObject({ ok: false });
  },
);
