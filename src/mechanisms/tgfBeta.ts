/**
 * TGF-β1 (active) in the tissue: a baseline everywhere, and secretion by live tumour cells; it spreads and decays, and a
 * trap takes it away, so that c falls to 1/(1 + trap/K).
 */
import { declareParameters } from '../core/parameter';
import { PICOMOLAR_PER_NANOGRAM_PER_ML_TGF_BETA } from '../core/units';
import { CELL_KIND, CELL_PHASE } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed, paper } from './references';

const parameters = declareParameters({
  secretion: {
    label: 'TGF-β secretion',
    meaning: 'Molecules of active TGF-β that one tumour cell releases.',
    unit: 'molecules/s',
    default: 0.04,
    minimum: 0,
    maximum: 5,
    plausible: [0.005, 0.5],
    scale: 'linear',
    source: assumed('gives 1–3 ng/mL in dense tumour, within published 0.4–3.5; plausible 0.005–0.5'),
  },
  baseline: {
    label: 'TGF-β baseline',
    meaning: 'Level that is there without any tumour cell.',
    unit: 'ng/mL',
    default: 0.4,
    minimum: 0,
    maximum: 20,
    plausible: [0.1, 5],
    source: paper('qspio'),
  },
  diffusion: {
    label: 'TGF-β diffusion',
    meaning: 'Effective diffusion coefficient, slowed by binding to the matrix.',
    unit: 'µm²/s',
    default: 20,
    minimum: 1,
    maximum: 200,
    plausible: [2, 100],
    source: assumed('60 when free, 10 when bound to matrix; plausible 2–100'),
  },
  decay: {
    label: 'TGF-β decay',
    meaning: 'Rate at which active TGF-β is lost.',
    unit: '1/s',
    default: 1.66e-4,
    minimum: 1e-6,
    maximum: 0.01,
    source: paper('qspio'),
  },
  trap: {
    label: 'TGF-β trap',
    meaning: 'Level of an antibody or soluble receptor that takes TGF-β away; 0 means none.',
    unit: 'nM',
    default: 0,
    minimum: 0,
    maximum: 10_000,
    source: assumed('a choice of treatment'),
  },
  trapHalf: {
    label: 'Trap that halves TGF-β',
    meaning: 'Level of the trap that doubles the loss of TGF-β, and so halves what there is in the long run.',
    unit: 'nM',
    default: 1,
    minimum: 0.001,
    maximum: 1000,
    plausible: [0.05, 10],
    scale: 'logarithmic',
    source: assumed(
      'dissociation constants of TGF-β antibodies and soluble receptors are near nanomolar; plausible 0.05–10',
    ),
  },
});

/** Rate of loss (1/s) with this trap, both levels in one unit. */
export const trappedLoss = (decay: number, trap: number, half: number): number => decay * (1 + trap / half);

export const tgfBeta = defineMechanism({
  key: 'tgfBeta',
  code: CODES.tgfBeta,
  label: 'TGF-β',
  meaning: 'Tumour cells secrete transforming growth factor-β, which spreads and decays.',
  law: ['∂c/∂t = D∇²c − [decay]·(1 + [trap]/[trapHalf])·c + [decay]·[baseline] + Σ [secretion]/V'],
  symbols: 'c is the concentration, V the volume of a voxel.',
  reads: { columns: ['kind', 'phase', 'voxel'] },
  writes: { fields: ['tgfBeta'] },
  group: 'microenvironment',
  parameters,
  cadence_minutes: 0,
  prepare: (p, dt) => ({ ...p, dt, baseline_pM: p.baseline * PICOMOLAR_PER_NANOGRAM_PER_ML_TGF_BETA }),
  begin(tissue, p) {
    tissue.field('tgfBeta').fill(p.baseline_pM);
  },
  configure(tissue, p) {
    const field = tissue.field('tgfBeta');
    field.diffusion = p.diffusion;
    field.decay = trappedLoss(p.decay, p.trap, p.trapHalf);
    field.production = p.decay * p.baseline_pM;
  },
  switchedOff: (tissue) => tissue.field('tgfBeta').fill(0),
  step(tissue, p) {
    const field = tissue.field('tgfBeta');
    const { source } = field;
    const { kind, phase, voxel } = tissue.columns;
    const { secretion } = p;
    const { slots, length } = tissue.lists.living;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      if (kind[i] === CELL_KIND.tumour && phase[i] === CELL_PHASE.alive) source[voxel[i]] += secretion;
    }
    field.advance(p.dt);
  },
});
