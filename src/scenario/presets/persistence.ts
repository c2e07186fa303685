/** Runs about how long effector cells last. */
import { definePreset } from './preset';

/** Many NK cells and few, slowly growing targets with little antigen: killing takes days, and who lasts wins. */
const SLOW_CONTEST = {
  'scene.numberOfTumourCells': 60,
  'scene.numberOfNk': 200,
  'antigenExpression.density': 800,
  'antigenExpression.negativeFraction': 0,
  'tumourDivision.doublingTime': 72,
} as const;

const SLOW_SOURCES = [
  'Antigen below that of half the CAR’s signal, and a slow tumour: assumed, so that killing takes days',
];
const TURNOVER =
  'IL-15 of 45 pM is assumed; it brings survival and division near the turnover of NK cells in people: Zhang et al. 2007, https://doi.org/10.1111/j.1365-2567.2007.02573.x';

export const il15Persistence = definePreset({
  key: 'il15-persistence',
  title: 'IL-15 and persistence',
  summary:
    'Many CAR-NK cells and few, slowly growing targets with little antigen, for two weeks: whoever lasts, wins. ' +
    'With IL-15 the NK cells live on and hold the tumour down; without it they are gone within days, and it grows back.',
  watch: 'The number of NK cells: it holds or falls with the IL-15 around them, and the tumour follows days later.',
  try: 'Set the IL-15 persistence support to 0 and watch half of the NK cells disappear every day and a half.',
  hours: 336,
  chosen: {},
  own: SLOW_CONTEST,
  sources: [TURNOVER, ...SLOW_SOURCES],
});

export const il15Armoured = definePreset({
  key: 'il15-armoured',
  title: 'IL-15-armoured CAR-NK cells',
  summary:
    'No IL-15 comes from outside, but these CAR-NK cells make their own, and each uses what it makes first. ' +
    'More than a third of them is still there after two weeks, and next to none without the gene.',
  watch: 'The NK count, which sinks with a half-life of more than a week instead of a day and a half.',
  try: 'Switch “IL-15 armoured” off on day 3.',
  hours: 336,
  chosen: {},
  own: { ...SLOW_CONTEST, 'il15.support': 0, 'il15.armoured': 1 },
  sources: ['Own IL-15 worth 30 pM to the cell that makes it, 0.1 molecules a second: assumed', ...SLOW_SOURCES],
});

export const rejectionRepeatDosing = definePreset({
  key: 'rejection-repeat-dosing',
  title: 'Off the shelf, rejected, dosed again',
  summary:
    'Donor NK cells are safe from the patient’s immune system only until it recovers from lymphodepletion, here after ten days. ' +
    'Four doses, on days 0, 4, 8 and 12, show what each is worth before and after.',
  watch: 'How long each dose lasts: the last one falls away within days.',
  try: 'Switch host rejection off, or move the doses into the first week.',
  hours: 480,
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
