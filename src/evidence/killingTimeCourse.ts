/** V11: how targets disappear over two days at 1:1, and grow back at 1:4; shape only. */
import { armOf, check, defineDataSet, exactly, type Results, statement } from './evidence';

const NAME = 'V11 time course';
const EQUAL = 'CAR 1:1';
const FEW = 'CAR 1:4, no IL-15';
const course = (results: Results, arm: string): readonly number[] => armOf(results, NAME, arm).courses.targets_alive;

/** First hour at which this share of the targets is gone; NaN when none is. */
const hourOf = (alive: readonly number[], share: number): number => {
  const hour = alive.findIndex((value) => value <= (1 - share) * alive[0]);
  return hour < 0 ? Number.NaN : hour;
};

export const killingTimeCourse = defineDataSet({
  key: 'V11',
  title: 'Targets over two days',
  inShort: {
    tests: 'How targets vanish over two days, and grow back where there are too few NK cells.',
    protocol: [
      'Live-cell imaging commonly shows fast early killing that slows down.',
      'Here CD19 CAR-NK cells meet 200 Raji cells for 48 h, one to one, and one to four without IL-15.',
    ],
  },
  tier: 'C',
  family: 'contact and killing',
  kind: 'shape',
  source: {
    citation: 'live-cell imaging as commonly reported (recalled)',
    url: '',
    mark: 'recalled, not checked',
  },
  protocol: ['CD19 CAR-NK cells on Raji in a well for 48 h; the 1:4 arm without IL-15.'],
  assays: [
    {
      name: NAME,
      targets: { line: 'raji', antigen: 'CD19', number: 200 },
      effectors: { product: 'cord-blood' },
      hours: 48,
      readouts: ['targetsOverTime'],
      arms: [{ name: EQUAL }, { name: FEW, effectors: { effectorToTarget: 0.25 }, cytokines: { interleukin15_pM: 0 } }],
    },
  ],
  judge: (results) => {
    const equal = course(results, EQUAL);
    const few = course(results, FEW);
    const early = (equal[0] - equal[8]) / 8;
    const late = Math.max(0, (equal[16] - equal[24]) / 8);
    const lowest = Math.min(...few.slice(0, 37));
    return [
      check(['hour at which 5 % of the targets are gone', 'predicted', 'h', null], hourOf(equal, 0.05), 0, 3),
      statement('killing in hours 0–8 at least twice that in hours 16–24', 'predicted', early >= 2 * late),
      statement('at 1:4 without IL-15 the targets grow back', 'predicted', few[48] > 1.2 * lowest),
    ];
  },
  plots: (results) => [
    {
      title: 'Live targets (simulation only)',
      xLabel: 'hours, at 1:1 and at 1:4',
      yLabel: 'live targets',
      bars: [EQUAL, FEW].flatMap((arm) =>
        [0, 8, 24, 48].map((hour) => ({
          label: `${arm === EQUAL ? '1:1' : '1:4'}, ${hour}`,
          simulated: exactly(course(results, arm)[hour]),
        })),
      ),
    },
  ],
});
