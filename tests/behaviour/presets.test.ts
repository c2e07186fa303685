/** Every preset shows what its words promise, in one run each: what to watch is there, and what to try changes it. */
import { describe, expect, test } from 'vitest';
import { createSimulation } from '../../src/engine/simulation';
import {
  OBSERVATION_INTERVAL_MINUTES,
  SERIES_COLUMNS,
  SERIES_INDEX,
  type SeriesColumn,
} from '../../src/protocol/series';
import type { Chosen } from '../../src/scenario/bundles';
import { scenarioFor } from '../../src/scenario/resolve';
import type { SomeSettings } from '../../src/scenario/scenario';

const TIMEOUT = 600_000;

interface Asked {
  readonly settings?: SomeSettings;
  readonly chosen?: Chosen;
}

/** A run to its end; `at` reads a column of its series at some hour. One seed: the effects are large, and paired. */
function runOf(preset: string, hours: number, { settings = {}, chosen = {} }: Asked = {}) {
  const run = createSimulation(scenarioFor({ preset, seed: 'story', settings, chosen }));
  run.advanceTo((hours * 60) / run.tissue.timeStep);
  const rows = run.series.from(0);
  return (column: SeriesColumn, hour = hours): number =>
    rows[Math.round((hour * 60) / OBSERVATION_INTERVAL_MINUTES) * SERIES_COLUMNS.length + SERIES_INDEX[column]];
}

describe('blood', () => {
  test('little CD19 is enough to kill, not for cytokine', { timeout: TIMEOUT }, () => {
    const little = runOf('cd19-low-leukaemia', 24);
    const plenty = runOf('cd19-low-leukaemia', 12, { settings: { 'antigenExpression.density': 30_000 } });
    expect(little('lysisPercent')).toBeGreaterThan(50);
    expect(little('interferonGammaExposure_pMh', 12)).toBeLessThan(0.2 * plenty('interferonGammaExposure_pMh'));
  });

  test('rituximab lets NK cells without a CAR kill', { timeout: TIMEOUT }, () => {
    expect(runOf('rituximab-nk', 6)('lysisPercent')).toBeGreaterThan(20);
    expect(runOf('rituximab-nk', 6, { chosen: { antibody: 'none' } })('lysisPercent')).toBeLessThan(5);
  });

  test('blocking NKG2A takes a brake off', { timeout: TIMEOUT }, () => {
    const braked = runOf('nkg2a-block', 8, { settings: { 'checkpointBlockade.nkg2aConcentration': 0 } });
    expect(runOf('nkg2a-block', 8)('lysisPercent')).toBeGreaterThan(braked('lysisPercent') + 15);
  });

  test('without perforin nobody dies, and IFN-γ climbs higher', { timeout: TIMEOUT }, () => {
    const control = runOf('perforin-null', 4);
    const armed = runOf('perforin-null', 4, { settings: { 'lyticAttack.perforin': 1 } });
    expect([control('kills'), armed('kills') > 50]).toEqual([0, true]);
    expect(control('interferonGammaExposure_pMh')).toBeGreaterThan(armed('interferonGammaExposure_pMh'));
  });
});

describe('solid tumours', () => {
  test('a loose CAR spares healthy cells', { timeout: TIMEOUT }, () => {
    const [tight, loose] = [10, 1000].map((dissociation) =>
      runOf('her2-low', 18, { settings: { 'car.dissociation': dissociation } }),
    );
    expect(tight('liveHealthy')).toBeLessThan(110);
    expect(loose('liveHealthy')).toBeGreaterThan(140);
    expect(loose('liveTumour')).toBeGreaterThan(tight('liveTumour'));
  });

  test('in a soft matrix crawling decides', { timeout: TIMEOUT }, () => {
    const crawling = runOf('egfr-glioblastoma', 18, { settings: { 'motility.motileFraction': 1 } });
    expect(crawling('lysisPercent')).toBeGreaterThan(runOf('egfr-glioblastoma', 18)('lysisPercent') + 5);
  });

  test('what is left of a mixed tumour shows little antigen', { timeout: TIMEOUT }, () => {
    const run = runOf('cldn18-gastric', 40);
    expect(run('medianAntigen')).toBeLessThan(0.6 * run('medianAntigen', 1));
  });

  test('antigen-negative cells take over', { timeout: TIMEOUT }, () => {
    const run = runOf('antigen-escape', 60);
    const share = (hour: number) => run('antigenNegative', hour) / run('liveTumour', hour);
    expect(share(1)).toBeLessThan(0.2);
    expect(share(60)).toBeGreaterThan(0.9);
  });

  test('without the TGF-β receptor the fortress falls', { timeout: TIMEOUT }, () => {
    const fortress = runOf('tgf-beta-fortress', 40);
    expect(runOf('tgf-beta-rescue', 40)('liveTumour')).toBeLessThan(0.6 * fortress('liveTumour'));
    expect(fortress('nkSuppressed', 30)).toBeGreaterThan(10);
  });

  test('chemotherapy leaves fewer targets', { timeout: TIMEOUT }, () => {
    const untreated = runOf('chemotherapy-then-nk', 48, { settings: { 'chemotherapy.concentration': 0 } });
    expect(runOf('chemotherapy-then-nk', 48)('liveTumour')).toBeLessThan(0.5 * untreated('liveTumour'));
  });
});

/** A quarter of the dish, as dense, and without what the NK cells' own lives do not hang on: growth of the tumour, IFN-γ. */
const LIVES_ONLY = {
  'scene.width': 500,
  'scene.height': 500,
  'scene.numberOfTumourCells': 15,
  'scene.numberOfNk': 50,
  'tumourDivision.enabled': 0,
  'interferonGamma.enabled': 0,
  'tgfBeta.enabled': 0,
  'chemokine.enabled': 0,
} as const;

describe('persistence', () => {
  test('armoured cells outlast those without IL-15', { timeout: TIMEOUT }, () => {
    const bare = runOf('il15-armoured', 96, { settings: { ...LIVES_ONLY, 'il15.armoured': 0 } });
    expect(bare('liveNk')).toBeLessThan(17);
    expect(runOf('il15-armoured', 96, { settings: LIVES_ONLY })('liveNk')).toBeGreaterThan(25);
  });

  test('the host rejects what comes after the window', { timeout: TIMEOUT }, () => {
    // The same story in a week: doses on days 2 and 4, rejection from day 3.
    const doses = { 'infusion.size': 30, 'infusion.first': 48, 'infusion.interval': 48, 'rejection.window': 3 };
    const small = { ...LIVES_ONLY, ...doses };
    const tolerated = runOf('rejection-repeat-dosing', 168, { settings: { ...small, 'rejection.host': 0 } });
    const rejected = runOf('rejection-repeat-dosing', 168, { settings: small });
    expect(rejected('liveNk', 72)).toBe(tolerated('liveNk', 72));
    expect(rejected('liveNk')).toBeLessThan(0.5 * tolerated('liveNk'));
  });
});

describe('products', () => {
  test('in a gel, thawed cells kill far less than fresh ones', { timeout: TIMEOUT }, () => {
    const fresh = runOf('fresh-or-thawed', 12, { settings: { 'product.state': 0 } });
    expect(runOf('fresh-or-thawed', 12)('lysisPercent')).toBeLessThan(0.4 * fresh('lysisPercent'));
  });

  test('lots differ', { timeout: TIMEOUT }, () => {
    const lots = [1, 2, 3, 4].map((lot) =>
      runOf('lot-to-lot', 4, { settings: { 'product.lot': lot } })('lysisPercent'),
    );
    expect(Math.max(...lots) - Math.min(...lots)).toBeGreaterThan(3);
  });

  test('CAR-T cells multiply and make more cytokine than NK cells of the same number', { timeout: TIMEOUT }, () => {
    const carT = runOf('car-t-comparator', 60);
    const nk = runOf('car-t-comparator', 60, { chosen: { product: 'peripheral-blood' } });
    expect(carT('liveNk')).toBeGreaterThan(2 * nk('liveNk'));
    expect(carT('cytokineReleaseIndex')).toBeGreaterThan(2 * nk('cytokineReleaseIndex'));
  });
});
