/**
 * A pool of worker threads: jobs go out one at a time to whoever is free, and every result knows its job, so that the
 * number of workers changes nothing but the time.
 */

import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { runDesignJob } from '../api/experiments';
import { RemarkError, thrownSentences } from '../api/language';
import { type Job, runArm, runCohortJob, runTask, type Sample } from '../api/studies';
import { Failure } from './failures';

/** The kinds of work that a pool does, each one computation of a job to its result. */
const WORK = {
  repeat: ({ plan, seed }: Job): Sample => runArm(plan, seed),
  cohort: runCohortJob,
  design: runDesignJob,
  sensitivity: runTask,
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

/** More threads than these are only used when asked for: there may be others on the machine. */
const MOST_DEFAULT_WORKERS = 8;

/** Processors of this machine that a pool uses unless told otherwise. */
export const defaultWorkers = (): number => Math.max(1, Math.min(MOST_DEFAULT_WORKERS, availableParallelism()));

const workOn = <K extends Kind>(kind: K, job: JobOf<K>): ResultOf<K> =>
  (WORK[kind] as (job: JobOf<K>) => ResultOf<K>)(job);

/** In a worker thread: answers questions until the pool ends it. */
export function serveJobs(): void {
  parentPort?.on('message', ({ index, kind, job }: Question) => {
    try {
      parentPort?.postMessage({ index, result: workOn(kind, job) } satisfies Answer);
    } catch (error) {
      parentPort?.postMessage({ index, problem: problemOf(error) } satisfies Answer);
    }
  });
}

/** What came of a job: its result, or why there is none. */
export type Outcome<Result> =
  | { readonly result: Result }
  | {
      readonly problem: string;
      /** Whether it was the worker that broke, as when memory ends, and not the job that failed. */
      readonly workerBroke: boolean;
    };

/** Told of each job as soon as it is done, in the order in which jobs end. What it throws ends all. */
export type Take<K extends Kind> = (index: number, outcome: Outcome<ResultOf<K>>) => void;

/** Hands out jobs one at a time. */
class Queue<K extends Kind> {
  private readonly jobs: Iterator<JobOf<K>>;
  private next = 0;

  constructor(
    private readonly kind: K,
    jobs: Iterable<JobOf<K>>,
  ) {
    this.jobs = jobs[Symbol.iterator]();
  }

  take(): Question<K> | undefined {
    const { done, value } = this.jobs.next();
    return done === true ? undefined : { index: this.next++, kind: this.kind, job: value };
  }
}

/** One worker's share of a queue. Resolves when the queue is empty, or when the worker broke: then another must come. */
function serveQueue<K extends Kind>(worker: Worker, queue: Queue<K>, take: Take<K>): Promise<'empty' | 'broken'> {
  return new Promise((resolve, reject) => {
    let question: Question<K> | undefined;
    const ask = (): void => {
      question = queue.take();
      if (question === undefined) resolve('empty');
      else worker.postMessage(question);
    };
    const attempt = (act: () => void): void => {
      try {
        act();
      } catch (error) {
        reject(error);
      }
    };
    const broke = (why: string): void =>
      attempt(() => {
        if (question === undefined) return;
        const { index } = question;
        question = undefined;
        take(index, { problem: why, workerBroke: true });
        resolve('broken');
      });
    worker.on('message', ({ index, result, problem }: Answer<K>) =>
      attempt(() => {
        take(index, result === undefined ? { problem: problem ?? 'no result', workerBroke: false } : { result });
        ask();
      }),
    );
    worker.on('error', (error) => broke(error.message));
    worker.on('exit', (code) => broke(`the worker ended with code ${code}`));
    attempt(ask);
  });
}

/**
 * Does jobs of a kind and tells of each as it ends. A job that fails stops no other; where a worker breaks, another
 * takes its place. `entry` is the script that calls `serveJobs` when it is not the main thread.
 */
export async function streamWork<K extends Kind>(
  kind: K,
  jobs: Iterable<JobOf<K>>,
  workers: number,
  entry: URL | undefined,
  take: Take<K>,
): Promise<void> {
  if (entry === undefined || !isMainThread) return streamHere(kind, jobs, take);
  const queue = new Queue(kind, jobs);
  const alive = new Set<Worker>();
  let stopped = false;
  // Workers that are ended because something else went wrong have nothing to tell.
  const takeUntilStopped: Take<K> = (index, outcome) => {
    if (!stopped) take(index, outcome);
  };
  const serve = async (): Promise<void> => {
    for (let ending = 'broken'; ending === 'broken'; ) {
      const worker = new Worker(entry);
      alive.add(worker);
      ending = await serveQueue(worker, queue, takeUntilStopped);
      alive.delete(worker);
      await worker.terminate();
    }
  };
  try {
    await Promise.all(Array.from({ length: workers }, serve));
  } finally {
    stopped = true;
    await Promise.all([...alive].map((worker) => worker.terminate()));
  }
}

/** Lets signals and output have their turn between two jobs. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Refusals in words; a fault of NKscape with the place where it happened. */
function problemOf(error: unknown): string {
  if (error instanceof RemarkError) return thrownSentences(error).join('\n');
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function streamHere<K extends Kind>(kind: K, jobs: Iterable<JobOf<K>>, take: Take<K>): Promise<void> {
  let index = 0;
  for (const job of jobs) {
    let outcome: Outcome<ResultOf<K>>;
    try {
      outcome = { result: workOn(kind, job) };
    } catch (error) {
      outcome = { problem: problemOf(error), workerBroke: false };
    }
    take(index++, outcome);
    await breathe();
  }
}

/** Told after each job how many are done. */
export type Progress = (done: number, of: number) => void;

/**
 * Does all jobs of a kind, none of which may fail: with one worker nothing leaves this thread.
 * @throws Failure when a job or a worker breaks.
 */
export async function runWork<K extends Kind>(
  kind: K,
  jobs: readonly JobOf<K>[],
  workers: number,
  entry: URL | undefined,
  progress: Progress = () => {},
): Promise<readonly ResultOf<K>[]> {
  const results = new Array<ResultOf<K>>(jobs.length);
  let done = 0;
  const here = Math.min(workers, jobs.length);
  await streamWork(kind, jobs, here, here <= 1 ? undefined : entry, (index, outcome) => {
    if ('problem' in outcome)
      throw new Failure(`${outcome.workerBroke ? 'a worker' : 'a repeat'} broke: ${outcome.problem}`);
    results[index] = outcome.result;
    progress(++done, jobs.length);
  });
  return results;
}

/** Does all repeats of assays. */
export const runJobs = (
  jobs: readonly Job[],
  workers: number,
  entry: URL | undefined,
  progress?: Progress,
): Promise<readonly Sample[]> => runWork('repeat', jobs, workers, entry, progress);
