/** V26: CAR-NK and CAR-T cells with one and the same CAR against CD19, head to head; shape only. */
import { RELEASE_CEILING } from '../experiments/assay/releaseCeiling';
import { check, defineDataSet, numberIn, paired, type Results } from './evidence';

const LYSIS = 'V26 lysis';
const CYTOKINE = 'V26 cytokine';
const LINES = [
  { line: 'raji', name: 'Raji' },
  { line: 'nalm6', name: 'NALM-6' },
] as const;
const PRODUCTS = [
  { key: 'peripheral-blood', name: 'CAR-NK' },
  { key: 'car-t', name: 'CAR-T' },
] as const;

const arm = (product: string, line: string): string => `${product} on ${line}`;
const [NK, T] = PRODUCTS.map(({ name }) => name);
const arms = LINES.flatMap(({ line, name }) =>
  PRODUCTS.map((product) => ({
    name: arm(product.name, name),
    targets: { line, antigen: 'CD19' },
    effectors: { product: product.key },
  })),
);
const lysisLabel = (line: string): string => `lysis by CAR-NK cells less that by CAR-T cells on ${line}`;
const common = {
  targets: { number: 200 },
  // The same share of CAR-positive cells, so that the cells are compared and not their transduction.
  effectors: { costimulation: '28z', carPositiveFraction: 0.6 },
  arms,
} as const;

const between = (results: Results, assay: string, line: string, name: string, of: (nk: number, t: number) => number) =>
  paired(results, assay, [arm(NK, line), arm(T, line)], name, ([nk, t]) => of(nk, t));

export const headToHead = defineDataSet({
  key: 'V26',
  title: 'CAR-NK and CAR-T cells with one CAR against CD19, head to head',
  inShort: {
    tests: 'That CAR-NK cells make less IFN-γ and kill less than CAR-T cells with the same CAR.',
    protocol: [
      'T and NK cells of blood donors were given one CAR against CD19 and met CD19-positive lines.',
      'Here both products, equally rich in CAR-positive cells, meet 200 Raji or NALM-6 cells; only the directions count.',
    ],
  },
  tier: 'B',
  family: 'IFN-γ',
  kind: 'shape',
  source: {
    citation:
      'CAR T cells outperform CAR NK cells in CAR-mediated effector functions in head-to-head comparison, Exp Hematol Oncol 2024, 13:51: drastically less IFN-γ and less lysis by CAR-NK cells (abstract read, no numbers)',
    url: 'https://doi.org/10.1186/s40164-024-00522-6',
    mark: 'read in the source',
  },
  protocol: [
    'CD19-28ζ CAR-NK and CAR-T cells of blood, 60 % CAR-positive each, on Raji and NALM-6: 1:1, IFN-γ after 24 h, lysis after four hours at 0.5:1 with the ceiling of release assays (V1). Ratios, times and shares are assumed.',
    'That CAR-T cells of the model make more IFN-γ, for longer and in more cells, was assumed: those rows say that it went in. Much less is read as less than half.',
  ],
  assays: [
    {
      ...common,
      name: LYSIS,
      effectors: { ...common.effectors, effectorToTarget: 0.5 },
      hours: 4,
      releaseCeiling: RELEASE_CEILING,
      readouts: ['lysis'],
    },
    {
      ...common,
      name: CYTOKINE,
      effectors: { ...common.effectors, effectorToTarget: 1 },
      hours: 24,
      readouts: ['interferonGamma'],
    },
  ],
  judge: (results) => [
    ...LINES.map(({ name }) =>
      check(
        [`IFN-γ by CAR-NK cells over that by CAR-T cells on ${name}`, 'verifies an input', '', null],
        between(results, CYTOKINE, name, 'interferon_gamma_pM', (nk, t) => nk / t),
        0,
        0.5,
      ),
    ),
    ...LINES.map(({ name }) =>
      check(
        [lysisLabel(name), 'predicted', 'points', null],
        between(results, LYSIS, name, 'lysis_percent', (nk, t) => nk - t),
        Number.NEGATIVE_INFINITY,
        0,
      ),
    ),
  ],
  plots: (results) => [
    {
      title: 'CAR-NK and CAR-T cells head to head, lysis (simulation only)',
      xLabel: 'effectors and targets',
      yLabel: 'specific lysis, %',
      bars: arms.map(({ name }) => ({ label: name, simulated: numberIn(results, LYSIS, name, 'lysis_percent') })),
    },
    {
      title: 'CAR-NK and CAR-T cells head to head, IFN-γ (simulation only)',
      xLabel: 'effectors and targets',
      yLabel: 'IFN-γ after 24 h, pM',
      bars: arms.map(({ name }) => ({
        label: name,
        simulated: numberIn(results, CYTOKINE, name, 'interferon_gamma_pM'),
      })),
    },
  ],
});
