/** Moments of a run as people write them (`90min`, `6h`, `2d`) and as the engine counts them (steps). */
import { MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../core/units';
import { remark } from '../remarks/remark';
import { clipped } from '../remarks/text';
import { parseNumber, writeNumber } from './numbers';
import { accepted, type Reading, refused } from './reading';
import { LAST_MINUTE, MAXIMUM_HOURS } from './validate';

const MINUTES_IN = { min: 1, h: MINUTES_PER_HOUR, d: MINUTES_PER_DAY } as const;
const MOMENT = /^(.*?)(min|h|d)?$/s;

/** The model minutes that this text names. */
export function readMoment(text: string): Reading<number> {
  const [, digits = '', unit] = MOMENT.exec(text.slice(0, 60)) ?? [];
  const number = parseNumber(digits);
  const came = clipped(text);
  if (number === undefined) return refused(remark('time.none', '', { came }));
  if (unit === undefined) return refused(remark('time.noUnit', '', { came }));
  const minutes = number * MINUTES_IN[unit as keyof typeof MINUTES_IN];
  if (minutes < 0) return refused(remark('time.early', '', { came, latest_hours: MAXIMUM_HOURS }));
  if (!(minutes <= LAST_MINUTE)) return refused(remark('time.late', '', { came, latest_hours: MAXIMUM_HOURS }));
  return accepted(minutes);
}

/** Steps within which two moments are the same: far above the rounding of `0.1 h × 60`, far below a step. */
const ROUNDING = 1e-6;

/** The number of the first step at or after this moment. */
export function stepAt(minutes: number, timeStep: number): number {
  const steps = minutes / timeStep;
  const nearest = Math.round(steps);
  return Math.abs(steps - nearest) < ROUNDING ? nearest : Math.ceil(steps);
}

/** The moment before this step, in the most readable unit that names it exactly. */
export function writeMoment(step: number, timeStep: number): string {
  const minutes = step * timeStep;
  if (minutes === 0) return '0min';
  if (minutes % MINUTES_PER_DAY === 0) return `${minutes / MINUTES_PER_DAY}d`;
  if (minutes % MINUTES_PER_HOUR === 0) return `${minutes / MINUTES_PER_HOUR}h`;
  return `${writeNumber(minutes)}min`;
}

/** Whether this moment falls between two steps, so that `stepAt` puts it off. */
export const isBetweenSteps = (minutes: number, timeStep: number): boolean =>
  stepAt(minutes, timeStep) - minutes / timeStep > ROUNDING;
