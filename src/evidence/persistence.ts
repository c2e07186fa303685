/**
 * V16: how long NK cells last without IL-15, with their own, with an agonist, and in a host that rejects them; how fast they
 * expand.
 */

import { ln } from '../core/exactMath';
import { estimate } from '../core/statistics';
import { HOURS_PER_DAY, LN2 } from '../core/units';
import { armOf, check, type DataSet, numberIn, type Results } from './evidence';

const PERSISTENCE = 'V16 persistence';
const EXPANSION = 'V16 expansion';
const STARVED = 'no IL-15, day 14';
const ARMOURED = 'own IL-15, day 14';
const REJECTED = 'own IL-15, host rejects from day 10, day 17';
const AGONIST = 'V16 agonist';
const AGONIST_PEAK = 'N-803 at the start: most NK cells over those at the start';
const AGONIST_LATE = 'N-803 at the start: NK cells on day 24 over those at the start';
const AGONIST_DAYS = 24;
const FROM_DAY = 4;
const TO_DAY = 12;

const tissue = { width_um: 500, height_um: 500, depth_um: 20 } as const;
const alive = (results: Results, arm: string) => numberIn(results, PERSISTENCE, arm, 'nk_alive_percent');

/** Days in which the cells double once they grow, repeat by repeat. */
function doublingDays(results: Results) {
  const { samples } = armOf(results, EXPANSION, EXPANSION);
  return estimate(
    samples.map(({ courses }) => {
      const [from, to] = [FROM_DAY, TO_DAY].map((day) => courses.nk_alive[day * HOURS_PER_DAY]);
      return ((TO_DAY - FROM_DAY) * LN2) / ln(to / from);
    }),
  );
}

/** How many NK cells there are at some hours for each at the start, the most of them, repeat by repeat. */
const agonistGain = (results: Results, hours: (course: readonly number[]) => readonly number[]) =>
  estimate(
    armOf(results, AGONIST, AGONIST).samples.map(
      ({ courses: { nk_alive: course } }) => Math.max(...hours(course)) / course[0],
    ),
  );

export const persistence: DataSet = {
  key: 'V16',
  title: 'Persistence and expansion of NK cells',
  tier: 'B',
  family: 'IL-15 and persistence',
  kind: 'shape',
  source: {
    citation:
      'Imai et al. 2005, Blood 106:376 (1,000-fold in 21 d); Ghobadi et al. 2025, Lancet 405:127 (gone by about day 15 in hosts that reject); J Immunol 2022, 208:1362 (N-803 in volunteers: NK cells tripled for 24 d and more)',
    url: 'https://doi.org/10.1182/blood-2004-12-4797',
    mark: 'read in the source',
  },
  protocol: [
    'NK cells alone in tissue; IL-15 armour as the product’s switch, rejection with its default window and rate.',
    'The bounds on survivors are a reading of several reports, not one measurement; the half-life of 1–3 d without IL-15 is recalled, not read.',
    'N-803: its level in tissue is not published; the dose (3,000 pM of IL-15 activity, beside the default supply) was chosen so that the most is about the published triple. A dish has no marrow from which NK cells come anew.',
    'Expansion: saturating IL-15 stands for feeder cells, from day 4, past the lag, over eight days: the first cells divide in step, and a shorter time would hang on its ends.',
  ],
  assays: [
    {
      name: PERSISTENCE,
      targets: { number: 0 },
      effectors: { number: 150 },
      cytokines: { interleukin15_pM: 0 },
      scene: tissue,
      hours: 336,
      readouts: ['nkSurvival'],
      arms: [
        { name: STARVED },
        { name: ARMOURED, settings: { 'il15.armoured': 1 } },
        { name: REJECTED, settings: { 'il15.armoured': 1, 'rejection.host': 1 }, hours: 408 },
      ],
    },
    {
      name: AGONIST,
      targets: { number: 0 },
      effectors: { car: false, number: 100 },
      cytokines: { il15: 'agonist' },
      scene: tissue,
      hours: AGONIST_DAYS * HOURS_PER_DAY,
      readouts: ['targetsOverTime'],
    },
    {
      name: EXPANSION,
      targets: { number: 0 },
      effectors: { car: false, number: 30 },
      cytokines: { interleukin15_pM: 1000 },
      hours: TO_DAY * HOURS_PER_DAY,
      readouts: ['targetsOverTime'],
    },
  ],
  judge: (results) => [
    check([STARVED, 'verifies an input', '%', 'recalled'], alive(results, STARVED), 0, 3),
    check([ARMOURED, 'predicted', '%', 'recalled'], alive(results, ARMOURED), 15),
    check([REJECTED, 'verifies an input', '%', 'gone by about day 15'], alive(results, REJECTED), 0, 25),
    check(
      [AGONIST_PEAK, 'verifies an input', '', 'three-fold'],
      agonistGain(results, (course) => course),
      2,
      4,
    ),
    check(
      [AGONIST_LATE, 'predicted', '', 'three-fold'],
      agonistGain(results, (course) => [course[AGONIST_DAYS * HOURS_PER_DAY]]),
      2,
      4,
    ),
    check(['doubling time with feeder-like IL-15', 'verifies an input', 'd', '2.1 d'], doublingDays(results), 1.7, 2.5),
  ],
  explanations: {
    [AGONIST_LATE]:
      'the dose is lost with a half-life of 20 h, and cells that it has brought forth die at the pace of the default supply; in people NK cells come anew from the marrow, in the dish they do not',
  },
  plots: (results) => [
    {
      title: 'NK cells left (simulation only)',
      xLabel: 'condition',
      yLabel: '% of the cells at the start',
      bars: [
        { label: 'no IL-15', simulated: alive(results, STARVED) },
        { label: 'own IL-15', simulated: alive(results, ARMOURED) },
        { label: 'own, rejected', simulated: alive(results, REJECTED) },
      ],
    },
  ],
};
