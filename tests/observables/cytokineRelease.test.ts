/** The cytokine-release index: its formula, its fit, and what is added up for it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Tissue } from '../../src/model/tissue';
import {
  type CytokineExposure,
  cytokineReleaseIndex,
  exposureOf,
  interferonReferenceFor,
  recordExposure,
} from '../../src/observables/cytokineRelease';

const NOTHING: CytokineExposure = { interferonGamma: 0, peakLysis: 0, interleukin15: 0 };

describe('the index', () => {
  test('is 0 for nothing, and 100·(1 − e^−weight) when one part is at its reference', () => {
    expect(cytokineReleaseIndex(NOTHING)).toBe(0);
    for (const [part, weight] of [
      ['interferonGamma', 0.6],
      ['peakLysis', 0.3],
      ['interleukin15', 0.1],
    ] as const) {
      const atReference = { interferonGamma: 4300, peakLysis: 30, interleukin15: 1000 }[part];
      expect(cytokineReleaseIndex({ ...NOTHING, [part]: atReference })).toBeCloseTo(100 * (1 - Math.exp(-weight)), 9);
    }
  });

  test('rises with each part and stays below 100', () => {
    const amount = fc.double({ min: 0, max: 5000, noNaN: true });
    fc.assert(
      fc.property(amount, amount, amount, (interferonGamma, peakLysis, interleukin15) => {
        const exposure = { interferonGamma, peakLysis: peakLysis / 100, interleukin15 };
        const index = cytokineReleaseIndex(exposure);
        for (const part of ['interferonGamma', 'peakLysis', 'interleukin15'] as const)
          expect(cytokineReleaseIndex({ ...exposure, [part]: exposure[part] + 1 })).toBeGreaterThan(index);
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThan(100);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test('scores what the reference was fitted to', () => {
    const exposures = [9450, 4000, 7000].map((interferonGamma) => ({
      interferonGamma,
      peakLysis: 2,
      interleukin15: 50,
    }));
    const reference = interferonReferenceFor(70, exposures);
    const scores = exposures.map(
      ({ interferonGamma }) =>
        100 * (1 - Math.exp(-((0.6 * interferonGamma) / reference + (0.3 * 2) / 30 + (0.1 * 50) / 1000))),
    );
    expect(scores.reduce((sum, score) => sum + score, 0) / 3).toBeCloseTo(70, 6);
  });
});

describe('exposures', () => {
  const tissue = () => new Tissue({ width: 2000, height: 500, depth: 20 }, 0.5, 16);

  test('are concentrations over time, of IL-15 what is above the supply', () => {
    const dish = tissue();
    dish.field('interferonGamma').fill(30);
    dish.field('interleukin15').fill(48);
    dish.field('interleukin15').supplyLevel = 45;
    recordExposure(dish);
    expect(exposureOf(dish)).toEqual(NOTHING);
    dish.step = 20;
    recordExposure(dish);
    dish.step = 120;
    dish.field('interleukin15').fill(40);
    recordExposure(dish);
    const { interferonGamma, interleukin15 } = exposureOf(dish);
    expect(interferonGamma).toBeCloseTo(30, 9);
    expect(interleukin15).toBeCloseTo(0.5, 9);
  });

  test('keep the highest rate of lysis, per minute and mm²', () => {
    const dish = tissue();
    for (const [step, lysed] of [
      [20, 5],
      [40, 35],
      [60, 40],
    ]) {
      dish.step = step;
      dish.tally.targetsLysed = lysed;
      recordExposure(dish);
    }
    expect(exposureOf(dish).peakLysis).toBeCloseTo(3, 12);
  });

  test('are not counted twice when a moment is measured twice', () => {
    const dish = tissue();
    dish.field('interferonGamma').fill(30);
    dish.step = 20;
    recordExposure(dish);
    const once = exposureOf(dish);
    recordExposure(dish);
    expect(exposureOf(dish)).toEqual(once);
  });
});
