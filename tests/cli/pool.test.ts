/** The pool with workers that break: each break is told of its job, another worker takes the place, all else is done. */
import { expect, test } from 'vitest';
import { runWork, streamWork } from '../../src/cli/pool';
import { planOf } from '../../src/experiments/design/plan';
import { readDesign } from '../../src/experiments/design/readDesign';
import { TINY_DESIGN, TINY_RUNS } from './tinyDesign';

/** A worker that echoes its job's run, ends on run 1, throws outside the job on run 2, and fails run 3. */
const BREAKING = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ index, job }) => {
      if (job.run.index === 1) process.exit(7);
      if (job.run.index === 2) setImmediate(() => { throw new Error('out of memory'); });
      else if (job.run.index === 3) parentPort.postMessage({ index, problem: 'no such cell' });
      else parentPort.postMessage({ index, result: job.run.index });
    });`)}`,
);

const reading = readDesign(TINY_DESIGN);
if (!reading.ok) throw new Error(reading.problems.join('\n'));
const { design } = reading;
const { runAt } = planOf(design);
const jobs = Array.from({ length: TINY_RUNS }, (_, run) => ({ run: runAt(run), measure: design.measure }));

test.each([1, 2, 3])(
  'of %i workers some break; all jobs are done, and what became of each is told',
  async (workers) => {
    const told = new Map<number, unknown>();
    await streamWork('design', jobs, workers, BREAKING, (index, outcome) => told.set(index, outcome));
    expect([...told.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(told.get(1)).toEqual({ problem: 'the worker ended with code 7', workerBroke: true });
    expect(told.get(2)).toEqual({ problem: 'out of memory', workerBroke: true });
    expect(told.get(3)).toEqual({ problem: 'no such cell', workerBroke: false });
    for (const run of [0, 4, 5, 6, 7]) expect(told.get(run)).toEqual({ result: run });
  },
);

test('where no job may fail, a break ends all with a sentence', async () => {
  await expect(runWork('design', jobs.slice(0, 2), 2, BREAKING)).rejects.toThrow(
    'a worker broke: the worker ended with code 7',
  );
  await expect(runWork('design', jobs.slice(3, 5), 2, BREAKING)).rejects.toThrow('a repeat broke: no such cell');
});
