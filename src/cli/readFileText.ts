/** A file as text, within a limit, or the sentence that says why not. */
import { open } from 'node:fs/promises';
import { BadInput, inWords, systemCode } from './failures';

const READING: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
};

/**
 * @param problemOf what is wrong with a file of so many bytes
 * @throws BadInput when the file cannot be read, is too large, or is not text.
 */
export async function readFileText(path: string, problemOf: (bytes: number) => string | undefined): Promise<string> {
  try {
    const file = await open(path, 'r');
    try {
      const found = await file.stat();
      if (!found.isFile())
        throw new BadInput(`${path} cannot be read: it is ${found.isDirectory() ? 'a folder' : 'no ordinary file'}`);
      const problem = problemOf(found.size);
      if (problem !== undefined) throw new BadInput(`${path}: ${problem}`);
      return new TextDecoder('utf-8', { fatal: true }).decode(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof BadInput) throw error;
    if (error instanceof TypeError) throw new BadInput(`${path} cannot be read: it is not text`);
    throw new BadInput(`${path} cannot be read: ${READING[systemCode(error) ?? ''] ?? inWords(error)}`);
  }
}
