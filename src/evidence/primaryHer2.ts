/** V4p: primary HER2 CAR-NK cells beside CAR-T cells, and on cells with as little HER2 as a healthy epithelium; shape only. */
import { RELEASE_CEILING } from '../experiments/assay/releaseCeiling';
import { check, defineDataSet, numberIn, paired, type Results } from './evidence';

const NAME = 'V4p HER2';
const NK = 'CAR-NK on SKOV3';
const T = 'CAR-T on SKOV3';
const HEALTHY = 'CAR-NK on a healthy epithelium';
const UNARMED = 'untransduced NK on a healthy epithelium';
const EPITHELIUM = { line: 'sk-br-3', antigen: 'HER2', antigenDensity: 10_000 } as const;
const SKOV3 = { line: 'skov3', antigen: 'HER2' } as const;
const NK_OVER_T = 'lysis by CAR-NK cells less that by CAR-T cells, 5 h';
const SPARING = 'gain by the CAR on a healthy epithelium';

const lysis = (results: Results, arm: string) => numberIn(results, NAME, arm, 'lysis_percent');
const difference = (results: Results, arms: readonly string[]) =>
  paired(results, NAME, arms, 'lysis_percent', ([a, b]) => a - b);

export const primaryHer2 = defineDataSet({
  key: 'V4p',
  title: 'Primary HER2 CAR-NK cells beside CAR-T cells, and on healthy cells',
  inShort: {
    tests: 'That primary HER2 CAR-NK cells kill more than CAR-T cells in five hours, and spare healthy cells.',
    protocol: [
      'Blood NK and T cells with a HER2 CAR met ovarian cancer cells and a healthy epithelium for some hours.',
      'Here both meet SKOV3, and NK cells with and without the CAR meet cells with 10,000 HER2 molecules.',
    ],
  },
  tier: 'C',
  family: 'recognition',
  kind: 'shape',
  source: {
    citation: 'Portillo et al. 2021, iScience (directions read, no numbers)',
    url: 'https://doi.org/10.1016/j.isci.2021.102619',
    mark: 'read in the source',
  },
  protocol: [
    'HER2 CAR-NK and CAR-T cells of blood, 2:1, five hours of release, with its ceiling (V1). SKOV3 assumed.',
    'A healthy epithelium: SK-BR-3 with 10,000 HER2 molecules a cell, assumed for its basal level.',
  ],
  assays: [
    {
      name: NAME,
      targets: { number: 200 },
      effectors: { product: 'peripheral-blood', effectorToTarget: 2 },
      hours: 5,
      releaseCeiling: RELEASE_CEILING,
      readouts: ['lysis'],
      arms: [
        { name: NK, targets: SKOV3 },
        { name: T, targets: SKOV3, effectors: { product: 'car-t' } },
        { name: HEALTHY, targets: EPITHELIUM },
        { name: UNARMED, targets: EPITHELIUM, effectors: { car: false } },
      ],
    },
  ],
  judge: (results) => [
    check([NK_OVER_T, 'predicted', 'points', null], difference(results, [NK, T]), 0),
    check([SPARING, 'predicted', 'points', null], difference(results, [HEALTHY, UNARMED]), -5, 15),
  ],
  reasons: {
    chance:
      'at this ratio both lyse nearly all that the read-out can show, so that what is left between them is chance; and a CAR-T cell of the model fires no later than an NK cell once it has met antigen (its rate of first hits is assumed from nanowells)',
    halfMaximalDensity:
      'the half-maximal density of the CAR (800 molecules) is carried over from CAR-T cells against CD20 (V7) and cannot spare 10,000 molecules; a CAR of low affinity does (parameter car.dissociation, preset her2-low)',
  },
  explanations: { [NK_OVER_T]: 'chance', [SPARING]: 'halfMaximalDensity' },
  plots: (results) => [
    {
      title: 'Primary HER2 CAR-NK cells (simulation only)',
      xLabel: 'effectors and targets',
      yLabel: 'specific lysis, %',
      bars: [NK, T, HEALTHY, UNARMED].map((label) => ({ label, simulated: lysis(results, label) })),
    },
  ],
});
