/**
 * A pool of worker threads for repeats: jobs go out one at a time to whoever is free, results come back in the order
 * of the jobs, so that the number of workers changes nothing but the time. With one worker nothing leaves this thread.
 */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { Sample } from '../experiments/assay/readouts';
import type { Job } from '../experiments/assay/results';
import { runArm } from '../experiments/assay/runArm';
import { Failure } from './failures';

interface Question {
  readonly index: number;
  readonly job: Job;
}
interface Answer {
  readonly index: number;
  readonly sample?: Sample;
  readonly problem?: string;
}

/** Processors of this machine that a pool uses unless told otherwise. */
export const defaultWorkers = (): number => Math.max(1, Math.min(8, availableParallelism()));

const workOn = ({ plan, seed }: Job): Sample => runArm(plan, seed);

/** In a worker thread: answers questions until the pool ends it. */
export function serveJobs(): void {
  parentPort?.on('message', ({ index, job }: Question) => {
    try {
      parentPort?.postMessage({ index, sample: workOn(job) } satisfies Answer);
    } catch (error) {
      const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
      parentPort?.postMessage({ index, problem } satisfies Answer);
    }
  });
}

/** Told after each job how many are done. */
export type Progress = (done: number, of: number) => void;

/**
 * Runs all jobs. `entry` is the script that calls `serveJobs` when it is not the main thread.
 * @throws Failure when a worker breaks.
 */
export async function runJobs(
  jobs: readonly Job[],
  workers: number,
  entry: URL | undefined,
  progress: Progress = () => {},
): Promise<readonly Sample[]> {
  if (workers <= 1 || entry === undefined || !isMainThread) return runHere(jobs, progress);
  const samples = new Array<Sample>(jobs.length);
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
        worker.postMessage({ index, job: jobs[index] } satisfies Question);
      };
      worker.on('message', ({ index, sample, problem }: Answer) => {
        if (sample === undefined) return reject(new Failure(`a repeat broke: ${problem}`));
        samples[index] = sample;
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
  return samples;
}

/** Lets signals and output have their turn between two jobs. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function runHere(jobs: readonly Job[], progress: Progress): Promise<readonly Sample[]> {
  const samples: Sample[] = [];
  for (const job of jobs) {
    samples.push(workOn(job));
    progress(samples.length, jobs.length);
    await breathe();
  }
  return samples;
}
