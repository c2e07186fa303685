/**
 * From the death sentence to the corpse: a doomed cell lives on for a drawn delay, blebs in the last minutes, then its
 * membrane gives way (this is what lysis assays read). Delays are short after granzyme, long after death receptors;
 * without granzyme a perforated cell takes longer. Order of modes: Prager et al. 2019.
 */
import { logNormal } from '../core/distributions';
import { ln } from '../core/exactMath';
import { declareParameters } from '../core/parameter';
import type { RandomSource } from '../core/random';
import type { Tissue } from '../model/tissue';
import { CELL_KIND, CELL_PHASE, DEATH_CAUSE, EVENT, isTarget } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';

const minutes = (
  label: string,
  meaning: string,
  value: number,
  maximum: number,
  plausible: readonly [number, number],
  why: string,
) => ({ label, meaning, unit: 'min', default: value, minimum: 0.5, maximum, plausible, source: assumed(why) }) as const;
const spread = (label: string, value: number, why: string) =>
  ({
    label,
    meaning: 'Geometric standard deviation of that delay between cells.',
    unit: '1',
    default: value,
    minimum: 1,
    maximum: 5,
    plausible: [1.3, 2.5],
    source: assumed(why),
  }) as const;

const parameters = declareParameters({
  granzymeDelay: minutes(
    'Delay after granzyme',
    'Median time from the lethal hit to the loss of the membrane in granzyme mode.',
    20,
    600,
    [5, 60],
    'caspase-3 acts 6 min after granzyme B (Liesche 2018), execution takes some 15 min more; plausible 5–60',
  ),
  granzymeSpread: spread('Spread of the granzyme delay', 1.9, 'plausible 1.3–2.5'),
  withoutGranzyme: {
    label: 'Delay without granzyme',
    meaning: 'How many times longer the delay in granzyme mode is when the NK has no granzyme.',
    unit: '1',
    default: 3,
    minimum: 1,
    maximum: 20,
    plausible: [2, 5],
    source: assumed(
      'targets of granzyme-null cells die late (Jenkins 2015: let go after 30 instead of 13 min); plausible 2–5',
    ),
  },
  receptorDelay: minutes(
    'Delay after death receptors',
    'Median time from the lethal hit to the loss of the membrane in death-receptor mode.',
    120,
    1200,
    [60, 300],
    'slower than granzyme (Prager 2019); plausible 60–300',
  ),
  receptorSpread: spread('Spread of the receptor delay', 1.6, 'plausible 1.3–2.5'),
  blebbing: minutes('Blebbing', 'How long the membrane blebs before it gives way.', 10, 120, [5, 30], 'plausible 5–30'),
});

export interface Constants {
  readonly logGranzymeDelay: number;
  readonly logGranzymeSpread: number;
  readonly logReceptorDelay: number;
  readonly logReceptorSpread: number;
  readonly withoutGranzyme: number;
  readonly blebbingSteps: number;
}

export const dying = defineMechanism({
  key: 'dying',
  code: CODES.dying,
  label: 'Dying',
  meaning: 'A cell that was lethally hit stays for a while, blebs, and then loses its membrane.',
  law: [
    'delay ~ log-normal(median [granzymeDelay], [withoutGranzyme] times longer without granzyme)',
    'delay ~ log-normal(median [receptorDelay]) after death receptors',
  ],
  reads: { columns: ['kind', 'phase', 'cause', 'founder', 'granzymeLack', 'deathStep'] },
  writes: { columns: ['phase', 'deathStep'], events: ['died'], tally: ['foundersLysed', 'targetsLysed'] },
  group: 'cytotoxicity',
  parameters,
  cadence_minutes: 0,
  canBeSwitchedOff: false,
  prepare: (p, dt): Constants => ({
    logGranzymeDelay: ln(p.granzymeDelay),
    logGranzymeSpread: ln(p.granzymeSpread),
    logReceptorDelay: ln(p.receptorDelay),
    logReceptorSpread: ln(p.receptorSpread),
    withoutGranzyme: p.withoutGranzyme,
    blebbingSteps: Math.round(p.blebbing / dt),
  }),
  step(tissue, constants, random) {
    const { phase, deathStep } = tissue.columns;
    const { step } = tissue;
    const { slots, length } = tissue.lists.dying;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      if (phase[i] === CELL_PHASE.dead) continue;
      if (deathStep[i] < 0) deathStep[i] = step + drawDelay(tissue, i, constants, random);
      if (step >= deathStep[i]) die(tissue, i);
      else if (step >= deathStep[i] - constants.blebbingSteps) phase[i] = CELL_PHASE.blebbing;
    }
  },
});

/** How much longer death takes when this share of granzyme was lacking. */
export const slowedDeath = (withoutGranzyme: number, lack: number): number => 1 + (withoutGranzyme - 1) * lack;

/** Steps until the membrane gives way, at least 1. */
function drawDelay(tissue: Tissue, slot: number, k: Constants, random: RandomSource): number {
  const c = tissue.columns;
  random.draw(c, slot, 0);
  const [u, v] = random.out;
  const slow = c.cause[slot] === DEATH_CAUSE.deathReceptor;
  const delay = slow
    ? logNormal(k.logReceptorDelay, k.logReceptorSpread, u, v)
    : slowedDeath(k.withoutGranzyme, c.granzymeLack[slot]) * logNormal(k.logGranzymeDelay, k.logGranzymeSpread, u, v);
  return tissue.stepsIn(delay);
}

function die(tissue: Tissue, slot: number): void {
  const c = tissue.columns;
  c.phase[slot] = CELL_PHASE.dead;
  const lysed = c.cause[slot] === DEATH_CAUSE.granzyme || c.cause[slot] === DEATH_CAUSE.deathReceptor;
  if (lysed && isTarget(c.kind[slot])) tissue.tally.targetsLysed++;
  if (c.kind[slot] === CELL_KIND.tumour && c.founder[slot] === 1 && lysed) tissue.tally.foundersLysed++;
  tissue.events.record(tissue.step, EVENT.died, c.id[slot], 0);
}
