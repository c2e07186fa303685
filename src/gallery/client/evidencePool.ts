/**
 * Repeats of published assays over the pool. Each knows its place, so that the number of workers changes nothing but the
 * time. A worker that dies has its repeat tried again, and what is known stays known. Giving up ends the workers that
 * compute, because a repeat takes seconds.
 */
import { type Endpoint, type Remote, wrap } from 'comlink';
import type { EvidenceApi, EvidenceOutcome, PublishedDataSet } from '../../protocol/evidence';
import { createPool } from './pool';

/** A worker, or a channel in a test. */
export interface Bench {
  readonly endpoint: Endpoint;
  /** Tells of the worker's death, in the browser's own words. */
  onDeath(tell: (detail: string) => void): void;
  close(): void;
}

export interface Assignment {
  readonly key: string;
  /** Repeats of each arm. */
  readonly repeats: number;
  /** Repeats of all arms together. */
  readonly total: number;
}

export interface EvidencePool {
  dataSets(): Promise<readonly PublishedDataSet[]>;
  /** @throws what `signal` was given when it aborts; Error when a worker dies or a repeat fails */
  run(assignment: Assignment, signal: AbortSignal, progress: (done: number) => void): Promise<EvidenceOutcome>;
  close(): void;
}

interface Staffed {
  readonly bench: Bench;
  readonly remote: Remote<EvidenceApi>;
  /** Never resolves; rejects when the worker dies. */
  readonly death: Promise<never>;
}

/** The benches that are open: those that rest, to be used again, and all of them, to be closed. */
function createBenches(open: () => Bench) {
  const all = new Set<Staffed>();
  const resting: Staffed[] = [];
  const drop = (staffed: Staffed): void => {
    if (!all.delete(staffed)) return;
    const place = resting.indexOf(staffed);
    if (place >= 0) resting.splice(place, 1);
    staffed.bench.close();
  };
  return {
    take(): Staffed {
      const rested = resting.pop();
      if (rested !== undefined) return rested;
      const bench = open();
      const death = new Promise<never>((_, reject) => bench.onDeath((detail) => reject(new Error(detail))));
      const staffed: Staffed = { bench, remote: wrap<EvidenceApi>(bench.endpoint), death };
      all.add(staffed);
      // Also when nobody waits for an answer of it.
      death.catch(() => drop(staffed));
      return staffed;
    },
    giveBack(staffed: Staffed): void {
      if (all.has(staffed)) resting.push(staffed);
    },
    drop,
    close(): void {
      for (const staffed of [...all]) drop(staffed);
    },
  };
}

type Benches = ReturnType<typeof createBenches>;

/** Asks a worker; when it dies over it, another, once. */
async function asked<Answer>(benches: Benches, request: (remote: Remote<EvidenceApi>) => Promise<Answer>) {
  for (let left = 1; ; left--) {
    const staffed = benches.take();
    try {
      const answer = await Promise.race([request(staffed.remote), staffed.death]);
      benches.giveBack(staffed);
      return answer;
    } catch (error) {
      benches.drop(staffed);
      if (left === 0) throw error;
    }
  }
}

/** Fills `samples` where they are missing. What is known stays there, whatever happens. */
function repeatAll(
  { key, repeats }: Assignment,
  samples: unknown[],
  most: number,
  benches: Benches,
  signal: AbortSignal,
  onSample: () => void,
): Promise<void> {
  const missing = Array.from(samples.keys()).filter((number) => samples[number] === undefined);
  return new Promise((resolve, reject) => {
    const pool = createPool<unknown>(missing, Math.min(most, missing.length), {
      async open() {
        const staffed = benches.take();
        let busy = false;
        return {
          async run(number) {
            busy = true;
            const sample = await Promise.race([staffed.remote.repeat(key, repeats, number), staffed.death]);
            busy = false;
            return sample;
          },
          close: () => (busy ? benches.drop(staffed) : benches.giveBack(staffed)),
        };
      },
      onResult(sample, number) {
        samples[number] = sample;
        onSample();
      },
      onBroken(_, __, reason) {
        reject(reason);
        pool.stop();
      },
      onIdle: (why, failure) => (why === 'done' ? resolve() : reject(signal.reason ?? new Error(failure))),
    });
    signal.addEventListener('abort', () => pool.stop(), { once: true });
    pool.start();
  });
}

/** @param most workers at a time */
export function createEvidencePool(open: () => Bench, most: number): EvidencePool {
  const benches = createBenches(open);
  /** Runs take turns: the end of one may end its workers. */
  let turn: Promise<unknown> = Promise.resolve();
  /** What a run that failed has come to: the next attempt at the same goes on there. */
  let left: { readonly name: string; readonly samples: unknown[] } | undefined;

  async function run(assignment: Assignment, signal: AbortSignal, progress: (done: number) => void) {
    const { key, repeats, total } = assignment;
    signal.throwIfAborted();
    const name = `${key} ${repeats}`;
    const samples = left?.name === name ? left.samples : new Array<unknown>(total).fill(undefined);
    left = { name, samples };
    let done = samples.filter((sample) => sample !== undefined).length;
    try {
      await repeatAll(assignment, samples, most, benches, signal, () => progress(++done));
      const outcome = await asked(benches, (remote) => remote.judge(key, repeats, samples));
      left = undefined;
      return outcome;
    } catch (error) {
      if (signal.aborted) left = undefined;
      benches.close();
      throw error;
    }
  }
  return {
    dataSets: () => asked(benches, (remote) => remote.dataSets()),
    run(assignment, signal, progress) {
      const outcome = turn.then(() => run(assignment, signal, progress));
      turn = outcome.catch(() => undefined);
      return outcome;
    },
    close: benches.close,
  };
}

/** One worker of the page's own. */
export function evidenceWorker(): Bench {
  const worker = new Worker(new URL('../../../workers/evidence.worker.ts', import.meta.url), {
    type: 'module',
    name: 'evidence',
  });
  return {
    endpoint: worker,
    onDeath(tell) {
      worker.addEventListener('error', (event) => tell(event.message ?? ''));
      worker.addEventListener('messageerror', () => tell('messageerror'));
    },
    close: () => worker.terminate(),
  };
}

/** Workers beside the page's own thread: one core is left to the page. */
export const workersBeside = (cores: number | undefined): number => Math.max(1, Math.min(8, (cores ?? 2) - 1));
