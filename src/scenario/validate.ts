/** What a run accepts: one sentence for each value that it does not, naming the field, what came and what is allowed. */
import { hasLoneSurrogate } from '../core/random';
import { MINUTES_PER_HOUR } from '../core/units';
import { ACTIONS } from './actions';
import { ALIASES, fullNameOf } from './aliases';
import { BUNDLE_KINDS, isBundleKind } from './bundles';
import { parameterCatalogue } from './catalogue';
import { writeNumber } from './numbers';
import { accepted, type Reading, refused } from './reading';
import { eitherOf, nearestName, quoted } from './text';

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

/** ` 1/min`; nothing for a pure number. */
const unitAfter = (unit: string): string => (unit === '' || unit === '1' || unit === '–' ? '' : ` ${unit}`);

/** `0…1 1/min`, or the words to choose from. */
export const allowedText = (allowed: Allowed): string =>
  allowed.choices === undefined
    ? `${writeNumber(allowed.minimum)}…${writeNumber(allowed.maximum)}${unitAfter(allowed.unit)}`
    : eitherOf(allowed.choices);

/** What is wrong with this number for this name, or undefined. `shown` is how it was typed. */
export function numberProblem(
  name: string,
  allowed: Allowed,
  value: number,
  shown = writeNumber(value),
): string | undefined {
  const came = `${name} = ${shown}${unitAfter(allowed.unit)}`;
  const within = value >= allowed.minimum && value <= allowed.maximum;
  if (allowed.choices !== undefined)
    return within && Math.floor(value) === value ? undefined : `${came} is not ${eitherOf(allowed.choices)}`;
  if (!within) return `${came} is outside ${writeNumber(allowed.minimum)}…${writeNumber(allowed.maximum)}`;
  if (allowed.integer === true && Math.floor(value) !== value) return `${came} is not a whole number`;
  return undefined;
}

/** What is wrong with this seed, or undefined. */
export function seedProblem(seed: string): string | undefined {
  if (seed.length === 0) return 'seed is empty; any text of 1 to 1000 characters is allowed';
  if (seed.length > LONGEST_SEED) return `seed has ${seed.length} characters; 1 to ${LONGEST_SEED} are allowed`;
  if (hasLoneSurrogate(seed)) return `seed = ${quoted(seed)} holds half of a surrogate pair, which is not a character`;
  return undefined;
}

/** What is wrong with this duration in hours, or undefined. */
export const hoursProblem = (hours: number, shown?: string): string | undefined =>
  numberProblem('hours', { unit: 'h', minimum: MINIMUM_HOURS, maximum: MAXIMUM_HOURS }, hours, shown);

/** The parts of a link that are not parameters. `at` may come many times, everything else once. */
export const RUN_PARTS = ['scenario', 'seed', 'v', 'hours', 'at', 'z', 't', 'play', 'hash'] as const;

/** Where a value is given or an action taken: for the whole run, or at a moment of it. */
export type When = 'atTheStart' | 'duringTheRun';

function unknownName(name: string, when: When): string {
  const others = when === 'atTheStart' ? [...RUN_PARTS, ...BUNDLE_KINDS] : [];
  const names = [...others, ...Object.keys(ALIASES), ...ACTIONS.keys(), ...parameterCatalogue.keys()];
  const nearest = nearestName(name, names);
  const hint = nearest === undefined ? 'the table of parameters has every name' : `did you mean ${nearest}?`;
  return `${quoted(name)} is not the name of anything in a run; ${hint}`;
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
      ? refused(`${quoted(name)} cannot change during a run; give it without a time, for the whole run`)
      : accepted({ key, allowed: spec });
  if (when === 'duringTheRun' && isBundleKind(key))
    return refused(`${quoted(name)} cannot change during a run; give it without a time, for the whole run`);
  const action = ACTIONS.get(key);
  if (action === undefined) return refused(() => unknownName(name, when));
  return when === 'duringTheRun'
    ? accepted({ key, allowed: action })
    : refused(`${quoted(name)} is something done at a moment; give it a time, as in at=6h:${name}=200`);
}

/** What is wrong with giving this name this number at this time, or undefined. */
export function changeProblem(name: string, value: number, when: When): string | undefined {
  const found = allowedFor(name, when);
  return found.ok ? numberProblem(name, found.value.allowed, value) : found.problem;
}
