/** An experiment in a worker: its rows are those of the command line, and what is asked of it is answered from them. */

import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/api/sentences';
import { planOf } from '../../src/experiments/design/plan';
import { readDesign } from '../../src/experiments/design/readDesign';
import type { DesignOpened, Question } from '../../src/experiments/desk/deskApi';
import { createExperimentDesk } from '../../src/experiments/desk/experimentDesk';
import type { RunResult } from '../../src/experiments/results';
import { runDesignJob } from '../../src/experiments/runDesignJob';
import { remark } from '../../src/remarks/remark';

const design = {
  format: 'nkscape-design',
  formatVersion: 1,
  name: 'tiny',
  seed: 's',
  base: {
    preset: 'cd19-lymphoma',
    settings: { width: 500, height: 500, tumourCells: 12, nkCells: 12 },
    hours: 0.5,
  },
  kind: 'pairs',
  arms: [{ name: 'A' }, { name: 'B', settings: { antigenDensity: 100 } }],
  replicates: 2,
  measure: { series: ['liveTumour', 'kills'], every_minutes: 10 },
};
const question: Question = { measurement: 'liveTumour', outcome: 'kills', condition: null };
const FIGURE = { title: 'T', xTitle: 'x', yTitle: 'y', names: ['A', 'B'] };

async function computed(): Promise<readonly RunResult[]> {
  const desk = createExperimentDesk();
  await desk.open(design);
  return Promise.all([0, 1, 2, 3].map((run) => desk.run(run)));
}

test('a worker of the pool computes the rows that the command line computes', async () => {
  const reading = readDesign(design);
  if (!reading.ok) throw new Error(sentencesOf(reading.problems).join());
  const { runAt, design: read } = planOf(reading.design);
  const results = await computed();
  expect(results.map(({ row }) => row.stateHash.length)).toEqual([64, 64, 64, 64]);
  expect(results[2]).toEqual(runDesignJob({ run: runAt(2), measure: read.measure }));
});

test('the desk answers from what there is', async () => {
  const results = await computed();
  const desk = createExperimentDesk();
  expect(await desk.open(design)).toMatchObject({ ok: true, runs: 4 } satisfies Partial<DesignOpened>);
  await desk.add(results.slice(0, 3));
  await desk.add([await desk.failed(3, 'the worker ended')]);
  const picture = await desk.picture(question);
  expect(picture).toMatchObject({ planned: 4, done: 4, failed: 1 });
  expect(picture.conditions.map(({ arm, n }) => [arm, n])).toEqual([
    ['A', 2],
    ['B', 1],
  ]);
  expect(picture.courses.map(({ condition, rows }) => [condition, rows.length])).toEqual([
    [0, 4],
    [1, 4],
  ]);
  expect(picture.effects[0]).toMatchObject({ arm: 'B', against: 'A', outcome: 'kills', difference: { n: 1 } });
  expect(picture.sureness.paired).toBe(true);

  const failed = await desk.rows({ from: 0, most: 10, condition: null, failedOnly: true });
  expect(failed.rows.map(({ run, failure }) => [run, failure])).toEqual([
    [3, [remark('run.died', '', { detail: 'the worker ended' })]],
  ]);
  const ofB = await desk.rows({ from: 1, most: 1, condition: 1, failedOnly: false });
  expect([ofB.all, ofB.rows[0].run]).toEqual([2, 3]);

  const csv = await desk.csv('runs');
  expect(csv.trim().split('\n')).toHaveLength(5);
  expect(csv).toContain(results[0].row.stateHash);
  expect((await desk.csv('series')).trim().split('\n')).toHaveLength(1 + 3 * 2 * 4);
  const parquet = await desk.parquet('runs');
  expect(new TextDecoder().decode(parquet.slice(0, 4))).toBe('PAR1');
  expect(JSON.parse(await desk.json()).runs).toHaveLength(4);
  expect(await desk.figure('bands', question, FIGURE)).toContain('<svg');
  expect(await desk.figure('effects', question, FIGURE)).toContain('B − A');
  expect(await desk.figure('heatMap', question, FIGURE)).toBeUndefined();
  expect(readDesign(JSON.parse(await desk.designText()))).toMatchObject({ ok: true });
});

test('what is wrong with a design is told in sentences', async () => {
  const desk = createExperimentDesk();
  const opened = await desk.open({ ...design, kind: 'grid', arms: undefined });
  expect(opened).toMatchObject({ ok: false });
  if (!opened.ok) expect(sentencesOf(opened.problems).join()).toContain('factors');
});
