/**
 * Tumour cells feel IFN-γ with memory, quicker up than down. What the response does stands where it acts: HLA and PD-L1
 * (recognition), ICAM-1 (encounter), growth (tumour division).
 */
import { exp } from '../core/exactMath';
import { declareParameters } from '../core/parameter';
import { MINUTES_PER_HOUR } from '../core/units';
import { CELL_PHASE, isTarget } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed, derived } from './references';

const parameters = declareParameters({
  halfMaximal: {
    label: 'IFN-γ of half response',
    meaning: 'IFN-γ concentration that half drives the response of tumour cells.',
    unit: 'pM',
    default: 2.96,
    minimum: 0.01,
    maximum: 1000,
    plausible: [1, 30],
    scale: 'logarithmic',
    source: derived(
      '2.96 pM for half of the rise of PD-L1 in the parameters of the QSPIO-TNBC model, taken for the other answers to IFN-γ too',
    ),
  },
  riseTime: {
    label: 'Rise time of the response',
    meaning: 'Time constant with which the response builds up.',
    unit: 'h',
    default: 12,
    minimum: 0.1,
    maximum: 240,
    plausible: [12, 48],
    source: assumed('HLA-E rises over 12–48 h'),
  },
  fallTime: {
    label: 'Fall time of the response',
    meaning: 'Time constant with which the response fades.',
    unit: 'h',
    default: 24,
    minimum: 0.1,
    maximum: 480,
    plausible: [12, 48],
    source: assumed('HLA and PD-L1 outlast the cytokine by a day; plausible 12–48 h'),
  },
});

export const interferonResponse = defineMechanism({
  key: 'interferonResponse',
  code: CODES.interferonResponse,
  label: 'Response to IFN-γ',
  meaning:
    'Tumour cells in IFN-γ grow more slowly and stick better, but also show more HLA and PD-L1, which inhibit NK cells.',
  law: ['dR/dt = (c/(c + [halfMaximal]) − R)/τ,   τ = [riseTime] upwards, [fallTime] downwards'],
  symbols: 'c is the concentration of IFN-γ, R the response.',
  reads: { columns: ['kind', 'phase', 'voxel', 'interferonResponse'], fields: ['interferonGamma'] },
  writes: { columns: ['interferonResponse'] },
  group: 'cytokines',
  parameters,
  cadence_minutes: 6,
  prepare: (p, dt) => ({
    halfMaximal: p.halfMaximal,
    rise: 1 - exp(-dt / (p.riseTime * MINUTES_PER_HOUR)),
    fall: 1 - exp(-dt / (p.fallTime * MINUTES_PER_HOUR)),
  }),
  switchedOff: (tissue) => void tissue.columns.interferonResponse.fill(0),
  step(tissue, { halfMaximal, rise, fall }) {
    const { kind, phase, voxel, interferonResponse: response } = tissue.columns;
    const { concentration } = tissue.field('interferonGamma');
    const { slots, length } = tissue.lists.living;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      if (!isTarget(kind[i]) || phase[i] !== CELL_PHASE.alive) continue;
      const c = concentration[voxel[i]];
      const goal = c / (c + halfMaximal);
      const gap = goal - response[i];
      response[i] += gap * (gap > 0 ? rise : fall);
    }
  },
});
