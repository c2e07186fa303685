/**
 * The built `nkscape experiment` in worker threads: the same files for any number of them, and the same files after it
 * was killed at any moment and gone on with. Five kills here, fifty in `npm run test:thorough`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RandomSource, runKeyFromSeed } from '../../src/core/random';
import { sampleOf } from '../support/thorough';
import { RESULT_FILES, scratch, TINY_DESIGN } from './tinyDesign';

const { file, design, remove } = scratch({ ...TINY_DESIGN, replicates: 4 });
const built = file('built/nkscape.mjs');
const root = new URL('../../', import.meta.url).pathname;

beforeAll(() =>
  build({ root, configFile: join(root, 'vite.cli.config.ts'), logLevel: 'error', build: { outDir: file('built') } }),
);
afterAll(remove);

/** Runs the experiment, or kills it without a word after so many milliseconds. */
const experiment = (out: string, workers: number, killAfter?: number) =>
  spawnSync(
    process.execPath,
    [built, 'experiment', design, '--out', file(out), '--workers', String(workers), '--resume'],
    {
      encoding: 'utf8',
      ...(killAfter === undefined ? {} : { timeout: killAfter, killSignal: 'SIGKILL' }),
    },
  );
const filesOf = (out: string) => RESULT_FILES.map((name) => readFileSync(join(file(out), name)).toString('latin1'));

/** Experiments that are killed, each so many times before it is left to finish. */
const ROUNDS = sampleOf(1, 10);
const KILLS = 5;
/** A kill may come too late: then the experiment was finished, and the next attempt is another. */
const ATTEMPTS = 10 * KILLS;

test(`two workers give the files of one, and so does what was killed ${ROUNDS * KILLS} times`, () => {
  expect(experiment('one', 1).status).toBe(0);
  const wanted = filesOf('one');
  const begun = performance.now();
  expect(experiment('two', 2).status).toBe(0);
  const duration = performance.now() - begun;
  expect(filesOf('two')).toEqual(wanted);

  const random = new RandomSource(runKeyFromSeed('kill'), 1);
  for (let round = 0; round < ROUNDS; round++) {
    const out = `killed ${round}`;
    mkdirSync(file(out));
    let killed = 0;
    for (let attempt = 0; killed < KILLS && attempt < ATTEMPTS; attempt++) {
      random.drawFor(Uint32Array.of(round, attempt), 0);
      if (experiment(out, 2, Math.ceil(random.out[0] * duration)).signal === 'SIGKILL') killed++;
      // Nothing under a name of a result is half written, whenever the end came.
      for (const [n, name] of RESULT_FILES.entries())
        if (existsSync(join(file(out), name)))
          expect(readFileSync(join(file(out), name)).toString('latin1')).toBe(wanted[n]);
    }
    expect(killed).toBe(KILLS);
    expect(experiment(out, 2).stderr).toContain('16 of 16 runs in');
    expect(filesOf(out)).toEqual(wanted);
  }
}, 3_600_000);

/** In `npm run test:thorough` a day of 64 dishes, here an hour of a few small ones. */
const MANY = sampleOf(
  { ...TINY_DESIGN, replicates: 1 },
  {
    ...TINY_DESIGN,
    base: { preset: 'cd19-lymphoma' },
    kind: 'replicates',
    factors: undefined,
    arms: undefined,
    replicates: 64,
  },
);
const PARTS = sampleOf(2, 4);

test(`parts that are computed apart and merged are the files of one machine (${PARTS} parts)`, () => {
  writeFileSync(file('many.json'), JSON.stringify(MANY));
  const nkscape = (...words: readonly string[]) => spawnSync(process.execPath, [built, ...words], { encoding: 'utf8' });
  const parts = Array.from({ length: PARTS }, (_, part) => file(`part ${part}`));
  for (const [part, out] of parts.entries()) {
    const shard = `${part + 1}/${PARTS}`;
    expect(nkscape('experiment', file('many.json'), '--out', out, '--workers', '1', '--shard', shard).status).toBe(0);
  }
  expect(nkscape('merge', ...parts, '--out', file('merged')).status).toBe(0);
  expect(nkscape('experiment', file('many.json'), '--out', file('whole'), '--workers', '2').status).toBe(0);
  expect(filesOf('merged')).toEqual(filesOf('whole'));
}, 3_600_000);
