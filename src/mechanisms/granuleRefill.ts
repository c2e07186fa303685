/**
 * Lytic granules are made anew, three times faster with plenty of IL-15 than without, and held back by TGF-β, which
 * lowers granzyme and perforin. Structure: Makaryan and Finley 2020 (synthesis limits late rounds); that TGF-β acts on
 * synthesis is assumed (its direction, less granzyme and perforin, is published).
 */
import { exp, hill } from '../core/exactMath';
import { declareParameters } from '../core/parameter';
import { MINUTES_PER_HOUR } from '../core/units';
import { CELL_PHASE } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';

const parameters = declareParameters({
  fedTime: {
    label: 'Refill time with IL-15',
    meaning: 'Time constant of refilling the granules when IL-15 is plentiful.',
    unit: 'h',
    default: 16,
    minimum: 0.5,
    maximum: 500,
    plausible: [8, 30],
    source: assumed('perforin and granzyme are made anew within a day; plausible 8–30 h'),
  },
  starvedTime: {
    label: 'Refill time without IL-15',
    meaning: 'Time constant of refilling the granules without IL-15.',
    unit: 'h',
    default: 48,
    minimum: 0.5,
    maximum: 1000,
    plausible: [24, 96],
    source: assumed('plausible 24–96 h'),
  },
  halfMaximalIl15: {
    label: 'IL-15 for half of the gain',
    meaning: 'IL-15 at which refilling is half way between the two times.',
    unit: 'pM',
    default: 10,
    minimum: 0.1,
    maximum: 1000,
    plausible: [3, 100],
    scale: 'logarithmic',
    source: assumed('taken equal to that of survival'),
  },
});

/** Time constant of refilling at this support Hs (0–1). */
export const refillTime = (fed: number, starved: number, support: number): number =>
  fed + (starved - fed) * (1 - support);

export const granuleRefill = defineMechanism({
  key: 'granuleRefill',
  code: CODES.granuleRefill,
  label: 'Granule refill',
  meaning: 'NK cells make new lytic granules, faster with IL-15.',
  law: [
    'dG/dt = (1 − G)·(1 − T_cytotoxicity)/τ,   τ = [fedTime] + ([starvedTime] − [fedTime])·(1 − hill(IL-15, [halfMaximalIl15], 2))',
  ],
  symbols: 'G are the granules, T is the suppression by TGF-β.',
  reads: { columns: ['kind', 'phase', 'granules', 'suppressedCytotoxicity', 'effectiveInterleukin15'] },
  writes: { columns: ['granules'] },
  group: 'cytotoxicity',
  parameters,
  cadence_minutes: 6,
  prepare: (p, dt) => ({ ...p, dt }),
  step(tissue, { fedTime, starvedTime, halfMaximalIl15, dt }) {
    const { phase, granules, effectiveInterleukin15, suppressedCytotoxicity } = tissue.columns;
    const { slots, length } = tissue.lists.naturalKillers;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      if (phase[i] !== CELL_PHASE.alive || granules[i] === 1) continue;
      const support = hill(effectiveInterleukin15[i], halfMaximalIl15, 2);
      const tau_minutes = refillTime(fedTime, starvedTime, support) * MINUTES_PER_HOUR;
      granules[i] = 1 - (1 - granules[i]) * exp((-dt * (1 - suppressedCytotoxicity[i])) / tau_minutes);
    }
  },
});
