/** Four doses of donor cells, and a host that recovers from lymphodepletion. */
import { definePreset } from './preset';
import { SLOW_CONTEST, SLOW_SOURCES } from './shared';

export const rejectionRepeatDosing = definePreset({
  key: 'rejection-repeat-dosing',
  title: 'Off the shelf, rejected, dosed again',
  summary:
    'Donor NK cells are safe from the patient’s immune system only until it recovers from lymphodepletion, here after ten days. ' +
    'Four doses, on days 0, 4, 8 and 12, show what each is worth before and after.',
  watch: 'How long each dose lasts: the last one falls away within days.',
  try: 'Switch host rejection off, or move the doses into the first week.',
  hours: 480,
  about: 'product',
  picture: { hours: 98, scale: 0.75 },
  chosen: { product: 'ipsc' },
  own: {
    ...SLOW_CONTEST,
    'scene.numberOfNk': 120,
    'il15.armoured': 1,
    'il15.support': 0,
    'rejection.host': 1,
    'infusion.size': 120,
    'infusion.first': 96,
    'infusion.interval': 96,
  },
  sources: [
    'Stem-cell-derived CAR-NK cells with an IL-15 receptor fusion were seen in blood to day 15: Ghobadi et al. 2025, https://doi.org/10.1016/S0140-6736(24)02462-0',
    'Rejection from day 10 at 0.3 a day, and the schedule: assumed',
    ...SLOW_SOURCES,
  ],
});
