/**
 * The one pool: hands runs (those of an experiment, the repeats of an assay) to workers, one run a worker at a time, in the order given. It can pause (what is being
 * computed is finished), stop at once, and take more or fewer workers on the way. A worker that dies gets a successor, and
 * its run one more attempt; a run that kills twice is reported and stops no other. Where no further worker can be opened,
 * those there are do the work.
 */
import { messageOf } from '../../core/failure';

/** One worker of the pool, ready to compute. */
export interface PoolWorker<Result> {
  run(index: number): Promise<Result>;
  close(): void;
}

export interface PoolParts<Result> {
  /** Opens a worker and gives it the design. Rejects when it cannot be opened; `onDeath` is for its death later. */
  open(onDeath: (detail: string) => void): Promise<PoolWorker<Result>>;
  onResult(result: Result, index: number): void;
  /** Nobody can compute this run. */
  onBroken(index: number, detail: string, reason: unknown): void;
  /** Nothing is being computed any more: all is done, or it was paused, or no worker can be opened (`failure`). */
  onIdle(why: 'done' | 'paused' | 'failed', failure?: string): void;
}

export interface Pool {
  /** Begins, or goes on after a pause. */
  start(): void;
  pause(): void;
  /** Gives up what is being computed; those runs come first when it goes on. */
  stop(): void;
  setWorkers(count: number): void;
  /** Runs being computed now. */
  busy(): number;
}

interface Seat<Result> {
  worker: PoolWorker<Result> | undefined;
  /** The run being computed; undefined while idle or opening. */
  run: number | undefined;
  gone: boolean;
}

const MOST_ATTEMPTS = 2;

export function createPool<Result>(runs: Iterable<number>, workers: number, parts: PoolParts<Result>): Pool {
  const waiting = runs[Symbol.iterator]();
  const again: number[] = [];
  const attempts = new Map<number, number>();
  const seats = new Set<Seat<Result>>();
  let count = workers;
  let state: 'running' | 'pausing' | 'idle' = 'idle';

  const next = (): number | undefined => {
    const first = again.shift();
    if (first !== undefined) return first;
    const { done, value } = waiting.next();
    return done === true ? undefined : value;
  };
  const close = (seat: Seat<Result>): void => {
    seat.gone = true;
    seats.delete(seat);
    seat.worker?.close();
  };
  const idle = (why: 'done' | 'paused' | 'failed', failure?: string): void => {
    state = 'idle';
    for (const seat of seats) close(seat);
    parts.onIdle(why, failure);
  };
  /** Whether this was the last to come to rest. */
  const rest = (seat: Seat<Result>): void => {
    close(seat);
    if (seats.size === 0) idle(state === 'pausing' ? 'paused' : 'done');
  };
  function died(seat: Seat<Result>, detail: string, reason: unknown = new Error(detail)): void {
    if (seat.gone) return;
    const { run } = seat;
    close(seat);
    if (run === undefined) {
      // The device gives no more workers than these; with none there is nobody left to compute.
      if (seats.size === 0) idle('failed', detail);
      else count = seats.size;
      return;
    }
    const tried = (attempts.get(run) ?? 0) + 1;
    attempts.set(run, tried);
    if (tried < MOST_ATTEMPTS) again.unshift(run);
    else parts.onBroken(run, detail, reason);
    if (state === 'running') sit();
    else if (seats.size === 0) idle('paused');
  }
  function serve(seat: Seat<Result>): void {
    if (seat.gone || seat.worker === undefined) return;
    const run = state === 'pausing' || seats.size > count ? undefined : next();
    if (run === undefined) {
      rest(seat);
      return;
    }
    seat.run = run;
    seat.worker.run(run).then(
      (result) => {
        if (seat.gone) return;
        seat.run = undefined;
        parts.onResult(result, run);
        serve(seat);
      },
      (error: unknown) => died(seat, messageOf(error), error),
    );
  }
  function sit(): void {
    const seat: Seat<Result> = { worker: undefined, run: undefined, gone: false };
    seats.add(seat);
    parts
      .open((detail) => died(seat, detail))
      .then(
        (worker) => {
          if (seat.gone) {
            worker.close();
            return;
          }
          seat.worker = worker;
          serve(seat);
        },
        (error: unknown) => {
          if (!seat.gone) died(seat, messageOf(error));
        },
      );
  }
  const fill = (): void => {
    while (seats.size < count) sit();
  };
  return {
    start() {
      if (state === 'running') return;
      state = 'running';
      fill();
    },
    pause() {
      if (state !== 'running') return;
      state = 'pausing';
      // Whoever is still opening, or has nothing to do, need not be waited for.
      for (const seat of seats) if (seat.run === undefined) close(seat);
      if (seats.size === 0) idle('paused');
    },
    stop() {
      if (state === 'idle') return;
      const open = [...seats].flatMap(({ run }) => run ?? []).sort((a, b) => a - b);
      again.unshift(...open);
      idle('paused');
    },
    setWorkers(wanted) {
      count = wanted;
      if (state === 'running') fill();
    },
    busy: () => [...seats].filter(({ run }) => run !== undefined).length,
  };
}
