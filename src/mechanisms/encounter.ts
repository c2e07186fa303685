/**
 * A free NK meets a target and takes hold of it, sooner one that IFN-γ made sticky (ICAM-1) and one that its CAR sees;
 * for a while after a kill it is quicker (bursts).
 */
import { occursWithin } from '../core/hazard';
import { declareParameters } from '../core/parameter';
import type { LineageKeys } from '../core/random';
import { RECEPTOR } from '../model/columns';
import { SlotList } from '../model/slotList';
import { LONGEST_REACH, type Tissue } from '../model/tissue';
import { CELL_PHASE, isTarget } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed, fitted } from './references';

const parameters = declareParameters({
  conjugationRate: {
    label: 'Conjugation rate',
    meaning: 'How fast an NK takes hold of a target it touches.',
    unit: '1/min',
    default: 0.131,
    minimum: 0,
    maximum: 5,
    plausible: [0.03, 1],
    source: fitted(
      'a mean free search of 20 min among targets in excess and kills per NK (Sung, Hosty and Pérez-Carrasco), with the first-hit rate; PhysiCell’s immune sample uses 0.2',
      'nkscape calibrate kills --seeds 20',
    ),
  },
  reach: {
    label: 'Reach',
    meaning: 'Gap between two cells that an NK can still bridge.',
    unit: 'µm',
    default: 2,
    minimum: 0,
    maximum: LONGEST_REACH,
    plausible: [1, 4],
    source: assumed('length of lamellipodia; plausible 1–4'),
  },
  adhesionGain: {
    label: 'Gain by ICAM-1',
    meaning: 'Relative rise of the conjugation rate on a target with a full IFN-γ response.',
    unit: '1',
    default: 1,
    minimum: 0,
    maximum: 5,
    plausible: [0, 2],
    source: assumed('IFN-γ raises ICAM-1 about threefold; half of that rise taken to count'),
  },
  burstGain: {
    label: 'Burst after a kill',
    meaning: 'Factor on the conjugation rate for a while after a kill.',
    unit: '1',
    default: 1.2,
    minimum: 1,
    maximum: 3,
    plausible: [1, 2],
    source: assumed('kills come in bursts; direction published, size not found'),
  },
  burstDuration: {
    label: 'Length of a burst',
    meaning: 'How long after a kill the burst lasts.',
    unit: 'min',
    default: 60,
    minimum: 0,
    maximum: 600,
    plausible: [15, 240],
    source: assumed('of the order of one contact'),
  },
  crowd: {
    label: 'NK cells per target',
    meaning: 'Largest number of NK cells that hold one target at a time.',
    unit: '1',
    default: 6,
    minimum: 1,
    maximum: 12,
    plausible: [4, 8],
    integer: true,
    source: assumed('room around a target of twice the diameter'),
  },
});

/** Targets one NK can have in reach at a time; more do not fit around it. */
const MOST_CANDIDATES = 24;

/** Hazard of conjugation with one target (1/min). */
export const conjugationHazard = (rate: number, adhesionGain: number, response: number, carSignal: number): number =>
  rate * (1 + adhesionGain * response) * (1 + carSignal);

export const encounter = defineMechanism({
  key: 'encounter',
  code: CODES.encounter,
  label: 'Encounter and conjugation',
  meaning:
    'A free NK cell that touches a live target takes hold of it, sooner if the target is sticky and rich in antigen.',
  law: [
    'h = b·Σⱼ [conjugationRate]·(1 + [adhesionGain]·Rⱼ)·(1 + sⱼ)',
    'b = [burstGain] for [burstDuration] after a kill, else 1',
  ],
  symbols:
    'The sum is over the targets j in reach; R is their IFN-γ response, s the antigen signal, b the haste after a kill.',
  reads: {
    columns: ['phase', 'partner', 'attached', 'antigenSignal', 'receptors', 'lastKillStep', 'interferonResponse'],
    dish: ['neighbours'],
  },
  writes: { acts: ['attach'] },
  group: 'cytotoxicity',
  parameters,
  cadence_minutes: 0,
  prepare: (p, dt) => ({
    ...p,
    dt,
    burstSteps: Math.round(p.burstDuration / dt),
    free: new SlotList(),
    within: new SlotList(),
    candidates: new Int32Array(MOST_CANDIDATES),
    hazards: new Float64Array(MOST_CANDIDATES),
  }),
  step(tissue, constants, random) {
    const { dt, conjugationRate, adhesionGain, burstGain, burstSteps, crowd } = constants;
    const { free, within, candidates, hazards } = constants;
    const { step, columns: c } = tissue;
    const { attached, antigenSignal, interferonResponse, lastKillStep, receptors } = c;
    listMeetings(tissue, constants);
    const { slots: nk, length } = free;
    const { slots: targets } = within;
    for (let n = 0; n < length; ) {
      const i = nk[n];
      const car = (receptors[i] & RECEPTOR.car) !== 0 ? 1 : 0;
      let found = 0;
      let total = 0;
      for (; n < length && nk[n] === i; n++) {
        const t = targets[n];
        if (attached[t] >= crowd || found === MOST_CANDIDATES) continue;
        const hazard = conjugationHazard(conjugationRate, adhesionGain, interferonResponse[t], car * antigenSignal[t]);
        candidates[found] = t;
        hazards[found++] = hazard;
        total += hazard;
      }
      if (total === 0) continue;
      if (lastKillStep[i] >= 0 && step - lastKillStep[i] < burstSteps) total *= burstGain;
      random.draw(c, i, 0);
      if (!occursWithin(total, dt, random.out[0])) continue;
      sortByKey(c, candidates, hazards, found);
      tissue.attach(i, candidates[choose(hazards, found, random.out[1])]);
    }
  },
});

/** Pairs of a free NK and a live target within its reach, in two lists of one length. */
interface Meetings {
  readonly free: SlotList;
  readonly within: SlotList;
  readonly reach: number;
}

/**
 * Lists who could take hold of whom. Pairs are sifted in three rounds without a branch, since who is free, alive or near
 * and who is not stand in no order.
 */
function listMeetings(tissue: Tissue, { free, within, reach }: Meetings): void {
  const { slot, x, y, radius, kind, count } = tissue.grid;
  const { phase, partner } = tissue.columns;
  const { list, owner, start } = tissue.neighbours.targets;
  const pairs = start[count];
  const nk = free.empty(pairs);
  const targets = within.empty(pairs);
  let searching = 0;
  for (let k = 0; k < pairs; k++) {
    const n = owner[k];
    const i = slot[n];
    nk[searching] = n;
    targets[searching] = list[k];
    searching += +(phase[i] === CELL_PHASE.alive) & +(partner[i] === 0);
  }
  let alive = 0;
  for (let k = 0; k < searching; k++) {
    const j = targets[k];
    nk[alive] = nk[k];
    targets[alive] = j;
    alive += +(phase[slot[j]] === CELL_PHASE.alive) & +isTarget(kind[j]);
  }
  let near = 0;
  for (let k = 0; k < alive; k++) {
    const n = nk[k];
    const j = targets[k];
    const dx = x[j] - x[n];
    const dy = y[j] - y[n];
    const range = radius[n] + reach + radius[j];
    nk[near] = slot[n];
    targets[near] = slot[j];
    near += +(dx * dx + dy * dy < range * range);
  }
  free.length = near;
  within.length = near;
}

/** Puts candidates in the order of their lineage keys, so that the choice does not hang on slots. */
function sortByKey(c: LineageKeys, candidates: Int32Array, hazards: Float64Array, n: number): void {
  const { keyHigh, keyLow } = c;
  for (let k = 1; k < n; k++) {
    const slot = candidates[k];
    const hazard = hazards[k];
    let at = k;
    for (; at > 0; at--) {
      const other = candidates[at - 1];
      if (keyHigh[other] < keyHigh[slot] || (keyHigh[other] === keyHigh[slot] && keyLow[other] < keyLow[slot])) break;
      candidates[at] = other;
      hazards[at] = hazards[at - 1];
    }
    candidates[at] = slot;
    hazards[at] = hazard;
  }
}

/** Index of one of the first n weights, chosen in proportion by a uniform in (0, 1). */
export function choose(weights: Float64Array, n: number, uniform: number): number {
  let sum = 0;
  for (let k = 0; k < n; k++) sum += weights[k];
  let left = uniform * sum;
  for (let k = 0; k < n - 1; k++) {
    left -= weights[k];
    if (left < 0) return k;
  }
  return n - 1;
}
