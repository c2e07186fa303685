/** Where the IL-15 that keeps NK cells alive comes from. */
import type { Bundle } from './bundle';

const support = (supply: number, armoured: 0 | 1, agonist: number) => ({
  'il15.support': supply,
  'il15.armoured': armoured,
  'il15Agonist.concentration': agonist,
});

/** pM that a dose of the agonist starts at: with it NK cells about triple within ten days, as in volunteers. */
const AGONIST_DOSE = 3000;
/** The supply that blood or medium gives, pM; the default of the parameter. */
const SUPPLY = 45;

export const INTERLEUKIN15: readonly Bundle[] = [
  {
    key: 'exogenous',
    title: 'From outside',
    meaning: 'Blood or medium supplies IL-15, about what keeps NK cells in people.',
    settings: support(SUPPLY, 0, 0),
    sources: ['45 pM: assumed, near the turnover of NK cells in people (Zhang et al. 2007)'],
  },
  {
    key: 'armoured',
    title: 'Armoured: their own',
    meaning: 'The NK cells carry the gene and make their own; nothing comes from outside.',
    settings: support(0, 1, 0),
    sources: ['What an armoured cell feels and secretes: assumed, told with the parameters'],
  },
  {
    key: 'agonist',
    title: 'Agonist (N-803), with the supply',
    meaning: 'One dose of a long-lived IL-15 agonist at the start, on top of what blood supplies.',
    settings: support(SUPPLY, 0, AGONIST_DOSE),
    sources: [
      'Half-life of 20 h: N-803 in healthy volunteers, J Immunol 2022, https://doi.org/10.4049/jimmunol.2100066',
      'Dose of 3,000 pM of IL-15 activity: assumed, so that NK cells about triple as in those volunteers; the level in tissue is not published',
    ],
  },
  {
    key: 'none',
    title: 'None',
    meaning: 'No IL-15: NK cells starve within days.',
    settings: support(0, 0, 0),
    sources: ['Nothing is supplied'],
  },
];
