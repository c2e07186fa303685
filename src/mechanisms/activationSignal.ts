/**
 * What an NK makes of the target it holds: the CAR's and the innate receptors' signals add up, inhibition and TGF-β
 * take away, and the sum saturates: f(X) = X^m/(X^m + ½^m).
 * X = S_innate·(1 − I)·(1 − T_rec)·(1 − T_cyt) + S_CAR·(1 − c·I)·(1 − T_car), I = min(1, KIR·M + NKG2A·E + PD-1·P).
 * Reads: partner, antigenSignal, receptors, silence, suppressions, interferonResponse. Writes: signal, limit.
 */
import { hill } from '../core/exactMath';
import { declareParameters } from '../core/parameter';
import { RECEPTOR } from '../model/columns';
import { CELL_KIND, NK_STATE } from '../vocabulary';
import { defineMechanism } from './mechanism';
import { assumed, data, derived } from './references';

const share = (label: string, meaning: string, value: number, source: ReturnType<typeof assumed>) =>
  ({ label, meaning, unit: '1', default: value, minimum: 0, maximum: 1, source }) as const;

const parameters = declareParameters({
  carWeight: {
    ...share(
      'Strength of the CAR',
      'Signal of a CAR whose antigen is abundant.',
      1,
      assumed('sets the scale of signals'),
    ),
    maximum: 3,
  },
  innateWeight: {
    ...share(
      'Strength of innate receptors',
      'Signal of the natural receptors on a target that shows all their ligands.',
      0.6,
      assumed('weaker than the CAR; the innate arm then kills at its published rate when the target is sensitive'),
    ),
    maximum: 3,
  },
  innateLigands: share(
    'Innate ligands on the tumour',
    'How sensitive the tumour line is to NK cells without a CAR: K562 1, Raji 0.25.',
    0.25,
    assumed('classical NK sensitivity of Raji relative to K562; plausible within a factor of 2'),
  ),
  healthyLigands: share(
    'Innate ligands on healthy cells',
    'How sensitive healthy cells are to NK cells without a CAR.',
    0.05,
    assumed('normal B cells are hardly killed by NK cells; plausible 0–0.1'),
  ),
  carPositiveFraction: share(
    'CAR-positive fraction',
    'Share of the infused NK cells that carry the CAR; applies to cells that arrive after a change.',
    0.6,
    assumed('retrovirally transduced cord-blood NK cells; plausible 0.3–0.9'),
  ),
  silentInnate: share(
    'Silent innate arm',
    'Share of NK cells whose innate arm never fires.',
    0.28,
    derived(
      'a well-mixed simulation of these rules meets the zero-kill fraction of 141 NK cells (Sung, Hosty and Pérez-Carrasco) with 0.28',
    ),
  ),
  silentCar: share(
    'Silent CAR arm',
    'Share of NK cells whose CAR never fires.',
    0.15,
    assumed('taken from the ADCC arm'),
  ),
  kirFraction: share(
    'KIR-positive fraction',
    'Share of NK cells with an inhibitory KIR that fits the tumour’s HLA.',
    0.277,
    data('wieckowski2020', 'median KIR2DL2-positive share of blood NK cells, 19 donors'),
  ),
  nkg2aFraction: share(
    'NKG2A-positive fraction',
    'Share of NK cells with the inhibitory receptor NKG2A.',
    0.475,
    data('wieckowski2020', 'median of 19 donors'),
  ),
  pd1Fraction: share(
    'PD-1-positive fraction',
    'Share of NK cells with PD-1.',
    0.012,
    data('wieckowski2020', 'median of 19 donors'),
  ),
  kirInhibition: share('Inhibition by KIR', 'Inhibition at full HLA-I.', 0.8, assumed('plausible 0.5–0.95')),
  nkg2aInhibition: share('Inhibition by NKG2A', 'Inhibition at full HLA-E.', 0.6, assumed('plausible 0.3–0.9')),
  pd1Inhibition: share('Inhibition by PD-1', 'Inhibition at full PD-L1.', 0.3, assumed('plausible 0–0.5')),
  carInhibition: share(
    'Inhibition that reaches the CAR',
    'Share of inhibition that also weakens the CAR; CARs largely override it.',
    0.25,
    assumed('direction published (Imai 2005, Portillo 2021), plausible 0–0.5'),
  ),
  hlaClassI: share('HLA-I on the tumour', 'Level before IFN-γ.', 0.5, assumed('relative level; Daudi 0')),
  healthyHlaClassI: share('HLA-I on healthy cells', 'Level before IFN-γ.', 1, assumed('normal cells have not lost it')),
  hlaE: share('HLA-E on the tumour', 'Level before IFN-γ.', 0.3, assumed('relative level')),
  pdL1: share('PD-L1 on the tumour', 'Level before IFN-γ.', 0.1, assumed('relative level')),
  hlaInduction: share(
    'HLA induced by IFN-γ',
    'Rise of HLA-I and HLA-E at a full response.',
    0.6,
    assumed('plausible 0.2–1'),
  ),
  pdL1Induction: {
    ...share('PD-L1 induced by IFN-γ', 'Rise at a full response, in multiples of the level before.', 5, {
      kind: 'derived',
      from: 'six-fold PD-L1 at saturating IFN-γ (SPQSP_IO parameter file) = 1 + 5',
    }),
    maximum: 20,
  },
  steepness: {
    ...share(
      'Steepness of commitment',
      'Hill exponent m of the activation over the summed signal.',
      3,
      assumed('m = 1 cannot give the published 68-minute failed contacts; m = 3 gives 63 min'),
    ),
    minimum: 1,
    maximum: 6,
  },
  halfMaximalSignal: {
    ...share('Signal of half activation', 'Summed signal that half activates.', 0.5, assumed('sets the scale')),
    minimum: 0.01,
    maximum: 3,
  },
});

/** Inhibition I of one NK by its target, 0–1. */
export const inhibition = (kir: number, hla: number, nkg2a: number, hlaE: number, pd1: number, pdL1: number): number =>
  Math.min(1, kir * Math.min(1, hla) + nkg2a * Math.min(1, hlaE) + pd1 * Math.min(1, pdL1));

/** A contact is limited by inhibition or TGF-β when together they take more than this share of its activation. */
const LIMITING_SHARE = 0.25;

interface Response {
  readonly halfMaximalSignal: number;
  readonly steepness: number;
}

/**
 * What limits a contact, as a code of NK_STATE, from its summed signals: with nothing taken away, with inhibition
 * alone, with TGF-β alone, and as it is. Low: even undisturbed it would not half activate the NK.
 */
export function limitOf(
  undisturbed: number,
  inhibitedOnly: number,
  suppressedOnly: number,
  x: number,
  { halfMaximalSignal, steepness }: Response,
): number {
  if (undisturbed < halfMaximalSignal) return NK_STATE.lowSignal;
  const possible = hill(undisturbed, halfMaximalSignal, steepness);
  if (hill(x, halfMaximalSignal, steepness) >= (1 - LIMITING_SHARE) * possible) return NK_STATE.striking;
  return suppressedOnly < inhibitedOnly ? NK_STATE.suppressed : NK_STATE.inhibited;
}

export const activationSignal = defineMechanism({
  key: 'activationSignal',
  code: 5,
  label: 'Recognition',
  meaning: 'An NK adds up what its CAR and its natural receptors tell it of the target, less inhibition and TGF-β.',
  group: 'carDesign',
  parameters,
  cadence_minutes: 0,
  prepare: (p) => p,
  cellAdded(tissue, slot, p, random) {
    const c = tissue.columns;
    if (c.kind[slot] !== CELL_KIND.naturalKiller) return;
    random.draw(c, slot, 0);
    const [silence, car, kir, nkg2a] = random.out;
    c.silence[slot] = silence;
    random.draw(c, slot, 1);
    c.receptors[slot] =
      (car < p.carPositiveFraction ? RECEPTOR.car : 0) |
      (kir < p.kirFraction ? RECEPTOR.kir : 0) |
      (nkg2a < p.nkg2aFraction ? RECEPTOR.nkg2a : 0) |
      (random.out[0] < p.pd1Fraction ? RECEPTOR.pd1 : 0);
  },
  switchedOff: (tissue) => void tissue.columns.signal.fill(0),
  step(tissue, p) {
    const c = tissue.columns;
    const { kind, partner, receptors, silence, signal, limit, antigenSignal, interferonResponse } = c;
    const { suppressedReceptors, suppressedCytotoxicity, suppressedCar } = c;
    for (let i = 0; i < tissue.count; i++) {
      if (kind[i] !== CELL_KIND.naturalKiller || partner[i] === 0) continue;
      const t = tissue.cells.slotOf(partner[i]);
      if (t < 0) continue;
      const carried = receptors[i];
      const response = interferonResponse[t];
      const induced = p.hlaInduction * response;
      const healthy = kind[t] === CELL_KIND.healthy;
      const inhibited = inhibition(
        (carried & RECEPTOR.kir) !== 0 ? p.kirInhibition : 0,
        (healthy ? p.healthyHlaClassI : p.hlaClassI) + induced,
        (carried & RECEPTOR.nkg2a) !== 0 ? p.nkg2aInhibition : 0,
        p.hlaE + induced,
        (carried & RECEPTOR.pd1) !== 0 ? p.pd1Inhibition : 0,
        p.pdL1 * (1 + p.pdL1Induction * response),
      );
      const innate = silence[i] < p.silentInnate ? 0 : p.innateWeight * (healthy ? p.healthyLigands : p.innateLigands);
      const armed = (carried & RECEPTOR.car) !== 0 && silence[i] >= p.silentCar;
      const car = armed ? p.carWeight * antigenSignal[t] : 0;
      const uninhibitedInnate = innate * (1 - suppressedReceptors[i]) * (1 - suppressedCytotoxicity[i]);
      const carInhibited = 1 - p.carInhibition * inhibited;
      const x = uninhibitedInnate * (1 - inhibited) + car * carInhibited * (1 - suppressedCar[i]);
      signal[i] = hill(x, p.halfMaximalSignal, p.steepness);
      limit[i] = limitOf(
        innate + car,
        innate * (1 - inhibited) + car * carInhibited,
        uninhibitedInnate + car * (1 - suppressedCar[i]),
        x,
        p,
      );
    }
  },
});
