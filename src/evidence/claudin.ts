/** V6: more CLDN18.2 must not mean less killing; no table was found. */
import { RELEASE_CEILING } from '../experiments/assay/releaseCeiling';
import { defineDataSet, numberIn, type Results, statement } from './evidence';

const NAME = 'V6 CLDN18.2 density';
const DENSITIES = [200, 1000, 5000, 25_000, 100_000] as const;
const arm = (density: number): string => `${density} molecules`;
const lysis = (results: Results, density: number) => numberIn(results, NAME, arm(density), 'lysis_percent');

export const claudin = defineDataSet({
  key: 'V6',
  title: 'Lysis over CLDN18.2 density',
  inShort: {
    tests: 'That more CLDN18.2 never means less killing.',
    protocol: [
      'No table of CAR-NK cells was found, so that only the direction is tested.',
      'Here CAR-NK cells meet a gastric line at five densities, two to one, for four hours.',
    ],
  },
  tier: 'C',
  family: 'recognition',
  kind: 'shape',
  source: {
    citation: 'no numeric table of CAR-NK cells was found',
    url: '',
    mark: 'recalled, not checked',
  },
  protocol: [
    'CAR-NK cells on a gastric line given these densities, 2:1, four hours of release, with its ceiling (V1).',
  ],
  assays: [
    {
      name: NAME,
      targets: { line: 'nugc-4', antigen: 'CLDN18.2', number: 200 },
      effectors: { effectorToTarget: 2 },
      hours: 4,
      releaseCeiling: RELEASE_CEILING,
      readouts: ['lysis'],
      arms: DENSITIES.map((antigenDensity) => ({ name: arm(antigenDensity), targets: { antigenDensity } })),
    },
  ],
  judge: (results) => {
    const values = DENSITIES.map((density) => lysis(results, density).mean);
    const rises = values.every((value, n) => n === 0 || value >= values[n - 1] - 2);
    return [statement('lysis rises with density', 'verifies an input', rises)];
  },
  plots: (results) => [
    {
      title: 'Lysis over CLDN18.2 density (simulation only)',
      xLabel: 'CLDN18.2 molecules a cell',
      yLabel: 'specific lysis, %',
      bars: DENSITIES.map((density) => ({ label: String(density), simulated: lysis(results, density) })),
    },
  ],
});
