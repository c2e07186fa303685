/**
 * Each preset ends in the same state whether it is asked for at once or in pieces of 1, 7 or 500 steps: 24 h of the first
 * three, which differ in kind, an hour of the others. `npm test` looks at five hours of the first three.
 */
import { expect, test } from 'vitest';
import { createSimulation } from '../../src/engine/simulation';
import { PRESETS } from '../../src/scenario/presets';
import { scenarioFor } from '../../src/scenario/resolve';
import { sampleOf } from '../support/thorough';

const LONG_STEPS = sampleOf(600, 2880);
const AN_HOUR = 120;
const LONG = 3;

const RUNS = PRESETS.map(({ key }, n) => [key, n < LONG ? LONG_STEPS : AN_HOUR] as const);

test.each(RUNS)('%s', { timeout: 600_000 }, (preset, steps) => {
  const inPieces = (size: number): string => {
    const run = createSimulation(scenarioFor({ preset, seed: 'demo' }));
    while (run.step < steps) run.advance(Math.min(size, steps - run.step));
    return run.stateHash();
  };
  const atOnce = inPieces(steps);
  for (const size of [1, 7, 500]) expect(inPieces(size), `pieces of ${size}`).toBe(atOnce);
});
