/**
 * Tumour cells call: those that respond to IFN-γ secrete chemokine (CXCL9 and CXCL10, as one), a little even without. It
 * spreads and decays; NK cells crawl up its gradient. An assumption of this model: IFN-γ itself gathers where no cell
 * takes it up, and would lead NK cells astray.
 */
import { declareParameters } from '../core/parameter';
import { CELL_KIND, CELL_PHASE } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';

const parameters = declareParameters({
  secretion: {
    label: 'Chemokine secretion',
    meaning: 'Molecules of chemokine that a tumour cell with a full IFN-γ response releases.',
    unit: 'molecules/s',
    default: 1,
    minimum: 0,
    maximum: 100,
    plausible: [0.1, 10],
    source: assumed('gives some 100 pM (about 1 ng/mL) in an inflamed nodule; plausible 0.1–10'),
  },
  basal: {
    label: 'Secretion without IFN-γ',
    meaning: 'Share of that secretion without any IFN-γ.',
    unit: '1',
    default: 0.05,
    minimum: 0,
    maximum: 1,
    plausible: [0, 0.2],
    source: assumed('CXCL9 and CXCL10 are induced more than tenfold by IFN-γ; plausible 0–0.2'),
  },
  diffusion: {
    label: 'Chemokine diffusion',
    meaning: 'Effective diffusion coefficient, slowed by binding to the matrix.',
    unit: 'µm²/s',
    default: 10,
    minimum: 1,
    maximum: 50,
    plausible: [2, 50],
    source: assumed('chemokines bind to the matrix; with the decay below they reach some 100 µm'),
  },
  decay: {
    label: 'Chemokine decay',
    meaning: 'Rate at which chemokine is lost.',
    unit: '1/s',
    default: 1e-3,
    minimum: 1e-5,
    maximum: 0.1,
    plausible: [1e-4, 1e-2],
    scale: 'logarithmic',
    source: assumed('gives a reach √(D/k) of 100 µm; plausible 1e-4–1e-2'),
  },
});

/** Secretion (molecules/s) of a live tumour cell with this IFN-γ response (0–1). */
export const chemokineSecretion = (full: number, basal: number, response: number): number =>
  full * (basal + (1 - basal) * response);

export const chemokine = defineMechanism({
  key: 'chemokine',
  code: CODES.chemokine,
  label: 'Chemokine',
  meaning: 'Tumour cells in IFN-γ secrete chemokine (CXCL9, CXCL10), which NK cells follow.',
  law: ['∂c/∂t = D∇²c − [decay]·c + Σ [secretion]·([basal] + (1 − [basal])·R)/V'],
  symbols: 'c is the concentration, R the IFN-γ response of a tumour cell, V the volume of a voxel.',
  reads: { columns: ['kind', 'phase', 'voxel', 'interferonResponse'] },
  writes: { fields: ['chemokine'] },
  group: 'motility',
  parameters,
  // The field settles within some quarter of an hour, and what drives it changes over hours.
  cadence_minutes: 6,
  prepare: (p, dt) => ({ ...p, dt }),
  configure(tissue, p) {
    const field = tissue.field('chemokine');
    field.diffusion = p.diffusion;
    field.decay = p.decay;
  },
  switchedOff: (tissue) => tissue.field('chemokine').fill(0),
  step(tissue, { secretion, basal, dt }) {
    const field = tissue.field('chemokine');
    const { source } = field;
    const { kind, phase, voxel, interferonResponse } = tissue.columns;
    const { slots, length } = tissue.lists.living;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      if (kind[i] === CELL_KIND.tumour && phase[i] === CELL_PHASE.alive)
        source[voxel[i]] += chemokineSecretion(secretion, basal, interferonResponse[i]);
    }
    field.advance(dt);
  },
});
