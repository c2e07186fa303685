/**
 * A design through a real Slurm: the array that `--slurm` writes is submitted, one of its tasks is killed in the middle
 * and goes back into the queue by itself, and what is merged in the end equals what one machine computes, to the byte.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Slurm, slurmProblem, startSlurm } from './slurm';

const PARTS = 3;
const KILLED = 2;
const TIMEOUT = 180_000;
const DESIGN = {
  format: 'nkscape-design',
  formatVersion: 1,
  name: 'A small sweep for a cluster',
  seed: 'cluster',
  base: {
    preset: 'cd19-lymphoma',
    hours: 6,
    settings: { width: 600, height: 600, tumourCells: 100, nkCells: 60 },
  },
  kind: 'grid',
  factors: [{ name: 'antigenExpression.density', levels: [50, 5000] }],
  replicates: 6,
};

const problem = slurmProblem();
const folder = mkdtempSync(join(tmpdir(), 'nkscape-cluster-'));
const job = join(folder, 'job');
let slurm: Slurm | undefined;

const nkscape = (...args: readonly string[]): void => {
  execFileSync(process.execPath, ['dist-cli/nkscape.mjs', ...args], { stdio: 'pipe' });
};
const textOf = (...path: readonly string[]): string => readFileSync(join(folder, ...path), 'utf8');

/** Runs that the journals of a part hold, one list for each of its attempts. */
function attemptsOf(part: number): readonly (readonly number[])[] {
  const place = join(job, 'parts', String(part));
  if (!existsSync(place)) return [];
  const journals = readdirSync(place).filter((name) => name.startsWith('journal-'));
  return journals.sort().map((name) => {
    const lines = readFileSync(join(place, name), 'utf8').split('\n').slice(1, -1);
    return lines.map((line) => JSON.parse(line.slice(line.indexOf('{'))).result.row.run as number);
  });
}

/** The process that computes a part. */
function processOf(part: number): number | undefined {
  const isIt = (pid: string): boolean => {
    try {
      const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      return words.includes(`parts/${part}`) && readlinkSync(`/proc/${pid}/cwd`) === job;
    } catch {
      return false;
    }
  };
  const pid = readdirSync('/proc').find((name) => /^\d+$/.test(name) && isIt(name));
  return pid === undefined ? undefined : Number(pid);
}

beforeAll(async () => {
  if (problem !== undefined) return;
  execFileSync(process.execPath, ['scripts/build.mjs', 'commandLine'], { stdio: 'pipe' });
  const design = join(folder, 'design.json');
  writeFileSync(design, JSON.stringify(DESIGN));
  nkscape('experiment', design, '--out', join(folder, 'single'), '--workers', '1');
  nkscape('experiment', design, '--slurm', job, '--shards', String(PARTS));
  slurm = await startSlurm();
}, TIMEOUT);
afterAll(async () => {
  await slurm?.stop();
  rmSync(folder, { recursive: true });
}, TIMEOUT);

test('an array with a killed task comes to the bytes of a single machine', { timeout: TIMEOUT }, async ({ skip }) => {
  skip(problem !== undefined, problem);
  const { environment, run } = slurm as Slurm;
  execFileSync(join(job, 'submit.sh'), { cwd: job, env: environment, stdio: 'pipe' });

  const victim = await vi.waitUntil(() => (attemptsOf(KILLED)[0]?.length > 0 ? processOf(KILLED) : undefined), {
    timeout: TIMEOUT,
    interval: 20,
  });
  process.kill(victim, 'SIGKILL');

  await vi.waitUntil(() => run('squeue', '-h').trim() === '', { timeout: TIMEOUT, interval: 250 });
  expect(
    existsSync(join(job, 'results')),
    existsSync(join(job, 'log/merge.txt')) ? textOf('job/log/merge.txt') : '',
  ).toBe(true);
  expect(textOf(`job/log/part-${KILLED}.txt`)).toContain(`part ${KILLED} ended with 137 and goes back into the queue`);
  const [before, after, ...more] = attemptsOf(KILLED);
  expect(more).toEqual([]);
  expect(before.length).toBeGreaterThan(0);
  expect(after.length).toBeGreaterThan(0);
  expect([...before, ...after].sort((a, b) => a - b)).toEqual([1, 4, 7, 10]);
  for (const name of ['design.json', 'runs.csv', 'series.csv', 'manifest.json'])
    expect(textOf('job/results', name), name).toBe(textOf('single', name));
  for (const name of ['runs.parquet', 'series.parquet'])
    expect(readFileSync(join(job, 'results', name)).equals(readFileSync(join(folder, 'single', name))), name).toBe(
      true,
    );
});
