/**
 * What target cells show to the activating natural receptors of NK cells: a weighted sum over NKG2D, the natural
 * cytotoxicity receptors and DNAM-1. While NK cells hold a cell it may shed its NKG2D and DNAM-1 ligands; left alone it
 * regains them. Shedding is off by default.
 */
import { exp } from '../core/exactMath';
import { declareParameters } from '../core/parameter';
import { MINUTES_PER_HOUR } from '../core/units';
import type { Columns } from '../model/columns';
import { CELL_KIND, CELL_PHASE, isTarget } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';
import { shareLeft } from './shared/drug';

type Range = readonly [number, number];
const share = (label: string, meaning: string, value: number, plausible: Range, why: string) =>
  ({ label, meaning, unit: '1', default: value, minimum: 0, maximum: 1, plausible, source: assumed(why) }) as const;

const OF_RAJI =
  'Raji cells as a whole are about a quarter as sensitive as K562 (1), within a factor of 2; the split is not published';

const parameters = declareParameters({
  nkg2d: share(
    'NKG2D ligands',
    'MIC and ULBP proteins on the tumour: 0 none, 1 as on K562.',
    0.25,
    [0.125, 0.5],
    OF_RAJI,
  ),
  ncr: share(
    'NKp30, NKp44 and NKp46 ligands',
    'Such as B7-H6 on the tumour: 0 none, 1 as on K562.',
    0.25,
    [0.125, 0.5],
    OF_RAJI,
  ),
  dnam1: share('DNAM-1 ligands', 'CD155 and CD112 on the tumour: 0 none, 1 as on K562.', 0.25, [0.125, 0.5], OF_RAJI),
  nkg2dWeight: share('Weight of NKG2D', 'Share of NKG2D in the innate signal.', 0.4, [0.2, 0.6], 'plausible 0.2–0.6'),
  ncrWeight: share(
    'Weight of NKp30, NKp44 and NKp46',
    'Their share in the innate signal.',
    0.3,
    [0.2, 0.6],
    'plausible 0.2–0.6',
  ),
  dnam1Weight: share('Weight of DNAM-1', 'Share of DNAM-1 in the innate signal.', 0.3, [0.1, 0.5], 'plausible 0.1–0.5'),
  healthy: share(
    'Innate ligands on healthy cells',
    'How sensitive healthy cells are to NK cells without a CAR.',
    0.05,
    [0, 0.1],
    'normal B cells are hardly killed by NK cells; plausible 0–0.1',
  ),
  shedding: {
    label: 'Shedding of ligands',
    meaning: 'Rate at which a cell that NK cells hold loses its NKG2D and DNAM-1 ligands; 0 means it keeps them.',
    unit: '1/h',
    default: 0,
    minimum: 0,
    maximum: 10,
    plausible: [0, 1],
    source: assumed(
      'in mice tumour cells lost CD155 and were killed no more within 24 h of NK arrival (Ichise 2022); rate not published',
    ),
  },
  recoveryTime: {
    label: 'Recovery of ligands',
    meaning: 'Half-life with which a cell that is let go regains shed ligands.',
    unit: 'h',
    default: 24,
    minimum: 0.1,
    maximum: 1000,
    plausible: [12, 72],
    source: assumed('turnover of membrane proteins; plausible 12–72 h'),
  },
});

/** Shed ligands below this share are none. */
const REGAINED = 1e-3;

/** Ligands shown, weighted, when this share of the NKG2D and DNAM-1 ligands is shed. */
export const ligandsShown = (shedable: number, kept: number, shed: number): number =>
  Math.min(1, kept + shedable * (1 - shed));

interface Shown {
  /** Weighted NKG2D and DNAM-1 ligands of the tumour, and the ligands that it does not shed. */
  readonly shedable: number;
  readonly kept: number;
  readonly healthy: number;
}

function show({ kind, innateLigands, ligandsShed }: Columns, slot: number, p: Shown): void {
  if (!isTarget(kind[slot])) return;
  innateLigands[slot] =
    kind[slot] === CELL_KIND.healthy ? p.healthy : ligandsShown(p.shedable, p.kept, ligandsShed[slot]);
}

export const innateLigands = defineMechanism({
  key: 'innateLigands',
  code: CODES.innateLigands,
  label: 'Innate ligands',
  meaning: 'What tumour and healthy cells show to the natural activating receptors of NK cells.',
  law: [
    'L = min(1, [ncrWeight]·[ncr] + ([nkg2dWeight]·[nkg2d] + [dnam1Weight]·[dnam1])·(1 − s))',
    'ds/dt = [shedding]·(1 − s) while an NK holds the cell, else −s·ln 2/[recoveryTime]',
  ],
  symbols: 'L is what a tumour cell shows, s the share that it has shed.',
  reads: { columns: ['kind', 'phase', 'attached', 'ligandsShed'] },
  writes: { columns: ['innateLigands', 'ligandsShed'] },
  group: 'tumour',
  parameters,
  cadence_minutes: 6,
  canBeSwitchedOff: false,
  prepare: (p, dt) => ({
    shedable: p.nkg2dWeight * p.nkg2d + p.dnam1Weight * p.dnam1,
    kept: p.ncrWeight * p.ncr,
    healthy: p.healthy,
    sheds: p.shedding > 0,
    stillThere: exp((-p.shedding * dt) / MINUTES_PER_HOUR),
    stillShed: shareLeft(p.recoveryTime * MINUTES_PER_HOUR, dt),
  }),
  cellAdded: (tissue, slot, p) => show(tissue.columns, slot, p),
  parametersChanged(tissue, _, __, p) {
    for (let i = 0; i < tissue.count; i++) show(tissue.columns, i, p);
  },
  step(tissue, p) {
    const c = tissue.columns;
    const { kind, phase, attached, ligandsShed } = c;
    const { slots, length } = tissue.lists.living;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      const held = attached[i] > 0 && p.sheds;
      if ((!held && ligandsShed[i] === 0) || kind[i] !== CELL_KIND.tumour || phase[i] !== CELL_PHASE.alive) continue;
      if (held) ligandsShed[i] = 1 - (1 - ligandsShed[i]) * p.stillThere;
      else ligandsShed[i] = ligandsShed[i] < REGAINED ? 0 : ligandsShed[i] * p.stillShed;
      show(c, i, p);
    }
  },
});
