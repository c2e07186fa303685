/** The file of a run, as the page would write it, with a hash every forty steps. */
import { MODEL_VERSION } from '../../src/core/version';
import { createSimulation } from '../../src/engine/simulation';
import { SERIES_COLUMNS } from '../../src/protocol/series';
import type { FileHash, RunFile } from '../../src/scenario/runFile';
import type { Scenario } from '../../src/scenario/scenario';

const STEPS_BETWEEN = 40;

export function runFileOf(scenario: Scenario, steps: number): RunFile {
  const simulation = createSimulation(scenario);
  const hashes: FileHash[] = [{ step: 0, stateHash: simulation.stateHash() }];
  while (simulation.step < steps) {
    simulation.advanceTo(Math.min(steps, simulation.step + STEPS_BETWEEN));
    hashes.push({ step: simulation.step, stateHash: simulation.stateHash() });
  }
  const series = simulation.series.from(0);
  const rows = series.length / SERIES_COLUMNS.length;
  const column = (place: number): number[] =>
    Array.from({ length: rows }, (_, row) => series[row * SERIES_COLUMNS.length + place]);
  return {
    modelVersion: MODEL_VERSION,
    scenario,
    step: steps,
    series: Object.fromEntries(SERIES_COLUMNS.map((name, place) => [name, column(place)])),
    hashes,
  };
}
