/**
 * A drug in the medium, by one rule for all: setting its concentration gives a dose, which replaces what was there,
 * and between doses the level falls by half in each half-life.
 */
import { exp } from '../core/exactMath';
import { rateFromHalfLife } from '../core/units';

type Values = Readonly<Record<string, number>>;

/**
 * Whether a change of a drug's parameters is a dose: its `concentration` was moved, or some parameter was set to what
 * it was, which only makes sense as one more dose of the same size.
 */
export const isDose = (before: Values, after: Values): boolean =>
  after.concentration !== before.concentration || Object.keys(after).every((name) => after[name] === before[name]);

/** Share of a drug left after dt; both times in one unit. */
export const shareLeft = (halfLife: number, dt: number): number => exp(-rateFromHalfLife(halfLife) * dt);
