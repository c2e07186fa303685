/**
 * Antibody-dependent cytotoxicity through CD16, with B molecules of the antibody's antigen on a target and the antibody
 * at level C. A contact that fires through CD16 sheds half of the NK's CD16 (ADAM17), unless it cannot be cleaved; it
 * comes back with a half-life. Tuned on the published lysis by purified NK cells over seven decades of trastuzumab
 * (Wieckowski 2020): lysis is steeper than occupancy, so its EC50 of 1 ng/mL needs 4 ng/mL and an exponent of 0.6 here
 * (all rows then within 8.4 points).
 */
import { hill } from '../core/exactMath';
import { declareParameters } from '../core/parameter';
import { MINUTES_PER_HOUR } from '../core/units';
import { ARM, RECEPTOR } from '../model/columns';
import type { Tissue } from '../model/tissue';
import { CELL_KIND, CELL_PHASE, isTarget } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed, derived } from './references';
import { shareLeft } from './shared/drug';

const parameters = declareParameters({
  halfMaximal: {
    label: 'Antibody for half occupancy',
    meaning: 'Antibody concentration at which CD16 of average grip sees half of what it could.',
    unit: 'ng/mL',
    default: 4,
    minimum: 0.001,
    maximum: 100_000,
    plausible: [1, 20],
    scale: 'logarithmic',
    source: assumed(
      'tuned, with the exponent, to seven dose rows of ADCC by purified NK cells (Wieckowski 2020, EC50 of lysis 1 ng/mL) in a well-mixed calculation outside this project; no command of it repeats the fit, and agreement with those rows is no prediction',
    ),
  },
  steepness: {
    label: 'Steepness of occupancy',
    meaning: 'Hill exponent of occupancy over antibody concentration.',
    unit: '1',
    default: 0.6,
    minimum: 0.2,
    maximum: 3,
    plausible: [0.5, 1],
    source: assumed(
      'tuned, with the half occupancy, to seven dose rows of ADCC by purified NK cells (Wieckowski 2020) in a well-mixed calculation outside this project; no command of it repeats the fit, and agreement with those rows is no prediction',
    ),
  },
  allotype: {
    label: 'CD16 allotype',
    meaning: 'FCGR3A at position 158: with valine the NK cells grip the antibody better and need less of it.',
    unit: '',
    default: 1,
    minimum: 0,
    maximum: 2,
    integer: true,
    choices: ['FF', 'FV', 'VV'],
    source: derived(
      'factors 1.15, 0.9 and 0.7 on the half occupancy: donors’ mean log10 EC50 of −2.94, −3.04 and −3.15 against −3.00 of all (Wieckowski 2020) = 1.15, 0.91 and 0.71',
    ),
  },
  halfMaximalTarget: {
    label: 'Antigen for half opsonisation',
    meaning: 'Molecules of the antibody’s antigen at which CD16 sees half of what it could.',
    unit: 'molecules/cell',
    default: 2000,
    minimum: 10,
    maximum: 1_000_000,
    plausible: [500, 20_000],
    scale: 'logarithmic',
    source: assumed('far below the 65,000 CD20 that complement needs (Watanabe 2015); plausible 500–20,000'),
  },
  positiveFraction: {
    label: 'CD16-positive fraction',
    meaning: 'Share of the infused NK cells that carry CD16; applies to cells that arrive after a change.',
    unit: '1',
    default: 1,
    minimum: 0,
    maximum: 1,
    plausible: [0.8, 1],
    source: assumed(
      'some 0.9 of blood NK cells, but the fitted silent share of the ADCC arm already counts those without; NK-92 0',
    ),
  },
  shedding: {
    label: 'Shedding of CD16',
    meaning: 'Share of its CD16 that an NK loses in a contact that fires through CD16.',
    unit: '1',
    default: 0.5,
    minimum: 0,
    maximum: 1,
    plausible: [0.3, 0.9],
    source: assumed('cleavage by ADAM17 after engagement; plausible 0.3–0.9'),
  },
  cleavable: {
    label: 'CD16 can be cleaved',
    meaning: 'Natural CD16, or an engineered one that is not shed (hnCD16).',
    unit: '',
    default: 1,
    minimum: 0,
    maximum: 1,
    integer: true,
    choices: ['no', 'yes'],
    source: assumed('a choice of product'),
  },
  recoveryTime: {
    label: 'Recovery of CD16',
    meaning: 'Half-life with which shed CD16 comes back.',
    unit: 'h',
    default: 24,
    minimum: 0.1,
    maximum: 1000,
    plausible: [12, 72],
    source: assumed('new synthesis; plausible 12–72 h'),
  },
});

/** Factors on the half occupancy, in the order of the choices of `allotype`. */
const ALLOTYPE_FACTORS = [1.15, 0.9, 0.7] as const;
/** Minutes between two looks at what antibody is where. */
const OPSONISATION_INTERVAL_MINUTES = 6;
/** CD16 within this share of all is all. */
const RECOVERED = 1e-3;

/** Share of full opsonisation of a cell with these molecules of the antibody's antigen, 0–1. */
export const opsonised = (occupancy: number, molecules: number, halfMaximal: number): number =>
  occupancy * hill(molecules, halfMaximal, 1);

interface Opsonisation {
  readonly halfMaximal: number;
  readonly factor: number;
  readonly steepness: number;
  readonly halfMaximalTarget: number;
}

function opsonise(tissue: Tissue, p: Opsonisation): void {
  const { kind, antibodyTarget, opsonisation } = tissue.columns;
  const level = tissue.medium.level('antibody');
  if (level === 0) {
    opsonisation.fill(0);
    return;
  }
  const occupancy = hill(level, p.halfMaximal * p.factor, p.steepness);
  for (let i = 0; i < tissue.count; i++)
    if (isTarget(kind[i])) opsonisation[i] = opsonised(occupancy, antibodyTarget[i], p.halfMaximalTarget);
}

/** Lets CD16 come back on all NK cells that lack some. */
function recover(tissue: Tissue, stillShed: number): void {
  const { phase, receptors, cd16 } = tissue.columns;
  const { slots, length } = tissue.lists.naturalKillers;
  for (let n = 0; n < length; n++) {
    const i = slots[n];
    if (phase[i] !== CELL_PHASE.alive) continue;
    if (cd16[i] === 1 || (receptors[i] & RECEPTOR.cd16) === 0) continue;
    const lacking = (1 - cd16[i]) * stillShed;
    cd16[i] = lacking < RECOVERED ? 1 : 1 - lacking;
  }
}

export const adcc = defineMechanism({
  key: 'adcc',
  code: CODES.adcc,
  label: 'ADCC',
  meaning: 'NK cells with CD16 attack what an antibody covers, and shed some of their CD16 each time.',
  law: [
    'opsonisation = hill(C, [halfMaximal]·allotype, [steepness])·hill(B, [halfMaximalTarget], 1)',
    'CD16 ← CD16·(1 − [shedding]·[cleavable]) in a contact that fires through it',
  ],
  symbols: 'C is the level of the antibody, B its antigen on the target.',
  reads: {
    columns: ['kind', 'phase', 'signalStep', 'antibodyTarget', 'receptors', 'cd16', 'arms'],
    drugs: ['antibody'],
  },
  writes: { columns: ['opsonisation', 'receptors', 'cd16'] },
  group: 'cytotoxicity',
  parameters,
  cadence_minutes: 0,
  prepare(p, dt) {
    const every = Math.max(1, Math.round(OPSONISATION_INTERVAL_MINUTES / dt));
    return {
      ...p,
      factor: ALLOTYPE_FACTORS[p.allotype],
      kept: 1 - p.cleavable * p.shedding,
      every,
      stillShed: shareLeft(p.recoveryTime * MINUTES_PER_HOUR, every * dt),
    };
  },
  cellAdded(tissue, slot, p, random) {
    const c = tissue.columns;
    if (c.kind[slot] !== CELL_KIND.naturalKiller) return;
    random.draw(c, slot, 0);
    const positive = random.out[0] < p.positiveFraction;
    c.receptors[slot] = (c.receptors[slot] & ~RECEPTOR.cd16) | (positive ? RECEPTOR.cd16 : 0);
    c.cd16[slot] = positive ? 1 : 0;
  },
  switchedOff: (tissue) => void tissue.columns.opsonisation.fill(0),
  step(tissue, p) {
    if (tissue.step % p.every === 0) {
      opsonise(tissue, p);
      recover(tissue, p.stillShed);
    }
    if (tissue.medium.level('antibody') === 0 || p.kept === 1) return;
    const { arms, signalStep, cd16 } = tissue.columns;
    const { slots, length } = tissue.lists.naturalKillers;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      if (signalStep[i] === tissue.step && (arms[i] & ARM.adcc) !== 0) cd16[i] *= p.kept;
    }
  },
});
