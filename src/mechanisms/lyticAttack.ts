/**
 * The contact between an NK and its target as competing hazards: a hit against letting go. The first hit latches the
 * contact. At most one hit falls in a step, which lengthens the 3 min between hits by 8.6 %. A hit takes granules and
 * adds damage; the hit that crosses the target's lethal damage is the kill. Without perforin everything but the damage
 * happens. Times: Jenkins et al. 2015.
 */
import { exponential, gamma, logNormal } from '../core/distributions';
import { exp } from '../core/exactMath';
import { occursWithin } from '../core/hazard';
import { declareParameters, type ParameterValues } from '../core/parameter';
import type { RandomSource } from '../core/random';
import { ARM } from '../model/columns';
import type { Tissue } from '../model/tissue';
import { CELL_KIND, CELL_PHASE, DEATH_CAUSE, EVENT, NK_STATE } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed, derived, fitted, paper } from './references';

const parameters = declareParameters({
  hitRate: {
    label: 'First-hit rate',
    meaning: 'Rate of the first lytic hit of an average NK at full activation with full granules.',
    unit: '1/min',
    default: 0.0365,
    minimum: 0,
    maximum: 1,
    plausible: [1 / 60, 1 / 8],
    source: fitted(
      'kills per NK in 5 h of 141 cells without and 107 with rituximab (Sung, Hosty and Pérez-Carrasco), with the conjugation rate',
      'nkscape calibrate kills --seeds 20',
    ),
  },
  burstRate: {
    label: 'Rate of further hits',
    meaning: 'Rate of hits once the first has been fired in a contact.',
    unit: '1/min',
    default: 1 / 3,
    minimum: 0,
    maximum: 5,
    plausible: [0.1, 1],
    source: assumed('several degranulations follow each other within minutes'),
  },
  potencyShape: {
    label: 'Evenness of NK cells',
    meaning: 'Shape of the gamma distribution of hit rates between NK cells; small means a few killers do most.',
    unit: '1',
    default: 1.4,
    minimum: 1,
    maximum: 100,
    plausible: [1, 5],
    scale: 'logarithmic',
    source: derived(
      'negative binomial shape 1.4 of the kills of 141 NK cells (method of moments, public data of Sung, Hosty and Pérez-Carrasco), taken for rates of hits, beside a silent share of cells',
    ),
  },
  lowSignalContact: {
    label: 'Contact at low signal',
    meaning: 'Mean length of a contact that gives no activation.',
    unit: 'min',
    default: 5,
    minimum: 0.5,
    maximum: 120,
    plausible: [1, 20],
    source: assumed('short exploratory contacts; plausible 1–20 min'),
  },
  failedContact: {
    label: 'Failed contact',
    meaning: 'Mean length of an activated contact whose target does not die.',
    unit: 'min',
    default: 67.7,
    minimum: 1,
    maximum: 600,
    source: paper('jenkins2015'),
  },
  releaseAfterKill: {
    label: 'Release after a kill',
    meaning: 'Mean time from the first signal to letting go of a target that dies.',
    unit: 'min',
    default: 12.8,
    minimum: 0.5,
    maximum: 120,
    source: paper('jenkins2015'),
  },
  granulesPerHit: {
    label: 'Granules per hit',
    meaning: 'Share of the granule pool that a hit takes at half activation.',
    unit: '1',
    default: 0.1,
    minimum: 0,
    maximum: 1,
    plausible: [0.05, 0.2],
    source: assumed('six to eight hits empty a cell, in line with at most 5–6 kills per NK observed'),
  },
  emptyBelow: {
    label: 'Empty below',
    meaning: 'Share of the granule pool below which no hit can be fired.',
    unit: '1',
    default: 0.08,
    minimum: 0,
    maximum: 1,
    plausible: [0.02, 0.15],
    source: assumed('less than one hit'),
  },
  damageMedian: {
    label: 'Damage per hit',
    meaning: 'Median damage of a hit by an NK with full granules.',
    unit: 'hits',
    default: exp(-0.08),
    minimum: 0,
    maximum: 5,
    plausible: [0.5, 1.5],
    source: assumed('with a spread of 0.4 the mean hit is one unit'),
  },
  damageSpread: {
    label: 'Spread of damage',
    meaning: 'Standard deviation of the natural logarithm of damage between hits.',
    unit: '1',
    default: 0.4,
    minimum: 0,
    maximum: 1.5,
    plausible: [0.2, 0.8],
    source: assumed('hits differ in granules released'),
  },
  granzymeAbove: {
    label: 'Granzyme mode above',
    meaning: 'Share of granules above which a kill is by granzyme, below by death receptor.',
    unit: '1',
    default: 0.35,
    minimum: 0,
    maximum: 1,
    plausible: [0.1, 0.6],
    source: assumed('late kills in a series use death receptors (Prager 2019); threshold not found'),
  },
  perforin: {
    label: 'Perforin',
    meaning: 'Perforin of the NK cells: 1 normal, 0 knocked out. Without it hits are fired, but do no damage.',
    unit: '1',
    default: 1,
    minimum: 0,
    maximum: 1,
    source: assumed('scale; 0 for knocked-out cells, whose failed contacts are published (Jenkins 2015)'),
  },
  granzyme: {
    label: 'Granzyme',
    meaning:
      'Granzyme of the NK cells: 1 normal, 0 knocked out. With less of it targets take longer to die and to be let go.',
    unit: '1',
    default: 1,
    minimum: 0,
    maximum: 1,
    source: assumed('scale; 0 for cells without granzymes A and B (Jenkins 2015)'),
  },
  releaseWithoutGranzyme: {
    label: 'Release without granzyme',
    meaning: 'Mean time from the first signal to letting go of a target that dies without any granzyme.',
    unit: 'min',
    default: 30.2,
    minimum: 0.5,
    maximum: 600,
    source: paper('jenkins2015'),
  },
  deathLigands: {
    label: 'Death ligands',
    meaning:
      'Damage that FasL and TRAIL do where perforin is missing, as a share of that of a normal hit; such kills are slow.',
    unit: '1',
    default: 0,
    minimum: 0,
    maximum: 1,
    plausible: [0, 0.5],
    source: assumed(
      'contacts without perforin fail in the published hours, so none by default; depends on the death receptors of the target, plausible 0–0.5',
    ),
  },
});

/** Share of the granules at which the hit rate is half of what it would be with plenty (assumed). */
const HALF_RATE_GRANULES = 0.2;
/** Share of a full NK's damage that a hit by a nearly empty one does (assumed). */
const EMPTY_DAMAGE = 0.4;

/** How granules left scale the hit rate: 1 when full, 0 when empty. */
export const granuleFactor = (granules: number): number =>
  ((1 + HALF_RATE_GRANULES) * granules) / (granules + HALF_RATE_GRANULES);
/** How granules left scale the damage of a hit: 1 when full, 0.4 when nearly empty. */
export const damageFactor = (granules: number): number => EMPTY_DAMAGE + (1 - EMPTY_DAMAGE) * granules;
/** Share of the pool a hit takes at activation f. */
export const granulesTaken = (perHit: number, f: number): number => perHit * (0.5 + f);

/** Share of a normal hit's damage that is done with this perforin (0–1) and these death ligands (0–1). */
export const effectOfHit = (perforin: number, deathLigands: number): number => perforin + (1 - perforin) * deathLigands;

/** Hazard (1/min) of letting go of a live target before any hit, at activation f. */
export function lettingGo(f: number, lowSignalContact: number, failedContact: number): number {
  const quiet = (1 - f) * (1 - f);
  return quiet / lowSignalContact + (1 - quiet) / failedContact;
}

type Constants = ParameterValues<typeof parameters> & {
  readonly dt: number;
  /** Median damage of a hit by these NK cells when their granules are full. */
  readonly effectiveDamage: number;
  /** Whether perforin does at least as much of that as death ligands. */
  readonly mostlyPerforin: boolean;
  /** Mean time from the first signal to letting go after a kill by granzyme, min. */
  readonly granzymeRelease: number;
};

/** Draw indices of one NK in one step. */
const DRAW = { fate: 0, damage: 1, release: 2, potency: 8 } as const;

export const lyticAttack = defineMechanism({
  key: 'lyticAttack',
  code: CODES.lyticAttack,
  label: 'Lytic attack',
  meaning: 'An activated NK fires lytic granules at its target; enough hits in time kill it, and the NK moves on.',
  law: [
    'before the first hit:  hit [hitRate]·f·γ·z·g(G)  leave (1 − f)²/[lowSignalContact] + (1 − (1 − f)²)/[failedContact]',
    'after it:              hit [burstRate]·g(G)      leave 1/[failedContact]',
    'g(G) = 1.2·G/(G + 0.2)·(1 − steroid), 0 below [emptyBelow]',
    'a hit takes [granulesPerHit]·(½ + f) of G and adds damage of median [damageMedian]·(p + (1 − p)·[deathLigands])·(0.4 + 0.6·G), p = [perforin]',
  ],
  symbols: 'f is the activation, γ the potency of the NK cell, G its granules, z the susceptibility of the target.',
  reads: {
    columns: [
      'kind',
      'phase',
      'partner',
      'signalStep',
      'releaseStep',
      'cytokineSignal',
      'carStrength',
      'arms',
      'signal',
      'potency',
      'susceptibility',
      'granules',
      'hits',
      'kills',
      'assists',
      'hitterA',
      'hitterB',
      'hitterC',
      'damage',
      'lethalDamage',
      'steroidCytotoxicity',
    ],
  },
  writes: {
    columns: [
      'signalStep',
      'releaseStep',
      'limit',
      'potency',
      'granules',
      'hits',
      'kills',
      'assists',
      'lastHitStep',
      'lastKillStep',
      'lastSignalStep',
      'lastStimulus',
      'hitterA',
      'hitterB',
      'hitterC',
      'damage',
      'granzymeLack',
    ],
    acts: ['detach', 'doom'],
    events: ['firstSignal', 'hit', 'lethalHit'],
    tally: ['healthyKills', 'kills', 'assists'],
  },
  group: 'cytotoxicity',
  parameters,
  cadence_minutes: 0,
  // Letting go is its work too: without it contacts would never end. A hit rate of 0 disarms every NK.
  canBeSwitchedOff: false,
  prepare: (p, dt): Constants => ({
    ...p,
    dt,
    effectiveDamage: p.damageMedian * effectOfHit(p.perforin, p.deathLigands),
    mostlyPerforin: p.perforin >= (1 - p.perforin) * p.deathLigands,
    granzymeRelease: p.releaseAfterKill + (p.releaseWithoutGranzyme - p.releaseAfterKill) * (1 - p.granzyme),
  }),
  cellAdded(tissue, slot, constants, random) {
    const c = tissue.columns;
    if (c.kind[slot] !== CELL_KIND.naturalKiller) return;
    const shape = constants.potencyShape;
    c.potency[slot] = gamma(shape, 1 / shape, random, c, slot, DRAW.potency);
    c.granules[slot] = 1;
  },
  step(tissue, constants, random) {
    const { dt, failedContact, lowSignalContact, releaseAfterKill, emptyBelow } = constants;
    const c = tissue.columns;
    const { partner, phase, signal, signalStep, releaseStep, granules, potency, limit, steroidCytotoxicity } = c;
    const { susceptibility } = c;
    const out = random.out;
    const { slots, length } = tissue.lists.naturalKillers;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      const g = granules[i];
      if (partner[i] === 0) {
        limit[i] = g < emptyBelow ? NK_STATE.depleted : NK_STATE.searching;
        continue;
      }
      const t = tissue.cells.slotOf(partner[i]);
      if (t < 0 || phase[i] !== CELL_PHASE.alive || (releaseStep[i] >= 0 && tissue.step >= releaseStep[i])) {
        tissue.detach(i);
        continue;
      }
      if (releaseStep[i] >= 0 || phase[t] !== CELL_PHASE.alive) limit[i] = NK_STATE.detaching;
      if (releaseStep[i] >= 0) continue;
      random.draw(c, i, DRAW.fate);
      if (phase[t] !== CELL_PHASE.alive) {
        // Another NK has killed this target, or it died by itself.
        if (occursWithin(1 / releaseAfterKill, dt, out[0])) tissue.detach(i);
        continue;
      }
      const engaged = signalStep[i] >= 0;
      const loaded = g < emptyBelow ? 0 : granuleFactor(g) * (1 - steroidCytotoxicity[i]);
      if (engaged) limit[i] = NK_STATE.striking;
      if (loaded === 0) limit[i] = NK_STATE.depleted;
      const hit =
        loaded * (engaged ? constants.burstRate : constants.hitRate * signal[i] * potency[i] * susceptibility[t]);
      const leave = engaged ? 1 / failedContact : lettingGo(signal[i], lowSignalContact, failedContact);
      if (!occursWithin(hit + leave, dt, out[0])) continue;
      if (out[1] * (hit + leave) >= hit) tissue.detach(i);
      else strike(tissue, i, t, constants, random);
    }
  },
});

function strike(tissue: Tissue, nk: number, target: number, constants: Constants, random: RandomSource): void {
  const c = tissue.columns;
  const { step } = tissue;
  random.draw(c, nk, DRAW.damage);
  const hitDamage =
    constants.effectiveDamage *
    logNormal(0, constants.damageSpread, random.out[0], random.out[1]) *
    damageFactor(c.granules[nk]);
  const byGranzyme = constants.mostlyPerforin && c.granules[nk] >= constants.granzymeAbove;
  c.granules[nk] = Math.max(0, c.granules[nk] - granulesTaken(constants.granulesPerHit, c.signal[nk]));
  c.hits[nk]++;
  c.lastHitStep[nk] = step;
  c.lastHitStep[target] = step;
  if (c.signalStep[nk] < 0) {
    c.signalStep[nk] = step;
    c.lastSignalStep[nk] = step;
    c.lastStimulus[nk] = (c.arms[nk] & ARM.car) !== 0 ? c.carStrength[nk] * c.cytokineSignal[target] : 0;
    tissue.events.record(step, EVENT.firstSignal, c.id[nk], c.id[target]);
  }
  tissue.events.record(step, EVENT.hit, c.id[nk], c.id[target]);
  if (hitDamage === 0) return;
  c.damage[target] += hitDamage;
  if (c.damage[target] < c.lethalDamage[target]) {
    rememberHitter(tissue, target, c.id[nk]);
    return;
  }
  credit(tissue, nk, target);
  if (byGranzyme) c.granzymeLack[target] = 1 - constants.granzyme;
  tissue.doom(target, byGranzyme ? DEATH_CAUSE.granzyme : DEATH_CAUSE.deathReceptor);
  random.draw(c, nk, DRAW.release);
  const [u, v] = random.out;
  // A gamma of shape 2 is the sum of two exponentials of half the mean each.
  const meanWait = byGranzyme ? constants.granzymeRelease : constants.releaseAfterKill;
  const wait = (meanWait / 2) * (exponential(u) + exponential(v));
  c.releaseStep[nk] = Math.max(c.signalStep[nk] + Math.round(wait / constants.dt), step);
}

/** The three latest NK that hit a target, each once. */
function rememberHitter(tissue: Tissue, target: number, id: number): void {
  const { hitterA, hitterB, hitterC } = tissue.columns;
  if (hitterA[target] === id) return;
  if (hitterB[target] !== id) hitterC[target] = hitterB[target];
  hitterB[target] = hitterA[target];
  hitterA[target] = id;
}

/** The kill is the NK's whose hit crossed the threshold; the others that hit this target assisted. Healthy cells count apart. */
function credit(tissue: Tissue, nk: number, target: number): void {
  const c = tissue.columns;
  c.lastKillStep[nk] = tissue.step;
  tissue.events.record(tissue.step, EVENT.lethalHit, c.id[nk], c.id[target]);
  if (c.kind[target] === CELL_KIND.healthy) {
    tissue.tally.healthyKills++;
    return;
  }
  c.kills[nk]++;
  tissue.tally.kills++;
  for (const id of [c.hitterA[target], c.hitterB[target], c.hitterC[target]]) {
    if (id === 0 || id === c.id[nk]) continue;
    tissue.tally.assists++;
    const helper = tissue.cells.slotOf(id);
    if (helper >= 0) c.assists[helper]++;
  }
}
