/**
 * Antigen on tumour cells, in molecules per cell: log-normal between cells, none on a few, handed on at division
 * with noise and now and then lost. Its share of the full CAR signal is A^n/(A^n + K^n).
 * Reads and writes: antigen, antigenSignal.
 */
import { logNormal } from '../core/distributions';
import { hill, ln } from '../core/exactMath';
import { declareParameters } from '../core/parameter';
import type { RandomSource } from '../core/random';
import type { Tissue } from '../model/tissue';
import { CELL_KIND, isTarget } from '../vocabulary';
import { defineMechanism } from './mechanism';
import { assumed, paper } from './references';

const parameters = declareParameters({
  density: {
    label: 'Antigen density',
    meaning: 'Mean number of antigen molecules on a tumour cell that has any. The default is CD19 on Raji cells.',
    unit: 'molecules/cell',
    default: 145_000,
    minimum: 10,
    maximum: 1_000_000,
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
    live: false,
    source: assumed('0.01 for blood cancers, 0.05 for solid ones; plausible 0–0.3'),
  },
  healthyDensity: {
    label: 'Antigen on healthy cells',
    meaning: 'Mean number of antigen molecules on a healthy cell: what a CAR may attack off the tumour.',
    unit: 'molecules/cell',
    default: 500,
    minimum: 1,
    maximum: 1_000_000,
    plausible: [50, 30_000],
    scale: 'logarithmic',
    source: assumed('low expression; normal B cells, an extreme, carry some 22,000 CD19'),
  },
  halfMaximalDensity: {
    label: 'Density of half-maximal CAR signal',
    meaning: 'Antigen density at which the CAR gives half of its full signal.',
    unit: 'molecules/cell',
    default: 800,
    minimum: 10,
    maximum: 100_000,
    plausible: [100, 3000],
    scale: 'logarithmic',
    source: assumed(
      'carried over from CAR-T cells against CD20 (Watanabe 2015), where lysis is half-maximal at a few hundred',
    ),
  },
  steepness: {
    label: 'Steepness of the CAR response',
    meaning: 'Hill exponent of the CAR signal over antigen density.',
    unit: '1',
    default: 1.2,
    minimum: 0.5,
    maximum: 4,
    plausible: [1, 2],
    source: assumed('CAR-T data are fitted by 1–2'),
  },
  inheritanceNoise: {
    label: 'Noise of inheritance',
    meaning: 'Standard deviation of the natural logarithm of antigen between mother and daughter.',
    unit: '1',
    default: 0.15,
    minimum: 0,
    maximum: 1,
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

/** Location of a log-normal with this mean: ln(mean) − σ²/2. */
export const logLocation = (mean: number, sigma: number): number => ln(mean) - (sigma * sigma) / 2;

interface Constants {
  readonly location: number;
  readonly healthyLocation: number;
  readonly spread: number;
  readonly negativeFraction: number;
  readonly halfMaximalDensity: number;
  readonly steepness: number;
  readonly inheritanceNoise: number;
  readonly lossAtDivision: number;
}

function recognise(tissue: Tissue, slot: number, constants: Constants): void {
  const c = tissue.columns;
  c.antigenSignal[slot] = hill(c.antigen[slot], constants.halfMaximalDensity, constants.steepness);
}

/** The antigen of a daughter whose mother has this much. */
function inherited(antigen: number, constants: Constants, random: RandomSource): number {
  const [u, v, loss] = random.out;
  if (loss < constants.lossAtDivision) return 0;
  const sigma = constants.inheritanceNoise;
  // The location −σ²/2 keeps the mean of the population where it is.
  return antigen * logNormal((-sigma * sigma) / 2, sigma, u, v);
}

export const antigenExpression = defineMechanism({
  key: 'antigenExpression',
  code: 4,
  label: 'Antigen',
  meaning: 'How much of the antigen that the CAR recognises each tumour cell carries, and how well the CAR sees it.',
  group: 'carDesign',
  parameters,
  cadence_minutes: 0,
  canBeSwitchedOff: false,
  prepare: (p): Constants => ({
    ...p,
    location: logLocation(p.density, p.spread),
    healthyLocation: logLocation(p.healthyDensity, p.spread),
  }),
  cellAdded(tissue, slot, constants, random) {
    const c = tissue.columns;
    if (!isTarget(c.kind[slot])) return;
    const healthy = c.kind[slot] === CELL_KIND.healthy;
    random.draw(c, slot, 0);
    const [u, v, negative] = random.out;
    const none = !healthy && negative < constants.negativeFraction;
    const location = healthy ? constants.healthyLocation : constants.location;
    c.antigen[slot] = none ? 0 : logNormal(location, constants.spread, u, v);
    recognise(tissue, slot, constants);
  },
  cellDivided(tissue, mother, daughter, constants, random) {
    const c = tissue.columns;
    if (c.kind[mother] !== CELL_KIND.tumour) return;
    random.draw(c, daughter, 1);
    c.antigen[daughter] = inherited(c.antigen[mother], constants, random);
    recognise(tissue, daughter, constants);
  },
  parametersChanged(tissue, before, after, constants) {
    const factor = after.density / before.density;
    const healthyFactor = after.healthyDensity / before.healthyDensity;
    const { kind, antigen } = tissue.columns;
    for (let i = 0; i < tissue.count; i++) {
      if (!isTarget(kind[i])) continue;
      antigen[i] *= kind[i] === CELL_KIND.healthy ? healthyFactor : factor;
      recognise(tissue, i, constants);
    }
  },
  // Antigen changes only by birth, division and the user's hand, so there is nothing to do in a step.
  step() {},
});
