/**
 * Fratricide: a CAR-NK that shows stripped antigen is itself a target, of the m free CAR-NK cells that touch it. Off by
 * default.
 */
import { occursWithin } from '../core/hazard';
import { declareParameters } from '../core/parameter';
import { RECEPTOR } from '../model/columns';
import type { Tissue } from '../model/tissue';
import { CELL_PHASE, DEATH_CAUSE } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';
import { loseEffector } from './shared/effectorDeath';

const parameters = declareParameters({
  rate: {
    label: 'Fratricide rate',
    meaning: 'Rate at which a free CAR-NK kills an NK it touches that shows plenty of stripped antigen; 0 means never.',
    unit: '1/min',
    default: 0,
    minimum: 0,
    maximum: 1,
    plausible: [0, 0.01],
    source: assumed('fratricide after trogocytosis is published (Li 2022), its rate is not; off unless asked for'),
  },
});

export interface Constants {
  readonly rate: number;
  readonly dt: number;
  readonly victims: number[];
  /** Of each NK in the order of the neighbour grid: free CAR-NK cells that touch it. */
  attackers: Uint8Array;
}

/** Counts for every NK the free CAR-NK cells that touch it. */
function countAttackers(tissue: Tissue, constants: Constants): Uint8Array {
  const { grid, neighbours } = tissue;
  const { phase, partner, receptors } = tissue.columns;
  const { slot, settled, count } = grid;
  const { start, list } = neighbours.alike;
  if (constants.attackers.length < count - settled) constants.attackers = new Uint8Array(2 * (count - settled));
  const { attackers } = constants;
  attackers.fill(0);
  const attacks = (i: number): number =>
    +(phase[i] === CELL_PHASE.alive && partner[i] === 0 && (receptors[i] & RECEPTOR.car) !== 0);
  for (let n = settled; n < count; n++) {
    const attacking = attacks(slot[n]);
    for (let k = start[n]; k < start[n + 1]; k++) {
      attackers[list[k] - settled] += attacking;
      attackers[n - settled] += attacks(slot[list[k]]);
    }
  }
  return attackers;
}

export const fratricide = defineMechanism({
  key: 'fratricide',
  code: CODES.fratricide,
  label: 'Fratricide',
  meaning: 'CAR-NK cells that carry stripped antigen are attacked by other CAR-NK cells.',
  law: ['h = [rate]·m·antigenSignal'],
  symbols: 'm is the number of free CAR-NK cells that touch it.',
  reads: { columns: ['phase', 'partner', 'antigenSignal', 'receptors'], dish: ['neighbours'] },
  writes: { acts: ['detach', 'doom'], tally: ['nkDeaths'] },
  group: 'carDesign',
  parameters,
  cadence_minutes: 6,
  prepare: (p, dt): Constants => ({ rate: p.rate, dt, victims: [], attackers: new Uint8Array(64) }),
  step(tissue, constants, random) {
    const { rate, dt, victims } = constants;
    if (rate === 0) return;
    const { columns, grid } = tissue;
    const { phase, antigenSignal } = columns;
    const attackers = countAttackers(tissue, constants);
    victims.length = 0;
    for (let n = grid.settled; n < grid.count; n++) {
      const i = grid.slot[n];
      const hazard = rate * antigenSignal[i] * attackers[n - grid.settled];
      if (hazard === 0 || phase[i] !== CELL_PHASE.alive) continue;
      random.draw(columns, i, 0);
      if (occursWithin(hazard, dt, random.out[0])) victims.push(i);
    }
    // Only when all are drawn, so that the order of cells does not matter.
    for (const victim of victims) loseEffector(tissue, victim, DEATH_CAUSE.fratricide);
  },
});
