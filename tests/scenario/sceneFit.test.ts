/** What fits in a dish, and the sentences about what does not. */
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/api/sentences';
import { scenarioFor } from '../../src/scenario/resolve';
import { noduleLayout, sceneProblems } from '../../src/scenario/sceneFit';

const plain = scenarioFor({ preset: 'cd19-lymphoma', seed: 'fit' }).settings;
const problems = (scene: Readonly<Record<string, number>>): readonly string[] =>
  sentencesOf(
    sceneProblems({ ...plain, ...Object.fromEntries(Object.entries(scene).map(([name, v]) => [`scene.${name}`, v])) }),
  );

const NODULE = {
  arrangement: 1,
  noduleRadius: 300,
  numberOfTumourCells: 800,
  tumourRadius: 8,
  width: 1000,
  height: 900,
};

describe('what lies around a nodule', () => {
  const layout = (scene: Readonly<Record<string, number>>) =>
    noduleLayout({
      ...plain,
      ...Object.fromEntries(Object.entries({ ...NODULE, ...scene }).map(([name, v]) => [`scene.${name}`, v])),
    });

  test('is nothing without healthy and stroma cells', () => {
    expect(layout({})).toEqual({ stromaInside: 0, stromaRing: 300, healthyRing: 300 });
  });

  test('is a ring of stroma as wide as its density makes it, and a ring of healthy cells around that', () => {
    const { stromaInside, stromaRing, healthyRing } = layout({
      numberOfStroma: 100,
      stromaInside: 0.25,
      stromaRadius: 9,
      stromaCover: 0.4,
      numberOfHealthy: 200,
      healthyRadius: 7,
      healthyArrangement: 1,
    });
    expect(stromaInside).toBe(25);
    expect(stromaRing ** 2 - 300 ** 2).toBeCloseTo((75 * 81) / 0.4, 6);
    expect(healthyRing ** 2 - stromaRing ** 2).toBeCloseTo((200 * 49) / 0.7, 6);
    expect(layout({ numberOfHealthy: 200 }).healthyRing).toBe(300);
  });
});

describe('a scene that does not fit says so', () => {
  test('and one that fits says nothing', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ numberOfHealthy: 500, numberOfStroma: 300 })).toEqual([]);
    expect(problems({ ...NODULE, numberOfHealthy: 300, healthyArrangement: 1, numberOfStroma: 100 })).toEqual([]);
  });

  test('when the dish is too small for all kinds together', () => {
    expect(problems({ numberOfNk: 400, numberOfHealthy: 5000, numberOfStroma: 1500 })).toEqual([
      'scene.numberOfTumourCells = 400, scene.numberOfNk = 400, scene.numberOfHealthy = 5000 and ' +
        'scene.numberOfStroma = 1500 do not fit in a dish of 1000 × 1000 µm; it has room for 4973 tumour cells of ' +
        'radius 8 µm or 12732 NK cells of radius 5 µm',
    ]);
  });

  test('when stroma leaves too little room in the nodule', () => {
    expect(problems({ ...NODULE, numberOfStroma: 800, stromaInside: 1 })).toEqual([
      'scene.numberOfTumourCells = 800 do not fit in a nodule of radius 300 µm with 800 stroma cells in it; ' +
        'it has room for 393 of radius 8 µm',
    ]);
  });

  test.each([
    [{ numberOfStroma: 700, stromaInside: 0 }, 'scene.numberOfStroma = 700 make a ring of radius 482 µm'],
    [{ numberOfHealthy: 2000, healthyArrangement: 1 }, 'scene.numberOfHealthy = 2000 make a ring of radius 480 µm'],
  ])('when a ring is wider than the dish: %o', (scene, sentence) => {
    expect(problems({ ...NODULE, ...scene })).toEqual([
      `${sentence} around the nodule, which does not fit in a dish of 1000 × 900 µm; at most 450 µm does`,
    ]);
  });
});
