/** Flags that several commands have in common. */
import { BadInput } from './failures';
import { defaultWorkers } from './pool';

/** A whole number within bounds. @throws BadInput with a sentence about the flag. */
export function wholeNumber(flag: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most)
    throw new BadInput(`--${flag} ${text} is not a whole number from ${least} to ${most}`);
  return value;
}

const MOST_WORKERS = 64;

export const workersFrom = (text: string | undefined): number =>
  text === undefined ? defaultWorkers() : wholeNumber('workers', text, 1, MOST_WORKERS);
