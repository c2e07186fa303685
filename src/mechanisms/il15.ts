/**
 * IL-15 in the tissue: exchanged with a supply (background and border), secreted by armoured NK cells, taken up by NK
 * cells. What an NK feels is the field, plus its own when armoured, plus the IL-15 agonist in the medium, plus a share
 * of IL-2, which speaks through the same receptor chains.
 */
import { declareParameters } from '../core/parameter';
import { CELL_PHASE } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed } from './references';

const parameters = declareParameters({
  support: {
    label: 'IL-15 persistence support',
    meaning: 'IL-15 that blood or medium supplies, everywhere and at the border. It keeps NK cells alive.',
    unit: 'pM',
    default: 45,
    minimum: 0,
    maximum: 1000,
    plausible: [5, 100],
    source: assumed(
      'chosen so that survival and division come near the turnover of NK cells in people (loss 6.9 %/d, growth 4.3 %/d, Zhang 2007); uptake lowers what dense NK cells feel',
    ),
  },
  exchange: {
    label: 'Exchange with the supply',
    meaning: 'How fast IL-15 in the tissue follows the supply.',
    unit: '1/s',
    default: 0.01,
    minimum: 0,
    maximum: 0.1,
    plausible: [0.001, 0.05],
    source: assumed(
      'diffusion over half the distance between capillaries: D/L² = 30/50² = 0.012; plausible 0.001–0.05',
    ),
  },
  armoured: {
    label: 'IL-15 armoured',
    meaning: 'Whether the NK cells carry their own IL-15.',
    unit: '',
    default: 0,
    minimum: 0,
    maximum: 1,
    integer: true,
    choices: ['no', 'yes'],
    source: assumed('a choice of product'),
  },
  ownSupport: {
    label: 'Own IL-15',
    meaning: 'What an armoured NK cell feels of its own IL-15, on top of the tissue’s.',
    unit: 'pM',
    default: 30,
    minimum: 0,
    maximum: 500,
    plausible: [0, 100],
    source: assumed('secretors use their own cytokine first; plausible 0–100'),
  },
  secretion: {
    label: 'IL-15 secretion',
    meaning: 'Molecules of IL-15 that an armoured NK cell releases.',
    unit: 'molecules/s',
    default: 0.1,
    minimum: 0,
    maximum: 10,
    plausible: [0.01, 1],
    source: assumed('bulk assays give some 10–40 pg/mL per million cells; plausible 0.01–1'),
  },
  uptake: {
    label: 'IL-15 uptake',
    meaning: 'Clearance of IL-15 by one NK cell.',
    unit: 'µm³/s',
    default: 200,
    minimum: 0,
    maximum: 2000,
    plausible: [50, 1000],
    source: assumed('clearance grows with NK numbers (direction published); plausible 50–1,000'),
  },
  diffusion: {
    label: 'IL-15 diffusion',
    meaning: 'Diffusion coefficient of IL-15 in tissue.',
    unit: 'µm²/s',
    default: 30,
    minimum: 1,
    maximum: 200,
    plausible: [10, 150],
    source: assumed('published models use 10–100 for IL-2'),
  },
  decay: {
    label: 'IL-15 decay',
    meaning: 'Rate at which IL-15 is lost without any cell.',
    unit: '1/s',
    default: 3.2e-5,
    minimum: 0,
    maximum: 0.01,
    plausible: [8e-6, 1.9e-4],
    source: assumed('half-life 6 h in medium; plausible 1–24 h'),
  },
  interleukin2Weight: {
    label: 'IL-2 counted as IL-15',
    meaning: 'How much IL-15 one part of IL-2 stands for in survival and division.',
    unit: '1',
    default: 1,
    minimum: 0,
    maximum: 10,
    plausible: [0.5, 5],
    source: assumed(
      'both signal through the β and γ chains; with the α chain of activated T cells IL-2 counts for more',
    ),
  },
});

export const il15 = defineMechanism({
  key: 'il15',
  code: CODES.il15,
  label: 'IL-15',
  meaning: 'Interleukin-15 is supplied by the surroundings or by the NK cells themselves, and used up by NK cells.',
  law: [
    '∂c/∂t = D∇²c + [exchange]·([support] − c) − ([decay] + Σ [uptake]/V)·c + Σ [armoured]·[secretion]/V',
    'effective = c + [armoured]·[ownSupport] + agonist + [interleukin2Weight]·IL-2',
  ],
  symbols: 'c is the concentration, V the volume of a voxel.',
  reads: {
    columns: ['kind', 'phase', 'voxel'],
    fields: ['interleukin15', 'interleukin2'],
    drugs: ['interleukin15Agonist'],
  },
  writes: { columns: ['effectiveInterleukin15'], fields: ['interleukin15'] },
  group: 'cytokines',
  parameters,
  cadence_minutes: 0,
  prepare: (p, dt) => ({ ...p, dt, secretion: p.armoured * p.secretion, ownSupport: p.armoured * p.ownSupport }),
  begin(tissue, p) {
    tissue.field('interleukin15').fill(p.support);
  },
  configure(tissue, p) {
    const field = tissue.field('interleukin15');
    field.diffusion = p.diffusion;
    field.decay = p.decay;
    field.supplyRate = p.exchange;
    field.supplyLevel = p.support;
    field.boundary = { kind: 'fixed', value_pM: p.support };
  },
  switchedOff(tissue) {
    tissue.field('interleukin15').fill(0);
    tissue.columns.effectiveInterleukin15.fill(0);
  },
  step(tissue, p) {
    const field = tissue.field('interleukin15');
    const { source, uptake, concentration } = field;
    const { phase, voxel, effectiveInterleukin15 } = tissue.columns;
    const interleukin2 = tissue.field('interleukin2').concentration;
    const everywhere = p.ownSupport + tissue.medium.level('interleukin15Agonist');
    const { secretion, uptake: clearance, interleukin2Weight } = p;
    const { slots, length } = tissue.lists.naturalKillers;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      if (phase[i] !== CELL_PHASE.alive) continue;
      const at = voxel[i];
      source[at] += secretion;
      uptake[at] += clearance;
      effectiveInterleukin15[i] = concentration[at] + everywhere + interleukin2Weight * interleukin2[at];
    }
    field.advance(p.dt);
  },
});
