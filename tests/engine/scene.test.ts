/** The first cells of a scene: where they lie, and that new kinds leave the others as they are without them. */
import { describe, expect, test } from 'vitest';
import { runKeyFromSeed } from '../../src/core/random';
import { ActiveMechanism } from '../../src/engine/activeMechanism';
import { emptyTissue, populate } from '../../src/engine/initialTissue';
import { createSimulation } from '../../src/engine/simulation';
import { infusion } from '../../src/mechanisms/infusion';
import { COLUMN_NAMES, isState } from '../../src/model/columnTable';
import type { Tissue } from '../../src/model/tissue';
import { scenarioFor } from '../../src/scenario/resolve';
import { noduleLayout } from '../../src/scenario/sceneFit';
import { CELL_KIND } from '../../src/vocabulary';

const NODULE = {
  'scene.width': 1000,
  'scene.height': 1000,
  'scene.arrangement': 1,
  'scene.noduleRadius': 250,
  'scene.numberOfTumourCells': 500,
  'scene.numberOfNk': 100,
} as const;
const AROUND = {
  'scene.numberOfHealthy': 240,
  'scene.healthyArrangement': 1,
  'scene.numberOfStroma': 90,
  'scene.stromaInside': 1 / 3,
} as const;

const scenario = (settings: Readonly<Record<string, number>>, seed = 'scene') =>
  scenarioFor({ preset: 'cd19-lymphoma', seed, hours: 10, settings });

/** The cells just as they are placed, before they push each other apart. */
function placed(settings: Readonly<Record<string, number>>, seed = 'scene'): Tissue {
  const all = scenario(settings, seed).settings;
  const tissue = emptyTissue(all);
  const key = runKeyFromSeed(seed);
  const arrivals = new ActiveMechanism(infusion, all, key, tissue.timeStep);
  populate(tissue, all, key, (start) => arrivals.populate(tissue, start));
  return tissue;
}

const slotsOf = ({ columns, count }: Tissue, kind: number): number[] =>
  Array.from({ length: count }, (_, i) => i).filter((i) => columns.kind[i] === kind);
const fromCentre = ({ columns }: Tissue, slot: number): number =>
  Math.hypot(columns.x[slot] - 500, columns.y[slot] - 500);

describe('a nodule with stroma in a ring of healthy cells', () => {
  const tissue = placed({ ...NODULE, ...AROUND });
  const { stromaInside, stromaRing, healthyRing } = noduleLayout(scenario({ ...NODULE, ...AROUND }).settings);

  test('has as many of each as it was asked for', () => {
    const { tumour, naturalKiller, healthy, stroma } = CELL_KIND;
    expect([tumour, naturalKiller, healthy, stroma].map((kind) => slotsOf(tissue, kind).length)).toEqual([
      500, 100, 240, 90,
    ]);
    expect(tissue.tally.founders).toBe(500);
    expect(slotsOf(tissue, CELL_KIND.healthy).some((i) => tissue.columns.founder[i] === 1)).toBe(false);
  });

  test('has stroma in the nodule and around it, healthy cells outside of that', () => {
    const stroma = slotsOf(tissue, CELL_KIND.stroma).map((slot) => fromCentre(tissue, slot));
    expect(stromaInside).toBe(30);
    expect(stroma.filter((distance) => distance <= 250)).toHaveLength(30);
    expect(Math.max(...stroma)).toBeLessThanOrEqual(stromaRing);
    const healthy = slotsOf(tissue, CELL_KIND.healthy).map((slot) => fromCentre(tissue, slot));
    expect(Math.min(...healthy)).toBeGreaterThanOrEqual(stromaRing);
    expect(Math.max(...healthy)).toBeLessThanOrEqual(healthyRing);
    const inner = healthy.filter((distance) => distance ** 2 < (stromaRing ** 2 + healthyRing ** 2) / 2);
    expect(Math.abs(inner.length - 120)).toBeLessThan(3);
  });

  test('is the same each time, and another with another seed', () => {
    const places = (seed: string): readonly number[] => [...placed({ ...NODULE, ...AROUND }, seed).columns.x];
    expect(places('scene')).toEqual(places('scene'));
    expect(places('scene')).not.toEqual(places('other'));
  });
});

test('without a nodule healthy and stroma cells lie all over the dish', () => {
  const tissue = placed({ 'scene.numberOfHealthy': 400, 'scene.healthyArrangement': 1, 'scene.numberOfStroma': 400 });
  for (const kind of [CELL_KIND.healthy, CELL_KIND.stroma]) {
    const quarters = [0, 0, 0, 0];
    for (const slot of slotsOf(tissue, kind))
      quarters[(tissue.columns.x[slot] > 500 ? 1 : 0) + (tissue.columns.y[slot] > 500 ? 2 : 0)]++;
    for (const cells of quarters) expect(Math.abs(cells - 100)).toBeLessThan(35);
  }
});

test.each([
  ['dispersed', {}],
  ['in a nodule', NODULE],
])('healthy and stroma cells leave the places and draws of all others as they are without them: %s', (_, scene) => {
  const without = placed(scene);
  const among = placed({ ...scene, ...AROUND });
  expect(among.count).toBe(without.count + 330);
  for (const name of COLUMN_NAMES.filter(isState))
    expect([...among.columns[name].subarray(0, without.count)], name).toEqual([
      ...without.columns[name].subarray(0, without.count),
    ]);
});

test('a nodule in a loose ring of stroma goes through the same hours as without it', () => {
  const corner = { ...NODULE, 'scene.numberOfNk': 0, 'scene.noduleRadius': 100, 'scene.numberOfTumourCells': 40 };
  const counts = (settings: Readonly<Record<string, number>>): readonly number[] => {
    const run = createSimulation(scenario({ ...corner, 'stroma.secretion': 0, ...settings }));
    run.advance(600);
    return [run.tissue.tally.tumourDivisions, run.tissue.tally.spontaneousDeaths];
  };
  expect(counts({ 'scene.numberOfStroma': 20, 'scene.stromaInside': 0, 'scene.stromaCover': 0.1 })).toEqual(counts({}));
});
