/** From a place in the unit cube to the values of factors. */
import { exp, ln } from '../../core/exactMath';
import { parameterCatalogue } from '../../scenario/catalogue';
import { drawnFrom } from '../cohortDraws';
import { type Drawn, type Factor, type FactorValue, hasLevels, isDrawn, type Range } from './design';

/** Digits that are kept of a value computed from a range: links stay short, and 1000 is not 999.9999999. */
const DIGITS = 9;

/** The value as this parameter takes it. */
function fitting(name: string, value: number): number {
  const spec = parameterCatalogue.get(name)?.spec;
  return spec?.integer === true ? Math.round(value) : Number(value.toPrecision(DIGITS));
}

/** The value at a share of the way from one end to the other; the ends are exact. */
function between(name: string, { low, high, scale }: Range, share: number): number {
  if (share === 0) return low;
  if (share === 1) return high;
  const value = scale === 'logarithmic' ? exp(ln(low) + share * (ln(high) - ln(low))) : low + share * (high - low);
  return Math.min(high, Math.max(low, fitting(name, value)));
}

/** How many levels a factor has in a grid. */
export function numberOfLevels(factor: Factor): number {
  if (hasLevels(factor)) return factor.levels.length;
  return isDrawn(factor) ? 1 : (factor.steps ?? 1);
}

/** A level of a grid, 0-based. */
export function levelOf(factor: Factor, level: number): FactorValue {
  if (hasLevels(factor)) return factor.levels[level];
  if (isDrawn(factor)) return factor.distribution.median;
  const steps = numberOfLevels(factor);
  return between(factor.name, factor, steps === 1 ? 0 : level / (steps - 1));
}

function drawn(name: string, { distribution }: Drawn, u: number, v: number): number {
  return fitting(name, drawnFrom(distribution, u, v));
}

/** The value at a coordinate in [0, 1). `second` is another uniform in (0, 1) for what is drawn from a distribution. */
export function valueAt(factor: Factor, coordinate: number, second: number): FactorValue {
  if (hasLevels(factor)) return factor.levels[Math.floor(coordinate * factor.levels.length)];
  return isDrawn(factor) ? drawn(factor.name, factor, coordinate, second) : between(factor.name, factor, coordinate);
}
