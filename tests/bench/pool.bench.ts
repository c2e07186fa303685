/** Throughput of the pool of worker threads: runs of a design in one thread, and in as many as there are processors. */
import { availableParallelism } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { serveJobs, streamWork } from '../../src/cli/pool';
import { planOf } from '../../src/experiments/design/plan';
import { readDesign } from '../../src/experiments/design/readDesign';
import type { DesignJob } from '../../src/experiments/runDesignJob';

const RUNS_PER_THREAD = 20;
const PASSES = 3;
/** Runs before memory is looked at, and between the first look and the second. */
const EARLY = 100;
const LATE = 1000;

const reading = readDesign({
  format: 'nkscape-design',
  formatVersion: 1,
  name: 'bench',
  seed: 'bench',
  base: { preset: 'cd19-lymphoma', hours: 6 },
  kind: 'replicates',
  replicates: 1000,
});

function jobs(count: number): DesignJob[] {
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  const { runAt, design } = planOf(reading.design);
  return Array.from({ length: count }, (_, run) => ({ run: runAt(run), measure: design.measure }));
}

/** Runs a second, from the first result to the last: starting a thread once is not what is asked about. */
async function throughput(workers: number): Promise<number> {
  const ends: number[] = [];
  await streamWork('design', jobs((RUNS_PER_THREAD + 1) * workers), workers, new URL(import.meta.url), (_, outcome) => {
    if (!('result' in outcome)) throw new Error(outcome.problem);
    ends.push(performance.now());
  });
  const first = ends[workers - 1];
  return ((ends.length - workers) * 1000) / (ends[ends.length - 1] - first);
}

/** Megabytes that this process has of the machine when so many short runs have gone through its pool. */
async function megabytesAfter(runs: number): Promise<number> {
  const short = jobs(1).map((job) => ({ ...job, run: { ...job.run, hours: 0.5 } }))[0];
  const all = Array.from({ length: runs }, () => short);
  await streamWork('design', all, availableParallelism(), new URL(import.meta.url), () => undefined);
  return Math.round(process.memoryUsage.rss() / 2 ** 20);
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Passes alternate, so that a machine that is busy for a while spoils neither alone. */
export async function bench(): Promise<readonly string[]> {
  const cores = availableParallelism();
  const alone: number[] = [];
  const together: number[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    alone.push(await throughput(1));
    together.push(await throughput(cores));
  }
  const memory = [await megabytesAfter(EARLY), await megabytesAfter(LATE)];
  const ratio = median(together) / median(alone);
  return [
    `1 thread: ${median(alone).toFixed(2)} runs/s; ${cores} threads: ${median(together).toFixed(2)} runs/s`,
    `memory after ${EARLY} short runs ${memory[0]} MB, after ${LATE} more ${memory[1]} MB (wanted: as much)`,
    `${ratio.toFixed(2)} × one thread, ${(ratio / cores).toFixed(2)} × cores (wanted: 0.85 or more on a machine that does nothing else)`,
  ];
}

if (!isMainThread) serveJobs();
