/**
 * What a biologist would check first: the arrows of the model point the right way. Over ten seeds each; `npm test` takes
 * fewer.
 */
import { describe, expect, it } from 'vitest';
import { intervalHalfWidth, mean, repeat } from '../../src/experiments/replicates';
import { cellCounts } from '../../src/observables/cellCounts';
import { lysisPercent } from '../../src/observables/lysis';
import type { SomeSettings } from '../../src/scenario/scenario';
import { sampleOf } from '../support/thorough';

const SEEDS = sampleOf(5, 10);
const SEEDS_OF_LONG_RUNS = sampleOf(4, SEEDS);
const NODULE_HOURS = sampleOf(48, 72);
const MINUTES = 60_000;

/** A quarter of the lymphoma dish at the same density. */
const SMALL_LYMPHOMA = {
  'scene.width': 500,
  'scene.height': 500,
  'scene.numberOfTumourCells': 150,
  'scene.numberOfNk': 150,
} as const;

/** The solid nodule at a third of its size, with as many NK cells for each tumour cell. */
const SMALL_NODULE = {
  'scene.width': 500,
  'scene.height': 500,
  'scene.noduleRadius': 200,
  'scene.numberOfTumourCells': 470,
  'scene.numberOfNk': 220,
} as const;

/** A quarter of the persistence dish, without what the NK cells' own lives do not hang on: growth of the tumour, IFN-γ. */
const SMALL_PERSISTENCE = {
  'scene.width': 500,
  'scene.height': 500,
  'scene.numberOfTumourCells': 15,
  'scene.numberOfNk': 75,
  'tumourDivision.enabled': 0,
  'interferonGamma.enabled': 0,
} as const;

const lysis = (settings: SomeSettings, hours: number): number[] =>
  repeat({ preset: 'cd19-lymphoma', hours, seeds: SEEDS, settings: { ...SMALL_LYMPHOMA, ...settings } }, ({ tissue }) =>
    lysisPercent(tissue),
  );

describe('antigen', () => {
  it('without antigen and without innate ligands nothing is killed', { timeout: 10 * MINUTES }, () => {
    const nothing = { 'antigenExpression.negativeFraction': 1, 'activationSignal.innateWeight': 0 };
    expect(Math.max(...lysis(nothing, 12))).toBe(0);
  });

  it('more antigen gives more lysis, and saturates', { timeout: 10 * MINUTES }, () => {
    const [few, some, many, plenty] = [50, 500, 5_000, 500_000].map((density) =>
      mean(lysis({ 'antigenExpression.density': density }, 4)),
    );
    expect(some).toBeGreaterThan(few + 10);
    expect(many).toBeGreaterThan(some + 10);
    expect(plenty).toBeGreaterThanOrEqual(many - 3);
    expect(plenty - many).toBeLessThan((many - some) / 2);
  });
});

describe('TGF-β', () => {
  it('blocked, more tumour cells are killed in the solid nodule', { timeout: 10 * MINUTES }, () => {
    const kills = (settings: SomeSettings): number[] =>
      repeat(
        {
          preset: 'her2-solid',
          hours: NODULE_HOURS,
          seeds: SEEDS_OF_LONG_RUNS,
          settings: { ...SMALL_NODULE, ...settings },
        },
        ({ tissue }) => tissue.tally.kills,
      );
    const normal = kills({});
    const blocked = kills({ 'tgfBetaSuppression.enabled': 0 });
    const gain = blocked.map((value, n) => value - normal[n]);
    expect(mean(gain)).toBeGreaterThan(intervalHalfWidth(gain));
    expect(mean(blocked) / mean(normal)).toBeGreaterThan(1.05);
  });
});

describe('IL-15', () => {
  it('keeps NK cells for two weeks, and without it they are gone', { timeout: 10 * MINUTES }, () => {
    const alive = (settings: SomeSettings): number[] =>
      repeat(
        {
          preset: 'il15-persistence',
          hours: 336,
          seeds: sampleOf(2, SEEDS),
          settings: { ...SMALL_PERSISTENCE, ...settings },
        },
        ({ tissue }) => cellCounts(tissue).liveNk / SMALL_PERSISTENCE['scene.numberOfNk'],
      );
    expect(mean(alive({ 'il15.support': 0 }))).toBeLessThanOrEqual(0.03);
    expect(mean(alive({}))).toBeGreaterThanOrEqual(0.15);
    expect(mean(alive({ 'il15.support': 0, 'il15.armoured': 1 }))).toBeGreaterThanOrEqual(0.15);
  });
});
