/** V16: how fast NK cells expand, and how long they last in a host that rejects them. V16s: without IL-15 and with their own. */

import { ln } from '../core/exactMath';
import { estimate } from '../core/statistics';
import { HOURS_PER_DAY, LN2 } from '../core/units';
import { armOf, check, defineDataSet, numberIn, type Results } from './evidence';

const REJECTION = 'V16 rejection';
const SURVIVAL = 'V16s survival';
const EXPANSION = 'V16 expansion';
const STARVED = 'no IL-15, day 14';
const ARMOURED = 'own IL-15, day 14';
const REJECTED = 'own IL-15, host rejects from day 10, day 17';
const FROM_DAY = 4;
const TO_DAY = 12;

const tissue = { width_um: 500, height_um: 500, depth_um: 20 } as const;
const alive = (results: Results, assay: string, arm: string) => numberIn(results, assay, arm, 'nk_alive_percent');

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

const alone = {
  targets: { number: 0 },
  effectors: { number: 150 },
  cytokines: { interleukin15_pM: 0 },
  scene: tissue,
  readouts: ['nkSurvival'],
} as const;

export const persistence = defineDataSet({
  key: 'V16',
  title: 'Expansion of NK cells, and their end in a host that rejects them',
  inShort: {
    tests: 'How fast feeders expand NK cells, and how long NK cells last in a host that rejects them.',
    protocol: [
      'A thousandfold expansion with feeder cells was published, and a product that was gone by about day 15.',
      'Here NK cells live alone in saturating IL-15 for twelve days, and in a rejecting tissue for 17.',
    ],
  },
  tier: 'A',
  family: 'IL-15 and persistence',
  kind: 'hard',
  source: {
    citation:
      'Imai et al. 2005, Blood 106:376 (1,000-fold in 21 d); Ghobadi et al. 2025, Lancet 405:127 (gone by about day 15 in hosts that reject)',
    url: 'https://doi.org/10.1182/blood-2004-12-4797',
    mark: 'read in the source',
  },
  protocol: [
    'NK cells alone in tissue; IL-15 armour as the product’s switch, rejection with its default window and rate. In the publication cells were gone by about day 15; a quarter left on day 17 is accepted.',
    'Expansion: saturating IL-15 stands for feeder cells, from day 4, past the lag, over eight days: the first cells divide in step, and a shorter time would hang on its ends.',
  ],
  assays: [
    {
      ...alone,
      name: REJECTION,
      hours: 408,
      arms: [{ name: REJECTED, settings: { 'il15.armoured': 1, 'rejection.host': 1 } }],
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
    check(
      [REJECTED, 'verifies an input', '%', { words: 'gone by about day 15' }],
      alive(results, REJECTION, REJECTED),
      0,
      25,
    ),
    check(
      ['doubling time with feeder-like IL-15', 'verifies an input', 'd', { value: 2.1 }],
      doublingDays(results),
      1.7,
      2.5,
    ),
  ],
  plots: (results) => [
    {
      title: 'Doubling time of NK cells',
      xLabel: '',
      yLabel: 'days',
      bars: [{ label: 'feeder-like IL-15', data: 2.1, simulated: doublingDays(results) }],
    },
  ],
});

export const survival = defineDataSet({
  key: 'V16s',
  title: 'Survival of NK cells without IL-15 and with their own',
  inShort: {
    tests: 'How long NK cells last without IL-15, and with their own.',
    protocol: [
      'Reports of persistence are recalled, not measured in one place; only the order counts.',
      'Here 150 NK cells live alone in tissue for 14 days.',
    ],
  },
  tier: 'C',
  family: 'IL-15 and persistence',
  kind: 'shape',
  source: { citation: 'Half-life of 1–3 d without cytokine (recalled)', url: '', mark: 'recalled, not checked' },
  protocol: [
    'NK cells alone in tissue; IL-15 armour as the product’s switch.',
    'The bounds on survivors are a reading of several reports, not one measurement; the half-life of 1–3 d without IL-15 is recalled, not read.',
  ],
  assays: [
    {
      ...alone,
      name: SURVIVAL,
      hours: 336,
      arms: [{ name: STARVED }, { name: ARMOURED, settings: { 'il15.armoured': 1 } }],
    },
  ],
  judge: (results) => [
    check([STARVED, 'verifies an input', '%', null], alive(results, SURVIVAL, STARVED), 0, 3),
    check([ARMOURED, 'predicted', '%', null], alive(results, SURVIVAL, ARMOURED), 15),
  ],
  plots: (results) => [
    {
      title: 'NK cells left (simulation only)',
      xLabel: 'condition',
      yLabel: '% of the cells at the start',
      bars: [
        { label: 'no IL-15', simulated: alive(results, SURVIVAL, STARVED) },
        { label: 'own IL-15', simulated: alive(results, SURVIVAL, ARMOURED) },
      ],
    },
  ],
});
