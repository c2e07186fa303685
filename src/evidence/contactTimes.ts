/** V12 and V19: how long contacts last that kill, that fail without perforin, and that kill late without granzyme. */
import { armOf, bar, check, defineDataSet, measured, numberIn, paired, type Results } from './evidence';

const NAME = 'V12 and V19 contact times';
const WILD_TYPE = 'wild type';
const NO_PERFORIN = 'perforin-null';
const NO_GRANZYME = 'granzyme-null';
const PUBLISHED = {
  lethal: measured(12.8, 1.1, 'standard error', 51),
  failed: measured(67.7, 5.3, 'standard error', 34),
  withoutGranzyme: measured(30.2, 3.7, 'standard error', 36),
} as const;

const lethal = (results: Results, arm: string) => numberIn(results, NAME, arm, 'contact_lethal_min');
const failed = (results: Results) => numberIn(results, NAME, NO_PERFORIN, 'contact_failed_min');

function ratioOf(results: Results) {
  const null_ = armOf(results, NAME, NO_PERFORIN).numbers.contact_failed_min?.mean ?? Number.NaN;
  return null_ / lethal(results, WILD_TYPE).mean;
}

export const contactTimes = defineDataSet({
  key: 'V12',
  title: 'From the first signal to letting go (with V19)',
  inShort: {
    tests: 'How long an NK cell holds on: when it kills, without perforin, and without granzyme.',
    protocol: [
      'Mouse NK cells on fibrosarcoma cells were filmed from the first calcium signal to letting go.',
      'Here 60 NK cells meet 200 fully sensitive targets for 8 h, as wild type and with each weapon knocked out.',
    ],
  },
  tier: 'A',
  family: 'contact and killing',
  kind: 'hard',
  source: {
    citation: 'Jenkins et al. 2015, J Exp Med 212:307, fig. 3: 51, 34 and 36 contacts, means ± standard errors',
    url: 'https://doi.org/10.1084/jem.20140964',
    mark: 'read in the source',
  },
  protocol: [
    'Mouse NK cells on a fibrosarcoma line, from the first calcium flux (here: the first lytic hit) to detachment.',
    'A line fully sensitive to NK cells, without HLA class I, few targets: assumed. Contacts that fire in the first half of 8 h.',
    'Contacts cut off by the end count with the length seen, as in the publication.',
    'Granzyme B to caspase-3 in 6 min (Liesche 2018) lies within the delay of 20 min to the loss of the membrane and is no state of the model: not tested.',
  ],
  assays: [
    {
      name: NAME,
      targets: { line: 'k562', number: 200 },
      effectors: { car: false, number: 60 },
      hours: 8,
      readouts: ['contacts', 'deathTiming'],
      arms: [
        { name: WILD_TYPE },
        { name: NO_PERFORIN, knockOuts: ['perforin'] },
        { name: NO_GRANZYME, knockOuts: ['granzyme'] },
      ],
    },
  ],
  judge: (results) => [
    check(['contact that kills', 'verifies an input', 'min', PUBLISHED.lethal], lethal(results, WILD_TYPE), 9.8, 15.8),
    check(
      ['contact without perforin', 'verifies an input', 'min', { ...PUBLISHED.failed, words: 'cut off' }],
      failed(results),
      45,
    ),
    check(['ratio of the two', 'verifies an input', '', { value: 5.3 }], ratioOf(results), 3.5, 7),
    check(
      ['contact that kills without granzyme', 'verifies an input', 'min', PUBLISHED.withoutGranzyme],
      lethal(results, NO_GRANZYME),
      22.8,
      37.6,
    ),
    check(
      ['delay of death without granzyme over that with it', 'verifies an input', '', { words: 'delayed' }],
      paired(results, NAME, [NO_GRANZYME, WILD_TYPE], 'granzyme_to_death_min', ([late, normal]) => late / normal),
      2,
      5,
    ),
  ],
  plots: (results) => [
    {
      title: 'From the first signal to letting go',
      xLabel: 'effectors',
      yLabel: 'minutes',
      bars: [
        bar(WILD_TYPE, PUBLISHED.lethal, lethal(results, WILD_TYPE)),
        bar(NO_GRANZYME, PUBLISHED.withoutGranzyme, lethal(results, NO_GRANZYME)),
        bar(NO_PERFORIN, PUBLISHED.failed, failed(results)),
      ],
    },
  ],
});
