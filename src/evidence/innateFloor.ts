/** V9: without antigen a CAR adds nothing: what is left is the innate arm. */
import { RELEASE_CEILING } from '../experiments/assay/releaseCeiling';
import { bar, check, defineDataSet, measured, numberIn, paired } from './evidence';

const NAME = 'V9 innate floor';
const CAR = 'CAR-NK, no antigen';
const PLAIN = 'untransduced NK';
const PUBLISHED = measured(6.4, 6.5, 'standard deviation');

export const innateFloor = defineDataSet({
  key: 'V9',
  title: 'Lysis without antigen is that of the innate arm',
  inShort: {
    tests: 'What is left without antigen: the natural killing, to which a CAR adds nothing.',
    protocol: [
      'NK cells without any antibody met HER2-positive cancer cells, five to one.',
      'Here CAR-NK and untransduced NK cells meet targets without the antigen for 4 h; both must lyse as little.',
    ],
  },
  tier: 'A',
  family: 'recognition',
  kind: 'hard',
  source: {
    citation: 'Wieckowski et al. 2020, Front Immunol 11, raw data: lysis without antibody 6.4 ± 6.5 %',
    url: 'https://doi.org/10.3389/fimmu.2020.552596',
    mark: 'computed from its public data',
  },
  protocol: [
    'The no-antibody row of V1 with CAR-NK cells on targets that lack the antigen: 5:1, 4 h, same ceiling.',
    'The untransduced cells are V1’s blank, on which the line’s sensitivity was judged. That a CAR without antigen adds nothing is how the model is written.',
  ],
  assays: [
    {
      name: NAME,
      targets: { line: 'sk-br-3', antigen: 'HER2', antigenNegativeFraction: 1, number: 200 },
      effectors: { effectorToTarget: 5 },
      hours: 4,
      releaseCeiling: RELEASE_CEILING,
      readouts: ['lysis'],
      arms: [
        { name: CAR, effectors: { car: true } },
        { name: PLAIN, effectors: { car: false } },
      ],
    },
  ],
  judge: (results) => [
    check(['CAR-NK, no antigen', 'fitted', '%', PUBLISHED], numberIn(results, NAME, CAR, 'lysis_percent'), 1, 11),
    check(
      ['CAR-NK without antigen less untransduced NK', 'verifies an input', 'points', { value: 0 }],
      paired(results, NAME, [CAR, PLAIN], 'lysis_percent', ([car, plain]) => car - plain),
      -2,
      2,
    ),
  ],
  plots: (results) => [
    {
      title: 'Lysis without antigen',
      xLabel: 'effectors',
      yLabel: 'specific lysis, %',
      bars: [CAR, PLAIN].map((arm) => bar(arm, PUBLISHED, numberIn(results, NAME, arm, 'lysis_percent'))),
    },
  ],
});
