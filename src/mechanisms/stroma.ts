/**
 * Stroma: fibroblast-like cells among and around the tumour. They stand in the way, held by the matrix, and they secrete
 * active TGF-β. NK cells leave them alone; that they take up IFN-γ stands with that field. What is secreted here is
 * spread by the TGF-β field in the next step, when that mechanism is on.
 */
import { declareParameters } from '../core/parameter';
import { CELL_KIND, CELL_PHASE } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';

const parameters = declareParameters({
  secretion: {
    label: 'TGF-β secretion by stroma',
    meaning: 'Molecules of active TGF-β that one stroma cell releases.',
    unit: 'molecules/s',
    default: 0.15,
    minimum: 0,
    maximum: 5,
    plausible: [0.02, 1],
    source: assumed(
      'some four times a tumour cell, near the 0.14 that the QSP-IO model gives to an M2 macrophage; plausible 0.02–1',
    ),
  },
  anchorage: {
    label: 'Anchorage of stroma',
    meaning: 'Share of every push that the matrix takes up instead of the stroma cell; 1 makes it an immovable post.',
    unit: '1',
    default: 0.9,
    minimum: 0,
    maximum: 1,
    plausible: [0.5, 1],
    source: assumed('fibroblasts are held by their fibres; a growing nodule pushes them aside slowly'),
  },
});

export const stroma = defineMechanism({
  key: 'stroma',
  code: CODES.stroma,
  label: 'Stroma',
  meaning: 'Fibroblast-like stroma cells stand in the way of others and secrete TGF-β.',
  law: ['v ← v·(1 − [anchorage]),   q = [secretion]'],
  symbols: 'v is the velocity, q the secretion of TGF-β.',
  reads: { columns: ['kind', 'phase', 'velocityX', 'velocityY', 'voxel'] },
  writes: { columns: ['velocityX', 'velocityY'], fields: ['tgfBeta'] },
  group: 'microenvironment',
  parameters,
  cadence_minutes: 0,
  prepare: (p) => ({ secretion: p.secretion, yielding: 1 - p.anchorage }),
  step(tissue, { secretion, yielding }) {
    const { source } = tissue.field('tgfBeta');
    const { kind, phase, voxel, velocityX, velocityY } = tissue.columns;
    const { slots, length } = tissue.lists.settled;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      if (kind[i] !== CELL_KIND.stroma) continue;
      velocityX[i] *= yielding;
      velocityY[i] *= yielding;
      if (phase[i] === CELL_PHASE.alive) source[voxel[i]] += secretion;
    }
  },
});
