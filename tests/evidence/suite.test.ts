/** The evidence itself: every data set sound, the fast part of it met, the Poisson killer refused, the report whole. */
import { describe, expect, test } from 'vitest';
import { chiSquareTest, momentsOf, sum } from '../../src/core/statistics';
import { BLOCKS, withSettings } from '../../src/evidence/calibration';
import { evidenceDocument, pictures, publishedText } from '../../src/evidence/document';
import { type Check, check, crossing, type DataSet, FAMILIES, measured, statement } from '../../src/evidence/evidence';
import { poissonShares } from '../../src/evidence/poisson';
import { fitOf, inBins, V17_COLUMNS } from '../../src/evidence/serialKilling';
import {
  DATA_SETS,
  errandsOf,
  familiesWithoutHeldOutRow,
  headline,
  missesOf,
  type Verdict,
  verdictsOf,
} from '../../src/evidence/suite';
import type { Sample } from '../../src/experiments/assay/readouts';
import { RELEASE_CEILING } from '../../src/experiments/assay/releaseCeiling';
import { runArm } from '../../src/experiments/assay/runArm';
import { parameterCatalogue } from '../../src/scenario/catalogue';

const dataSet = (key: string): DataSet => {
  const found = DATA_SETS.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(key);
  return found;
};

function verdict(key: string, seeds: number): Verdict {
  const errands = errandsOf([dataSet(key)], seeds);
  const samples = errands.flatMap(({ jobs }) => jobs.map((job) => runArm(job.plan, job.seed)));
  return verdictsOf(errands, samples)[0];
}
const missed = ({ checks }: Verdict): readonly string[] =>
  checks.filter(({ holds }) => !holds).map(({ label }) => label);

describe('every data set', () => {
  test('has a key of its own, and one of tier A for each family but those without published numbers', () => {
    expect(new Set(DATA_SETS.map(({ key }) => key)).size).toBe(DATA_SETS.length);
    const hard = DATA_SETS.filter(({ kind }) => kind === 'hard');
    expect(hard.every(({ tier }) => tier === 'A')).toBe(true);
    expect(DATA_SETS.filter(({ kind }) => kind === 'shape').every(({ tier }) => tier !== 'A')).toBe(true);
  });

  test.each(DATA_SETS)(
    '$key says its source, its protocol, and runs ten repeats or more',
    ({ source, protocol, assays }) => {
      expect(source.citation).not.toBe('');
      expect(protocol.length).toBeGreaterThan(0);
      for (const { seeds = 10 } of assays) expect(seeds).toBeGreaterThanOrEqual(10);
    },
  );

  test('all assays are sound, and no two have one name', () => {
    const errands = errandsOf(DATA_SETS, 1);
    expect(new Set(errands.map(({ assay }) => assay)).size).toBe(errands.length);
    expect(errands.every(({ jobs }) => jobs.length > 0)).toBe(true);
  });

  test('one read-out ceiling holds for every lysis of four or five hours, and for nothing else', () => {
    for (const { assays } of DATA_SETS)
      for (const { name, readouts, hours = 4, releaseCeiling } of assays)
        expect([name, releaseCeiling]).toEqual([
          name,
          readouts.includes('lysis') && hours <= 5 ? RELEASE_CEILING : undefined,
        ]);
  });
});

describe('what is kept out of calibration', () => {
  const NUMBERS = [
    ...['lysis_percent', 'contact_lethal_min', 'contact_failed_min', 'granzyme_to_death_min', 'free_search_min'],
    ...['kills_per_nk', 'nk_without_kill_percent', 'interferon_gamma_pM', 'interferon_gamma_length_um'],
    ...['nk_alive_percent', 'nk_dividing_percent'],
  ];
  /** A repeat in which every number is 1: the classes of rows do not hang on what was simulated. */
  const ones: Sample = {
    numbers: Object.fromEntries(NUMBERS.map((name) => [name, 1])),
    counts: { killsPerNk: [1, 1, 1, 1, 1] },
    courses: { nk_alive: Array(600).fill(1), nk_dividing: Array(600).fill(1), targets_alive: Array(500).fill(1) },
  };
  const errands = errandsOf(DATA_SETS, 2);
  const verdicts = verdictsOf(
    errands,
    errands.flatMap(({ jobs }) => jobs.map(() => ones)),
  );
  const without = familiesWithoutHeldOutRow(verdicts);

  test('speaks to a family with a predicted row of tier A, or the report names the family', () => {
    const [, paragraph] = /\n(No tier A row is predicted[^\n]*)\n/.exec(evidenceDocument(verdicts)) ?? [];
    for (const family of FAMILIES) {
      const heldOut = verdicts.some(
        ({ dataSet, checks }) =>
          dataSet.family === family && dataSet.tier === 'A' && checks.some(({ rowClass }) => rowClass === 'predicted'),
      );
      expect([family, heldOut || paragraph?.includes(family) === true]).toEqual([family, true]);
      expect([family, without.includes(family)]).toEqual([family, !heldOut]);
    }
  });

  test('is killing and recognition', () => {
    expect(without).toEqual(['IFN-γ', 'TGF-β']);
  });

  test('a spread says of which kind it is, and shapes show no number', () => {
    for (const { dataSet, checks } of verdicts)
      for (const { label, published } of checks) {
        const { value, spread, spreadIs } = published ?? {};
        expect([dataSet.key, label, spread === undefined]).toEqual([dataSet.key, label, spreadIs === undefined]);
        if (dataSet.kind === 'shape') expect([dataSet.key, label, value]).toEqual([dataSet.key, label, undefined]);
      }
  });

  test('is in no block that decides a parameter', () => {
    const decided = BLOCKS.filter(({ free }) => free.length > 0).flatMap(({ dataSets }) => dataSets);
    const rows = verdicts.filter(({ dataSet }) => decided.includes(dataSet)).flatMap(({ checks }) => checks);
    expect(rows.filter(({ rowClass }) => rowClass === 'predicted').map(({ label }) => label)).toEqual([]);
  });
});

describe('the test of kill counts', () => {
  const [{ counts }] = V17_COLUMNS;

  test('refuses a pure Poisson killer of the same mean', () => {
    const { mean } = momentsOf(counts);
    const shares = poissonShares(mean, 5);
    expect(shares[0]).toBeCloseTo(0.36, 2);
    expect(sum(shares)).toBeCloseTo(1, 12);
    expect(chiSquareTest(inBins(counts), shares).p).toBeLessThan(1e-4);
  });

  test('accepts the counts themselves', () => {
    for (const column of V17_COLUMNS) expect(fitOf(column.counts, column.counts)).toBeCloseTo(1, 6);
  });

  test('refuses a killer whose cells all kill once', () => {
    expect(fitOf(counts, [0, 1000])).toBeLessThan(1e-6);
  });
});

describe('what takes seconds is met', () => {
  const times = verdict('V12', 3);

  test('contact times (V12, V19)', () => expect(missed(times)).toEqual([]));

  test('kills per NK (V17), the share without a kill and the mean of both columns', () => {
    const { checks } = verdict('V17', 4);
    const moments = checks.filter(({ label }) => /without a kill|kills per NK/.test(label));
    expect(moments).toHaveLength(4);
    expect(moments.filter(({ holds }) => !holds).map(({ label }) => label)).toEqual([]);
  });

  test('no antigen, no help from the CAR (V9)', () => expect(missed(verdict('V9', 3))).toEqual([]));

  test('the report names what was done, each row and each picture', () => {
    const text = evidenceDocument([times]);
    for (const { label } of times.checks) expect(text).toContain(`| ${label} |`);
    const svgs = pictures([times]);
    expect(svgs.size).toBe(1);
    for (const [name, svg] of svgs) {
      expect(text).toContain(`(evidence/${name})`);
      expect(svg).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
      expect(svg).not.toMatch(/NaN|undefined/);
    }
  });
});

test('what was published is told with its spread and what is behind it', () => {
  const text = (published: Check['published'], unit = 'min'): string => publishedText({ published, unit });
  expect(text(measured(67.7, 5.3, 'standard error', 34))).toBe('67.7 ± 5.3 min (SE, n = 34)');
  expect(text({ ...measured(2, 1, 'not told'), words: 'cut off' })).toBe('2 ± 1 min (kind not told), cut off');
  expect(text({ value: 40, to: 60 }, '%')).toBe('40–60 %');
  expect(text({ n: 141 }, '')).toBe('n = 141');
  expect(text(null)).toBe('');
});

describe('verdicts', () => {
  const shape: DataSet = {
    ...dataSet('V25'),
    key: 'X',
    assays: [],
    reasons: { known: 'a reason' },
    explanations: { far: 'known' },
    judge: () => [
      check(['near', 'fitted', '', null], 1, 0, 2),
      check(['far', 'predicted', 'min', null], 7, 0, 2),
      check(['open', 'predicted', 'min', null], 3, 5),
      check(['nothing read', 'predicted', '', null], Number.NaN, 0, 2),
      statement('true', 'predicted', true),
    ],
    plots: () => [],
  };
  const made: Verdict = verdictsOf([{ dataSet: shape, assay: 'x', jobs: [] }], [])[0];

  test('count what is met by class, and size what is missed', () => {
    expect(headline([made], 'hard')).toEqual([
      { rowClass: 'verifies an input', met: 0, of: 0 },
      { rowClass: 'fitted', met: 1, of: 1 },
      { rowClass: 'predicted', met: 1, of: 4 },
    ]);
    expect(missesOf([made]).map(({ label, by, explanation }) => [label, by, explanation])).toEqual([
      ['far', 5, 'a reason'],
      ['open', 2, undefined],
      ['nothing read', Number.NaN, undefined],
    ]);
  });
});

test('a curve is crossed where it rises through a height, on a logarithmic axis', () => {
  expect(
    crossing(
      [
        [1, 0],
        [100, 10],
      ],
      5,
    ),
  ).toBeCloseTo(10, 10);
  expect(
    crossing(
      [
        [1, 6],
        [100, 10],
      ],
      5,
    ),
  ).toBeNaN();
});

describe('calibration', () => {
  test('frees only parameters that exist, each in one block', () => {
    const free = BLOCKS.flatMap((block) => block.free);
    expect(new Set(free).size).toBe(free.length);
    for (const key of free) expect(parameterCatalogue.has(key)).toBe(true);
  });

  test('puts values underneath what an assay says itself', () => {
    const assay = withSettings(
      { name: 'a', readouts: ['lysis'], settings: { 'scene.depth': 1 } },
      { 'scene.depth': 2, 'scene.height': 3 },
    );
    expect(assay.settings).toEqual({ 'scene.depth': 1, 'scene.height': 3 });
  });
});
