/**
 * NK cells crawl: a persistent random walk that leans up the gradient of chemokine, more so in inflamed tissue. The time
 * to the next turn is drawn at each turn, in units of its mean, so that a new mean holds from the step in which it is
 * set. Form: Ghaffarizadeh et al. 2018.
 */
import { directionOf, drawDirection, exponential, logNormal } from '../core/distributions';
import { declareParameters } from '../core/parameter';
import type { RandomSource } from '../core/random';
import { crawlOn, findCrawlers } from '../model/cellMemory';
import type { Columns } from '../model/columns';
import { VOXEL_SIZE } from '../model/tissue';
import { CELL_KIND } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';

const parameters = declareParameters({
  speed: {
    label: 'Crawling speed',
    meaning: 'Median speed of a freely crawling NK cell.',
    unit: 'µm/min',
    default: 4,
    minimum: 0,
    maximum: 20,
    plausible: [2, 8],
    source: assumed('activated NK cells in microwells crawl at a few µm/min; plausible 2–8'),
  },
  speedSpread: {
    label: 'Spread of speeds',
    meaning: 'Standard deviation of the natural logarithm of speed between NK cells.',
    unit: '1',
    default: 0.35,
    minimum: 0,
    maximum: 1,
    plausible: [0.2, 0.7],
    source: assumed('tracked NK cells differ about twofold in mean speed'),
  },
  persistenceTime: {
    label: 'Persistence time',
    meaning: 'Mean time an NK cell keeps its direction.',
    unit: 'min',
    default: 5,
    minimum: 0.5,
    maximum: 60,
    plausible: [2, 15],
    source: assumed('plausible 2–15 min; the PhysiCell immune sample uses 10'),
  },
  chemotacticBias: {
    label: 'Chemotactic bias',
    meaning: 'Share of the direction that follows the gradient; 0 is a random walk, 1 goes straight.',
    unit: '1',
    default: 0.2,
    minimum: 0,
    maximum: 1,
    plausible: [0, 0.5],
    source: assumed('plausible 0–0.5; the PhysiCell immune sample uses 0.5'),
  },
  inflamedBias: {
    label: 'Chemotactic bias in inflamed tissue',
    meaning: 'The bias that high IFN-γ raises it to.',
    unit: '1',
    default: 0.4,
    minimum: 0,
    maximum: 1,
    plausible: [0, 0.6],
    source: assumed('IFN-γ induces CXCL9 and CXCL10; size of the effect not found'),
  },
  halfMaximalInterferon: {
    label: 'IFN-γ of half effect',
    meaning: 'IFN-γ concentration at which the inflamed bias is half reached.',
    unit: 'pM',
    default: 3,
    minimum: 0.01,
    maximum: 1000,
    plausible: [1, 30],
    scale: 'logarithmic',
    source: assumed('taken equal to the published half-maximal concentration of PD-L1 induction, 2.96 pM'),
  },
  gradient: {
    label: 'Gradient of half effect',
    meaning: 'Steepness of the chemokine gradient that an NK follows half as well as a steep one.',
    unit: 'pM/µm',
    default: 0.1,
    minimum: 1e-4,
    maximum: 10,
    plausible: [0.01, 1],
    scale: 'logarithmic',
    source: assumed('a few per cent across a cell at some 30 pM'),
  },
  conjugatedSpeed: {
    label: 'Speed while holding a target',
    meaning: 'Crawling speed of an NK cell that is attached to a target.',
    unit: 'µm/min',
    default: 0.5,
    minimum: 0,
    maximum: 5,
    plausible: [0, 1.5],
    source: assumed('NK cells arrest on targets; plausible 0–1.5'),
  },
  motileFraction: {
    label: 'Motile fraction',
    meaning: 'Share of NK cells that crawl at all; applies to cells that arrive after a change.',
    unit: '1',
    default: 1,
    minimum: 0,
    maximum: 1,
    plausible: [0.05, 1],
    source: assumed('fresh cells in two dimensions; in collagen 0.34 fresh and 0.05 after thawing were published'),
  },
});

/** Draw indices of one NK in one step. */
const DRAW = { turn: 0, speed: 1, firstTurn: 2, firstDirection: 4, direction: 64 } as const;

/** Draws how long an NK keeps the heading it has just taken; a new cell may turn in the step in which it came. */
function windClock(c: Columns, slot: number, random: RandomSource, index: number): void {
  random.draw(c, slot, index);
  c.turningClock[slot] = exponential(random.out[0]);
}

export const motility = defineMechanism({
  key: 'motility',
  code: CODES.motility,
  label: 'Motility and chemotaxis',
  meaning: 'NK cells crawl about in a persistent random walk that leans towards inflamed tissue.',
  law: [
    'v = speed·(1 − T_motility)·n,   n the unit vector along b·∇c/(|∇c| + [gradient]) + (1 − b)·u',
    'b = [chemotacticBias] + ([inflamedBias] − [chemotacticBias])·IFN-γ/(IFN-γ + [halfMaximalInterferon])',
  ],
  symbols: 'c is the concentration of the chemokine, u the heading, b the bias up the gradient.',
  reads: {
    columns: [
      'kind',
      'phase',
      'velocityX',
      'velocityY',
      'voxel',
      'headingX',
      'headingY',
      'turningClock',
      'speed',
      'motile',
      'partner',
      'suppressedMotility',
    ],
    fields: ['chemokine', 'interferonGamma'],
  },
  writes: { columns: ['velocityX', 'velocityY', 'headingX', 'headingY', 'turningClock', 'speed', 'motile'] },
  group: 'motility',
  parameters,
  cadence_minutes: 0,
  prepare: (p, dt) => ({
    ...p,
    turnsPerStep: dt / p.persistenceTime,
    direction: new Float64Array(2),
    law: {
      medianSpeed: p.speed,
      conjugatedSpeed: p.conjugatedSpeed,
      resting: p.chemotacticBias,
      inflamed: p.inflamedBias,
      half: p.halfMaximalInterferon,
      gradient: p.gradient,
      perGradient: 1 / (2 * VOXEL_SIZE),
    },
  }),
  cellAdded(tissue, slot, constants, random) {
    const c = tissue.columns;
    if (c.kind[slot] !== CELL_KIND.naturalKiller) return;
    random.draw(c, slot, DRAW.speed);
    const [u, v, motile] = random.out;
    c.speed[slot] = logNormal(0, constants.speedSpread, u, v);
    drawDirection(random, c, slot, DRAW.firstDirection, constants.direction);
    [c.headingX[slot], c.headingY[slot]] = constants.direction;
    c.motile[slot] = motile < constants.motileFraction ? 1 : 0;
    windClock(tissue.columns, slot, random, DRAW.firstTurn);
  },
  cellDivided(tissue, _mother, daughter, _constants, random) {
    if (tissue.columns.kind[daughter] === CELL_KIND.naturalKiller)
      windClock(tissue.columns, daughter, random, DRAW.firstTurn);
  },
  step(tissue, constants, random) {
    const { columns: c } = tissue;
    const crawlers = findCrawlers(c, tissue.lists.naturalKillers, constants.turnsPerStep);
    turn(c, crawlers.turners, constants.direction, random);
    const { concentration: interferon } = tissue.field('interferonGamma');
    const { concentration, columns, rows } = tissue.field('chemokine');
    crawlOn(c, crawlers, { chemokine: concentration, interferon, columns, rows }, constants.law);
  },
});

/** Gives a new heading to those whose time is up, up to a −1. */
function turn(c: Columns, turners: Int32Array, direction: Float64Array, random: RandomSource): void {
  const { headingX, headingY } = c;
  for (let n = 0; turners[n] >= 0; n++) {
    const i = turners[n];
    windClock(c, i, random, DRAW.turn);
    // The draw of the clock has uniforms to spare; in four cases of five they make a direction.
    if (!directionOf(random.out, 1, direction)) drawDirection(random, c, i, DRAW.direction, direction);
    headingX[i] = direction[0];
    headingY[i] = direction[1];
  }
}
