/** Faults that were found and mended, each with the run that showed it. */
import { describe, expect, test } from 'vitest';
import { hill } from '../../src/core/exactMath';
import { createSimulation, type Simulation } from '../../src/engine/simulation';
import { RECEPTOR } from '../../src/model/columns';
import { parameterCatalogue } from '../../src/scenario/catalogue';
import { scenarioFor } from '../../src/scenario/resolve';
import type { Intervention, SomeSettings } from '../../src/scenario/scenario';
import { CELL_KIND } from '../../src/vocabulary';

const small = (settings: SomeSettings, interventions: readonly Intervention[] = []): Simulation =>
  createSimulation(
    scenarioFor({
      preset: 'cd19-lymphoma',
      seed: 'mended',
      settings: {
        'scene.width': 500,
        'scene.height': 500,
        'scene.numberOfTumourCells': 60,
        'scene.numberOfNk': 60,
        ...settings,
      },
      interventions,
    }),
  );

test('a saturating response of an overflowing ratio is 1, not NaN, whatever its steepness', () => {
  for (const n of [1, 1.2, 2, 3]) expect(hill(1e300, 1e-300, n)).toBe(1);
});

test('the extremes of recognition leave a state that can be hashed', () => {
  const run = small({ 'activationSignal.halfMaximalSignal': 0.01, 'activationSignal.steepness': 1 });
  run.advance(240);
  expect(run.stateHash()).toMatch(/^[0-9a-f]{64}$/);
  expect(run.tissue.tally.kills).toBeGreaterThan(0);
});

describe('changes in one step', () => {
  const carPositive = (interventions: readonly Intervention[]): number => {
    const run = small({ 'scene.numberOfNk': 0 }, interventions);
    run.advance(2);
    const { kind, receptors } = run.tissue.columns;
    return Array.from({ length: run.tissue.count }, (_, i) => i).filter(
      (i) => kind[i] === CELL_KIND.naturalKiller && (receptors[i] & RECEPTOR.car) !== 0,
    ).length;
  };
  const dose = { step: 0, key: 'dose', value: 100 };
  const none = { step: 0, key: 'product.carPositiveFraction', value: 0 };

  test('come in the order of the list: a dose has the settings from before it', () => {
    expect(carPositive([none, dose])).toBe(0);
    expect(carPositive([dose, none])).toBeGreaterThan(30);
  });

  test('that switch off and on again leave a mechanism as if begun anew', () => {
    const step = 1;
    const off = { step, key: 'tgfBeta.enabled', value: 0 };
    const on = { step, key: 'tgfBeta.enabled', value: 1 };
    const run = small({ 'tgfBeta.secretion': 0 }, [off, on]);
    run.advance(3);
    expect(run.tissue.field('tgfBeta').mean()).toBeCloseTo(16, 6);
  });
});

test('the lytic attack, which also ends contacts, cannot be switched off', () => {
  expect(parameterCatalogue.has('lyticAttack.enabled')).toBe(false);
});

test('cells that were pressed are free again when contact mechanics is switched off', () => {
  const run = small({ 'scene.numberOfTumourCells': 900, 'scene.numberOfNk': 0 }, [
    { step: 2, key: 'contactMechanics.enabled', value: 0 },
  ]);
  run.advance(2);
  expect(Math.max(...run.tissue.columns.compression.subarray(0, run.tissue.count))).toBeGreaterThan(0.5);
  run.advance(1);
  expect(Math.max(...run.tissue.columns.compression.subarray(0, run.tissue.count))).toBe(0);
});

test('an NK may turn in its first step', () => {
  const run = small({ 'scene.numberOfTumourCells': 0, 'scene.numberOfNk': 400, 'motility.persistenceTime': 0.5 });
  const headings = (): number[] =>
    Array.from({ length: 400 }, (_, n) => run.tissue.columns.headingX[run.tissue.cells.slotOf(n + 1)]);
  const before = headings();
  run.advance(1);
  const after = headings();
  const turned = before.filter((x, n) => x !== after[n]).length;
  // 1 − 1/e of them should.
  expect(turned).toBeGreaterThan(200);
  expect(turned).toBeLessThan(300);
});
