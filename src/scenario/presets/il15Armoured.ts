/** Two weeks without IL-15 from outside: NK cells that make their own. */
import { definePreset } from './preset';
import { SLOW_CONTEST, SLOW_SOURCES } from './shared';

export const il15Armoured = definePreset({
  key: 'il15-armoured',
  title: 'IL-15-armoured CAR-NK cells',
  summary:
    'No IL-15 comes from outside, but these CAR-NK cells make their own, and each uses what it makes first. ' +
    'More than a third of them is still there after two weeks, and next to none without the gene.',
  watch: 'The NK count, which sinks with a half-life of more than a week instead of a day and a half.',
  try: 'Switch “IL-15 armoured” off on day 3.',
  hours: 336,
  about: 'product',
  // Each NK cell in the light of its own IL-15.
  picture: { hours: 30, scale: 0.95, at: [0.56, 0.76], fields: ['interleukin15'] },
  chosen: {},
  own: { ...SLOW_CONTEST, 'il15.support': 0, 'il15.armoured': 1 },
  sources: ['Own IL-15 worth 30 pM to the cell that makes it, 0.1 molecules a second: assumed', ...SLOW_SOURCES],
});
