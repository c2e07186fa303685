/**
 * NK cells die unless IL-15 keeps them; and each kill carries a small risk of death by over-activation. Irradiated cells
 * die at least at their own pace, whatever IL-15 there is. Check: 45 pM gives 6.7 % loss a day (Zhang 2007: 6.9 ± 4.0
 * %).
 */
import { hill } from '../core/exactMath';
import { occursWithin } from '../core/hazard';
import { declareParameters } from '../core/parameter';
import { MINUTES_PER_DAY, rateFromHalfLife } from '../core/units';
import { CELL_PHASE, DEATH_CAUSE } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';
import { loseEffector } from './shared/effectorDeath';

const parameters = declareParameters({
  starvedHalfLife: {
    label: 'Half-life without IL-15',
    meaning: 'Time in which half of the NK cells die without any IL-15.',
    unit: 'd',
    default: 1.5,
    minimum: 0.1,
    maximum: 100,
    plausible: [1, 3],
    source: assumed('without cytokine NK cells die within days; plausible 1–3 d'),
  },
  fedHalfLife: {
    label: 'Half-life with plenty of IL-15',
    meaning: 'Time in which half of the NK cells die when IL-15 is plentiful.',
    unit: 'd',
    default: 14,
    minimum: 0.1,
    maximum: 1000,
    plausible: [7, 20],
    source: assumed('anchored to the published half-life below 10 d in people; plausible 7–20 d'),
  },
  halfMaximalIl15: {
    label: 'IL-15 for half survival',
    meaning: 'IL-15 at which half of the survival signal is reached.',
    unit: 'pM',
    default: 10,
    minimum: 0.1,
    maximum: 1000,
    plausible: [3, 70],
    scale: 'logarithmic',
    source: assumed('chosen with the support of 45 pM to give the published turnover; plausible 3–70'),
  },
  deathPerKill: {
    label: 'Death per kill',
    meaning: 'Probability that a kill costs the NK its life by over-activation.',
    unit: '1',
    default: 0.02,
    minimum: 0,
    maximum: 1,
    plausible: [0, 0.1],
    source: assumed('seen after antibody-driven killing in some donors; plausible 0–0.1'),
  },
  irradiatedHalfLife: {
    label: 'Half-life of irradiated cells',
    meaning: 'Time in which half of the irradiated cells die, or sooner if they lack IL-15.',
    unit: 'd',
    default: 2,
    minimum: 0.1,
    maximum: 100,
    plausible: [1, 4],
    source: assumed('irradiated NK-92 cells are gone within days; plausible 1–4 d'),
  },
});

/** Death hazard (1/min) at this survival signal H (0–1), from the two hazards. */
export const deathHazard = (starved: number, fed: number, support: number): number =>
  starved * (1 - support) + fed * support;

export const nkSurvival = defineMechanism({
  key: 'nkSurvival',
  code: CODES.nkSurvival,
  label: 'NK survival',
  meaning: 'NK cells fade away without IL-15, and some die of their own kills.',
  law: ['h = δ_starved·(1 − H) + δ_fed·H,   H = hill(IL-15, [halfMaximalIl15], 2),   δ = ln 2/half-life'],
  reads: { columns: ['kind', 'phase', 'kills', 'killsWeathered', 'effectiveInterleukin15', 'irradiated'] },
  writes: { columns: ['killsWeathered'], acts: ['detach', 'doom'], tally: ['nkDeaths'] },
  group: 'product',
  parameters,
  cadence_minutes: 6,
  prepare: (p, dt) => ({
    ...p,
    dt,
    starved: rateFromHalfLife(p.starvedHalfLife * MINUTES_PER_DAY),
    fed: rateFromHalfLife(p.fedHalfLife * MINUTES_PER_DAY),
    irradiatedRate: rateFromHalfLife(p.irradiatedHalfLife * MINUTES_PER_DAY),
  }),
  step(tissue, { starved, fed, irradiatedRate, halfMaximalIl15, deathPerKill, dt }, random) {
    const c = tissue.columns;
    const { phase, effectiveInterleukin15, kills, killsWeathered, irradiated } = c;
    const { slots, length } = tissue.lists.naturalKillers;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      if (phase[i] !== CELL_PHASE.alive) continue;
      random.draw(c, i, 0);
      const natural = deathHazard(starved, fed, hill(effectiveInterleukin15[i], halfMaximalIl15, 2));
      const hazard = irradiated[i] === 0 ? natural : Math.max(natural, irradiatedRate);
      if (occursWithin(hazard, dt, random.out[0])) {
        loseEffector(tissue, i, DEATH_CAUSE.starvation);
        continue;
      }
      while (killsWeathered[i] < kills[i] && phase[i] === CELL_PHASE.alive) {
        killsWeathered[i]++;
        random.draw(c, i, killsWeathered[i]);
        if (random.out[0] < deathPerKill) loseEffector(tissue, i, DEATH_CAUSE.activation);
      }
    }
  },
});
