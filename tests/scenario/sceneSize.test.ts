/** What is told of a large scene's memory is what its dish takes, and scenes beyond a million cells are refused. */
import { describe, expect, test } from 'vitest';
import { createSimulation } from '../../src/engine/simulation';
import { scenarioFor } from '../../src/scenario/resolve';
import { cellsAtStart, MOST_CELLS_AT_START, memoryNeed, memoryText } from '../../src/scenario/sceneSize';

const crowd = (cells: number, side: number) =>
  scenarioFor({
    preset: 'cd19-lymphoma',
    seed: 'size',
    settings: {
      'scene.width': side,
      'scene.height': side,
      'scene.numberOfTumourCells': cells / 2,
      'scene.numberOfNk': cells / 2,
    },
  });

/** Bytes of all arrays that hang on an object. */
function arrayBytes(root: object): number {
  const buffers = new Set<ArrayBufferLike>();
  const seen = new Set<unknown>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (ArrayBuffer.isView(value)) buffers.add(value.buffer);
    else for (const part of Object.values(value)) walk(part);
  };
  walk(root);
  return [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

describe('the memory that is told', () => {
  const need = (cells: number, side: number): number => memoryNeed(crowd(cells, side).settings);

  test.each([
    ['many cells', 40_000, 4000],
    ['a wide dish', 100, 6000],
  ])('is what the dish takes with room for a hash, but not twice as much: %s', (_, cells, side) => {
    const run = createSimulation(crowd(cells, side));
    run.advance(1);
    const told = need(cells, side) - need(0, 500);
    const taken = arrayBytes(run.tissue);
    expect(told).toBeGreaterThan(taken);
    expect(told).toBeLessThan(1.4 * taken);
  });

  test('is said in words', () => {
    expect(memoryText(need(1_000_000, 20_000))).toBe('1.3 GB');
    expect(memoryText(349_600_000)).toBe('350 MB');
  });
});

describe('a million cells', () => {
  test('of any kinds are a scene', () => {
    expect(cellsAtStart(crowd(MOST_CELLS_AT_START, 20_000).settings)).toBe(1_000_000);
  });

  test('are the most there can be at the start', () => {
    expect(() => crowd(MOST_CELLS_AT_START + 2, 20_000)).toThrow(
      '"code":"scene.large","place":"scene","values":{"count":1000002,"most":1000000}',
    );
  });
});
