/**
 * A step allocates nothing for a cell. Numbers that the JavaScript engine boxes here and there cannot be forbidden, but
 * the smallest object costs 16 bytes or more, so less than that for each cell and step means that none is made per cell.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { createSimulation } from '../../src/engine/simulation';
import { BYTES_PER_CELL } from '../../src/model/columnTable';
import { scenarioFor } from '../../src/scenario/resolve';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

test('a step makes no object for a cell', { timeout: 300_000 }, () => {
  const run = createSimulation(scenarioFor({ preset: 'her2-solid', seed: 'allocation' }));
  run.advance(600);
  // Several stretches between two measurements, and the least of them: the engine's own housekeeping falls in some.
  const bytes = Array.from({ length: 5 }, () => {
    run.advance(1);
    collect();
    const before = process.memoryUsage().heapUsed;
    run.advance(18);
    const after = process.memoryUsage().heapUsed;
    run.advance(1);
    return (after - before) / 18 / run.tissue.count;
  });
  expect(Math.min(...bytes)).toBeLessThan(16);
});

test('a cell takes no more than 400 bytes', () => {
  expect(BYTES_PER_CELL).toBeLessThanOrEqual(400);
});
