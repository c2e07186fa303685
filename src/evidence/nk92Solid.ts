/** V4 and V5: NK-92 with CARs against HER2 or EGFR, on lines with much and with little of it; shape only. */
import { RELEASE_CEILING } from '../experiments/assay/releaseCeiling';
import type { Targets } from '../experiments/assay/specification';
import { check, defineDataSet, type InShort, numberIn, paired, type Results, type Source } from './evidence';

interface Line {
  readonly label: string;
  readonly targets: Targets;
  /** Accepted gain of the CAR over the parental cells, points. */
  readonly gain: readonly [low: number, high: number];
}

const car = ({ label }: Line): string => `CAR on ${label}`;
const parental = ({ label }: Line): string => `parental on ${label}`;

function comparison<const Key extends string>(
  key: Key,
  title: string,
  inShort: InShort,
  { citation, url }: Pick<Source, 'citation' | 'url'>,
  lines: readonly Line[],
) {
  const name = `${key} NK-92`;
  const lysis = (results: Results, arm: string) => numberIn(results, name, arm, 'lysis_percent');
  return defineDataSet({
    key,
    title,
    inShort,
    tier: 'C',
    family: 'recognition',
    kind: 'shape',
    source: { citation, url, mark: 'recalled, not checked' },
    protocol: ['NK-92 with and without the CAR, 10:1, four hours of release, with its ceiling (V1).'],
    assays: [
      {
        name,
        targets: { number: 100 },
        effectors: { product: 'nk-92', costimulation: '28z', effectorToTarget: 10 },
        hours: 4,
        releaseCeiling: RELEASE_CEILING,
        readouts: ['lysis'],
        arms: lines.flatMap((line) => [
          { name: car(line), targets: line.targets },
          { name: parental(line), targets: line.targets, effectors: { car: false } },
        ]),
      },
    ],
    judge: (results) =>
      lines.map((line) =>
        check(
          [`gain by the CAR on ${line.label}`, 'predicted', 'points', null],
          paired(results, name, [car(line), parental(line)], 'lysis_percent', ([a, b]) => a - b),
          ...line.gain,
        ),
      ),
    plots: (results) => [
      {
        title: `${title} (simulation only)`,
        xLabel: 'effectors and line',
        yLabel: 'specific lysis, %',
        bars: lines.flatMap((line) => [
          { label: car(line), simulated: lysis(results, car(line)) },
          { label: parental(line), simulated: lysis(results, parental(line)) },
        ]),
      },
    ],
    reasons: {
      halfMaximalDensity:
        'the half-maximal density of the CAR (800 molecules) is carried over from CAR-T cells against CD20 (V7) and cannot spare 10,000 molecules; a CAR of low affinity does (parameter car.dissociation)',
      aThousandMolecules:
        'a thousand molecules are above the 800 at which the signal of the CAR is half of its most, which is carried over from CAR-T cells against CD20 (V7); and this line has no antigen-negative cells, of which the others have some',
    },
    explanations: {
      'gain by the CAR on MDA-MB-468 (HER2 low)': 'halfMaximalDensity',
      'gain by the CAR on an EGFR-low line': 'aThousandMolecules',
    },
  });
}

export const nk92Her2 = comparison(
  'V4',
  'HER2 CAR NK-92 on lines rich and poor in HER2',
  {
    tests: 'That a HER2 CAR adds much on a line rich in HER2, and little on a poor one.',
    protocol: [
      'NK-92 cells with and without a HER2 CAR met two breast lines, ten to one, for four hours.',
      'Here the gain in lysis by the CAR is read on both lines.',
    ],
  },
  {
    citation: 'HER2 CAR NK-92 (5.28.z), figures recalled; Portillo et al. 2021, iScience (direction read)',
    url: 'https://doi.org/10.1016/j.isci.2021.102619',
  },
  [
    { label: 'SK-BR-3 (HER2 high)', targets: { line: 'sk-br-3', antigen: 'HER2' }, gain: [40, 100] },
    { label: 'MDA-MB-468 (HER2 low)', targets: { line: 'mda-mb-468', antigen: 'HER2' }, gain: [-5, 15] },
  ],
);

export const nk92Egfr = comparison(
  'V5',
  'EGFR CAR NK-92 on breast lines',
  {
    tests: 'That an EGFR CAR adds much on breast lines with EGFR, and little where there is hardly any.',
    protocol: [
      'NK-92 cells with and without an EGFR CAR met breast lines, ten to one, for four hours.',
      'Here the gain in lysis by the CAR is read on three lines.',
    ],
  },
  {
    citation: 'Chen et al. 2016, Oncotarget 7:27764 (figures recalled)',
    url: 'https://doi.org/10.18632/oncotarget.8526',
  },
  [
    { label: 'MDA-MB-231 (EGFR)', targets: { line: 'mda-mb-231', antigen: 'EGFR' }, gain: [20, 100] },
    { label: 'MDA-MB-468 (EGFR)', targets: { line: 'mda-mb-468', antigen: 'EGFR' }, gain: [20, 100] },
    {
      label: 'an EGFR-low line',
      targets: { line: 'mda-mb-231', antigen: 'EGFR', antigenDensity: 1000 },
      gain: [-5, 8],
    },
  ],
);
