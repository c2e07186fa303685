/**
 * Repeats of published assays in several workers. Repeats go out one at a time to whoever is free; each knows its place,
 * so that the number of workers changes nothing but the time. Giving up ends the workers, because a repeat takes seconds.
 */
import { type Endpoint, type Remote, wrap } from 'comlink';
import type { EvidenceApi, EvidenceOutcome, PublishedDataSet } from '../../protocol/evidence';

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

function staff(open: () => Bench): Staffed {
  const bench = open();
  const death = new Promise<never>((_, reject) => bench.onDeath((detail) => reject(new Error(detail))));
  // Somebody who has all answers no longer listens.
  death.catch(() => {});
  return { bench, remote: wrap<EvidenceApi>(bench.endpoint), death };
}

/** @param most workers at a time */
export function createEvidencePool(open: () => Bench, most: number): EvidencePool {
  let staffed: Staffed[] = [];
  /** Runs take turns: the end of one may end its workers. */
  let turn: Promise<void> = Promise.resolve();
  const close = (): void => {
    for (const { bench } of staffed) bench.close();
    staffed = [];
  };
  const first = (): Staffed => {
    if (staffed.length === 0) staffed.push(staff(open));
    return staffed[0];
  };
  return {
    async dataSets() {
      const { remote, death } = first();
      return Promise.race([remote.dataSets(), death]);
    },
    async run({ key, repeats, total }, signal, progress) {
      const before = turn;
      let over = (): void => {};
      turn = new Promise((resolve) => {
        over = resolve;
      });
      await before;
      const samples = new Array<unknown>(total);
      let next = 0;
      let done = 0;
      const given = new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
      given.catch(() => {});
      const work = async ({ remote, death }: Staffed): Promise<void> => {
        while (next < total && !signal.aborted) {
          const number = next++;
          samples[number] = await Promise.race([remote.repeat(key, repeats, number), death, given]);
          progress(++done);
        }
      };
      try {
        signal.throwIfAborted();
        first();
        while (staffed.length < Math.min(most, total)) staffed.push(staff(open));
        await Promise.all(staffed.map(work));
        const { remote, death } = first();
        return await Promise.race([remote.judge(key, repeats, samples), death, given]);
      } catch (error) {
        close();
        throw error;
      } finally {
        over();
      }
    },
    close,
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
