/** Healthy bystanders and stroma in a whole run: who is killed, on what condition, and how it is counted. */
import { describe, expect, test } from 'vitest';
import type { Simulation } from '../../src/engine/simulation';
import { killsPerNk } from '../../src/observables/killsPerNk';
import { lysisPercent } from '../../src/observables/lysis';
import { SERIES_COLUMNS, SERIES_INDEX, type SeriesColumn } from '../../src/protocol/series';
import { CELL_KIND, CELL_PHASE } from '../../src/vocabulary';
import { smallRun } from '../support/smallRun';

/** Quick, armed NK cells among healthy and stroma cells. */
const AMONG_BYSTANDERS = {
  'scene.arrangement': 0,
  'scene.numberOfTumourCells': 0,
  'scene.numberOfNk': 60,
  'scene.numberOfHealthy': 40,
  'scene.numberOfStroma': 20,
  'motility.speed': 12,
  'encounter.conjugationRate': 5,
  'lyticAttack.hitRate': 1,
  'activationSignal.silentCar': 0,
  'innateLigands.healthy': 0,
  'antigenExpression.healthyDensity': 100_000,
} as const;

function fiveHours(settings: Readonly<Record<string, number>> = {}): Simulation {
  const run = smallRun({ settings: { ...AMONG_BYSTANDERS, ...settings } });
  run.advance(600);
  return run;
}

const slotsOf = ({ tissue }: Simulation, kind: number): number[] =>
  Array.from({ length: tissue.count }, (_, i) => i).filter((i) => tissue.columns.kind[i] === kind);
const measured = (run: Simulation, column: SeriesColumn): number[] => {
  const rows = run.series.from(0);
  return Array.from({ length: run.series.count }, (_, row) => rows[row * SERIES_COLUMNS.length + SERIES_INDEX[column]]);
};

describe('healthy cells', () => {
  test('full of antigen are killed, and counted apart from the tumour', () => {
    const run = fiveHours();
    const { tally } = run.tissue;
    expect(tally.healthyKills).toBeGreaterThan(20);
    expect([tally.kills, tally.assists, tally.founders, tally.foundersLysed, lysisPercent(run.tissue)]).toEqual([
      0, 0, 0, 0, 0,
    ]);
    expect(killsPerNk(run.tissue)).toEqual([60]);
    const left = slotsOf(run, CELL_KIND.healthy).filter((i) => run.tissue.columns.phase[i] === CELL_PHASE.alive);
    expect(left).toHaveLength(40 - tally.healthyKills);
    expect(measured(run, 'liveHealthy').at(0)).toBe(40);
    expect(measured(run, 'liveHealthy').at(-1)).toBe(left.length);
    expect(measured(run, 'healthyKills').at(-1)).toBe(tally.healthyKills);
    expect(measured(run, 'killsPerHour').every((rate) => rate === 0)).toBe(true);
  });

  test('with hardly any antigen and no ligand are left alive', () => {
    expect(fiveHours({ 'antigenExpression.healthyDensity': 1 }).tissue.tally.healthyKills).toBe(0);
  });

  test('full of antigen are left alone by NK cells without a CAR', () => {
    expect(fiveHours({ 'product.carPositiveFraction': 0 }).tissue.tally.healthyKills).toBe(0);
  });

  test('with ligands and without HLA are killed by the natural receptors alone', () => {
    const ligands = { 'antigenExpression.healthyDensity': 1, 'innateLigands.healthy': 1 };
    const missingSelf = { 'inhibitoryReceptors.healthyHlaClassI': 0, 'inhibitoryReceptors.healthyHlaE': 0 };
    expect(fiveHours({ ...ligands, ...missingSelf }).tissue.tally.healthyKills).toBeGreaterThan(5);
  });

  test('die and are cleared as others are, and do not divide', () => {
    const run = fiveHours({ 'clearance.corpseTime': 0.2 });
    expect(slotsOf(run, CELL_KIND.healthy).length).toBeLessThan(40 - run.tissue.tally.healthyKills / 2);
    const calm = fiveHours({ 'scene.numberOfNk': 0 });
    expect(slotsOf(calm, CELL_KIND.healthy)).toHaveLength(40);
  });

  test('next to tumour cells leave the lysis of the founders to the founders', () => {
    const run = fiveHours({ 'scene.numberOfTumourCells': 30, 'tumourDivision.doublingTime': 2000 });
    const { tally } = run.tissue;
    expect(tally.healthyKills).toBeGreaterThan(5);
    expect(tally.founders).toBe(30);
    expect(tally.foundersLysed).toBeLessThanOrEqual(tally.kills);
    expect(lysisPercent(run.tissue)).toBe((100 * tally.foundersLysed) / 30);
    expect(killsPerNk(run.tissue).reduce((sum, cells, kills) => sum + cells * kills, 0)).toBe(tally.kills);
  });
});

test('stroma is never held, hit or killed, and makes TGF-β', () => {
  const run = fiveHours({ 'activationSignal.innateWeight': 3 });
  const { columns } = run.tissue;
  for (const slot of slotsOf(run, CELL_KIND.stroma))
    expect([columns.attached[slot], columns.damage[slot], columns.phase[slot]]).toEqual([0, 0, CELL_PHASE.alive]);
  expect(measured(run, 'liveStroma').every((cells) => cells === 20)).toBe(true);
  const quiet = fiveHours({ 'stroma.enabled': 0, 'activationSignal.innateWeight': 3 });
  expect(measured(run, 'tgfBetaMean_pM').at(-1)).toBeGreaterThan(
    1.05 * (measured(quiet, 'tgfBetaMean_pM').at(-1) ?? 0),
  );
});
