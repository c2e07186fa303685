/**
 * IL-2 of activated T cells: for some hours after a contact that spoke through the CAR a cell secretes it, the more the
 * stronger it was stimulated; it spreads, decays and is taken up by effectors. NK cells secrete none, so the field stays
 * empty unless a product asks for it; IL-15 counts it in.
 */
import { declareParameters } from '../core/parameter';
import { MINUTES_PER_HOUR } from '../core/units';
import { CELL_PHASE } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed, paper } from './references';

const parameters = declareParameters({
  secretion: {
    label: 'IL-2 secretion',
    meaning: 'Molecules of IL-2 that an activated effector releases: none in NK cells, 4.9 in CAR-T cells.',
    unit: 'molecules/s',
    default: 0,
    minimum: 0,
    maximum: 100,
    source: assumed(
      'a choice of product: NK cells make next to none; activated CAR-T cells 293 molecules/min (CARCADE, parameter.xml)',
    ),
  },
  duration: {
    label: 'Length of IL-2 secretion',
    meaning: 'How long an effector secretes IL-2 after a contact that spoke through the CAR.',
    unit: 'h',
    default: 10,
    minimum: 0.1,
    maximum: 100,
    plausible: [4, 24],
    source: assumed('taken equal to the 10 h of cytokine release of T cells in the SPQSP_IO model; plausible 4–24'),
  },
  uptake: {
    label: 'IL-2 uptake',
    meaning: 'Clearance of IL-2 by one effector.',
    unit: 'µm³/s',
    default: 200,
    minimum: 0,
    maximum: 2000,
    plausible: [50, 1000],
    source: assumed('taken equal to that of IL-15; plausible 50–1,000'),
  },
  diffusion: {
    label: 'IL-2 diffusion',
    meaning: 'Diffusion coefficient of IL-2 in tissue.',
    unit: 'µm²/s',
    default: 10,
    minimum: 1,
    maximum: 200,
    plausible: [10, 100],
    source: paper('carcade'),
  },
  decay: {
    label: 'IL-2 decay',
    meaning: 'Rate at which IL-2 is lost without any cell.',
    unit: '1/s',
    default: 3.2e-5,
    minimum: 0,
    maximum: 0.01,
    plausible: [8e-6, 1.9e-4],
    source: assumed('half-life 6 h, taken equal to that of IL-15; plausible 1–24 h'),
  },
});

export const interleukin2 = defineMechanism({
  key: 'interleukin2',
  code: CODES.interleukin2,
  label: 'IL-2',
  meaning: 'CAR-T cells that meet antigen secrete interleukin-2, which keeps effectors alive and dividing.',
  law: ['∂c/∂t = D∇²c − ([decay] + Σ [uptake]/V)·c + Σ [secretion]·s/V for [duration] after a stimulus s'],
  symbols: 'c is the concentration, s the strength of a stimulus through the CAR, V the volume of a voxel.',
  reads: { columns: ['kind', 'phase', 'voxel', 'lastSignalStep', 'lastStimulus'], fields: ['interleukin2'] },
  writes: { fields: ['interleukin2'] },
  group: 'cytokines',
  parameters,
  // The field settles within some ten minutes, and what drives it lasts for hours.
  cadence_minutes: 6,
  prepare: (p, dt) => ({ ...p, dt, duration_minutes: p.duration * MINUTES_PER_HOUR }),
  configure(tissue, p) {
    const field = tissue.field('interleukin2');
    field.diffusion = p.diffusion;
    field.decay = p.decay;
  },
  switchedOff: (tissue) => tissue.field('interleukin2').fill(0),
  step(tissue, { secretion, uptake, duration_minutes, dt }) {
    const field = tissue.field('interleukin2');
    if (secretion === 0 && field.maximum() === 0) return;
    const { source, uptake: sink } = field;
    const { phase, voxel, lastSignalStep, lastStimulus } = tissue.columns;
    const since = tissue.step - tissue.stepsIn(duration_minutes);
    const { slots, length } = tissue.lists.naturalKillers;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      if (phase[i] !== CELL_PHASE.alive) continue;
      sink[voxel[i]] += uptake;
      if (lastSignalStep[i] >= since) source[voxel[i]] += secretion * lastStimulus[i];
    }
    field.advance(dt);
  },
});
