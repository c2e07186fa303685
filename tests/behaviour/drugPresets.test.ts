/** The stories of the presets about drugs, in a quarter of the dish: what to watch is there, and what to try changes it. */
import { expect, test } from 'vitest';
import { createSimulation } from '../../src/engine/simulation';
import { SERIES_COLUMNS, SERIES_INDEX, type SeriesColumn } from '../../src/protocol/series';
import { scenarioFor } from '../../src/scenario/resolve';
import type { SomeSettings } from '../../src/scenario/scenario';

const SEEDS = ['story', 'story 2', 'story 3'];

/** A quarter of the dish and of its cells, as dense. */
const small = (tumourCells: number, nk: number): SomeSettings => ({
  'scene.width': 500,
  'scene.height': 500,
  'scene.numberOfTumourCells': tumourCells,
  'scene.numberOfNk': nk,
});

/** Sum over the seeds of what a column comes to after some hours. */
function totalOf(preset: string, hours: number, column: SeriesColumn, settings: SomeSettings): number {
  return SEEDS.map((seed) => {
    const run = createSimulation(scenarioFor({ preset, seed, settings }));
    run.advanceTo((hours * 60) / run.tissue.timeStep);
    return run.series.from(0)[(run.series.count - 1) * SERIES_COLUMNS.length + SERIES_INDEX[column]];
  }).reduce((sum, value) => sum + value, 0);
}

test('dexamethasone blunts killing and, more so, IFN-γ', { timeout: 120_000 }, () => {
  const [treated, untreated] = [{}, { 'steroid.concentration': 0 }].map((dose) => {
    const settings = { ...small(75, 38), ...dose };
    return {
      lysed: totalOf('steroid', 24, 'lysisPercent', settings),
      interferon: totalOf('steroid', 24, 'interferonGammaExposure_pMh', settings),
    };
  });
  expect(treated.lysed).toBeLessThan(0.87 * untreated.lysed);
  expect(treated.interferon).toBeLessThan(0.7 * untreated.interferon);
});

test('blocking PD-1 helps NK cells that have it, and those of blood hardly', { timeout: 120_000 }, () => {
  const lysed = (settings: SomeSettings) => totalOf('pd1-block', 6, 'lysisPercent', { ...small(75, 62), ...settings });
  const braked = { 'checkpointBlockade.pd1Concentration': 0 };
  const ofBlood = { 'inhibitoryReceptors.pd1Fraction': 0.012 };
  expect(lysed({})).toBeGreaterThan(1.3 * lysed(braked));
  expect(lysed(ofBlood)).toBeLessThan(1.1 * lysed({ ...ofBlood, ...braked }));
});
