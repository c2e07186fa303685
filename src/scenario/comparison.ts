/**
 * A comparison as the page's address names it: `b=` what the second arm has other than the run before it, `t=` the moment
 * at which both stand, `hash=` and `hashB=` what their states are called there.
 */
import { type Remark, remark } from '../remarks/remark';
import { clipped } from '../remarks/text';
import { linkParts } from './link';
import { writeMoment } from './moment';
import { readHash, readOpeningStep } from './opening';
import { type Reading, Remarks } from './reading';

export interface ComparisonPlace {
  /** What the second arm has other than the first; see `readArm`. */
  readonly difference: string;
  /** The step to open at; undefined means the start. */
  readonly step?: number;
  /** The first digits of each arm's state there. */
  readonly hashes?: readonly [string, string];
}

export interface ComparisonReading extends ComparisonPlace {
  readonly problems: readonly Remark[];
}

/** Digits of a hash that a link carries: by chance no two states share them. */
const HASH_DIGITS = 16;
const NAMES = ['b', 't', 'hash', 'hashB'];

/** What follows `#compare?` in an address; undefined when it leads to no comparison. */
export function comparisonQueryOf(link: string): string | undefined {
  return /#compare(?:\?(.*))?$/s
    .exec(link)
    ?.slice(1)
    .map((query) => query ?? '')[0];
}

/** Reads what follows `#compare?`. Never throws. */
export function readComparison(query: string, timeStep: number): ComparisonReading {
  const { parts, problems: broken } = linkParts(query);
  const problems = new Remarks();
  for (const { name } of parts)
    if (!NAMES.includes(name)) problems.add(remark('comparison.unknown', clipped(name), { names: NAMES }));
  const read = <Value>(name: string, reader: (text: string) => Reading<Value>): Value | undefined => {
    const part = parts.find((other) => other.name === name);
    if (part === undefined) return undefined;
    const reading = reader(part.text);
    if (!reading.ok) problems.addRefusal(reading);
    return reading.ok ? reading.value : undefined;
  };
  const step = read('t', (text) => readOpeningStep(text, timeStep));
  const [hash, hashB] = [read('hash', readHash), read('hashB', readHash)];
  return {
    difference: parts.find(({ name }) => name === 'b')?.text ?? '',
    ...(step === undefined ? {} : { step }),
    ...(hash === undefined || hashB === undefined ? {} : { hashes: [hash, hashB] as const }),
    problems: [...broken, ...problems.list()],
  };
}

/** The query of a comparison, without its question mark. */
export function writeComparison({ difference, step, hashes }: ComparisonPlace, timeStep: number): string {
  const parts = difference === '' ? [] : [`b=${encodeURIComponent(difference)}`];
  if (step !== undefined) parts.push(`t=${writeMoment(step, timeStep)}`);
  if (hashes !== undefined) {
    const [hash, hashB] = hashes.map((digits) => digits.slice(0, HASH_DIGITS));
    parts.push(`hash=${hash}`, `hashB=${hashB}`);
  }
  return parts.join('&');
}
