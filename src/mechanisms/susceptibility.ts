/**
 * Targets of one line differ in how readily an NK fires at them, and the same target differs from day to day: each has a
 * susceptibility that multiplies the rate of first hits, drawn from a gamma distribution and drawn anew now and then. With
 * differences as wide as these the easy targets go first, so that lysis is flat over effector to target ratios.
 */
import { gamma } from '../core/distributions';
import { occursWithin } from '../core/hazard';
import { declareParameters } from '../core/parameter';
import type { RandomSource } from '../core/random';
import { MINUTES_PER_HOUR } from '../core/units';
import type { Columns } from '../model/columns';
import { CELL_PHASE, isTarget } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';

const parameters = declareParameters({
  variance: {
    label: 'Differences between targets',
    meaning:
      'Variance of how readily NK cells fire at the single cells of a line, whose mean is 1; 0 means all are alike. Applies to new cells, and to others when they are drawn anew.',
    unit: '1',
    default: 0,
    minimum: 0,
    maximum: 20,
    plausible: [0, 6],
    source: assumed(
      'off until all killing is calibrated with it: lysis over effector to target ratios, flat as it is published, asks for about 4 (docs/killing.md)',
    ),
  },
  memory: {
    label: 'How long a difference lasts',
    meaning: 'Mean time after which a target is as easy or as hard to kill as any other of its line.',
    unit: 'h',
    default: 24,
    minimum: 0.1,
    maximum: 10_000,
    plausible: [8, 72],
    scale: 'logarithmic',
    source: assumed(
      'a day, of the order of a cell cycle: of 8, 24 and 72 h it comes closest to lysis after 24 and 48 h (docs/killing.md)',
    ),
  },
});

/** Draw indices of a cell in one step: whether it changes, and what to. */
const DRAW = { change: 0, value: 8 } as const;

/** A variance below this is none: no two targets would differ by a thousandth. */
const LEAST_VARIANCE = 1e-6;

type Constants = {
  readonly variance: number;
  /** 1/min. */
  readonly rate: number;
  readonly dt: number;
};

/** Gives a target its susceptibility: a gamma of mean 1. */
function draw(c: Columns, slot: number, { variance }: Constants, random: RandomSource): void {
  c.susceptibility[slot] = variance === 0 ? 1 : gamma(1 / variance, variance, random, c, slot, DRAW.value);
}

export const susceptibility = defineMechanism({
  key: 'susceptibility',
  code: CODES.susceptibility,
  label: 'Susceptibility',
  meaning: 'Cells of one tumour differ in how readily an NK fires at them, and change from day to day.',
  law: ['z ~ gamma(mean 1, variance [variance]), drawn anew at the rate 1/[memory]'],
  symbols: 'z is the susceptibility of a target, a factor on the rate of first hits.',
  reads: { columns: ['kind', 'phase'] },
  writes: { columns: ['susceptibility'] },
  group: 'cytotoxicity',
  parameters,
  cadence_minutes: 6,
  // Without it every target keeps what it has; a variance of 0 makes them alike.
  canBeSwitchedOff: false,
  prepare: ({ variance, memory }, dt): Constants => ({
    variance: variance < LEAST_VARIANCE ? 0 : variance,
    rate: 1 / (memory * MINUTES_PER_HOUR),
    dt,
  }),
  cellAdded(tissue, slot, constants, random) {
    const c = tissue.columns;
    if (isTarget(c.kind[slot])) draw(c, slot, constants, random);
  },
  parametersChanged(tissue, before, after, { variance }) {
    const { susceptibility } = tissue.columns;
    if (before.variance !== after.variance && variance === 0) susceptibility.fill(1, 0, tissue.count);
  },
  step(tissue, constants, random) {
    const c = tissue.columns;
    const { kind, phase } = c;
    const { variance, rate, dt } = constants;
    if (variance === 0) return;
    const { slots, length } = tissue.lists.settled;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      if (!isTarget(kind[i]) || phase[i] !== CELL_PHASE.alive) continue;
      random.draw(c, i, DRAW.change);
      if (occursWithin(rate, dt, random.out[0])) draw(c, i, constants, random);
    }
  },
});
