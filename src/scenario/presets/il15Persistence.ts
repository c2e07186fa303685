/** Two weeks of many NK cells against few, slow targets: whether IL-15 keeps them. */
import { definePreset } from './preset';
import { SLOW_CONTEST, SLOW_SOURCES } from './shared';

export const il15Persistence = definePreset({
  key: 'il15-persistence',
  title: 'IL-15 and persistence',
  summary:
    'Many CAR-NK cells and few, slowly growing targets with little antigen, for two weeks: whoever lasts, wins. ' +
    'With IL-15 the NK cells live on and hold the tumour down; without it they are gone within days, and it grows back.',
  watch: 'The number of NK cells: it holds or falls with the IL-15 around them, and the tumour follows days later.',
  try: 'Set the IL-15 persistence support to 0 and watch half of the NK cells disappear every day and a half.',
  hours: 336,
  about: 'start',
  picture: { hours: 6, scale: 0.95, at: [0.64, 0.6] },
  chosen: {},
  own: SLOW_CONTEST,
  sources: [
    'IL-15 of 45 pM is assumed; it brings survival and division near the turnover of NK cells in people: Zhang et al. 2007, https://doi.org/10.1111/j.1365-2567.2007.02573.x',
    ...SLOW_SOURCES,
  ],
});
