/**
 * Dishes of 10² to 10⁶ cells, half of them NK, 2,500 cells a square millimetre: what making one takes, its memory, a step,
 * a state hash, and a moment kept for rewinding. Prints the rows of the table in docs/performance.md.
 */
import { pack } from '../../src/core/packing';
import { CHECKPOINT_BUDGET } from '../../src/engine/checkpointStore';
import { createSimulation, type Simulation } from '../../src/engine/simulation';
import { scenarioFor } from '../../src/scenario/resolve';
import { memoryNeed } from '../../src/scenario/sceneSize';

const SIZES = [100, 1000, 10_000, 100_000, 1_000_000] as const;
const MEGABYTE = 1_000_000;
/** So many cell-steps are timed, and not more steps than this. */
const CELL_STEPS = 12_000_000;
const MOST_STEPS = 1200;

const dish = (cells: number) => {
  const side = Math.max(500, Math.round(Math.sqrt(cells / 2500) * 1000));
  return scenarioFor({
    preset: 'cd19-lymphoma',
    seed: 'bench',
    settings: {
      'scene.width': side,
      'scene.height': side,
      'scene.numberOfTumourCells': cells / 2,
      'scene.numberOfNk': cells / 2,
    },
  });
};

/** What something answers with, and the seconds of processor time that it took. */
function timed<T>(task: () => T): readonly [T, number] {
  const start = process.cpuUsage();
  const answer = task();
  const { user, system } = process.cpuUsage(start);
  return [answer, (user + system) / 1e6];
}

const inTime = (seconds: number): string =>
  seconds < 1 ? `${(1000 * seconds).toPrecision(2)} ms` : `${seconds.toFixed(1)} s`;

function row(cells: number): string {
  const scenario = dish(cells);
  const [run, creation] = timed<Simulation>(() => createSimulation(scenario));
  const steps = Math.min(MOST_STEPS, Math.ceil(CELL_STEPS / cells / 12) * 12);
  const [, stepping] = timed(() => run.advance(steps));
  const [, hashing] = timed(() => run.stateHash());
  const [moment, saving] = timed(() => run.save());
  const columns = [
    cells.toLocaleString('en'),
    `${(memoryNeed(scenario.settings) / MEGABYTE).toFixed(0)} MB`,
    inTime(creation),
    inTime(stepping / steps),
    inTime(hashing),
    `${(moment.state.byteLength / MEGABYTE).toPrecision(2)} MB in ${inTime(saving)}`,
    String(Math.floor(CHECKPOINT_BUDGET / pack(moment.state).byteLength)),
  ];
  return `| ${columns.join(' | ')} |`;
}

export function bench(): string[] {
  createSimulation(scenarioFor({ preset: 'cd19-lymphoma', seed: 'warm' })).advance(1200);
  return [
    '| cells | memory told | making it | a step | a state hash | a moment | moments kept at most |',
    '| --: | --: | --: | --: | --: | --: | --: |',
    ...SIZES.map(row),
  ];
}
