/**
 * A therapeutic antibody in the medium, and the antigen it binds: one of its own (rituximab: CD20), log-normal between
 * cells and missing on a few, or the CAR's (trastuzumab with a HER2 CAR), so that loss of the CAR's antigen does not, or
 * does, protect from ADCC. A dose replaces what is left.
 */
import { logNormal } from '../core/distributions';
import { ln } from '../core/exactMath';
import { declareParameters } from '../core/parameter';
import { MINUTES_PER_HOUR } from '../core/units';
import type { Columns } from '../model/columns';
import { CELL_KIND, isTarget } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed, derived } from './references';
import { isDose, shareLeft } from './shared/drug';

const SOLUTE = 'antibody';
/** Codes of the parameter `target`. */
const OWN_ANTIGEN = 0;

const parameters = declareParameters({
  concentration: {
    label: 'Antibody dose',
    meaning: 'Antibody that a dose brings into the dish, from the moment it is set.',
    unit: 'ng/mL',
    default: 0,
    minimum: 0,
    maximum: 1_000_000,
    dose: true,
    source: assumed('a choice of protocol; troughs of rituximab and trastuzumab in blood are 20,000–100,000'),
  },
  halfLife: {
    label: 'Half-life of the antibody',
    meaning: 'Time in which half of it is lost.',
    unit: 'h',
    default: 480,
    minimum: 0.1,
    maximum: 100_000,
    plausible: [240, 720],
    scale: 'logarithmic',
    source: assumed('20 days, as of IgG1 in blood; plausible 10–30 days'),
  },
  target: {
    label: 'What the antibody binds',
    meaning: 'An antigen of its own, as rituximab beside a CD19 CAR, or the antigen of the CAR.',
    unit: '',
    default: OWN_ANTIGEN,
    minimum: 0,
    maximum: 1,
    integer: true,
    live: false,
    choices: ['own-antigen', 'CAR-antigen'],
    source: assumed('a choice of antibody'),
  },
  targetDensity: {
    label: 'Antigen of the antibody',
    meaning:
      'Mean number of molecules of its own antigen on a tumour cell that has any. The default is CD20 on B cells.',
    unit: 'molecules/cell',
    default: 94_000,
    minimum: 10,
    maximum: 5_000_000,
    scale: 'logarithmic',
    source: derived('94,000 molecules of CD20 on normal B cells (Ginaldi 1998), taken for a tumour line'),
  },
  targetSpread: {
    label: 'Spread of the antibody’s antigen',
    meaning: 'Standard deviation of its natural logarithm between cells; applies to cells at the start.',
    unit: '1',
    default: 0.4,
    minimum: 0,
    maximum: 2,
    plausible: [0.3, 0.8],
    live: false,
    source: assumed('as of CD19; plausible 0.3–0.8'),
  },
  targetNegativeFraction: {
    label: 'Negative for the antibody',
    meaning: 'Share of tumour cells without the antibody’s own antigen at the start.',
    unit: '1',
    default: 0.01,
    minimum: 0,
    maximum: 1,
    plausible: [0, 0.3],
    live: false,
    source: assumed('as of the CAR’s antigen; plausible 0–0.3'),
  },
  healthyTargetDensity: {
    label: 'Antibody’s antigen on healthy cells',
    meaning: 'Number of molecules of the antibody’s own antigen on a healthy cell.',
    unit: 'molecules/cell',
    default: 10,
    minimum: 1,
    maximum: 5_000_000,
    plausible: [1, 5000],
    scale: 'logarithmic',
    source: assumed('next to none on cells other than the tumour’s own kind'),
  },
});

export interface Constants {
  readonly target: number;
  readonly location: number;
  readonly targetSpread: number;
  readonly targetNegativeFraction: number;
  readonly healthyTargetDensity: number;
  readonly concentration: number;
  readonly kept: number;
}

/** Antigen on a new cell, molecules, from three uniforms. */
function drawTarget(c: Columns, slot: number, p: Constants, [u, v, negative]: Float64Array): number {
  if (p.target !== OWN_ANTIGEN) return c.antigen[slot];
  if (c.kind[slot] === CELL_KIND.healthy) return p.healthyTargetDensity;
  return negative < p.targetNegativeFraction ? 0 : logNormal(p.location, p.targetSpread, u, v);
}

export const antibody = defineMechanism({
  key: 'antibody',
  code: CODES.antibody,
  label: 'Antibody',
  meaning: 'An antibody against the tumour, which lets NK cells with CD16 attack what it covers.',
  law: [
    'C ← C·2^(−dt/[halfLife])',
    'B ~ log-normal(mean [targetDensity], spread [targetSpread]), or the antigen of the CAR',
  ],
  symbols: 'C is the level in the medium, B the antigen of the antibody on a cell.',
  reads: { columns: ['kind', 'antigen', 'antibodyTarget'], drugs: ['antibody'] },
  writes: { columns: ['antibodyTarget'], drugs: ['antibody'] },
  group: 'treatment',
  parameters,
  cadence_minutes: 6,
  prepare: (p, dt): Constants => ({
    ...p,
    location: ln(p.targetDensity) - (p.targetSpread * p.targetSpread) / 2,
    kept: shareLeft(p.halfLife * MINUTES_PER_HOUR, dt),
  }),
  begin: ({ medium }, { concentration }) => medium.set(SOLUTE, concentration),
  cellAdded(tissue, slot, p, random) {
    const c = tissue.columns;
    if (!isTarget(c.kind[slot])) return;
    random.draw(c, slot, 0);
    c.antibodyTarget[slot] = drawTarget(c, slot, p, random.out);
  },
  parametersChanged({ medium, columns, count }, before, after, { concentration }, set) {
    if (isDose(set)) medium.set(SOLUTE, concentration);
    if (after.target !== OWN_ANTIGEN) return;
    const { kind, antibodyTarget } = columns;
    const factor = after.targetDensity / before.targetDensity;
    const healthyFactor = after.healthyTargetDensity / before.healthyTargetDensity;
    for (let i = 0; i < count; i++) antibodyTarget[i] *= kind[i] === CELL_KIND.healthy ? healthyFactor : factor;
  },
  switchedOff: ({ medium }) => medium.set(SOLUTE, 0),
  step(tissue, { target, kept }) {
    if (tissue.medium.level(SOLUTE) === 0) return;
    tissue.medium.keep(SOLUTE, kept);
    if (target === OWN_ANTIGEN) return;
    const { kind, antigen, antibodyTarget } = tissue.columns;
    for (let i = 0; i < tissue.count; i++) if (isTarget(kind[i])) antibodyTarget[i] = antigen[i];
  },
});
