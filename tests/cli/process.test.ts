/** The built command as a process of its own: exit codes, standard output and error, pipes that break, disks that are full. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultsHash } from '../../src/experiments/sensitivity';
import { SMALL_RUN } from './fakeHost';

const folder = mkdtempSync(join(tmpdir(), 'nkscape-'));
const built = join(folder, 'nkscape.mjs');
const root = new URL('../../', import.meta.url).pathname;

beforeAll(() =>
  build({ root, configFile: join(root, 'vite.cli.config.ts'), logLevel: 'error', build: { outDir: folder } }),
);
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...argv: string[]) => spawnSync(process.execPath, [built, ...argv], { encoding: 'utf8' });
const shell = (line: string) =>
  spawnSync('bash', ['-c', line], {
    encoding: 'utf8',
    env: { ...process.env, NKSCAPE: `${process.execPath} ${built}` },
  });

describe('the command', () => {
  test('succeeds with 0 and says on the standard output only what was asked for', () => {
    const { status, stdout, stderr } = run(...SMALL_RUN, '--json', '-', '--progress');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).steps).toBe(120);
    expect(stderr).toMatch(/^10 %/);
  });

  test('gives the numbers of an assay whatever the number of worker threads', () => {
    const file = join(folder, 'assay.json');
    const words = { targets: { number: 20 }, effectors: { number: 20 }, hours: 0.5, readouts: ['lysis'], seeds: 3 };
    writeFileSync(file, JSON.stringify({ name: 'threads', ...words }));
    const [alone, together] = ['1', '2'].map((workers) => run('assay', file, '--workers', workers, '--json', '-'));
    expect([alone.status, together.status]).toEqual([0, 0]);
    expect(JSON.parse(alone.stdout).arms[0].samples).toHaveLength(3);
    expect(together.stdout).toBe(alone.stdout);
  });

  test('gives the same virtual cohort whatever the number of worker threads', () => {
    const [alone, together] = ['1', '2'].map((workers) => {
      const lines = join(folder, `cohort${workers}.jsonl`);
      return run('cohort', '--draws', '1', '--hours', '1', '--workers', workers, '--lines', lines, '--json', '-');
    });
    expect([alone.status, together.status]).toEqual([0, 0]);
    expect(JSON.parse(alone.stdout).results).toHaveLength(7);
    expect(together.stdout).toBe(alone.stdout);
  });

  test('goes on with a sensitivity screen where it stopped', () => {
    const lines = join(folder, 'lines.jsonl');
    // Numbers known beforehand: nothing is left to compute, and a line that a crash cut off is not one.
    const { modelVersion } = JSON.parse(run(...SMALL_RUN, '--json', '-').stdout);
    const known = ['lysis', 'persistence'].flatMap((outcome) =>
      ['down', 'up'].map((direction, n) =>
        JSON.stringify({
          modelVersion,
          defaults: defaultsHash(),
          outcome,
          parameter: 'motility.speed',
          direction,
          seed: 1,
          value: 10 + 5 * n,
        }),
      ),
    );
    writeFileSync(lines, `${known.join('\n')}\n{"modelVersion":`);
    const once = ['--screen-seeds', '1', '--top-seeds', '1'];
    const { status, stdout } = run('sensitivity', '--only', 'motility.speed', '--lines', lines, ...once);
    expect(status).toBe(0);
    expect(stdout.match(/\| `motility\.speed` \| 5, one repeat \|/g)).toHaveLength(2);
    expect(run('sensitivity', '--only', 'motility.sped').stderr).toContain('did you mean motility.speed?');
  });

  test('refuses bad input with 2', () => {
    const { status, stdout, stderr } = run('run', '--set', 'il15Support=-1');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('nkscape: il15Support = -1 pM is outside 0…1000\n');
  });

  test('runs the same in any language and time zone', () => {
    const there = { ...process.env, LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu' };
    const abroad = spawnSync(process.execPath, [built, ...SMALL_RUN, '--json', '-'], { encoding: 'utf8', env: there });
    expect(abroad.stdout).toBe(run(...SMALL_RUN, '--json', '-').stdout);
  });

  test('takes a reader who leaves early without a word', () => {
    const { stdout, stderr } = shell('$NKSCAPE parameters --json | head -c 5; echo " $' + '{PIPESTATUS[0]}"');
    expect(stderr).toBe('');
    expect(stdout).toBe('[\n  { 0\n');
  });
});

describe.runIf(existsSync('/dev/full'))('a full disk', () => {
  test('on the standard output ends with 1', () => {
    const { status, stderr } = shell('$NKSCAPE presets > /dev/full');
    expect([status, stderr]).toEqual([1, 'nkscape: The output cannot be written: the disk is full\n']);
  });

  test('under --json ends with 1, and a device stays a device', () => {
    const { status, stderr } = run(...SMALL_RUN, '--json', '/dev/full');
    expect([status, stderr]).toEqual([1, 'nkscape: /dev/full cannot be written: the disk is full\n']);
    expect(run(...SMALL_RUN, '--json', '/dev/null').status).toBe(0);
    expect(readFileSync('/dev/null', 'utf8')).toBe('');
  });

  test('leaves an older file as it was', () => {
    const file = join(folder, 'old.json');
    writeFileSync(file, 'old');
    // A limit on the size of files stands in for a disk that fills up while the record is written.
    const { status, stderr } = shell(`trap '' XFSZ; ulimit -f 1; $NKSCAPE ${SMALL_RUN.join(' ')} --json ${file}`);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^nkscape: .*old\.json cannot be written: /);
    expect(readFileSync(file, 'utf8')).toBe('old');
  });
});

test('a symbolic link to a file stays one', () => {
  const [target, link] = [join(folder, 'target.json'), join(folder, 'link.json')];
  writeFileSync(target, '');
  symlinkSync(target, link);
  expect(run(...SMALL_RUN, '--json', link).status).toBe(0);
  expect(JSON.parse(readFileSync(target, 'utf8')).steps).toBe(120);
});
