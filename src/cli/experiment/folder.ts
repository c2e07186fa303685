/** The folder of an experiment: what lies in it, whether it may be written to, and what is known in it. */

import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Design, designHash, writeDesign } from '../../api/experiments';
import { BadInput, Failure, inWords, systemCode } from '../failures';
import { writeFileWhole } from '../writeFile';
import { readDesignFile } from './designFile';
import { Journals } from './journal';

export const DESIGN_FILE = 'design.json';
/** Names under which files are written before they are whole. */
const UNFINISHED = /^\.(?:design|manifest|runs|series)\..*\.tmp$/;

function entriesOf(folder: string): readonly string[] {
  try {
    mkdirSync(folder, { recursive: true });
    return readdirSync(folder);
  } catch (error) {
    const why = systemCode(error) === 'EEXIST' ? 'it is a file' : inWords(error);
    throw new Failure(`the folder ${folder} cannot be made: ${why}`);
  }
}

async function hasDesign(folder: string): Promise<boolean> {
  return stat(join(folder, DESIGN_FILE)).then(
    () => true,
    () => false,
  );
}

/**
 * Makes a folder ready for results of this design, and says what is known in it.
 * @throws BadInput when it holds anything else.
 */
export async function openForResults(folder: string, design: Design, resume: boolean): Promise<Journals> {
  const entries = entriesOf(folder);
  if (entries.length > 0 && !resume)
    throw new BadInput(
      `the folder ${folder} is not empty; give --resume to go on with the experiment in it, or another folder`,
    );
  const known = await hasDesign(folder);
  for (const name of entries.filter((entry) => UNFINISHED.test(entry))) rmSync(join(folder, name), { force: true });
  const others = entries.filter((entry) => !UNFINISHED.test(entry));
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

export interface Experiment {
  readonly design: Design;
  readonly journals: Journals;
}

/** The experiment in a folder. @throws BadInput when there is none. */
export async function readExperiment(folder: string): Promise<Experiment> {
  if (!(await hasDesign(folder))) throw new BadInput(`${folder} is no experiment: there is no ${DESIGN_FILE} in it`);
  const design = await readDesignFile(join(folder, DESIGN_FILE));
  return { design, journals: new Journals(folder, designHash(design)) };
}
