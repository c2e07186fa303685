/**
 * Names that files have before they are whole: they tell which process on which machine writes, so that several in one
 * folder do not meet, and what a process that was killed left behind can be told from what a living one is writing.
 */
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './failures';

/** Of this machine, as far as a file's name takes it. */
const HERE = hostname()
  .replace(/[^\w-]/g, '')
  .slice(0, 60);
/** Bytes: file systems allow 255 for a name. */
const MOST_NAME = 150;
const NAME = /^\..*\.([\w-]*)\.(\d+)\.tmp$/;

/** Letters are not cut in two: what is left of one is dropped. */
const shortened = (name: string): string =>
  Buffer.from(name)
    .subarray(0, MOST_NAME)
    .toString('utf8')
    .replace(/\uFFFD+$/, '');

/** A hidden neighbour of this file, this process's own. */
export const temporaryFor = (path: string): string =>
  join(dirname(path), `.${shortened(basename(path))}.${HERE}.${process.pid}.tmp`);

export const isTemporary = (name: string): boolean => NAME.test(name);

/** Whether a process of this machine wrote it and is no more. Of other machines nobody here knows. */
export function isAbandoned(name: string): boolean {
  const [, host, pid] = NAME.exec(name) ?? [];
  if (host !== HERE) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return systemCode(error) === 'ESRCH';
  }
}
