/** V3: blood NK cells with and without 4-1BB in their CAR on a resistant leukaemia; shape only. */
import { RELEASE_CEILING } from '../experiments/assay/releaseCeiling';
import { check, defineDataSet, numberIn, type Results, statement } from './evidence';

const NAME = 'V3 co-stimulation on leukaemia';
const RATIOS = [0.25, 1, 4] as const;
const VECTORS = ['41bbz', 'z', 'none'] as const;
type Vector = (typeof VECTORS)[number];
const arm = (vector: Vector, ratio: number): string => `${vector} ${ratio}:1`;
const lysis = (results: Results, vector: Vector, ratio: number) =>
  numberIn(results, NAME, arm(vector, ratio), 'lysis_percent');

export const costimulationLeukaemia = defineDataSet({
  key: 'V3',
  title: 'ζ and 4-1BB-ζ CARs on resistant B-cell leukaemia',
  inShort: {
    tests: 'That 4-1BB in the CAR helps against a leukaemia that resists NK cells.',
    protocol: [
      'Blood NK cells with a ζ CAR, a 4-1BB-ζ CAR or an empty vector met B-cell leukaemia for four hours.',
      'Here the three meet a NALM-6-like line at three ratios; only the order counts.',
    ],
  },
  tier: 'C',
  family: 'recognition',
  kind: 'shape',
  source: {
    citation: 'Imai et al. 2005, Blood 106:376 (order read, figures recalled)',
    url: 'https://doi.org/10.1182/blood-2004-12-4797',
    mark: 'recalled, not checked',
  },
  protocol: [
    'Blood NK cells, nearly all CAR-positive (0.9 assumed), on a NALM-6-like line; four hours of release, with its ceiling (V1).',
  ],
  assays: [
    {
      name: NAME,
      targets: { line: 'nalm6', antigen: 'CD19', number: 200 },
      effectors: { product: 'peripheral-blood', carPositiveFraction: 0.9 },
      hours: 4,
      releaseCeiling: RELEASE_CEILING,
      readouts: ['lysis'],
      arms: VECTORS.flatMap((vector) =>
        RATIOS.map((effectorToTarget) => ({
          name: arm(vector, effectorToTarget),
          effectors: { effectorToTarget, ...(vector === 'none' ? { car: false } : { costimulation: vector }) },
        })),
      ),
    },
  ],
  judge: (results) => [
    ...RATIOS.map((ratio) => {
      const [both, zeta, none] = VECTORS.map((vector) => lysis(results, vector, ratio).mean);
      // The direction of co-stimulation is this publication's.
      return statement(`4-1BB-ζ above ζ above vector at ${ratio}:1`, 'verifies an input', both > zeta && zeta > none);
    }),
    check(['4-1BB-ζ at 1:1', 'predicted', '%', null], lysis(results, '41bbz', 1), 50, 90),
    check(['vector at 1:1', 'predicted', '%', null], lysis(results, 'none', 1), 0, 20),
  ],
  reasons: {
    chance: 'both CARs lyse nearly all targets at 4:1, and what is left between them is chance',
  },
  explanations: { '4-1BB-ζ above ζ above vector at 4:1': 'chance' },
  plots: (results) => [
    {
      title: 'CARs with and without 4-1BB (simulation only)',
      xLabel: 'CAR and effector to target ratio',
      yLabel: 'specific lysis, %',
      bars: VECTORS.flatMap((vector) =>
        RATIOS.map((ratio) => ({ label: `${vector} ${ratio}`, simulated: lysis(results, vector, ratio) })),
      ),
    },
  ],
});
