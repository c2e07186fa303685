/** The two ways in which a command ends badly; anything else that is thrown is a fault of NKscape. */

export const EXIT = { success: 0, failure: 1, badInput: 2 } as const;

/** What was asked for cannot be: the sentence says why. Exit code 2. */
export class BadInput extends Error {}

/** The surroundings let us down: a full disk, a file that may not be written. Exit code 1. */
export class Failure extends Error {}

/** The code of a system error, such as EPIPE. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

const MEANING: Readonly<Record<string, string>> = {
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'the file system is read-only',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of its path is not a folder',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'it would become too large',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
};

/** What a system error means, in words. */
export function inWords(error: unknown): string {
  const code = systemCode(error);
  const message = error instanceof Error ? error.message : String(error);
  return (code === undefined ? undefined : MEANING[code]) ?? message;
}
