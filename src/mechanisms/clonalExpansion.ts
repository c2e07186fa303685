/**
 * Effectors that were stimulated through their CAR multiply for some days after the contact. T cells do this; NK cells
 * divide on cytokine alone, so the rate is 0 unless a product asks for it. Daughters go on with their mother's stimulus,
 * and one that holds a target when she divides keeps it.
 */
import { drawDirection } from '../core/distributions';
import { occursWithin } from '../core/hazard';
import { declareParameters } from '../core/parameter';
import { MINUTES_PER_DAY } from '../core/units';
import { CELL_PHASE } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';

const parameters = declareParameters({
  rate: {
    label: 'Rate of clonal expansion',
    meaning: 'Divisions a day of an effector that was fully stimulated: none in NK cells, 0.8 in CAR-T cells.',
    unit: '1/d',
    default: 0,
    minimum: 0,
    maximum: 5,
    plausible: [0, 1.2],
    source: assumed('NK cells do not expand on antigen; T cells double in 18–24 h, and ln 2/21 h is 0.8 a day'),
  },
  duration: {
    label: 'Length of expansion',
    meaning: 'How long an effector goes on dividing after it was last stimulated.',
    unit: 'd',
    default: 3,
    minimum: 0.1,
    maximum: 30,
    plausible: [2, 7],
    source: assumed('T cells go through several divisions after one stimulus; plausible 2–7 d'),
  },
  compressionLimit: {
    label: 'Crowding limit of expansion',
    meaning: 'Sum of overlaps with neighbours above which an effector does not divide.',
    unit: '1',
    default: 1,
    minimum: 0,
    maximum: 10,
    plausible: [0.5, 2],
    source: assumed('no room; as in the division by IL-15'),
  },
});

export const clonalExpansion = defineMechanism({
  key: 'clonalExpansion',
  code: CODES.clonalExpansion,
  label: 'Clonal expansion',
  meaning: 'CAR-T cells that have met their antigen divide for some days.',
  law: ['h = [rate]·s·(1 − T_proliferation) for [duration] after a stimulus s'],
  symbols: 's is the strength of a stimulus through the CAR, T the suppression by TGF-β.',
  reads: {
    columns: [
      'kind',
      'phase',
      'x',
      'y',
      'radius',
      'compression',
      'lastSignalStep',
      'lastStimulus',
      'suppressedProliferation',
      'irradiated',
    ],
  },
  writes: { acts: ['divide'], tally: ['nkDivisions'] },
  group: 'product',
  parameters,
  cadence_minutes: 6,
  prepare: (p, dt) => ({
    ...p,
    dt,
    hazard: p.rate / MINUTES_PER_DAY,
    duration_minutes: p.duration * MINUTES_PER_DAY,
    ready: [] as number[],
    direction: new Float64Array(2),
  }),
  step(tissue, { dt, hazard, duration_minutes, compressionLimit, ready, direction }, random) {
    if (hazard === 0) return;
    const c = tissue.columns;
    const { phase, compression, irradiated, suppressedProliferation } = c;
    const { lastSignalStep, lastStimulus } = c;
    const since = tissue.step - tissue.stepsIn(duration_minutes);
    ready.length = 0;
    const { slots, length } = tissue.lists.naturalKillers;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      if (phase[i] !== CELL_PHASE.alive || lastStimulus[i] === 0) continue;
      if (lastSignalStep[i] < since || irradiated[i] !== 0 || compression[i] > compressionLimit) continue;
      const drive = lastStimulus[i] * (1 - suppressedProliferation[i]);
      random.draw(c, i, 0);
      if (occursWithin(hazard * drive, dt, random.out[0])) ready.push(i);
    }
    for (const mother of ready) {
      const { x, y, radius } = tissue.columns;
      drawDirection(random, tissue.columns, mother, 1, direction);
      tissue.divide(mother, x[mother] + radius[mother] * direction[0], y[mother] + radius[mother] * direction[1]);
      tissue.tally.nkDivisions++;
    }
  },
});
