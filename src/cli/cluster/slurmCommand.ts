/** `nkscape experiment --slurm`: writes a folder that takes a design to a cluster, and computes nothing. */

import { chmod, copyFile, mkdir, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { planOf } from '../../api/experiments';
import { readDesignFile } from '../experiment/designFile';
import type { ExperimentFlags } from '../experiment/experimentCommand';
import { openForResults } from '../experiment/folder';
import { BadInput, Failure, inWords } from '../failures';
import { wholeNumber } from '../flags';
import type { Host } from '../host';
import { writeFileWhole } from '../writeFile';
import { clusterFiles, PROGRAM_FOLDER } from './clusterFiles';

export interface SlurmFlags extends ExperimentFlags {
  readonly slurm?: string;
  readonly shards?: string;
}

/** Tasks of an array where nothing is said. */
const USUAL_PARTS = 64;
/** The largest array that Slurm takes unless its administrator allows more. */
const MOST_PARTS = 1000;
const MOST_CORES = 64;

/** @throws BadInput for flags that have no meaning here. */
function checkFlags(flags: SlurmFlags): void {
  for (const name of ['out', 'shard', 'resume'] as const)
    if (flags[name] !== undefined)
      throw new BadInput(`--${name} has no meaning beside --slurm, whose folder holds the results of all parts`);
}

/** Copies the built command line, all its modules. @throws Failure */
async function copyProgram(entry: URL, folder: string): Promise<void> {
  const from = fileURLToPath(new URL('.', entry));
  const to = join(folder, PROGRAM_FOLDER);
  try {
    await mkdir(to, { recursive: true });
    const modules = (await readdir(from)).filter((name) => name.endsWith('.mjs'));
    for (const name of modules) await copyFile(join(from, name), join(to, name));
  } catch (error) {
    throw new Failure(`the program cannot be copied to ${to}: ${inWords(error)}`);
  }
}

/** @throws BadInput, Failure */
export async function slurmCommand(file: string, flags: SlurmFlags, host: Host): Promise<void> {
  checkFlags(flags);
  if (flags.slurm === undefined || flags.slurm === '') throw new BadInput('--slurm needs the name of a folder');
  const folder = resolve(flags.slurm);
  const design = await readDesignFile(file);
  const { count } = planOf(design);
  const asked = flags.shards === undefined ? USUAL_PARTS : wholeNumber('shards', flags.shards, 1, MOST_PARTS);
  const cores = flags.workers === undefined ? 1 : wholeNumber('workers', flags.workers, 1, MOST_CORES);
  if (host.workerEntry === undefined) throw new Failure('there is no built program that a cluster could run');
  const parts = Math.min(asked, count);
  // Scripts may be written again for the same design: what is computed is kept.
  (await openForResults(folder, design, true)).close();
  await copyProgram(host.workerEntry, folder);
  for (const { name, text, executable } of clusterFiles({ design, parts, cores })) {
    await writeFileWhole(join(folder, name), text);
    if (executable === true) await chmod(join(folder, name), 0o755);
  }
  await host.tell(`${count} runs in ${parts} parts: ${join(folder, 'submit.sh')} submits them, README.md tells more\n`);
}
