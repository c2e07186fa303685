/**
 * Lytic damage adds up and is repaired. How much a cell survives differs between cells. Basis: three serial hits within
 * 50 min kill (Weigelin et al. 2021).
 */
import { logNormal } from '../core/distributions';
import { exp } from '../core/exactMath';
import { declareParameters } from '../core/parameter';
import type { RandomSource } from '../core/random';
import { rateFromHalfLife } from '../core/units';
import type { Tissue } from '../model/tissue';
import { CELL_KIND, isTarget } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed, derived } from './references';

const parameters = declareParameters({
  lethalDamage: {
    label: 'Lethal damage',
    meaning:
      'Damage that kills a median target: 0.5 for blood cancer cells (about one hit), 1.85 for solid ones (about three).',
    unit: 'hits',
    default: 0.5,
    minimum: 0.05,
    maximum: 20,
    plausible: [0.4, 4],
    source: assumed(
      '0.5 makes the first hit of a full NK kill nine times in ten; for solid targets 1.85 follows from three hits (Weigelin 2021)',
    ),
  },
  healthyLethalDamage: {
    label: 'Lethal damage of healthy cells',
    meaning: 'Damage that kills a median healthy cell.',
    unit: 'hits',
    default: 0.5,
    minimum: 0.05,
    maximum: 20,
    plausible: [0.4, 4],
    source: assumed('no reason known why a normal cell should withstand more hits than a blood cancer cell'),
  },
  spread: {
    label: 'Spread of resistance',
    meaning: 'Standard deviation of the natural logarithm of lethal damage between cells; applies to new cells.',
    unit: '1',
    default: 0.25,
    minimum: 0,
    maximum: 1.5,
    plausible: [0.1, 0.5],
    source: assumed('cells of one line differ'),
  },
  halfLife: {
    label: 'Half-life of damage',
    meaning: 'Time in which a surviving cell repairs half of its damage.',
    unit: 'min',
    default: 60,
    minimum: 1,
    maximum: 10_000,
    plausible: [40, 80],
    source: derived(
      'three unit hits 50 min apart sum to 1.88 with this half-life (lethal at 1.85), 60 min apart to 1.75 (survived)',
    ),
  },
});

/** Share of damage left after dt minutes. */
export const remaining = (halfLife: number, dt: number): number => exp(-rateFromHalfLife(halfLife) * dt);

interface Resistance {
  readonly lethalDamage: number;
  readonly healthyLethalDamage: number;
  readonly spread: number;
}

/** Gives a target the damage that will kill it. */
function drawResistance(tissue: Tissue, slot: number, p: Resistance, random: RandomSource): void {
  const c = tissue.columns;
  if (!isTarget(c.kind[slot])) return;
  const median = c.kind[slot] === CELL_KIND.healthy ? p.healthyLethalDamage : p.lethalDamage;
  random.draw(c, slot, 0);
  c.lethalDamage[slot] = median * logNormal(0, p.spread, random.out[0], random.out[1]);
}

export const damage = defineMechanism({
  key: 'damage',
  code: CODES.damage,
  label: 'Damage and resistance',
  meaning: 'Hits add up in a target, which repairs itself meanwhile; enough of them in time are lethal.',
  law: ['dD/dt = −D·ln 2/[halfLife];   death at D ≥ D_lethal ~ log-normal(median [lethalDamage], spread [spread])'],
  symbols: 'D is the damage of a target.',
  reads: { columns: ['kind', 'damage', 'lethalDamage'] },
  writes: { columns: ['damage', 'lethalDamage'] },
  group: 'cytotoxicity',
  parameters,
  cadence_minutes: 0,
  canBeSwitchedOff: false,
  prepare: (p, dt) => ({ ...p, kept: remaining(p.halfLife, dt) }),
  cellAdded(tissue, slot, constants, random) {
    drawResistance(tissue, slot, constants, random);
  },
  cellDivided(tissue, _mother, daughter, constants, random) {
    drawResistance(tissue, daughter, constants, random);
  },
  parametersChanged(tissue, before, after) {
    const factor = after.lethalDamage / before.lethalDamage;
    const healthyFactor = after.healthyLethalDamage / before.healthyLethalDamage;
    const { kind, lethalDamage } = tissue.columns;
    for (let i = 0; i < tissue.count; i++) lethalDamage[i] *= kind[i] === CELL_KIND.healthy ? healthyFactor : factor;
  },
  step(tissue, { kept }) {
    const { damage: amount } = tissue.columns;
    const { slots, length } = tissue.lists.settled;
    for (let n = 0; n < length; n++) amount[slots[n]] *= kept;
  },
});
