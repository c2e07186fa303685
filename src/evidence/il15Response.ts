/** V14: the IL-15 concentration at which NK cells respond half as much as they can after hours of exposure. */
import { check, crossing, defineDataSet, measured, numberIn, type Results } from './evidence';

const NAME = 'V14 IL-15 response';
const DOSES = [5, 15, 30, 60, 120, 250, 500, 1000] as const;
const NANOMOLAR = 1000;
const PUBLISHED = [
  ['0.5 h', 0.795],
  ['1 h', 0.66],
  ['2 h', 0.4],
  ['4 h', 0.07],
] as const;
/** After 4 h: 0.091 and 0.050. */
const LONGEST = measured(PUBLISHED[3][1], 0.029, 'standard deviation', 2);

const arm = (dose: number): string => `${dose} pM`;
const recruited = (results: Results, dose: number) => numberIn(results, NAME, arm(dose), 'nk_dividing_percent');

/** nM at which half of the recruitment at the highest dose is reached. */
function halfMaximal(results: Results): number {
  const points = DOSES.map((dose) => [dose, recruited(results, dose).mean] as const);
  return crossing(points, points[points.length - 1][1] / 2) / NANOMOLAR;
}

export const il15Response = defineDataSet({
  key: 'V14',
  title: 'IL-15 concentration of the half-maximal response',
  inShort: {
    tests: 'The IL-15 concentration at which NK cells respond half as much as they can.',
    protocol: [
      'Primary NK cells were given IL-15, and phosphorylated STAT5 was measured over time.',
      'Here NK cells alone get eight doses for 12 h, and the share recruited into division is read in its place.',
    ],
  },
  tier: 'A',
  family: 'IL-15 and persistence',
  kind: 'hard',
  source: {
    citation: `Meyer laboratory, pSTAT5 of primary NK cells: EC50 ${PUBLISHED.map(([time, value]) => `${value} nM at ${time}`).join(', ')}`,
    url: 'https://github.com/meyer-lab/gc-cytokines',
    mark: 'computed from its public data',
  },
  protocol: [
    'NK cells alone in medium with IL-15 for 12 h. The model has no pSTAT5: what is read is the share of cells recruited into division.',
    'The concentration for half recruitment was chosen between this and two other data sets.',
  ],
  assays: [
    {
      name: NAME,
      targets: { number: 0 },
      effectors: { car: false, number: 300 },
      hours: 12,
      readouts: ['nkTurnover'],
      arms: DOSES.map((dose) => ({ name: arm(dose), cytokines: { interleukin15_pM: dose } })),
    },
  ],
  judge: (results) => [
    check(
      ['EC50 after long exposure', 'fitted', 'nM', { ...LONGEST, words: 'at 4 h' }],
      halfMaximal(results),
      0.03,
      0.15,
    ),
  ],
  plots: (results) => [
    {
      title: 'NK cells recruited into division over IL-15 (simulation only)',
      xLabel: 'IL-15, pM',
      yLabel: 'share of NK cells, %',
      bars: DOSES.map((dose) => ({ label: String(dose), simulated: recruited(results, dose) })),
    },
  ],
});
