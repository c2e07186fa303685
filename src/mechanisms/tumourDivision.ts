/**
 * Tumour cells grow and divide: a cell divides when it has grown for its cycle time, more slowly in IFN-γ, and waits
 * while neighbours press on it.
 */
import { drawDirection, gamma } from '../core/distributions';
import { declareParameters } from '../core/parameter';
import type { RandomSource } from '../core/random';
import { MINUTES_PER_HOUR } from '../core/units';
import type { Tissue } from '../model/tissue';
import { CELL_KIND, CELL_PHASE } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';

const parameters = declareParameters({
  doublingTime: {
    label: 'Doubling time',
    meaning: 'Mean time from one division of a tumour cell to the next when there is room.',
    unit: 'h',
    default: 26,
    minimum: 4,
    maximum: 2000,
    plausible: [20, 100],
    source: assumed('Raji cells; other lines 22–100 h'),
  },
  evenness: {
    label: 'Evenness of cycles',
    meaning: 'Shape of the gamma distribution of cycle times; large means all alike. Applies to new cycles.',
    unit: '1',
    default: 10,
    minimum: 1,
    maximum: 1000,
    plausible: [5, 40],
    scale: 'logarithmic',
    source: assumed('cycle times vary by about a third'),
  },
  compressionLimit: {
    label: 'Contact inhibition',
    meaning: 'Sum of overlaps with neighbours above which a tumour cell stops growing.',
    unit: '1',
    default: 1,
    minimum: 0,
    maximum: 10,
    plausible: [0.5, 2],
    source: assumed('six neighbours each overlapping by a sixth'),
  },
  interferonArrest: {
    label: 'Growth arrest by IFN-γ',
    meaning: 'Share by which a full IFN-γ response slows growth.',
    unit: '1',
    default: 0.4,
    minimum: 0,
    maximum: 1,
    plausible: [0, 0.7],
    source: assumed('bystander growth inhibition is published (Hoekstra 2020, Thibaut 2020); size plausible 0–0.7'),
  },
});

export interface Constants {
  readonly dt: number;
  readonly mean: number;
  readonly evenness: number;
  readonly compressionLimit: number;
  readonly interferonArrest: number;
  readonly ready: number[];
  readonly direction: Float64Array;
}

const DRAW = { age: 0, angle: 1, cycle: 8 } as const;
/** Draws kept for one cycle; a cell's first and next cycle may fall in one step, and take turns. */
const DRAWS_OF_A_CYCLE = 1024;

/** Growth speed relative to that without IFN-γ. */
export const growthFactor = (arrest: number, response: number): number => 1 - arrest * response;

function drawCycle(tissue: Tissue, slot: number, { mean, evenness }: Constants, random: RandomSource): void {
  const { cycleLength, cycleAge, divisions } = tissue.columns;
  const index = DRAW.cycle + (divisions[slot] & 1) * DRAWS_OF_A_CYCLE;
  cycleLength[slot] = gamma(evenness, mean / evenness, random, tissue.columns, slot, index);
  cycleAge[slot] = 0;
}

export const tumourDivision = defineMechanism({
  key: 'tumourDivision',
  code: CODES.tumourDivision,
  label: 'Tumour growth',
  meaning: 'Tumour cells grow and divide where there is room.',
  law: [
    'd(age)/dt = 1 − [interferonArrest]·R;   division at age ≥ cycle ~ gamma(mean [doublingTime], shape [evenness])',
  ],
  symbols: 'R is the IFN-γ response of the cell.',
  reads: {
    columns: [
      'divisions',
      'kind',
      'phase',
      'x',
      'y',
      'radius',
      'compression',
      'interferonResponse',
      'cycleAge',
      'cycleLength',
    ],
  },
  writes: { columns: ['cycleAge', 'cycleLength'], acts: ['divide'], tally: ['tumourDivisions'] },
  group: 'tumour',
  parameters,
  cadence_minutes: 6,
  prepare: (p, dt): Constants => ({
    dt,
    mean: p.doublingTime * MINUTES_PER_HOUR,
    evenness: p.evenness,
    compressionLimit: p.compressionLimit,
    interferonArrest: p.interferonArrest,
    ready: [],
    direction: new Float64Array(2),
  }),
  cellAdded(tissue, slot, constants, random) {
    const c = tissue.columns;
    if (c.kind[slot] !== CELL_KIND.tumour) return;
    drawCycle(tissue, slot, constants, random);
    // Founders are anywhere in their cycle.
    random.draw(c, slot, DRAW.age);
    c.cycleAge[slot] = random.out[0] * c.cycleLength[slot];
  },
  cellDivided(tissue, mother, daughter, constants, random) {
    if (tissue.columns.kind[mother] !== CELL_KIND.tumour) return;
    drawCycle(tissue, mother, constants, random);
    drawCycle(tissue, daughter, constants, random);
  },
  parametersChanged(tissue, before, after) {
    if (after.doublingTime === before.doublingTime) return;
    const factor = after.doublingTime / before.doublingTime;
    const { kind, cycleAge, cycleLength } = tissue.columns;
    for (let i = 0; i < tissue.count; i++) {
      if (kind[i] !== CELL_KIND.tumour) continue;
      cycleAge[i] *= factor;
      cycleLength[i] *= factor;
    }
  },
  step(tissue, constants, random) {
    const { dt, compressionLimit, interferonArrest, ready, direction } = constants;
    const { kind, phase, compression, cycleAge, cycleLength, interferonResponse } = tissue.columns;
    ready.length = 0;
    for (let i = 0; i < tissue.count; i++) {
      if (kind[i] !== CELL_KIND.tumour || phase[i] !== CELL_PHASE.alive || compression[i] > compressionLimit) continue;
      cycleAge[i] += dt * growthFactor(interferonArrest, interferonResponse[i]);
      if (cycleAge[i] >= cycleLength[i]) ready.push(i);
    }
    for (const mother of ready) {
      const { x, y, radius } = tissue.columns;
      drawDirection(random, tissue.columns, mother, DRAW.angle, direction);
      tissue.divide(mother, x[mother] + radius[mother] * direction[0], y[mother] + radius[mother] * direction[1]);
      tissue.tally.tumourDivisions++;
    }
  },
});
