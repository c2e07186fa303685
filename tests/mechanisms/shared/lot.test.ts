/** Lots and their certificates: what the number draws, what freezing and hours cost, what fails. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lotOf, type ProductParameters, product } from '../../../src/mechanisms/product';
import { logSpread, PRODUCT_STATE, wear } from '../../../src/mechanisms/shared/lot';
import { mean, range, standardError, variance } from '../../support/statistics';

const defaults = Object.fromEntries(
  Object.entries(product.parameters).map(([name, spec]) => [name, spec.default]),
) as ProductParameters;
const lot = (words: Partial<ProductParameters> = {}) => lotOf({ ...defaults, ...words });
const lots = (words: Partial<ProductParameters> = {}) => range(2000).map((n) => lot({ ...words, lot: n + 1 }));

describe('the typical lot', () => {
  test('is fresh, of potency 1, and all of a dose arrives', () => {
    expect(lot()).toEqual({
      lot: 0,
      viability: 0.95,
      carPositive: 0.6,
      potency: 1,
      motile: 1,
      proliferation: 1,
      fold: expect.closeTo(101.6, 1),
      delivered: 1,
      passes: true,
      failing: [],
    });
  });

  test('has the published viability after thaw and rest, and a sixth of the crawling right after the thaw', () => {
    expect(lot({ state: PRODUCT_STATE.rested })).toMatchObject({ viability: 0.73, motile: 1, passes: true });
    const thawed = lot({ state: PRODUCT_STATE.thawed, fromThaw: 0 });
    expect(thawed.viability).toBeCloseTo(0.85, 12);
    expect(thawed.motile).toBeCloseTo(1 / 6, 12);
  });

  test('loses viability by the hours from the thaw: half a day lies between at the geometric mean', () => {
    const waited = (fromThaw: number): number => lot({ state: PRODUCT_STATE.thawed, fromThaw }).viability;
    expect(waited(24)).toBeCloseTo(0.5, 12);
    expect(waited(12)).toBeCloseTo(Math.sqrt(0.85 * 0.5), 12);
    expect(lot({ state: PRODUCT_STATE.thawed, fromThaw: 24 })).toMatchObject({ passes: false, failing: ['viability'] });
  });

  test('loses viability in transport when not frozen', () => {
    const fresh = lot({ transportHold: 72 });
    expect(fresh.viability).toBeCloseTo(0.475, 12);
    expect(fresh.delivered).toBeCloseTo(0.5, 12);
    expect(lot({ state: PRODUCT_STATE.thawed, transportHold: 72 })).toEqual(lot({ state: PRODUCT_STATE.thawed }));
  });

  test('expands a thousandfold in 21 days, and is worn only beyond', () => {
    expect(lot({ expansionDays: 21 })).toMatchObject({ fold: 1024, proliferation: 1 });
    expect(lot({ expansionDays: 31.5 }).proliferation).toBeCloseTo(0.5, 12);
    expect([wear(5, 5), wear(20, 5)]).toEqual([1, 0.25]);
  });
});

describe('a number', () => {
  test('is the same lot whenever it is asked for, and no other', () => {
    expect(lot({ lot: 7 })).toEqual(lot({ lot: 7 }));
    const potencies = new Set(lots().map(({ potency }) => potency));
    expect(potencies.size).toBe(2000);
  });

  test('draws potencies of mean 1 and the declared variation', () => {
    for (const potencyCv of [0.27, 0.1]) {
      const potencies = lots({ potencyCv }).map(({ potency }) => potency);
      expect(Math.abs(mean(potencies) - 1) / standardError(potencies)).toBeLessThan(3.5);
      expect(Math.sqrt(variance(potencies)) / potencyCv).toBeCloseTo(1, 0);
      const logs = potencies.map(Math.log);
      expect(Math.sqrt(variance(logs)) / logSpread(potencyCv)).toBeCloseTo(1, 1);
    }
  });

  test('draws viabilities as spread as published after thaw and rest', () => {
    const viabilities = lots({ state: PRODUCT_STATE.rested }).map(({ viability }) => viability);
    expect(mean(viabilities)).toBeCloseTo(0.73, 1);
    expect(Math.sqrt(variance(viabilities))).toBeGreaterThan(0.15);
    expect(Math.sqrt(variance(viabilities))).toBeLessThan(0.25);
  });

  test('draws CAR-positive shares around that of the typical lot', () => {
    const shares = lots().map(({ carPositive }) => carPositive);
    expect(mean(shares)).toBeCloseTo(0.6, 1);
    expect(Math.sqrt(variance(shares)) / 0.6).toBeCloseTo(0.2, 1);
  });
});

test('a lot fails every test whose limit it misses, told in order', () => {
  expect(lot({ viabilityLimit: 0.96, carLimit: 0.61, potencyLimit: 1.01 }).failing).toEqual([
    'viability',
    'carPositive',
    'potency',
  ]);
  expect(lot({ carPositiveFraction: 0 }).failing).toEqual([]);
  expect(lot({ viabilityLimit: 0.95, carLimit: 0.6, potencyLimit: 1 }).passes).toBe(true);
});

test('a certificate is made of shares, whatever the product', () => {
  const arbitrary = fc.record(
    Object.fromEntries(
      Object.entries(product.parameters).map(([name, spec]) => [
        name,
        'integer' in spec && spec.integer
          ? fc.integer({ min: spec.minimum, max: spec.maximum })
          : fc.double({ min: spec.minimum, max: spec.maximum, noNaN: true }),
      ]),
    ),
  );
  fc.assert(
    fc.property(arbitrary, (words) => {
      const certificate = lotOf(words as ProductParameters);
      for (const share of [certificate.viability, certificate.carPositive, certificate.motile, certificate.delivered]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      for (const factor of [certificate.potency, certificate.proliferation, certificate.fold])
        expect(Number.isFinite(factor) && factor >= 0).toBe(true);
      expect(certificate.passes).toBe(certificate.failing.length === 0);
    }),
    { seed: 1, numRuns: 500, endOnFailure: true },
  );
});
