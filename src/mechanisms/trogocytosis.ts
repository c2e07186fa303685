/**
 * Trogocytosis: a CAR synapse that fires, or lasts more than ten minutes, strips a share of the target's antigen, once a
 * contact; some more the target may take in by itself (down-modulation). A part of what is stripped stays for some hours
 * in the NK's own membrane, where other CARs can see it.
 */
import { declareParameters } from '../core/parameter';
import { MINUTES_PER_HOUR } from '../core/units';
import { ARM, type Columns } from '../model/columns';
import type { SlotList } from '../model/slotList';
import { CELL_KIND } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';
import { shareLeft } from './shared/drug';

const parameters = declareParameters({
  strippedShare: {
    label: 'Antigen stripped per contact',
    meaning: 'Share of a target’s antigen that a CAR-NK tears off in a contact that fires or lasts.',
    unit: '1',
    default: 0.05,
    minimum: 0,
    maximum: 0.9,
    plausible: [0.01, 0.15],
    source: assumed('CAR-NK cells strip antigen (published: Li 2022, no number found); plausible 0.01–0.15'),
  },
  downModulation: {
    label: 'Antigen taken in per contact',
    meaning: 'Share of the antigen that the target itself takes in when a CAR engages it.',
    unit: '1',
    default: 0,
    minimum: 0,
    maximum: 0.9,
    plausible: [0, 0.3],
    source: assumed('none unless asked for; stripping is the loss that is published for CAR-NK cells'),
  },
  longContact: {
    label: 'A contact strips after',
    meaning: 'Length of a CAR contact after which antigen is stripped also without a hit.',
    unit: 'min',
    default: 10,
    minimum: 0.5,
    maximum: 600,
    plausible: [5, 30],
    source: assumed('of the order of a lethal contact'),
  },
  shownShare: {
    label: 'Stripped antigen shown by the NK',
    meaning: 'Share of the stripped antigen that other CARs can see on the NK cell.',
    unit: '1',
    default: 0.3,
    minimum: 0,
    maximum: 1,
    plausible: [0.1, 1],
    source: assumed('part is taken in; plausible 0.1–1'),
  },
  shownTime: {
    label: 'Half-life of stripped antigen',
    meaning: 'Half-life of stripped antigen on the NK cell.',
    unit: 'h',
    default: 12,
    minimum: 0.1,
    maximum: 1000,
    plausible: [4, 48],
    source: assumed('foreign membrane proteins are lost within a day or two; plausible 4–48 h'),
  },
});

/** Whether this is the step of a contact in which it strips: of its first hit, or the one in which it has become long. */
export function stripsNow(step: number, contactStep: number, signalStep: number, longSteps: number): boolean {
  const long = contactStep + longSteps;
  if (step === long) return signalStep < 0 || signalStep === step;
  return signalStep === step && step < long;
}

/** Minutes between two looks at the antigen that NK cells lose again. */
const LOSS_INTERVAL_MINUTES = 6;
/** Less than one molecule is none. */
const LEAST_MOLECULES = 1;

interface Shares {
  readonly strippedShare: number;
  readonly shownShare: number;
  /** Share of its antigen that a target keeps. */
  readonly kept: number;
}

function strip(c: Columns, nk: number, target: number, { strippedShare, shownShare, kept }: Shares): void {
  c.antigen[nk] += shownShare * strippedShare * c.antigen[target];
  c.antigen[target] *= kept;
}

/** Lets NK cells keep this share of the stripped antigen they show. */
function lose({ antigen }: Columns, { slots, length }: SlotList, left: number): void {
  for (let n = 0; n < length; n++) {
    const i = slots[n];
    if (antigen[i] === 0) continue;
    antigen[i] = antigen[i] < LEAST_MOLECULES ? 0 : antigen[i] * left;
  }
}

export const trogocytosis = defineMechanism({
  key: 'trogocytosis',
  code: CODES.trogocytosis,
  label: 'Trogocytosis',
  meaning: 'CAR-NK cells tear antigen off their targets and carry some of it for a while.',
  law: [
    'A ← A·(1 − [strippedShare])·(1 − [downModulation]),   on the NK: A ← A + [shownShare]·[strippedShare]·A of the target',
  ],
  symbols: 'A is the antigen of the target, or what the NK cell shows of it.',
  reads: { columns: ['kind', 'partner', 'contactStep', 'signalStep', 'antigen', 'arms'] },
  writes: { columns: ['antigen'] },
  group: 'carDesign',
  parameters,
  cadence_minutes: 0,
  prepare(p, dt) {
    const lossEvery = Math.max(1, Math.round(LOSS_INTERVAL_MINUTES / dt));
    return {
      ...p,
      kept: (1 - p.strippedShare) * (1 - p.downModulation),
      longSteps: Math.max(1, Math.round(p.longContact / dt)),
      lossEvery,
      left: shareLeft(p.shownTime * MINUTES_PER_HOUR, lossEvery * dt),
    };
  },
  cellDivided(tissue, mother, daughter) {
    const { kind, antigen } = tissue.columns;
    if (kind[mother] !== CELL_KIND.naturalKiller) return;
    antigen[mother] /= 2;
    antigen[daughter] /= 2;
  },
  switchedOff(tissue) {
    const { kind, antigen } = tissue.columns;
    for (let i = 0; i < tissue.count; i++) if (kind[i] === CELL_KIND.naturalKiller) antigen[i] = 0;
  },
  step(tissue, p) {
    const c = tissue.columns;
    const { partner, arms, contactStep, signalStep } = c;
    const { step } = tissue;
    if (step % p.lossEvery === 0) lose(c, tissue.lists.naturalKillers, p.left);
    const { slots, length } = tissue.holders();
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      if (partner[i] === 0 || (arms[i] & ARM.car) === 0) continue;
      if (!stripsNow(step, contactStep[i], signalStep[i], p.longSteps)) continue;
      const target = tissue.cells.slotOf(partner[i]);
      if (target >= 0) strip(c, i, target, p);
    }
  },
});
