/** V16n: what one dose of an IL-15 agonist does to the NK cells of healthy people, in number and in division. */

import { type Estimate, estimate, mean } from '../core/statistics';
import { HOURS_PER_DAY } from '../core/units';
import type { Sample } from '../experiments/assay/readouts';
import { armOf, check, defineDataSet, type Results } from './evidence';

const NAME = 'V16n agonist';
const BEFORE = 'default supply alone';
const DOSED = 'N-803 at the start';
const PEAK = 'most NK cells over those at the start';
const LATE = 'NK cells on day 24 over those at the start';
const DIVIDING = 'most dividing NK cells over those before the dose';
const DAYS = 24;
/** Day from which the share of dividing cells without a dose is at rest: a run begins with none. */
const AT_REST_FROM = 5;
/** Published, as folds. */
const NUMBER_FOLD = 3;
const KI67_FOLD = 22;

const samplesOf = (results: Results, arm: string) => armOf(results, NAME, arm).samples;

/** NK cells at some hours over those at the start, the most of them, repeat by repeat. */
const gain = (results: Results, hours: (course: readonly number[]) => readonly number[]): Estimate =>
  estimate(
    samplesOf(results, DOSED).map(({ courses: { nk_alive: course } }) => Math.max(...hours(course)) / course[0]),
  );

/** Share of the NK cells that divide on the default supply, over the days at rest. */
const restingShare = ({ courses: { nk_dividing, nk_alive } }: Sample): number => {
  const from = AT_REST_FROM * HOURS_PER_DAY;
  return mean(nk_dividing.slice(from).map((dividing, n) => dividing / Math.max(1, nk_alive[from + n])));
};

/** The most dividing cells after the dose over as many as would divide without it among the cells at the start. */
function dividingFold(results: Results): Estimate {
  const resting = mean(samplesOf(results, BEFORE).map(restingShare));
  return estimate(
    samplesOf(results, DOSED).map(
      ({ courses: { nk_dividing, nk_alive } }) => Math.max(...nk_dividing) / (resting * nk_alive[0]),
    ),
  );
}

export const agonistExpansion = defineDataSet({
  key: 'V16n',
  title: 'NK cells after a dose of an IL-15 agonist',
  inShort: {
    tests: 'How many NK cells there are, and how many of them divide, after one dose of an IL-15 agonist.',
    protocol: [
      'Healthy volunteers were given N-803; NK cells in their blood, and those with Ki-67, were counted.',
      'Here 150 NK cells live alone at the density of blood for 24 days, with the dose and without it.',
    ],
  },
  tier: 'A',
  family: 'IL-15 and persistence',
  kind: 'hard',
  source: {
    citation:
      'N-803 in healthy volunteers, J Clin Oncol 2020, 38:e15008, and J Immunol 2022, 208:1362: NK cells 3-fold for 24 d and more, Ki-67-positive NK cells 22-fold, half-life 20 h',
    url: 'https://doi.org/10.1200/JCO.2020.38.15_suppl.e15008',
    mark: 'read in the source',
  },
  protocol: [
    'NK cells alone at the density of blood (200 in a mm³) with the default supply of IL-15, and one dose at the start. The volunteers were given a second dose on day 24, which is not repeated.',
    'The level that acts is not published: the dose (3,000 pM of IL-15 activity) was chosen on the three-fold, in tissue. The other rows were not looked at for it.',
    'Ki-67 marks cells in cycle: read here is how many cells are recruited into division, over those of the same number of cells on the default supply alone, at rest from day 5. It follows from the number of cells, the turnover at rest (V15, fitted) and nearly all cells being in cycle.',
    'The 22-fold is of cells, as it is worded; were it of their share, the model’s 11-fold would be half of it. Accepted is a factor of two each way, assumed: its spread was not read.',
    'The row of day 24 hangs on the density: in tissue at a hundred times this one, where cells use up each other’s IL-15, 0.85 are left then instead of 2, with as high a peak and as many in division.',
    'The transient fall in blood before the rise is cells that leave for tissue, and is not in the model.',
  ],
  assays: [
    {
      name: NAME,
      targets: { number: 0 },
      effectors: { car: false, number: 150 },
      hours: DAYS * HOURS_PER_DAY,
      readouts: ['targetsOverTime', 'nkTurnover'],
      arms: [
        { name: BEFORE, cytokines: { il15: 'exogenous' } },
        { name: DOSED, cytokines: { il15: 'agonist' } },
      ],
    },
  ],
  judge: (results) => [
    check(
      [PEAK, 'verifies an input', '', { value: NUMBER_FOLD }],
      gain(results, (course) => course),
      NUMBER_FOLD - 1,
      NUMBER_FOLD + 1,
    ),
    check(
      [LATE, 'predicted', '', { value: NUMBER_FOLD }],
      gain(results, (course) => [course[DAYS * HOURS_PER_DAY]]),
      NUMBER_FOLD - 1,
      NUMBER_FOLD + 1,
    ),
    check([DIVIDING, 'predicted', '', { value: KI67_FOLD }], dividingFold(results), KI67_FOLD / 2, KI67_FOLD * 2),
  ],
  reasons: {
    noMarrow:
      'the dose is lost with a half-life of 20 h, and the cells that it has brought forth die as others do; in people NK cells come anew from the marrow, in the dish they do not',
  },
  explanations: { [LATE]: 'noMarrow' },
  plots: (results) => [
    {
      title: 'NK cells after a dose of N-803',
      xLabel: '',
      yLabel: 'fold of those before',
      bars: [
        { label: 'most, number', data: NUMBER_FOLD, simulated: gain(results, (course) => course) },
        {
          label: 'day 24, number',
          data: NUMBER_FOLD,
          simulated: gain(results, (course) => [course[DAYS * HOURS_PER_DAY]]),
        },
        { label: 'most, dividing', data: KI67_FOLD, simulated: dividingFold(results) },
      ],
    },
  ],
});
