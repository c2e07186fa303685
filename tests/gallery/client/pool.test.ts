/** The pool: order, pause, stop, more and fewer workers, workers that die. */
import { describe, expect, test } from 'vitest';
import type { RunResult } from '../../../src/experiments/results';
import { createPool, type PoolWorker } from '../../../src/gallery/client/pool';

const resultOf = (run: number): RunResult => ({ row: { run }, series: {} }) as unknown as RunResult;
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
};

/** A worker that answers when it is told to. */
class FakeWorker implements PoolWorker<RunResult> {
  closed = false;
  asked: number | undefined;
  private answer: ((result: RunResult) => void) | undefined;

  constructor(readonly die: (detail: string) => void) {}

  run(index: number): Promise<RunResult> {
    this.asked = index;
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  }

  async finish(): Promise<void> {
    this.answer?.(resultOf(this.asked ?? -1));
    this.asked = undefined;
    await settled();
  }

  close(): void {
    this.closed = true;
  }
}

/** `refuse` may say, worker by worker, that it cannot be opened. */
function setUp(runs: readonly number[], workers: number, refuse?: () => Promise<never> | undefined) {
  const all: FakeWorker[] = [];
  const done: number[] = [];
  const broken: (readonly [number, string])[] = [];
  const idle: (readonly [string, string | undefined])[] = [];
  const pool = createPool(runs, workers, {
    open: async (onDeath) => {
      await refuse?.();
      const worker = new FakeWorker(onDeath);
      all.push(worker);
      return worker;
    },
    onResult: ({ row }) => done.push(row.run),
    onBroken: (run, detail) => broken.push([run, detail]),
    onIdle: (why, failure) => idle.push([why, failure]),
  });
  const busy = (): FakeWorker[] => all.filter((worker) => !worker.closed && worker.asked !== undefined);
  const asked = (): (number | undefined)[] => busy().map((worker) => worker.asked);
  return { pool, all, done, broken, idle, busy, asked };
}

describe('a pool', () => {
  test('hands out the runs in order, one to each worker, until all are done', async () => {
    const { pool, done, idle, busy, asked, all } = setUp([3, 4, 7, 9, 12], 2);
    pool.start();
    await settled();
    expect(asked()).toEqual([3, 4]);
    await busy()[1].finish();
    expect(asked()).toEqual([3, 7]);
    for (let turn = 0; turn < 4; turn++) await busy()[0].finish();
    expect(done).toEqual([4, 3, 9, 12, 7]);
    expect(idle).toEqual([['done', undefined]]);
    expect(all.every(({ closed }) => closed)).toBe(true);
  });

  test('paused, finishes what is being computed and goes on with the next', async () => {
    const { pool, done, idle, busy, asked } = setUp([0, 1, 2, 3], 2);
    pool.start();
    await settled();
    pool.pause();
    expect(idle).toEqual([]);
    await busy()[0].finish();
    await busy()[0].finish();
    expect(done).toEqual([0, 1]);
    expect(idle).toEqual([['paused', undefined]]);
    pool.start();
    await settled();
    expect(asked()).toEqual([2, 3]);
  });

  test('stopped, gives up what is being computed and begins with it again', async () => {
    const { pool, done, idle, busy, asked, all } = setUp([0, 1, 2, 3], 2);
    pool.start();
    await settled();
    await busy()[0].finish();
    pool.stop();
    expect(idle).toEqual([['paused', undefined]]);
    await all[0].finish();
    expect(done).toEqual([0]);
    pool.start();
    await settled();
    expect(asked()).toEqual([1, 2]);
  });

  test('takes more and fewer workers on the way', async () => {
    const { pool, busy, asked } = setUp([0, 1, 2, 3, 4, 5], 1);
    pool.start();
    await settled();
    pool.setWorkers(3);
    await settled();
    expect(asked()).toEqual([0, 1, 2]);
    pool.setWorkers(1);
    await busy()[0].finish();
    await busy()[0].finish();
    expect(asked()).toEqual([2]);
    await busy()[0].finish();
    expect(asked()).toEqual([3]);
  });

  test('gives the run of a dead worker to another, and reports one that kills twice', async () => {
    const { pool, done, broken, idle, busy, asked } = setUp([0, 1, 2], 1);
    pool.start();
    await settled();
    busy()[0].die('out of memory');
    await settled();
    expect(asked()).toEqual([0]);
    busy()[0].die('out of memory');
    await settled();
    expect(broken).toEqual([[0, 'out of memory']]);
    await busy()[0].finish();
    await busy()[0].finish();
    expect(done).toEqual([1, 2]);
    expect(idle).toEqual([['done', undefined]]);
  });

  test('says why when no worker can be opened', async () => {
    const { pool, idle } = setUp([0, 1], 2, () => Promise.reject(new Error('no threads')));
    pool.start();
    await settled();
    expect(idle).toEqual([['failed', 'no threads']]);
  });

  test('does with the workers that can be opened', async () => {
    let opened = 0;
    const { pool, done, idle, busy } = setUp([0, 1, 2], 3, () =>
      opened++ === 0 ? undefined : Promise.reject(new Error('no more threads')),
    );
    pool.start();
    await settled();
    expect(busy()).toHaveLength(1);
    for (let run = 0; run < 3; run++) await busy()[0].finish();
    expect(done).toEqual([0, 1, 2]);
    expect(idle).toEqual([['done', undefined]]);
    expect(opened).toBe(3);
  });

  test('of nothing is done at once', async () => {
    const { pool, idle } = setUp([], 2);
    pool.start();
    await settled();
    expect(idle).toEqual([['done', undefined]]);
  });
});
