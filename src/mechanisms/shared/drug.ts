/**
 * A drug in the medium, by one rule for all: setting its concentration gives a dose, which replaces what was there,
 * and between doses the level falls by half in each half-life.
 */
import { exp } from '../../core/exactMath';
import { rateFromHalfLife } from '../../core/units';

/** Whether setting the parameter of this name is a dose: once more the same concentration is one more dose. */
export const isDose = (set: string, concentration = 'concentration'): boolean => set === concentration;

/** Share of a drug left after dt; both times in one unit. */
export const shareLeft = (halfLife: number, dt: number): number => exp(-rateFromHalfLife(halfLife) * dt);
