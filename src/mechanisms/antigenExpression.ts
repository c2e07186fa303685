/**
 * The CAR's antigen on target cells, in molecules per cell: log-normal between cells, none on a few tumour cells. Each
 * cell has an inherited level, handed on at division with noise and now and then lost; what is on the membrane returns
 * to it with a half-life after some was stripped or taken in.
 */
import { logNormal } from '../core/distributions';
import { ln } from '../core/exactMath';
import { declareParameters } from '../core/parameter';
import type { RandomSource } from '../core/random';
import { MINUTES_PER_HOUR } from '../core/units';
import { CELL_KIND, CELL_PHASE, isTarget } from '../vocabulary';
import { CODES } from './codes';
import { defineMechanism } from './mechanism';
import { assumed, paper } from './references';
import { shareLeft } from './shared/drug';

const parameters = declareParameters({
  density: {
    label: 'Antigen density',
    meaning: 'Mean number of antigen molecules on a tumour cell that has any. The default is CD19 on Raji cells.',
    unit: 'molecules/cell',
    default: 145_000,
    minimum: 10,
    maximum: 5_000_000,
    scale: 'logarithmic',
    source: paper('liuBite2022'),
  },
  spread: {
    label: 'Spread of antigen',
    meaning: 'Standard deviation of the natural logarithm of antigen between cells; applies to cells at the start.',
    unit: '1',
    default: 0.43,
    minimum: 0,
    maximum: 2,
    plausible: [0.4, 0.8],
    live: false,
    source: assumed('0.43 follows from the coefficient of variation 0.45 of CD19 on Raji; other lines 0.4–0.8'),
  },
  negativeFraction: {
    label: 'Antigen-negative fraction',
    meaning: 'Share of tumour cells without antigen at the start.',
    unit: '1',
    default: 0.01,
    minimum: 0,
    maximum: 1,
    plausible: [0, 0.3],
    live: false,
    source: assumed('0.01 for blood cancers, 0.05 for solid ones; plausible 0–0.3'),
  },
  healthyDensity: {
    label: 'Antigen on healthy cells',
    meaning: 'Mean number of antigen molecules on a healthy cell: what a CAR may attack off the tumour.',
    unit: 'molecules/cell',
    default: 500,
    minimum: 1,
    maximum: 5_000_000,
    plausible: [50, 30_000],
    scale: 'logarithmic',
    source: assumed('low expression; normal B cells, an extreme, carry some 22,000 CD19'),
  },
  recoveryTime: {
    label: 'Recovery of antigen',
    meaning: 'Half-life with which a cell that was stripped of antigen returns to its inherited level.',
    unit: 'h',
    default: 24,
    minimum: 0.1,
    maximum: 1000,
    plausible: [12, 48],
    source: assumed('turnover of membrane proteins; plausible 12–48 h'),
  },
  inheritanceNoise: {
    label: 'Noise of inheritance',
    meaning: 'Standard deviation of the natural logarithm of antigen between mother and daughter.',
    unit: '1',
    default: 0.15,
    minimum: 0,
    maximum: 1,
    plausible: [0.05, 0.3],
    source: assumed('keeps a population’s spread over some ten divisions'),
  },
  lossAtDivision: {
    label: 'Antigen loss at division',
    meaning: 'Probability that a daughter has lost the antigen for good.',
    unit: '1',
    default: 1e-6,
    minimum: 0,
    maximum: 1,
    plausible: [1e-7, 1e-4],
    source: assumed('plausible 1e-7–1e-4 a division'),
  },
});

/** A cell within this share of its inherited level has returned to it. */
const RETURNED = 2e-3;

/** Location of a log-normal with this mean: ln(mean) − σ²/2. */
export const logLocation = (mean: number, sigma: number): number => ln(mean) - (sigma * sigma) / 2;

/** What is on the membrane after a time in which this share of the gap to the inherited level stays open. */
export function recovered(antigen: number, setPoint: number, shareOfGapLeft: number): number {
  const gap = (setPoint - antigen) * shareOfGapLeft;
  const small = RETURNED * setPoint;
  return gap <= small && gap >= -small ? setPoint : setPoint - gap;
}

interface Inheritance {
  readonly inheritanceNoise: number;
  readonly lossAtDivision: number;
}

/** The level that a daughter inherits, in units of her mother's. */
function inheritedShare({ inheritanceNoise: sigma, lossAtDivision }: Inheritance, random: RandomSource): number {
  const [u, v, loss] = random.out;
  // The location −σ²/2 keeps the mean of the population where it is.
  return loss < lossAtDivision ? 0 : logNormal((-sigma * sigma) / 2, sigma, u, v);
}

export const antigenExpression = defineMechanism({
  key: 'antigenExpression',
  code: CODES.antigenExpression,
  label: 'Antigen',
  meaning: 'How much of the antigen that the CAR recognises each cell carries, hands on to its daughters, and regains.',
  law: ['dA/dt = (A₀ − A)·ln 2/[recoveryTime],   A₀ ~ log-normal(mean [density], spread [spread])'],
  symbols: 'A is the antigen of a cell, A₀ the level that it has inherited.',
  reads: { columns: ['kind', 'phase', 'antigen', 'antigenSetPoint'] },
  writes: { columns: ['antigen', 'antigenSetPoint'] },
  group: 'carDesign',
  parameters,
  cadence_minutes: 6,
  canBeSwitchedOff: false,
  prepare: (p, dt) => ({
    ...p,
    location: logLocation(p.density, p.spread),
    healthyLocation: logLocation(p.healthyDensity, p.spread),
    gapLeft: shareLeft(p.recoveryTime * MINUTES_PER_HOUR, dt),
  }),
  cellAdded(tissue, slot, p, random) {
    const c = tissue.columns;
    if (!isTarget(c.kind[slot])) return;
    const healthy = c.kind[slot] === CELL_KIND.healthy;
    random.draw(c, slot, 0);
    const [u, v, negative] = random.out;
    const none = !healthy && negative < p.negativeFraction;
    c.antigen[slot] = none ? 0 : logNormal(healthy ? p.healthyLocation : p.location, p.spread, u, v);
    c.antigenSetPoint[slot] = c.antigen[slot];
  },
  cellDivided(tissue, mother, daughter, p, random) {
    const c = tissue.columns;
    if (!isTarget(c.kind[mother])) return;
    random.draw(c, daughter, 1);
    const share = inheritedShare(p, random);
    c.antigenSetPoint[daughter] = c.antigenSetPoint[mother] * share;
    // What was stripped from the mother is missing on her daughter too.
    c.antigen[daughter] = c.antigen[mother] * share;
  },
  parametersChanged(tissue, before, after) {
    const factor = after.density / before.density;
    const healthyFactor = after.healthyDensity / before.healthyDensity;
    const { kind, antigen, antigenSetPoint } = tissue.columns;
    for (let i = 0; i < tissue.count; i++) {
      if (!isTarget(kind[i])) continue;
      const rescaled = kind[i] === CELL_KIND.healthy ? healthyFactor : factor;
      antigen[i] *= rescaled;
      antigenSetPoint[i] *= rescaled;
    }
  },
  step(tissue, { gapLeft }) {
    const { kind, phase, antigen, antigenSetPoint } = tissue.columns;
    for (let i = 0; i < tissue.count; i++) {
      if (antigen[i] === antigenSetPoint[i] || !isTarget(kind[i]) || phase[i] !== CELL_PHASE.alive) continue;
      antigen[i] = recovered(antigen[i], antigenSetPoint[i], gapLeft);
    }
  },
});
