/** The folder of an experiment: what lies in it, whether it may be written to, and what is known in it. */

import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Design, designHash, writeDesign } from '../../api/experiments';
import { BadInput, Failure, inWords, systemCode } from '../failures';
import { isAbandoned, isTemporary } from '../temporary';
import { writeFileWhole } from '../writeFile';
import { readDesignFile } from './designFile';
import { Journals } from './journal';

export const DESIGN_FILE = 'design.json';
/** Written last: where it is, all files are whole. */
export const MANIFEST_FILE = 'manifest.json';

function entriesOf(folder: string): readonly string[] {
  try {
    mkdirSync(folder, { recursive: true });
    return readdirSync(folder);
  } catch (error) {
    const why = systemCode(error) === 'EEXIST' ? 'it is a file' : inWords(error);
    throw new Failure(`the folder ${folder} cannot be made: ${why}`);
  }
}

async function hasFile(folder: string, name: string): Promise<boolean> {
  return stat(join(folder, name)).then(
    () => true,
    () => false,
  );
}

/**
 * Makes a folder ready for results of this design, and says what is known in it. `mayResume` is for the sentence about a
 * folder that is not empty.
 * @throws BadInput when it holds anything else.
 */
export async function openForResults(
  folder: string,
  design: Design,
  resume: boolean,
  mayResume = true,
): Promise<Journals> {
  const entries = entriesOf(folder);
  if (entries.length > 0 && !resume)
    throw new BadInput(
      `the folder ${folder} is not empty; ${mayResume ? 'give --resume to go on with the experiment in it, or' : 'give'} another folder`,
    );
  const known = await hasFile(folder, DESIGN_FILE);
  for (const name of entries.filter(isAbandoned)) rmSync(join(folder, name), { force: true });
  const others = entries.filter((entry) => !isTemporary(entry));
  if (!known && others.length > 0)
    throw new BadInput(`the folder ${folder} holds ${others[0]} but no ${DESIGN_FILE}, so it is no experiment`);
  const hash = designHash(design);
  if (known && designHash(await readDesignFile(join(folder, DESIGN_FILE))) !== hash)
    throw new BadInput(
      `the folder ${folder} holds another design than the one given; give the one that it began with, or another folder`,
    );
  if (!known) await writeFileWhole(join(folder, DESIGN_FILE), writeDesign(design));
  return new Journals(folder, hash);
}

/** Whether a folder holds an experiment whose files were never finished, as a killed command leaves it. */
export const isUnfinished = async (folder: string): Promise<boolean> =>
  (await hasFile(folder, DESIGN_FILE)) && !(await hasFile(folder, MANIFEST_FILE));

export interface Experiment {
  readonly design: Design;
  readonly journals: Journals;
}

/** The experiment in a folder. @throws BadInput when there is none. */
export async function readExperiment(folder: string): Promise<Experiment> {
  if (!(await hasFile(folder, DESIGN_FILE)))
    throw new BadInput(`${folder} is no experiment: there is no ${DESIGN_FILE} in it`);
  const design = await readDesignFile(join(folder, DESIGN_FILE));
  return { design, journals: new Journals(folder, designHash(design)) };
}
