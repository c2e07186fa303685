/**
 * TGF-β1 (active) in the tissue: a baseline everywhere, and secretion by live tumour cells; it spreads and decays.
 * Writes: TGF-β field.
 */
import { declareParameters } from '../core/parameter';
import { PICOMOLAR_PER_NANOGRAM_PER_ML_TGF_BETA } from '../core/units';
import { CELL_KIND, CELL_PHASE } from '../vocabulary';
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
});

export const tgfBeta = defineMechanism({
  key: 'tgfBeta',
  code: 13,
  label: 'TGF-β',
  meaning: 'Tumour cells secrete transforming growth factor-β, which spreads and decays.',
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
    field.decay = p.decay;
    field.production = p.decay * p.baseline_pM;
  },
  switchedOff: (tissue) => tissue.field('tgfBeta').fill(0),
  step(tissue, p) {
    const field = tissue.field('tgfBeta');
    const { source } = field;
    const { kind, phase, voxel } = tissue.columns;
    const { count } = tissue;
    const { secretion } = p;
    for (let i = 0; i < count; i++)
      if (kind[i] === CELL_KIND.tumour && phase[i] === CELL_PHASE.alive) source[voxel[i]] += secretion;
    field.advance(p.dt);
  },
});
