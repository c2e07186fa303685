/** The workflow that `--slurm` writes beside the job array: where Snakemake is installed, it comes to the bytes of one machine. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { RESULT_FILES, scratch } from '../cli/tinyDesign';

const isInstalled = spawnSync('snakemake', ['--version']).status === 0;
const { file, design, remove } = scratch();
afterAll(remove);

test('a workflow comes to the bytes of a single machine', { timeout: 180_000 }, ({ skip }) => {
  skip(!isInstalled, 'Snakemake is not installed');
  const nkscape = (...words: readonly string[]): void => {
    execFileSync(process.execPath, ['dist-cli/nkscape.mjs', ...words], { stdio: 'pipe' });
  };
  execFileSync(process.execPath, ['scripts/build.mjs', 'commandLine'], { stdio: 'pipe' });
  nkscape('experiment', design, '--out', file('single'), '--workers', '1');
  nkscape('experiment', design, '--slurm', file('job'), '--shards', '2');
  execFileSync('snakemake', ['-j', '2', '--quiet'], { cwd: file('job'), stdio: 'pipe' });
  for (const name of RESULT_FILES)
    expect(
      readFileSync(join(file('job'), 'results', name)).equals(readFileSync(join(file('single'), name))),
      name,
    ).toBe(true);
});
