/**
 * Fresh tumour cells are put into the dish at set times, as an experimenter does who challenges the same NK cells again,
 * or who lets them wait before the targets come: all over the dish, as from a pipette. They are founders of the lysis of
 * their round.
 */
import { declareParameters } from '../core/parameter';
import { lineageKey, type RandomSource } from '../core/random';
import { MINUTES_PER_HOUR, stepsUp } from '../core/units';
import { mostCells } from '../model/capacity';
import { LINEAGE_SOURCE, type Tissue } from '../model/tissue';
import { CELL_KIND } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';

const parameters = declareParameters({
  size: {
    label: 'Tumour cells of a challenge',
    meaning: 'Fresh tumour cells in each challenge; 0 means none.',
    unit: 'cells',
    default: 0,
    minimum: 0,
    maximum: 20_000,
    integer: true,
    source: assumed('a choice of protocol'),
  },
  first: {
    label: 'First challenge',
    meaning: 'When the first fresh tumour cells come.',
    unit: 'h',
    default: 24,
    minimum: 0,
    maximum: 10_000,
    source: assumed('a choice of protocol'),
  },
  interval: {
    label: 'Interval of challenges',
    meaning: 'Time between two challenges.',
    unit: 'h',
    default: 24,
    minimum: 0.5,
    maximum: 10_000,
    source: assumed('a choice of protocol; serial killing assays often renew the targets daily'),
  },
  number: {
    label: 'Number of challenges',
    meaning: 'How many times fresh tumour cells come.',
    unit: '1',
    default: 1,
    minimum: 0,
    maximum: 100,
    integer: true,
    source: assumed('a choice of protocol'),
  },
  radius: {
    label: 'Radius of fresh tumour cells',
    meaning: 'Radius of the tumour cells of a challenge.',
    unit: 'µm',
    default: 8,
    minimum: 4,
    maximum: 15,
    plausible: [5.5, 8.5],
    source: assumed('that of the tumour cells at the start'),
  },
});

export const challenge = defineMechanism({
  key: 'challenge',
  code: CODES.challenge,
  label: 'Fresh targets',
  meaning: 'Fresh tumour cells are added at set times, as in a challenge assay.',
  law: ['N ← N + [size] at [first] + k·[interval], k < [number]'],
  symbols: 'N are the tumour cells, k counts the challenges.',
  reads: {},
  writes: { columns: ['dose', 'founder'], acts: ['addCell'], tally: ['founders'] },
  group: 'tumour',
  parameters,
  cadence_minutes: 0,
  canBeSwitchedOff: false,
  prepare: (p, dt) => ({ ...p, dt, keyWords: new Uint32Array(4) }),
  step(tissue, p, random) {
    if (p.size === 0) return;
    for (let round = 1; round <= p.number; round++) {
      const due = stepsUp((p.first + (round - 1) * p.interval) * MINUTES_PER_HOUR, p.dt);
      if (due === tissue.step) addTargets(tissue, round, p, random);
    }
  },
});

/** Puts one challenge into the dish; its cells have the round in their lineage keys and in the column `dose`. */
function addTargets(
  tissue: Tissue,
  round: number,
  { size, radius, keyWords }: { readonly size: number; readonly radius: number; readonly keyWords: Uint32Array },
  random: RandomSource,
): void {
  const { width, height } = tissue.domain;
  const room = Math.min(size, mostCells(width, height) - tissue.count);
  for (let n = 0; n < room; n++) {
    lineageKey(LINEAGE_SOURCE.place, round, n, keyWords);
    random.drawFor(keyWords, 0);
    const slot = tissue.addCell(CELL_KIND.tumour, round, n, random.out[0] * width, random.out[1] * height, radius);
    tissue.columns.founder[slot] = 1;
    tissue.columns.dose[slot] = round;
    tissue.tally.founders++;
  }
}
