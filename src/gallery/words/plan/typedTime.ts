/** Times as people type and read them: `36 h`, `90 min`, `1 d 12 h`; a bare number is hours. */

import { stepAt } from '../../../scenario/moment';
import { parseNumber } from '../../../scenario/numbers';
import { LAST_MINUTE, MAXIMUM_HOURS } from '../../../scenario/validate';
import { strings } from '../strings';
import { planWords } from './';

const MINUTES_PER_HOUR = 60;
/** Minutes of what a unit may be called, in any language of the page. */
const UNITS: Readonly<Record<string, number>> = {
  min: 1,
  分: 1,
  分钟: 1,
  '': MINUTES_PER_HOUR,
  h: MINUTES_PER_HOUR,
  小时: MINUTES_PER_HOUR,
  d: 24 * MINUTES_PER_HOUR,
  天: 24 * MINUTES_PER_HOUR,
};
const PARTS = /([\d.]+(?:e[+-]?\d+)?)\s*(min|h|d|分钟|分|小时|天|)(?=\s|\d|$)/giu;

export type TypedTime =
  | { readonly minutes: number; readonly problem?: undefined }
  | { readonly minutes?: undefined; readonly problem: string };

function minutesOf(typed: string): number | undefined {
  const parts = [...typed.matchAll(PARTS)];
  const isWhole = typed.replace(PARTS, '').trim() === '';
  if (parts.length === 0 || !isWhole || (parts.length > 1 && parts.some(([, , unit]) => unit === ''))) return undefined;
  let minutes = 0;
  for (const [, digits, unit] of parts) {
    const number = parseNumber(digits);
    if (number === undefined) return undefined;
    minutes += number * UNITS[unit.toLowerCase()];
  }
  return minutes;
}

/** `label` names the field in the sentence. */
export function readTypedTime(label: string, typed: string): TypedTime {
  const { problems } = planWords();
  const text = typed.trim().replace('，', '');
  const minutes = minutesOf(text);
  if (minutes === undefined) return { problem: problems.noTime(label, text, String(MAXIMUM_HOURS)) };
  return minutes <= LAST_MINUTE ? { minutes } : { problem: problems.late(label, text, String(MAXIMUM_HOURS)) };
}

/** The step that a typed time means, or what is wrong with it. */
export function readTypedStep(
  label: string,
  typed: string,
  timeStep: number,
): { readonly step: number; readonly problem?: undefined } | { readonly step?: undefined; readonly problem: string } {
  const time = readTypedTime(label, typed);
  return time.problem === undefined ? { step: stepAt(time.minutes, timeStep) } : { problem: time.problem };
}

/** Exactly, in hours and minutes: `36 h`, `36 h 30 min`, `90.5 min` of the first two hours. */
export function timeText(minutes: number): string {
  const { units } = strings;
  const hours = Math.floor(minutes / MINUTES_PER_HOUR);
  const rest = minutes - hours * MINUTES_PER_HOUR;
  if (rest === 0) return units.hours(String(hours));
  return hours < 2 ? units.minutes(String(minutes)) : `${units.hours(String(hours))} ${units.minutes(String(rest))}`;
}
