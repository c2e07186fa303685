/** Results kept as lines of JSON as soon as they are known, so that a long computation that breaks off can be gone on with. */

import { appendFile, readFile } from 'node:fs/promises';
import { MODEL_VERSION } from '../api';
import { Failure, inWords, systemCode } from './failures';

/** What every line says of itself. */
export interface VersionedLine {
  readonly modelVersion: string;
}

/** Lines already known of this version of the model; a line cut off by a crash is left out. @throws Failure */
export async function knownLines<Line extends VersionedLine>(path: string): Promise<Line[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw new Failure(`${path} cannot be read: ${inWords(error)}`);
  }
  return text.split('\n').flatMap((line) => {
    try {
      const known: Line = JSON.parse(line);
      return known.modelVersion === MODEL_VERSION ? [known] : [];
    } catch {
      return [];
    }
  });
}

/** Adds lines; the newline in front ends a line that a crash has cut off. @throws Failure */
export async function appendLines(path: string, lines: readonly VersionedLine[]): Promise<void> {
  try {
    await appendFile(path, `\n${lines.map((line) => `${JSON.stringify(line)}\n`).join('')}`);
  } catch (error) {
    throw new Failure(`${path} cannot be written: ${inWords(error)}`);
  }
}
