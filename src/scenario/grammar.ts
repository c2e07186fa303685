/**
 * The one grammar in which a value or a change is written, shared by links, flags and files:
 * `name=value` for the whole run, `time:name=value` for a change on the way.
 */
import { hinted, type Remark, remark } from '../remarks/remark';
import { clipped } from '../remarks/text';
import { shortNameOf } from './aliases';
import { parameterCatalogue } from './catalogue';
import { isBetweenSteps, readMoment, stepAt, writeMoment } from './moment';
import { parseNumber, writeNumber } from './numbers';
import { accepted, type Reading, type Refusal, refused } from './reading';
import type { Intervention } from './scenario';
import { nearestName } from './text';
import { type Allowed, allowedFor, numberProblem, takes, type When } from './validate';

/** A value under its full name. */
export interface Assignment {
  readonly key: string;
  readonly value: number;
}

/** Splits `name=value` at its first `=`. */
export function splitAssignment(text: string): Reading<readonly [name: string, value: string]> {
  const at = text.indexOf('=');
  return at < 1
    ? refused(remark('assignment.form', '', { came: clipped(text) }))
    : accepted([text.slice(0, at), text.slice(at + 1)] as const);
}

function readChoice(name: string, choices: readonly string[], text: string): Reading<number> {
  const index = choices.indexOf(text);
  if (index >= 0) return accepted(index);
  return refused(remark('word.none', name, { came: clipped(text), choices, ...hinted(nearestName(text, choices)) }));
}

/** How a switch may be written besides its number or the words it declares; links are written as they always were. */
const SWITCH_WORDS: Readonly<Record<string, 0 | 1>> = { no: 0, false: 0, '0': 0, yes: 1, true: 1, '1': 1 };

const switched = (text: string): 0 | 1 | undefined =>
  Object.hasOwn(SWITCH_WORDS, text) ? SWITCH_WORDS[text] : undefined;

/** A yes or no: declared with these words, or a whole number from 0 to 1. */
function isSwitch({ choices, integer, minimum, maximum }: Allowed): boolean {
  if (choices !== undefined) return choices.length === 2 && choices[0] === 'no' && choices[1] === 'yes';
  return integer === true && minimum === 0 && maximum === 1;
}

function readValue(name: string, allowed: Allowed, text: string): Reading<number> {
  const position = isSwitch(allowed) ? switched(text) : undefined;
  if (position !== undefined) return accepted(position);
  if (allowed.choices !== undefined) return readChoice(name, allowed.choices, text);
  const value = parseNumber(text);
  if (value === undefined) {
    const came = clipped(text);
    return refused(
      isSwitch(allowed)
        ? remark('switch.none', name, { came })
        : remark('number.none', name, { came, takes: takes(allowed) }),
    );
  }
  const problem = numberProblem(name, allowed, value, clipped(text));
  return problem === undefined ? accepted(value) : refused(problem);
}

/** Reads the value given to a name, at the start of a run or during it. */
export function readAssignment(name: string, text: string, when: When): Reading<Assignment> {
  const found = allowedFor(name, when);
  if (!found.ok) return found;
  const value = readValue(name, found.value.allowed, text);
  return value.ok ? accepted({ key: found.value.key, value: value.value }) : value;
}

/** Reads a value as a file gives it: a number as it is, a word or a switch as links and flags have it. */
export function readGiven(name: string, value: number | string | boolean, when: When): Reading<Assignment> {
  if (typeof value !== 'number') return readAssignment(name, String(value), when);
  const found = allowedFor(name, when);
  if (!found.ok) return found;
  const problem = numberProblem(name, found.value.allowed, value);
  return problem === undefined ? accepted({ key: found.value.key, value }) : refused(problem);
}

/** Reads `6h:name=value`. A time between two steps means the later one, with a note that says so. */
export function readIntervention(text: string, timeStep: number): Reading<Intervention> {
  const colon = text.indexOf(':');
  const came = clipped(text);
  if (colon < 0) return refused(remark('change.form', 'at', { came }));
  const inContext = (refusal: Refusal): Refusal =>
    refused((): Remark => remark('part', 'at', { came, because: refusal.problem }));
  const moment = readMoment(text.slice(0, colon));
  if (!moment.ok) return inContext(moment);
  const parts = splitAssignment(text.slice(colon + 1));
  if (!parts.ok) return inContext(parts);
  const assignment = readAssignment(parts.value[0], parts.value[1], 'duringTheRun');
  if (!assignment.ok) return inContext(assignment);
  const step = stepAt(moment.value, timeStep);
  const intervention = { step, ...assignment.value };
  if (!isBetweenSteps(moment.value, timeStep)) return accepted(intervention);
  return accepted(intervention, remark('change.between', 'at', { came, timeStep, moment: step * timeStep }));
}

/** A value as links write it: the word of a choice, else the shortest exact number. */
export const writeValue = (key: string, value: number): string =>
  parameterCatalogue.get(key)?.spec.choices?.[value] ?? writeNumber(value);

/** `name=value`, with the short name where there is one. */
export const writeAssignment = ({ key, value }: Assignment): string => `${shortNameOf(key)}=${writeValue(key, value)}`;

/** `6h:name=value`; read back, it names the same step. */
export const writeIntervention = (intervention: Intervention, timeStep: number): string =>
  `${writeMoment(intervention.step, timeStep)}:${writeAssignment(intervention)}`;
