/** V15: turnover of NK cells in people, who have no more IL-15 than their own. */
import { bar, check, defineDataSet, measured, numberIn } from './evidence';

const NAME = 'V15 turnover';
const PROLIFERATION = measured(4.3, 2.4, 'not told');
const LOSS = measured(6.9, 4, 'not told');

export const nkSteadyState = defineDataSet({
  key: 'V15',
  title: 'Turnover of NK cells in healthy people',
  inShort: {
    tests: 'How fast NK cells divide and die in healthy people.',
    protocol: [
      'Deuterium labelling gave the daily division and loss of NK cells in volunteers.',
      'Here 150 NK cells live alone at the density of blood with the default IL-15 for ten days.',
    ],
  },
  tier: 'A',
  family: 'IL-15 and persistence',
  kind: 'hard',
  source: {
    citation: 'Zhang et al. 2007, Immunology 121:258: proliferation 4.3 ± 2.4 %, loss 6.9 ± 4.0 % a day',
    url: 'https://doi.org/10.1111/j.1365-2567.2007.02573.x',
    mark: 'read in the source',
  },
  protocol: [
    'NK cells alone at the density of blood (200 in a mm³) with the model’s default IL-15 for 10 d.',
    'That default (45 pM) and the EC50s of survival and division were chosen on these data.',
  ],
  assays: [
    {
      name: NAME,
      targets: { number: 0 },
      effectors: { car: false, number: 150 },
      cytokines: { interleukin15_pM: 45 },
      hours: 240,
      readouts: ['nkTurnover'],
    },
  ],
  judge: (results) => [
    check(
      ['proliferation', 'fitted', '%/d', PROLIFERATION],
      numberIn(results, NAME, NAME, 'nk_proliferation_percent_per_day'),
      2,
      7,
    ),
    check(['loss', 'fitted', '%/d', LOSS], numberIn(results, NAME, NAME, 'nk_loss_percent_per_day'), 4, 11),
  ],
  plots: (results) => [
    {
      title: 'Turnover of NK cells',
      xLabel: '',
      yLabel: '% of NK cells a day',
      bars: [
        bar('proliferation', PROLIFERATION, numberIn(results, NAME, NAME, 'nk_proliferation_percent_per_day')),
        bar('loss', LOSS, numberIn(results, NAME, NAME, 'nk_loss_percent_per_day')),
      ],
    },
  ],
});
