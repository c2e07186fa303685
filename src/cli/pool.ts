/**
 * A pool of worker threads for repeats: jobs go out one at a time to whoever is free, results come back in the order
 * of the jobs, so that the number of workers changes nothing but the time. With one worker nothing leaves this thread.
 */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { Sample } from '../experiments/assay/readouts';
import type { Job } from '../experiments/assay/results';
import { runArm } from '../experiments/assay/runArm';
import { runCohortJob } from '../experiments/cohortRun';
import { Failure } from './failures';

/** The kinds of work that a pool does, each one computation of a job to its result. */
const WORK = {
  repeat: ({ plan, seed }: Job): Sample => runArm(plan, seed),
  cohort: runCohortJob,
};
type Kind = keyof typeof WORK;
type JobOf<K extends Kind> = Parameters<(typeof WORK)[K]>[0];
type ResultOf<K extends Kind> = ReturnType<(typeof WORK)[K]>;

interface Question<K extends Kind = Kind> {
  readonly index: number;
  readonly kind: K;
  readonly job: JobOf<K>;
}
interface Answer<K extends Kind = Kind> {
  readonly index: number;
  readonly result?: ResultOf<K>;
  readonly problem?: string;
}

/** Processors of this machine that a pool uses unless told otherwise. */
export const defaultWorkers = (): number => Math.max(1, Math.min(8, availableParallelism()));

const workOn = <K extends Kind>(kind: K, job: JobOf<K>): ResultOf<K> =>
  (WORK[kind] as (job: JobOf<K>) => ResultOf<K>)(job);

/** In a worker thread: answers questions until the pool ends it. */
export function serveJobs(): void {
  parentPort?.on('message', ({ index, kind, job }: Question) => {
    try {
      parentPort?.postMessage({ index, result: workOn(kind, job) } satisfies Answer);
    } catch (error) {
      const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
      parentPort?.postMessage({ index, problem } satisfies Answer);
    }
  });
}

/** Told after each job how many are done. */
export type Progress = (done: number, of: number) => void;

/**
 * Does all jobs of a kind. `entry` is the script that calls `serveJobs` when it is not the main thread.
 * @throws Failure when a worker breaks.
 */
export async function runWork<K extends Kind>(
  kind: K,
  jobs: readonly JobOf<K>[],
  workers: number,
  entry: URL | undefined,
  progress: Progress = () => {},
): Promise<readonly ResultOf<K>[]> {
  if (workers <= 1 || entry === undefined || !isMainThread) return runHere(kind, jobs, progress);
  const results = new Array<ResultOf<K>>(jobs.length);
  let next = 0;
  let done = 0;
  const serve = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const ask = (): void => {
        if (next >= jobs.length) {
          resolve();
          return;
        }
        const index = next++;
        worker.postMessage({ index, kind, job: jobs[index] } satisfies Question<K>);
      };
      worker.on('message', ({ index, result, problem }: Answer<K>) => {
        if (result === undefined) return reject(new Failure(`a repeat broke: ${problem}`));
        results[index] = result;
        progress(++done, jobs.length);
        ask();
      });
      worker.on('error', (error) => reject(new Failure(`a worker broke: ${error.message}`)));
      ask();
    });
  const pool = Array.from({ length: Math.min(workers, jobs.length) }, () => new Worker(entry));
  try {
    await Promise.all(pool.map(serve));
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
  return results;
}

/** Does all repeats of assays. */
export const runJobs = (
  jobs: readonly Job[],
  workers: number,
  entry: URL | undefined,
  progress?: Progress,
): Promise<readonly Sample[]> => runWork('repeat', jobs, workers, entry, progress);

/** Lets signals and output have their turn between two jobs. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function runHere<K extends Kind>(
  kind: K,
  jobs: readonly JobOf<K>[],
  progress: Progress,
): Promise<readonly ResultOf<K>[]> {
  const results: ResultOf<K>[] = [];
  for (const job of jobs) {
    results.push(workOn(kind, job));
    progress(results.length, jobs.length);
    await breathe();
  }
  return results;
}
