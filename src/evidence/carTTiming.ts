/** V21: how long CAR-T cells take from contact to the target's death; shape only. */
import { check, defineDataSet, numberIn } from './evidence';

const NAME = 'V21 CAR-T timing';

export const carTTiming = defineDataSet({
  key: 'V21',
  title: 'CAR-T cells, contact to death',
  inShort: {
    tests: 'How long CAR-T cells take from contact to the death of their target.',
    protocol: [
      'CD19 CAR-T cells and NALM-6 cells were filmed in nanowells.',
      'Here 60 CAR-T cells meet 200 targets for eight hours, and the median time from contact to death is read.',
    ],
  },
  tier: 'B',
  family: 'contact and killing',
  kind: 'shape',
  source: {
    citation: 'Liadi et al. 2015, Cancer Immunol Res 3:473 (figures recalled)',
    url: 'https://doi.org/10.1158/2326-6066.CIR-14-0195',
    mark: 'recalled, not checked',
  },
  protocol: ['CD19 CAR-T cells on NALM-6 in nanowells: one effector to several targets, eight hours.'],
  assays: [
    {
      name: NAME,
      targets: { line: 'nalm6', antigen: 'CD19', number: 200 },
      effectors: { product: 'car-t', carPositiveFraction: 1, number: 60 },
      hours: 8,
      readouts: ['contacts', 'deathTiming'],
    },
  ],
  judge: (results) => [
    check(
      ['median time from contact to death', 'predicted', 'min', null],
      numberIn(results, NAME, NAME, 'contact_to_death_min'),
      40,
      180,
    ),
  ],
  reasons: {
    nanowells:
      'the CAR-T product fires its first hit within some 13 minutes and the membrane gives way about 20 minutes after a lethal hit (both assumed); nanowells also count the minutes before a firm contact',
  },
  explanations: { 'median time from contact to death': 'nanowells' },
  plots: (results) => [
    {
      title: 'Contact to death (simulation only)',
      xLabel: '',
      yLabel: 'minutes',
      bars: [{ label: 'CAR-T', simulated: numberIn(results, NAME, NAME, 'contact_to_death_min') }],
    },
  ],
});
