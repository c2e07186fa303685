/** V13: what TGF-β takes away, by dose and length of exposure; shape only. */

import type { Estimate } from '../core/statistics';
import { RELEASE_CEILING } from '../experiments/assay/releaseCeiling';
import { check, crossing, defineDataSet, paired, type Results, statement } from './evidence';

const NAME = 'V13 TGF-β';
const DOSES = [0.1, 0.5, 1, 2, 5, 10] as const;
const HIGHEST = 10;
const NONE = 'none, 3 d';
const waited = (dose: number): string => `${dose} ng/mL, 3 d`;
const DEPTH = 'innate lysis left after 3 d of 10 ng/mL';
const ADCC = 'V13 ADCC';
const SHORT = 4;

/** A number of an arm relative to the untreated one, repeat by repeat. */
const relative = (results: Results, assay: string, arm: string, control: string, name: string): Estimate =>
  paired(results, assay, [arm, control], name, ([treated, untreated]) => treated / untreated);
const lysis = (results: Results, dose: number) => relative(results, NAME, waited(dose), NONE, 'lysis_percent');
const cytokine = (results: Results, dose: number) => relative(results, NAME, waited(dose), NONE, 'interferon_gamma_pM');

/** Dose at which half of the loss at the highest dose is reached. */
const halfMaximal = (of: (dose: number) => Estimate): number => {
  const points = DOSES.map((dose) => [dose, 1 - of(dose).mean] as const);
  return crossing([[0.01, 0], ...points], points[points.length - 1][1] / 2);
};

const bare = { effectors: { car: false, effectorToTarget: 1 }, hours: 4, releaseCeiling: RELEASE_CEILING } as const;
const dose = (tgfBeta_ng_per_mL: number) => ({ tgfBeta_ng_per_mL });
const exposed = (name: string, level: number) => ({
  name,
  preExposure: { hours: 72, ...dose(level) },
  cytokines: dose(level),
});

export const tgfBetaDose = defineDataSet({
  key: 'V13',
  title: 'TGF-β dose, exposure and what it suppresses',
  inShort: {
    tests: 'What TGF-β takes away: by dose, by length of exposure, and from which arm of killing.',
    protocol: [
      'NK cells were kept with TGF-β for days, and then killing and IFN-γ were measured.',
      'Here NK cells wait alone for three days at six doses and then meet targets for four hours.',
    ],
  },
  tier: 'C',
  family: 'TGF-β',
  kind: 'shape',
  source: {
    citation: 'Trotta et al. 2008, Yvon et al. 2017 (directions read, figures recalled)',
    url: '',
    mark: 'recalled, not checked',
  },
  protocol: [
    'NK cells alone for 3 d with TGF-β, then four hours on targets at 1:1: K562 for the innate arm, SK-BR-3 with trastuzumab for ADCC, SK-BR-3 for a HER2 CAR.',
  ],
  assays: [
    {
      name: NAME,
      ...bare,
      targets: { line: 'k562', number: 200 },
      readouts: ['lysis', 'interferonGamma'],
      arms: [
        exposed(NONE, 0),
        ...DOSES.map((level) => exposed(waited(level), level)),
        { ...exposed('receptor gone', HIGHEST), knockOuts: ['tgfBetaReceptor'] },
      ],
    },
    {
      name: ADCC,
      ...bare,
      targets: { line: 'sk-br-3', antigen: 'HER2', number: 200 },
      effectors: { effectorToTarget: 2 },
      readouts: ['lysis'],
      arms: [
        {
          name: 'ADCC',
          effectors: { car: false },
          antibody: { name: 'trastuzumab', concentration_ug_per_mL: 1 },
          cytokines: dose(0),
        },
        {
          name: 'ADCC, 4 h',
          effectors: { car: false },
          antibody: { name: 'trastuzumab', concentration_ug_per_mL: 1 },
          cytokines: dose(HIGHEST),
        },
        { ...exposed('CAR, none', 0) },
        { ...exposed('CAR, 3 d', HIGHEST) },
      ],
    },
  ],
  judge: (results) => {
    const lyses = DOSES.map((level) => lysis(results, level).mean);
    return [
      statement(
        'lysis falls with dose',
        'verifies an input',
        lyses.every((value, n) => n === 0 || value <= lyses[n - 1] + 0.08),
      ),
      check(
        ['dose for half of the loss of lysis', 'verifies an input', 'ng/mL', null],
        halfMaximal((level) => lysis(results, level)),
        0.3,
        4,
      ),
      check([DEPTH, 'predicted', '', null], lysis(results, HIGHEST), 0.3, 0.6),
      statement(
        'IFN-γ is more sensitive than lysis at 1 ng/mL',
        'verifies an input',
        cytokine(results, 1).mean < lysis(results, 1).mean,
      ),
      check(
        [`loss of ADCC by ${SHORT} h of ${HIGHEST} ng/mL`, 'verifies an input', '', null],
        paired(results, ADCC, ['ADCC, 4 h', 'ADCC'], 'lysis_percent', ([treated, control]) => 1 - treated / control),
        -0.1,
        0.1,
      ),
      check(
        ['lysis with the receptor gone at 10 ng/mL', 'verifies an input', '', null],
        relative(results, NAME, 'receptor gone', NONE, 'lysis_percent'),
        0.9,
        1.2,
      ),
      statement(
        'a HER2 CAR is less suppressed than the innate arm',
        'verifies an input',
        relative(results, ADCC, 'CAR, 3 d', 'CAR, none', 'lysis_percent').mean > lysis(results, HIGHEST).mean,
      ),
    ];
  },
  reasons: {
    bothLower:
      'some 45 % is recalled; the loss of receptors and that of granzyme both lower the summed signal before it is raised to the power of commitment, and the loss of receptors alone takes nine in ten first hits',
  },
  explanations: { [DEPTH]: 'bothLower' },
  plots: (results) => [
    {
      title: 'Lysis and IFN-γ relative to no TGF-β (simulation only)',
      xLabel: 'TGF-β for 3 d, ng/mL',
      yLabel: 'share of the untreated',
      bars: DOSES.flatMap((level) => [
        { label: `lysis ${level}`, simulated: lysis(results, level) },
        { label: `IFN-γ ${level}`, simulated: cytokine(results, level) },
      ]),
    },
  ],
});
