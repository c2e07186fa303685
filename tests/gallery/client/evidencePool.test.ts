/** The pool of published assays over channels instead of workers: the same numbers for any number of them, and an end. */
import { expose } from 'comlink';
import { expect, test } from 'vitest';
import { createEvidenceBench } from '../../../src/evidence/bench';
import { check, type DataSet, numberIn } from '../../../src/evidence/evidence';
import { outcomeOf } from '../../../src/evidence/outcome';
import { errandsOf, verdictsOf } from '../../../src/evidence/suite';
import { runArm } from '../../../src/experiments/assay/runArm';
import { type Bench, createEvidencePool, workersBeside } from '../../../src/gallery/client/evidencePool';

const NAME = 'a tiny assay';
/** Ten cells for a tenth of an hour. */
const TINY: DataSet = {
  key: 'T1',
  title: 'Cells that are there',
  inShort: { tests: 'That cells are there.', protocol: ['Cells are put in.', 'Here they are counted.'] },
  tier: 'C',
  family: 'recognition',
  kind: 'shape',
  source: { citation: 'nobody', url: '', mark: 'recalled, not checked' },
  protocol: ['Ten cells.'],
  assays: [
    {
      name: NAME,
      targets: { number: 10 },
      effectors: { number: 4 },
      scene: { width_um: 500, height_um: 500 },
      hours: 0.1,
      readouts: ['antigen', 'nkSurvival'],
      arms: [{ name: 'one' }, { name: 'two', targets: { antigenDensity: 500 } }],
    },
  ],
  judge: (results) => [
    check(['NK cells left', 'predicted', '%', null], numberIn(results, NAME, 'one', 'nk_alive_percent'), 50, 100),
    check(['antigen', 'predicted', '', null], numberIn(results, NAME, 'two', 'antigen_mean'), 1e6),
    check(['what nobody read', 'predicted', '', null], numberIn(results, NAME, 'two', 'lysis_percent'), 0),
  ],
  plots: (results) => [
    {
      title: 'Antigen',
      xLabel: '',
      yLabel: 'molecules',
      bars: [{ label: 'two', data: 500, simulated: numberIn(results, NAME, 'two', 'antigen_mean') }],
    },
  ],
  reasons: { few: 'five hundred are not a million' },
  explanations: { antigen: 'few' },
};

/** A bench at the other end of a channel, and how many of them were opened and closed. */
function benches(act: (bench: ReturnType<typeof createEvidenceBench>, die: () => void) => object = (bench) => bench) {
  const count = { opened: 0, closed: 0 };
  const open = (): Bench => {
    let die = (): void => undefined;
    const { port1, port2 } = new MessageChannel();
    count.opened++;
    expose(
      act(createEvidenceBench([TINY]), () => die()),
      port2,
    );
    return {
      endpoint: port1,
      onDeath(tell) {
        die = () => tell('out of memory');
      },
      close: () => {
        count.closed++;
        port1.close();
      },
    };
  };
  return { count, open };
}

const ASSIGNMENT = { key: 'T1', repeats: 3, total: 6 };
const never = new AbortController().signal;

test('what is published comes as plain data, and repeats in one or three workers come to what Node computes', async () => {
  const errands = errandsOf([TINY], 3);
  const samples = errands.flatMap(({ jobs }) => jobs.map(({ plan, seed }) => runArm(plan, seed)));
  const here = outcomeOf(verdictsOf(errands, samples)[0]);
  expect(here.rows.map(({ holds, missedBy, value }) => [holds, missedBy === null, value.mean === null])).toEqual([
    [true, false, false],
    [false, false, false],
    [false, true, true],
  ]);
  expect(here.rows[1]).toMatchObject({
    accepted: [1e6, null],
    reason: 'T1.few',
    explanation: 'five hundred are not a million',
  });
  for (const most of [1, 3]) {
    const { count, open } = benches();
    const pool = createEvidencePool(open, most);
    expect(await pool.dataSets()).toMatchObject([{ key: 'T1', arms: 2 }]);
    const seen: number[] = [];
    expect(await pool.run(ASSIGNMENT, never, (done) => seen.push(done))).toEqual(here);
    expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
    expect(count).toEqual({ opened: most, closed: 0 });
    pool.close();
    expect(count.closed).toBe(most);
  }
});

test('giving up ends the workers, and the next assay gets new ones', async () => {
  const { count, open } = benches();
  const pool = createEvidencePool(open, 2);
  const abort = new AbortController();
  const given = pool.run(ASSIGNMENT, abort.signal, (done) => done === 2 && abort.abort(new Error('enough')));
  await expect(given).rejects.toThrow('enough');
  expect(count).toEqual({ opened: 2, closed: 2 });
  expect((await pool.run(ASSIGNMENT, never, () => {})).rows).toHaveLength(3);
  expect(count.opened).toBe(4);
  pool.close();
});

test('a repeat that fails says why and leaves no worker behind; a core is left to the page', async () => {
  const { count, open } = benches((bench) => ({
    ...bench,
    repeat: () => {
      throw new Error('no room for cells');
    },
  }));
  const pool = createEvidencePool(open, 2);
  await expect(pool.run(ASSIGNMENT, never, () => {})).rejects.toThrow('no room for cells');
  expect(count.closed).toBe(count.opened);
  expect([1, 2, 4, 64, undefined].map(workersBeside)).toEqual([1, 1, 3, 8, 1]);
});

test('a worker that dies has its repeat tried again; nothing that is known is computed twice', async () => {
  const asked: number[] = [];
  let deaths = 1;
  const { count, open } = benches((bench, die) => ({
    ...bench,
    repeat(key: string, repeats: number, number: number) {
      asked.push(number);
      if (number !== 3 || deaths-- <= 0) return bench.repeat(key, repeats, number);
      die();
      return new Promise(() => undefined);
    },
  }));
  const pool = createEvidencePool(open, 2);
  const seen: number[] = [];
  const outcome = await pool.run(ASSIGNMENT, never, (done) => seen.push(done));
  expect(outcome).toEqual(await createEvidencePool(benches().open, 1).run(ASSIGNMENT, never, () => {}));
  expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
  expect([...asked].sort()).toEqual([0, 1, 2, 3, 3, 4, 5]);
  expect(count).toEqual({ opened: 3, closed: 1 });
});

test('where a repeat cannot be computed at all, the next attempt goes on with what is known', async () => {
  const asked: number[] = [];
  let broken = true;
  const { open } = benches((bench) => ({
    ...bench,
    repeat(key: string, repeats: number, number: number) {
      asked.push(number);
      if (broken && number === 4) throw new Error('no room for cells');
      return bench.repeat(key, repeats, number);
    },
  }));
  const pool = createEvidencePool(open, 1);
  await expect(pool.run(ASSIGNMENT, never, () => {})).rejects.toThrow('no room for cells');
  broken = false;
  expect((await pool.run(ASSIGNMENT, never, () => {})).rows).toHaveLength(3);
  expect(asked).toEqual([0, 1, 2, 3, 4, 4, 4, 5]);
});
