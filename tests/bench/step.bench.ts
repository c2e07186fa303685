/**
 * The cost of a whole step with every mechanism on: ms per step and ns per cell-step at constant density, the growth
 * exponent from 10,000 to 100,000 cells, bytes allocated by a step, memory per cell, and default runs in min/s.
 */
import { createSimulation, type Simulation } from '../../src/engine/simulation';
import { BYTES_PER_CELL } from '../../src/model/columnTable';
import { scenarioFor } from '../../src/scenario/resolve';

/** A dispersed scene of n cells, half of them NK, 2,500 cells a square millimetre. */
function crowd(n: number): Simulation {
  const side = Math.round(Math.sqrt(n / 2500) * 1000);
  return createSimulation(
    scenarioFor({
      preset: 'cd19-lymphoma',
      seed: 'bench',
      settings: {
        'scene.width': Math.max(500, side),
        'scene.height': Math.max(500, side),
        'scene.numberOfTumourCells': n / 2,
        'scene.numberOfNk': n / 2,
        'il15.armoured': 1,
      },
    }),
  );
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];

/** ms of processor time of one step, taken over `steps` steps (a multiple of 12, so that every cadence is in it). */
function timeStep(simulation: Simulation, steps: number): number {
  const start = process.cpuUsage();
  simulation.advance(steps);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / steps;
}

/**
 * Bytes of heap that a step takes, over steps in which nothing is measured and nobody collects: the least of several
 * stretches, since the engine's own compiling falls in some. What is left are numbers boxed on their way to and from
 * exp, ln and pow.
 */
function allocation(simulation: Simulation): string {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (collect === undefined) return 'allocation per step: run node with --expose-gc to see it';
  const stretches = Array.from({ length: 5 }, () => {
    collect();
    const before = process.memoryUsage().heapUsed;
    simulation.advance(19);
    const bytes = (process.memoryUsage().heapUsed - before) / 19;
    simulation.advance(1);
    return bytes;
  });
  const bytes = Math.min(...stretches);
  return `heap per step at ${simulation.tissue.count} cells: ${bytes.toFixed(0)} bytes (${(bytes / simulation.tissue.count).toFixed(2)} a cell)`;
}

/** ns of one voxel update of a plain five-point kernel: a yardstick, since machines and hours differ twofold. */
function yardstick(): number {
  const side = 102;
  let from = new Float64Array(side * side).fill(1);
  let to = new Float64Array(side * side).fill(1);
  const times = Array.from({ length: 15 }, () => {
    const start = process.cpuUsage();
    for (let sweep = 0; sweep < 100; sweep++) {
      for (let row = 1; row < side - 1; row++)
        for (let i = row * side + 1; i < (row + 1) * side - 1; i++)
          to[i] = from[i] + 0.2 * (from[i - 1] + from[i + 1] + from[i - side] + from[i + side] - 4 * from[i]);
      [from, to] = [to, from];
    }
    return (process.cpuUsage(start).user * 1000) / (100 * (side - 2) * (side - 2));
  });
  return median(times);
}

export function bench(): string[] {
  const lines = [`yardstick: ${yardstick().toFixed(2)} ns per voxel update of a plain five-point kernel`];
  // The engine is warmed up on a run of its own, so that the crowd is timed while it is still large.
  createSimulation(scenarioFor({ preset: 'cd19-lymphoma', seed: 'warm' })).advance(1200);
  const small = crowd(10_000);
  const large = crowd(100_000);
  // Growth is told from the same moments of the same run: what a cell costs depends on what it is doing.
  const early = crowd(10_000);
  small.advance(120);
  for (const run of [early, large]) run.advance(24);
  const smallTimes: number[] = [];
  const largeTimes: number[] = [];
  const earlyTimes: number[] = [];
  for (let round = 0; round < 7; round++) {
    smallTimes.push(timeStep(small, 60));
    earlyTimes.push(timeStep(early, 12));
    largeTimes.push(timeStep(large, 12));
  }
  for (const [simulation, times] of [
    [small, smallTimes],
    [large, largeTimes],
  ] as const) {
    const ms = median(times);
    const fields = simulation.tissue.fields[0];
    lines.push(
      `${simulation.tissue.count} cells, 3 fields of ${fields.columns} × ${fields.rows}: ${ms.toFixed(2)} ms a step ` +
        `(least ${Math.min(...times).toFixed(2)}), ${((ms * 1e6) / simulation.tissue.count).toFixed(0)} ns per cell-step`,
    );
  }
  const growth = (f: (values: readonly number[]) => number): number =>
    Math.log(f(largeTimes) / f(earlyTimes)) / Math.log(large.tissue.count / early.tissue.count);
  lines.push(
    `growth exponent ${growth(median).toFixed(3)} (of least times ${growth((values) => Math.min(...values)).toFixed(3)})`,
  );
  small.advance((20 - (small.step % 20)) % 20);
  lines.push(allocation(small));
  lines.push(`columns: ${BYTES_PER_CELL} bytes a cell`);
  for (const preset of ['cd19-lymphoma', 'her2-solid', 'il15-persistence']) {
    const run = createSimulation(scenarioFor({ preset, seed: 'bench' }));
    run.advance(120);
    const ms = timeStep(run, 1200);
    lines.push(
      `${preset}: ${((run.tissue.timeStep * 1000) / ms).toFixed(0)} model minutes a second at ${run.tissue.count} cells`,
    );
  }
  return lines;
}
