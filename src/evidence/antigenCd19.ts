/** V8: CD19 density that CAR-T cells need to make cytokines, and that they need to kill. */
import { RELEASE_CEILING } from '../experiments/assay/releaseCeiling';
import { check, defineDataSet, numberIn, paired, type Results } from './evidence';

const LYSIS = 'V8 lysis over CD19';
const CYTOKINE = 'V8 cytokine over CD19';
const DENSITIES = [0, 300, 1000, 2000, 30_000] as const;
const LOW = 1000;
const HIGH = 30_000;

const arm = (density: number): string => `${density} molecules`;
const targetsOf = (density: number) =>
  density === 0 ? { antigenNegativeFraction: 1 } : { antigenDensity: density, antigenNegativeFraction: 0 };
const arms = DENSITIES.map((density) => ({ name: arm(density), targets: targetsOf(density) }));
const shareOf = (results: Results, assay: string, name: string) =>
  paired(results, assay, [arm(LOW), arm(HIGH)], name, ([low, high]) => low / high);

const common = {
  targets: { line: 'nalm6', antigen: 'CD19', number: 200 },
  effectors: { product: 'car-t', costimulation: '28z', carPositiveFraction: 1, effectorToTarget: 1 },
} as const;

export const antigenCd19 = defineDataSet({
  key: 'V8',
  title: 'CD19 density for cytokines and for lysis',
  inShort: {
    tests: 'The same for CD19: cytokines fail at densities that still let cells kill.',
    protocol: [
      'CAR-T cells with CD28-ζ met clones of NALM-6 with few or many CD19 molecules.',
      'Here lysis is read after 4 h and IFN-γ after 24 h, at one effector to one target.',
    ],
  },
  tier: 'A',
  family: 'recognition',
  kind: 'hard',
  source: {
    citation: 'Majzner et al. 2020, Cancer Discov 10:702; ASH 2018: cytokines nearly abolished below 2,000 CD19 a cell',
    url: 'https://doi.org/10.1158/2159-8290.CD-19-0945',
    mark: 'read in the source',
  },
  protocol: [
    'CD19-28ζ CAR-T cells on clones of NALM-6, 1:1: lysis after 4 h, IFN-γ after 24 h (times assumed).',
    'Lysis with the ceiling of release assays (V1), which is a factor and leaves the ratio as it is.',
    'The steepness of the cytokine response was assumed with these clones in mind: the first row says that it went in.',
  ],
  assays: [
    { name: LYSIS, ...common, hours: 4, releaseCeiling: RELEASE_CEILING, readouts: ['lysis'], arms },
    { name: CYTOKINE, ...common, hours: 24, readouts: ['interferonGamma'], arms },
  ],
  judge: (results) => [
    check(
      ['IFN-γ at 1,000 over that at 30,000', 'verifies an input', '', { words: 'nearly abolished' }],
      shareOf(results, CYTOKINE, 'interferon_gamma_pM'),
      0,
      0.15,
    ),
    check(['lysis at 1,000 over that at 30,000', 'predicted', '', null], shareOf(results, LYSIS, 'lysis_percent'), 0.4),
  ],
  plots: (results) => [
    {
      title: 'Lysis over CD19 density (simulation only)',
      xLabel: 'CD19 molecules a cell',
      yLabel: 'specific lysis, %',
      bars: DENSITIES.map((density) => ({
        label: String(density),
        simulated: numberIn(results, LYSIS, arm(density), 'lysis_percent'),
      })),
    },
    {
      title: 'IFN-γ over CD19 density (simulation only)',
      xLabel: 'CD19 molecules a cell',
      yLabel: 'IFN-γ after 24 h, pM',
      bars: DENSITIES.map((density) => ({
        label: String(density),
        simulated: numberIn(results, CYTOKINE, arm(density), 'interferon_gamma_pM'),
      })),
    },
  ],
});
