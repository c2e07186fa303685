/** 24 h of each preset end in the same state whether they are asked for at once or in pieces of 1, 7 or 500 steps. */
import { expect, test } from 'vitest';
import { createSimulation } from '../../src/engine/simulation';
import { PRESETS } from '../../src/scenario/presets';
import { scenarioFor } from '../../src/scenario/resolve';

const STEPS = 2880;

test.each(PRESETS.map(({ key }) => key))('%s', { timeout: 600_000 }, (preset) => {
  const inPieces = (size: number): string => {
    const run = createSimulation(scenarioFor({ preset, seed: 'demo' }));
    while (run.step < STEPS) run.advance(Math.min(size, STEPS - run.step));
    return run.stateHash();
  };
  const atOnce = inPieces(STEPS);
  for (const size of [1, 7, 500]) expect(inPieces(size), `pieces of ${size}`).toBe(atOnce);
});
