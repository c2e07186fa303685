/**
 * Moving in time: how long it takes to show any moment of a run, what keeping its moments costs in time and memory, and
 * how long the run is computed for. The page must show a moment of the default preset's 72 h within 150 ms.
 */
import { createSimulationApi } from '../../src/engine/simulationApi';
import { TimeTraveller } from '../../src/engine/timeTraveller';
import { stepAt } from '../../src/scenario/moment';
import { scenarioFor } from '../../src/scenario/resolve';
import type { Scenario } from '../../src/scenario/scenario';

const clock = { now: () => performance.now() };
const SEEKS = 200;
/** Steps of one request, as the page asks for them. */
const PORTION = 200;
const MEGABYTE = 1024 * 1024;

/** Steps in no order, the same each time. */
function* scattered(count: number, last: number): Generator<number> {
  for (let n = 1, seed = 7; n <= count; n++) {
    seed = (seed * 75 + 74) % 65537;
    yield Math.floor((last * seed) / 65537);
  }
}

const quantile = (values: readonly number[], share: number): string =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))].toFixed(1);

function kept(name: string, scenario: Scenario, steps: number): string {
  const traveller = new TimeTraveller(scenario, clock);
  const start = performance.now();
  traveller.advance(steps);
  const spent = performance.now() - start;
  const saving = performance.now();
  for (let n = 0; n < 20; n++) traveller.simulation.save();
  const once = (performance.now() - saving) / 20;
  const { count, bytes } = traveller.kept;
  return (
    `${name}: ${steps} steps in ${(spent / 1000).toFixed(1)} s, ${count} moments of ${(bytes / count / MEGABYTE).toFixed(2)} MB ` +
    `(${(bytes / MEGABYTE).toFixed(0)} MB), ${once.toFixed(2)} ms to save one, ${((100 * once * count) / spent).toFixed(1)} % of the time`
  );
}

async function seeking(scenario: Scenario, last: number): Promise<string> {
  const api = createSimulationApi(clock);
  await api.load(scenario);
  let spare = (await api.advance(last)).snapshot;
  const times: number[] = [];
  for (const step of scattered(SEEKS, last)) {
    const start = performance.now();
    let frame: Awaited<ReturnType<typeof api.seek>>;
    do {
      frame = await api.seek(step, PORTION, spare);
      spare = frame.snapshot;
    } while (frame.status.step !== step);
    times.push(performance.now() - start);
  }
  return `any of ${last} steps: median ${quantile(times, 0.5)} ms, 95 % within ${quantile(times, 0.95)} ms, longest ${quantile(times, 1)} ms`;
}

export async function bench(): Promise<string[]> {
  const standard = scenarioFor({ preset: 'cd19-lymphoma', seed: 'bench' });
  const solid = scenarioFor({ preset: 'her2-solid', seed: 'bench' });
  const crowd = scenarioFor({
    preset: 'cd19-lymphoma',
    seed: 'bench',
    settings: {
      'scene.width': 6325,
      'scene.height': 6325,
      'scene.numberOfTumourCells': 50_000,
      'scene.numberOfNk': 50_000,
    },
  });
  const last = stepAt(standard.hours * 60, standard.settings['scene.timeStep']);
  return [
    kept('cd19-lymphoma, 72 h', standard, last),
    await seeking(standard, last),
    kept('her2-solid, 24 h', solid, 2880),
    await seeking(solid, 2880),
    kept('100,000 cells, half an hour', crowd, 60),
    await seeking(crowd, 60),
  ];
}
