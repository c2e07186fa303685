/**
 * NK cells are recruited into division by IL-15 and divide while it lasts: a dividing cell splits every cycle while H
 * stays above a threshold, else it finishes one division and rests. Form: Zhao and French 2013.
 */
import { drawDirection } from '../core/distributions';
import { hill } from '../core/exactMath';
import { occursWithin } from '../core/hazard';
import { declareParameters } from '../core/parameter';
import { MINUTES_PER_HOUR } from '../core/units';
import { CELL_KIND, CELL_PHASE } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';

const parameters = declareParameters({
  recruitmentTime: {
    label: 'Recruitment time',
    meaning: 'Mean time until a resting NK begins to divide when IL-15 is plentiful.',
    unit: 'h',
    default: 36,
    minimum: 1,
    maximum: 1000,
    plausible: [24, 60],
    source: assumed('lag before the first division; plausible 24–60 h'),
  },
  cycleTime: {
    label: 'Cycle time',
    meaning: 'Time one division of an NK takes.',
    unit: 'h',
    default: 48,
    minimum: 6,
    maximum: 500,
    plausible: [36, 72],
    source: assumed('about the 2.1 d doubling on feeder cells (Imai 2005); plausible 36–72 h'),
  },
  halfMaximalIl15: {
    label: 'IL-15 for half recruitment',
    meaning: 'IL-15 at which recruitment is half of its most.',
    unit: 'pM',
    default: 140,
    minimum: 1,
    maximum: 5000,
    plausible: [50, 1000],
    scale: 'logarithmic',
    source: assumed(
      'with a support of 45 pM gives 6 % recruitment a day (published growth 4.3 ± 2.4 %); plausible 50–1,000',
    ),
  },
  goOnAbove: {
    label: 'Go on dividing above',
    meaning: 'Recruitment signal above which a dividing NK starts another round.',
    unit: '1',
    default: 0.3,
    minimum: 0,
    maximum: 1,
    plausible: [0.1, 0.6],
    source: assumed('commitment ends when the cytokine goes (direction published)'),
  },
  compressionLimit: {
    label: 'Crowding limit',
    meaning: 'Sum of overlaps with neighbours above which an NK does not divide.',
    unit: '1',
    default: 1,
    minimum: 0,
    maximum: 10,
    plausible: [0.5, 2],
    source: assumed('no room'),
  },
});

const NOT_ROUNDED = 1e-9;

export const nkDivision = defineMechanism({
  key: 'nkDivision',
  code: CODES.nkDivision,
  label: 'NK division',
  meaning: 'Plenty of IL-15 makes NK cells divide.',
  law: ['h = H·(1 − T_proliferation)·proliferation/[recruitmentTime],   H = hill(IL-15, [halfMaximalIl15], 2)'],
  symbols: 'h is the hazard of recruitment, T the suppression by TGF-β.',
  reads: {
    columns: [
      'kind',
      'phase',
      'x',
      'y',
      'radius',
      'compression',
      'partner',
      'suppressedProliferation',
      'effectiveInterleukin15',
      'cycleAge',
      'dividing',
      'proliferation',
      'irradiated',
    ],
  },
  writes: { columns: ['cycleAge', 'dividing', 'proliferation'], acts: ['divide'], tally: ['nkDivisions'] },
  group: 'product',
  parameters,
  cadence_minutes: 6,
  prepare: (p, dt) => ({
    ...p,
    dt,
    recruitmentRate: 1 / (p.recruitmentTime * MINUTES_PER_HOUR),
    cycle: p.cycleTime * MINUTES_PER_HOUR,
    ready: [] as number[],
    direction: new Float64Array(2),
  }),
  cellAdded(tissue, slot) {
    const { kind, proliferation } = tissue.columns;
    if (kind[slot] === CELL_KIND.naturalKiller) proliferation[slot] = 1;
  },
  cellDivided(tissue, mother, daughter) {
    const c = tissue.columns;
    if (c.kind[mother] !== CELL_KIND.naturalKiller) return;
    c.cycleAge[daughter] = 0;
    c.dividing[daughter] = c.dividing[mother];
  },
  step(tissue, p, random) {
    const c = tissue.columns;
    const { phase, partner, compression, dividing, cycleAge, effectiveInterleukin15, suppressedProliferation } = c;
    const { irradiated, proliferation } = c;
    const { ready, direction } = p;
    ready.length = 0;
    const { slots, length } = tissue.lists.naturalKillers;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      if (phase[i] !== CELL_PHASE.alive) continue;
      const drive = hill(effectiveInterleukin15[i], p.halfMaximalIl15, 2) * (1 - suppressedProliferation[i]);
      if (irradiated[i] !== 0) continue;
      if (dividing[i] === 0) {
        random.draw(c, i, 0);
        if (!occursWithin(drive * proliferation[i] * p.recruitmentRate, p.dt, random.out[0])) continue;
        dividing[i] = 1;
        cycleAge[i] = 0;
        continue;
      }
      cycleAge[i] += p.dt;
      // A cell holding a target, or without room, waits at the end of its cycle.
      if (cycleAge[i] < p.cycle - NOT_ROUNDED || partner[i] !== 0 || compression[i] > p.compressionLimit) continue;
      cycleAge[i] = 0;
      dividing[i] = drive > p.goOnAbove ? 1 : 0;
      ready.push(i);
    }
    for (const mother of ready) {
      const { x, y, radius } = tissue.columns;
      drawDirection(random, tissue.columns, mother, 1, direction);
      tissue.divide(mother, x[mother] + radius[mother] * direction[0], y[mother] + radius[mother] * direction[1]);
      tissue.tally.nkDivisions++;
    }
  },
});
