/** V2: CD19 CAR-NK cells of cord blood against untransduced ones on Raji; shape only. */
import { RELEASE_CEILING } from '../experiments/assay/releaseCeiling';
import { check, crossing, defineDataSet, numberIn, paired, type Results, statement } from './evidence';

const NAME = 'V2 CAR-NK on Raji';
const RATIOS = [2, 5, 10, 20] as const;
const car = (ratio: number): string => `CAR ${ratio}:1`;
const plain = (ratio: number): string => `untransduced ${ratio}:1`;
const lysis = (results: Results, arm: string) => numberIn(results, NAME, arm, 'lysis_percent');

/** Ratio at which the CAR cells reach half of their lysis at 20:1. */
function halfMaximalRatio(results: Results): number {
  const points = [[0.25, 0] as const, ...RATIOS.map((ratio) => [ratio, lysis(results, car(ratio)).mean] as const)];
  return crossing(points, lysis(results, car(20)).mean / 2);
}

const rises = (values: readonly number[]): boolean => values.every((value, n) => n === 0 || value >= values[n - 1] - 2);

export const carNkRaji = defineDataSet({
  key: 'V2',
  title: 'CD19 CAR-NK cells of cord blood on Raji',
  inShort: {
    tests: 'That a CAR against CD19 makes cord-blood NK cells kill Raji, over the ratio of cells.',
    protocol: [
      'Cord-blood NK cells with and without a CD19 CAR met Raji cells for a four-hour chromium release.',
      'Here both meet 100 targets at four ratios; only direction and order are held against the publication.',
    ],
  },
  tier: 'C',
  family: 'contact and killing',
  kind: 'shape',
  source: {
    citation: 'Liu et al. 2018, Leukemia (figures recalled)',
    url: 'https://doi.org/10.1038/leu.2017.226',
    mark: 'recalled, not checked',
  },
  protocol: [
    'Cord-blood NK cells with a CD28-ζ CAR against CD19, four hours of chromium release, with its ceiling (V1).',
  ],
  assays: [
    {
      name: NAME,
      targets: { line: 'raji', antigen: 'CD19', number: 100 },
      effectors: { product: 'cord-blood', costimulation: '28z' },
      hours: 4,
      releaseCeiling: RELEASE_CEILING,
      readouts: ['lysis'],
      arms: RATIOS.flatMap((effectorToTarget) => [
        { name: car(effectorToTarget), effectors: { effectorToTarget } },
        { name: plain(effectorToTarget), effectors: { effectorToTarget, car: false } },
      ]),
    },
  ],
  judge: (results) => [
    ...RATIOS.map((ratio) =>
      check(
        [`CAR over untransduced at ${ratio}:1`, 'predicted', '', null],
        paired(results, NAME, [car(ratio), plain(ratio)], 'lysis_percent', ([a, b]) => a / Math.max(1, b)),
        2,
      ),
    ),
    check(['ratio at which the CAR cells reach half', 'predicted', '', null], halfMaximalRatio(results), 2, 6),
    statement('lysis rises with the ratio', 'predicted', rises(RATIOS.map((ratio) => lysis(results, car(ratio)).mean))),
    statement(
      'untransduced cells at 20:1 kill less than CAR cells at 5:1',
      'predicted',
      lysis(results, plain(20)).mean < lysis(results, car(5)).mean,
    ),
  ],
  reasons: {
    onePlane:
      'in one plane every NK finds a target within some 20 minutes and nearly each contact kills, so that one NK for each target already lyses most; in a pellet of a round-bottomed well not every cell takes part',
  },
  explanations: { 'ratio at which the CAR cells reach half': 'onePlane' },
  plots: (results) => [
    {
      title: 'CAR-NK and untransduced NK on Raji (simulation only)',
      xLabel: 'effectors',
      yLabel: 'specific lysis, %',
      bars: RATIOS.flatMap((ratio) => [
        { label: `CAR ${ratio}`, simulated: lysis(results, car(ratio)) },
        { label: `NT ${ratio}`, simulated: lysis(results, plain(ratio)) },
      ]),
    },
  ],
});
