/** Conversions against the arithmetic they stand for, and what counts as within a parameter's range. */
import { describe, expect, test } from 'vitest';
import { isWithin, type ParameterSpec } from '../../src/core/parameter';
import * as units from '../../src/core/units';

describe('units', () => {
  test('of time multiply', () => {
    expect(units.MINUTES_PER_DAY).toBe(24 * 60);
    expect(units.SECONDS_PER_MINUTE * units.MINUTES_PER_HOUR).toBe(3600);
  });

  test('1 pM is 6.02e-4 molecules per µm³', () => {
    const molar = 6.02214076e23;
    const cubicMicrometresPerLitre = 1e15;
    expect(units.MOLECULES_PER_CUBIC_MICROMETRE_PER_PICOMOLAR).toBeCloseTo(
      (1e-12 * molar) / cubicMicrometresPerLitre,
      15,
    );
    // One molecule per µm³ is 1.66 nM.
    expect(1 / units.MOLECULES_PER_CUBIC_MICROMETRE_PER_PICOMOLAR).toBeCloseTo(1660.5, 0);
  });

  test.each([
    ['TGF-β dimer, 25 kDa', units.PICOMOLAR_PER_NANOGRAM_PER_ML_TGF_BETA, 25_000],
    ['IL-15, 14 kDa', units.PICOMOLAR_PER_NANOGRAM_PER_ML_IL15, 14_000],
    ['IFN-γ dimer, 34 kDa', units.PICOMOLAR_PER_NANOGRAM_PER_ML_IFN_GAMMA, 34_000],
  ])('1 ng/mL of %s', (_, picomolar, dalton) => {
    // ng/mL = µg/L; pM = 1e-12 mol/L.
    expect(picomolar).toBeCloseTo(1e-6 / dalton / 1e-12, 9);
  });

  test('published pairs of units agree', () => {
    // QSP-IO: 0.016 nM TGF-β is 0.4 ng/mL; 0.07 nM is 1.75.
    expect(0.4 * units.PICOMOLAR_PER_NANOGRAM_PER_ML_TGF_BETA).toBeCloseTo(16, 12);
    expect(1.75 * units.PICOMOLAR_PER_NANOGRAM_PER_ML_TGF_BETA).toBeCloseTo(70, 12);
  });

  test('a half-life halves', () => {
    expect(units.LN2).toBe(Math.LN2);
    expect(Math.exp(-units.rateFromHalfLife(60) * 60)).toBeCloseTo(0.5, 12);
    expect(units.rateFromHalfLife(180) / 60).toBeCloseTo(6.4e-5, 6);
  });
});

describe('a parameter', () => {
  const spec: ParameterSpec = {
    label: '',
    meaning: '',
    unit: '1',
    default: 1,
    minimum: 0,
    maximum: 2,
    source: { kind: 'assumed', why: 'test' },
  };

  test('takes its range, both ends in, and no NaN or infinity', () => {
    for (const value of [0, 1, 2, 0.3, -0]) expect(isWithin(spec, value)).toBe(true);
    for (const value of [-1e-9, 2.000001, Number.NaN, Infinity, -Infinity]) expect(isWithin(spec, value)).toBe(false);
  });

  test('that counts takes whole numbers only', () => {
    expect(isWithin({ ...spec, integer: true }, 1)).toBe(true);
    expect(isWithin({ ...spec, integer: true }, 1.5)).toBe(false);
  });
});
