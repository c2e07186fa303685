/** What a run accepts: a remark for each value that it does not, with the field, what came and what is allowed. */
import { hasLoneSurrogate } from '../core/random';
import { MINUTES_PER_HOUR } from '../core/units';
import { hinted, type Remark, remark } from '../remarks/remark';
import { clipped } from '../remarks/text';
import type { Takes } from '../remarks/values/numbers';
import { ACTIONS } from './actions';
import { ALIASES, fullNameOf } from './aliases';
import { BUNDLE_KINDS, isBundleKind } from './bundles';
import { parameterCatalogue } from './catalogue';
import { writeNumber } from './numbers';
import { accepted, type Reading, refused } from './reading';
import { nearestName } from './text';

/** UTF-16 units of the longest seed that a link, a flag or a file may carry. */
export const LONGEST_SEED = 1000;
/** Model hours of the shortest and the longest run (a year). */
export const MINIMUM_HOURS = 0.01;
export const MAXIMUM_HOURS = 8760;
/** The last moment at which something may be done to a run. */
export const LAST_MINUTE = MAXIMUM_HOURS * MINUTES_PER_HOUR;

/** The part of a parameter's declaration, or of an action's, that says which numbers are allowed. */
export interface Allowed {
  readonly unit: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly integer?: boolean;
  readonly choices?: readonly string[];
}

/** What is allowed, as remarks carry it. */
export const takes = ({ choices, minimum, maximum, unit }: Allowed): Takes =>
  choices === undefined ? { minimum, maximum, unit } : { choices };

/** What is wrong with this number for this name, or undefined. `shown` is how it was typed. */
export function numberProblem(
  name: string,
  { unit, minimum, maximum, integer, choices }: Allowed,
  value: number,
  came = writeNumber(value),
): Remark | undefined {
  const within = value >= minimum && value <= maximum;
  const whole = Math.floor(value) === value;
  if (choices !== undefined) return within && whole ? undefined : remark('choice.none', name, { came, unit, choices });
  if (!within) return remark('number.outside', name, { came, unit, minimum, maximum });
  return integer === true && !whole ? remark('number.notWhole', name, { came, unit }) : undefined;
}

/** What is wrong with this seed, or undefined. */
export function seedProblem(seed: string): Remark | undefined {
  const { length } = seed;
  if (length === 0) return remark('seed.empty', 'seed', { most: LONGEST_SEED });
  if (length > LONGEST_SEED) return remark('seed.long', 'seed', { length, most: LONGEST_SEED });
  return hasLoneSurrogate(seed) ? remark('seed.half', 'seed', { came: clipped(seed) }) : undefined;
}

/** The durations that a run may have. */
export const HOURS: Allowed = { unit: 'h', minimum: MINIMUM_HOURS, maximum: MAXIMUM_HOURS };

/** What is wrong with this duration in hours, or undefined. */
export const hoursProblem = (hours: number, shown?: string): Remark | undefined =>
  numberProblem('hours', HOURS, hours, shown);

/** The parts of a link that are not parameters. `at` may come many times, everything else once. */
export const RUN_PARTS = ['scenario', 'seed', 'v', 'hours', 'at', 'z', 't', 'play', 'hash'] as const;

/** Where a value is given or an action taken: for the whole run, or at a moment of it. */
export type When = 'atTheStart' | 'duringTheRun';

function unknownName(name: string, when: When): Remark {
  const others = when === 'atTheStart' ? [...RUN_PARTS, ...BUNDLE_KINDS] : [];
  const names = [...others, ...Object.keys(ALIASES), ...ACTIONS.keys(), ...parameterCatalogue.keys()];
  return remark('name.unknown', clipped(name), hinted(nearestName(name, names)));
}

/** A name found: the full name it stands for and the numbers it takes. */
export interface Found {
  readonly key: string;
  readonly allowed: Allowed;
}

/** What may be given under this name at this time. */
export function allowedFor(name: string, when: When): Reading<Found> {
  const key = fullNameOf(name);
  const spec = parameterCatalogue.get(key)?.spec;
  if (spec !== undefined)
    return when === 'duringTheRun' && spec.live === false
      ? refused(remark('name.fixed', name, {}))
      : accepted({ key, allowed: spec });
  if (when === 'duringTheRun' && isBundleKind(key)) return refused(remark('name.fixed', name, {}));
  const action = ACTIONS.get(key);
  if (action === undefined) return refused(() => unknownName(name, when));
  return when === 'duringTheRun' ? accepted({ key, allowed: action }) : refused(remark('name.needsTime', name, {}));
}

/** What is wrong with giving this name this number at this time, or undefined. */
export function changeProblem(name: string, value: number, when: When): Remark | undefined {
  const found = allowedFor(name, when);
  return found.ok ? numberProblem(name, found.value.allowed, value) : found.problem;
}
