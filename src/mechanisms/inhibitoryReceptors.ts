/**
 * What holds an NK back from the cell it touches: HLA-I, HLA-E and PD-L1, which IFN-γ raises, each as far as the NK has
 * the receptor and no antibody blocks it. Each KIR subset needs its own ligand: KIR2DL1 HLA-C2, KIR2DL2 HLA-C1, KIR3DL1
 * HLA-Bw4; a target without HLA-I, or without the ligand that fits, inhibits no KIR (missing self).
 */
import { declareParameters, type ParameterSource } from '../core/parameter';
import { RECEPTOR } from '../model/columns';
import { CELL_KIND } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed, data, derived } from './references';
import { weighingSteps, weighsNow } from './shared/weighing';

type Range = readonly [number, number];

const share = <S extends ParameterSource>(
  label: string,
  meaning: string,
  value: number,
  source: S,
  plausible?: Range,
) =>
  ({
    label,
    meaning,
    unit: '1',
    default: value,
    minimum: 0,
    maximum: 1,
    ...(plausible === undefined ? {} : { plausible }),
    source,
  }) as const;

const carried = (receptor: string, meaning: string, value: number) =>
  share(
    `${receptor}-positive fraction`,
    `${meaning} Applies to cells that arrive after a change.`,
    value,
    data('wieckowski2020', 'median of 19 donors'),
  );

const ligand = (name: string, receptor: string, present: number) =>
  ({
    label: `${name} in the HLA type`,
    meaning: `Whether tumour and healthy cells have the ligand of ${receptor}.`,
    unit: '',
    default: present,
    minimum: 0,
    maximum: 1,
    integer: true,
    choices: ['absent', 'present'],
    source: assumed('a choice of line; by default one of the three KIR ligands fits'),
  }) as const;

const parameters = declareParameters({
  kir2dl1Fraction: carried('KIR2DL1', 'Share of NK cells with KIR2DL1.', 0.194),
  kir2dl2Fraction: carried('KIR2DL2', 'Share of NK cells with KIR2DL2.', 0.277),
  kir3dl1Fraction: carried('KIR3DL1', 'Share of NK cells with KIR3DL1.', 0.1),
  nkg2aFraction: carried('NKG2A', 'Share of NK cells with NKG2A.', 0.475),
  pd1Fraction: carried('PD-1', 'Share of NK cells with PD-1.', 0.012),
  kirInhibition: share(
    'Inhibition by KIR',
    'Inhibition at full HLA-I.',
    0.8,
    assumed('plausible 0.5–0.95'),
    [0.5, 0.95],
  ),
  nkg2aInhibition: share(
    'Inhibition by NKG2A',
    'Inhibition at full HLA-E.',
    0.6,
    assumed('plausible 0.3–0.9'),
    [0.3, 0.9],
  ),
  pd1Inhibition: share('Inhibition by PD-1', 'Inhibition at full PD-L1.', 0.3, assumed('plausible 0–0.5'), [0, 0.5]),
  hlaC1: ligand('HLA-C1', 'KIR2DL2', 1),
  hlaC2: ligand('HLA-C2', 'KIR2DL1', 0),
  hlaBw4: ligand('HLA-Bw4', 'KIR3DL1', 0),
  hlaClassI: share('HLA-I on the tumour', 'Level before IFN-γ.', 0.5, assumed('relative level; Daudi 0'), [0, 1]),
  healthyHlaClassI: share(
    'HLA-I on healthy cells',
    'Level before IFN-γ.',
    1,
    assumed('normal cells have not lost it'),
    [0.5, 1],
  ),
  hlaE: share('HLA-E on the tumour', 'Level before IFN-γ.', 0.3, assumed('relative level; K562 0'), [0, 1]),
  healthyHlaE: share(
    'HLA-E on healthy cells',
    'Level before IFN-γ.',
    1,
    assumed('it follows HLA-I, which is full'),
    [0.3, 1],
  ),
  pdL1: share(
    'PD-L1 on the tumour',
    'Level before IFN-γ; healthy cells have none.',
    0.1,
    assumed('relative level'),
    [0, 1],
  ),
  hlaInduction: share(
    'HLA induced by IFN-γ',
    'Rise of HLA-I and HLA-E at a full response.',
    0.6,
    assumed('plausible 0.2–1'),
    [0.2, 1],
  ),
  pdL1Induction: {
    ...share(
      'PD-L1 induced by IFN-γ',
      'Rise at a full response, in multiples of the level before.',
      5,
      derived('six-fold PD-L1 at saturating IFN-γ (r_PDL1_IFNg of the QSPIO-TNBC parameters, after Shin 2017) = 1 + 5'),
    ),
    maximum: 20,
  },
  mostBlocked: share(
    'Most that antibodies block',
    'Share of NKG2A or PD-1 that plenty of a blocking antibody takes out.',
    0.9,
    assumed('the rest gets through; plausible 0.7–1'),
    [0.7, 1],
  ),
});

/** The bits that are drawn here. */
const DRAWN = RECEPTOR.kir2dl1 | RECEPTOR.kir2dl2 | RECEPTOR.kir3dl1 | RECEPTOR.nkg2a | RECEPTOR.pd1;

/** Inhibition I of one NK by its target, 0–1; each ligand counts up to 1. */
export const inhibitionBy = (
  kir: number,
  hla: number,
  nkg2a: number,
  hlaE: number,
  pd1: number,
  pdL1: number,
): number => Math.min(1, kir * Math.min(1, hla) + nkg2a * Math.min(1, hlaE) + pd1 * Math.min(1, pdL1));

/** Share of a receptor blocked at a level given in multiples of the one that blocks half of the most. */
export const blockedShare = (most: number, level: number): number => (most * level) / (1 + level);

export const inhibitoryReceptors = defineMechanism({
  key: 'inhibitoryReceptors',
  code: CODES.inhibitoryReceptors,
  label: 'Inhibition',
  meaning: 'HLA on a target, and PD-L1, hold back the NK cells that carry a receptor for it.',
  law: [
    'I = min(1, [kirInhibition]·M·(a KIR fits) + [nkg2aInhibition]·E·(1 − b) + [pd1Inhibition]·P·(1 − b))',
    'M = HLA-I + [hlaInduction]·R,   E = HLA-E + [hlaInduction]·R,   P = PD-L1·(1 + [pdL1Induction]·R),   each at most 1',
  ],
  symbols:
    'M, E and P are HLA class I, HLA-E and PD-L1 on the target, R is its IFN-γ response, b the share that antibodies block.',
  reads: {
    columns: ['kind', 'partner', 'contactStep', 'receptors', 'interferonResponse'],
    drugs: ['nkg2aBlocker', 'pd1Blocker'],
  },
  writes: { columns: ['receptors', 'inhibition'] },
  group: 'cytotoxicity',
  parameters,
  cadence_minutes: 0,
  prepare: (p, dt) => ({
    ...p,
    weighingSteps: weighingSteps(dt),
    fittingKir: p.hlaC1 * RECEPTOR.kir2dl2 + p.hlaC2 * RECEPTOR.kir2dl1 + p.hlaBw4 * RECEPTOR.kir3dl1,
  }),
  cellAdded(tissue, slot, p, random) {
    const c = tissue.columns;
    if (c.kind[slot] !== CELL_KIND.naturalKiller) return;
    random.draw(c, slot, 0);
    const [kir2dl1, kir2dl2, kir3dl1, nkg2a] = random.out;
    const drawn =
      (kir2dl1 < p.kir2dl1Fraction ? RECEPTOR.kir2dl1 : 0) |
      (kir2dl2 < p.kir2dl2Fraction ? RECEPTOR.kir2dl2 : 0) |
      (kir3dl1 < p.kir3dl1Fraction ? RECEPTOR.kir3dl1 : 0) |
      (nkg2a < p.nkg2aFraction ? RECEPTOR.nkg2a : 0);
    random.draw(c, slot, 1);
    c.receptors[slot] = (c.receptors[slot] & ~DRAWN) | drawn | (random.out[0] < p.pd1Fraction ? RECEPTOR.pd1 : 0);
  },
  switchedOff: (tissue) => void tissue.columns.inhibition.fill(0),
  step(tissue, p) {
    const { id, contactStep, kind, partner, receptors, inhibition, interferonResponse } = tissue.columns;
    const nkg2aInhibition = p.nkg2aInhibition * (1 - blockedShare(p.mostBlocked, tissue.medium.level('nkg2aBlocker')));
    const pd1Inhibition = p.pd1Inhibition * (1 - blockedShare(p.mostBlocked, tissue.medium.level('pd1Blocker')));
    const { slots, length } = tissue.holders();
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      if (!weighsNow(id[i], contactStep[i], tissue.step, p.weighingSteps)) continue;
      const t = tissue.cells.slotOf(partner[i]);
      if (t < 0) continue;
      const carries = receptors[i];
      const healthy = kind[t] === CELL_KIND.healthy;
      const response = interferonResponse[t];
      const induced = p.hlaInduction * response;
      inhibition[i] = inhibitionBy(
        (carries & p.fittingKir) !== 0 ? p.kirInhibition : 0,
        hlaOf(healthy ? p.healthyHlaClassI : p.hlaClassI, induced),
        (carries & RECEPTOR.nkg2a) !== 0 ? nkg2aInhibition : 0,
        hlaOf(healthy ? p.healthyHlaE : p.hlaE, induced),
        (carries & RECEPTOR.pd1) !== 0 ? pd1Inhibition : 0,
        healthy ? 0 : p.pdL1 * (1 + p.pdL1Induction * response),
      );
    }
  },
});

/** Level of HLA with what IFN-γ adds; a cell that has lost its HLA (level 0) cannot raise it. */
const hlaOf = (level: number, induced: number): number => (level === 0 ? 0 : level + induced);
