/** Writes a file whole or not at all: into a temporary neighbour first, which then takes its name. */
import { constants } from 'node:fs';
import { access, open, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure, inWords, systemCode } from './failures';
import { temporaryFor } from './temporary';

/** Where the bytes go: links are followed, so that a link stays one. */
async function destinationOf(path: string): Promise<{ target: string; isOrdinary: boolean; mode: number | undefined }> {
  try {
    const target = await realpath(path);
    const found = await stat(target);
    if (found.isDirectory()) throw new Failure(`${path} cannot be written: it is a folder`);
    return { target, isOrdinary: found.isFile(), mode: found.mode & 0o777 };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { target: path, isOrdinary: true, mode: undefined };
    throw error;
  }
}

const failureFor = (path: string, error: unknown): Failure =>
  error instanceof Failure ? error : new Failure(`${path} cannot be written: ${inWords(error)}`);

/**
 * Tells before a long run what would only come out after it.
 * @throws Failure when the file cannot be written.
 */
export async function checkWritable(path: string): Promise<void> {
  try {
    const { target, isOrdinary, mode } = await destinationOf(path);
    if (mode !== undefined) await access(target, constants.W_OK);
    if (isOrdinary) await access(dirname(target), constants.W_OK);
  } catch (error) {
    throw failureFor(path, error);
  }
}

async function replaceFile(target: string, text: string, mode: number | undefined): Promise<void> {
  const temporary = temporaryFor(target);
  try {
    const file = await open(temporary, 'w', mode ?? 0o666);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw error;
  }
}

/**
 * Writes text to a file; into a device or a pipe it is written straight.
 * @throws Failure when it cannot be; an older file is then left as it was.
 */
export async function writeFileWhole(path: string, text: string): Promise<void> {
  try {
    const { target, isOrdinary, mode } = await destinationOf(path);
    if (isOrdinary) await replaceFile(target, text, mode);
    else await writeFile(target, text);
  } catch (error) {
    throw failureFor(path, error);
  }
}
