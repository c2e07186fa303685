/** What somebody has typed for a stretch of the run, read and checked. */
import { minutesOf } from '../../../core/units';
import { parseNumber } from '../../../scenario/numbers';
import { formatNumber } from '../../words/format';
import { exportWords } from '../../words/sharing';
import { type DeskFacts, framesIn, MOST_FRAMES, type Range } from './desk';

export interface TypedRange {
  readonly from_hours: string;
  readonly to_hours: string;
  readonly interval_minutes: string;
}

export type RangeReading =
  | { readonly range: Range; readonly frames: number }
  | { readonly problem: string; readonly field: keyof TypedRange };

const LONGEST_INTERVAL_MINUTES = 1440;

/** Spaces count as nothing, and a comma is a decimal point. */
const numberIn = (typed: string): number | undefined => parseNumber(typed.replace(/\s/g, '').replace(',', '.'));

const onStep = (minutes: number, step: number): number => Math.round(minutes / step) * step;

export function readRange(typed: TypedRange, { timeStep_minutes, end_minutes }: DeskFacts): RangeReading {
  const words = exportWords().range.problems;
  const from = numberIn(typed.from_hours);
  const to = numberIn(typed.to_hours);
  const interval = numberIn(typed.interval_minutes);
  const endHours = formatNumber(end_minutes / 60);
  if (from === undefined) return { problem: words.number, field: 'from_hours' };
  if (to === undefined) return { problem: words.number, field: 'to_hours' };
  if (from < 0 || minutesOf(from) > end_minutes) return { problem: words.end(endHours), field: 'from_hours' };
  if (to < 0 || minutesOf(to) > end_minutes + timeStep_minutes / 2)
    return { problem: words.end(endHours), field: 'to_hours' };
  if (interval === undefined || interval < timeStep_minutes || interval > LONGEST_INTERVAL_MINUTES)
    return {
      problem: words.interval(formatNumber(timeStep_minutes), formatNumber(LONGEST_INTERVAL_MINUTES)),
      field: 'interval_minutes',
    };
  const range: Range = {
    from_minutes: onStep(minutesOf(from), timeStep_minutes),
    to_minutes: onStep(minutesOf(to), timeStep_minutes),
    interval_minutes: onStep(interval, timeStep_minutes),
  };
  if (range.to_minutes <= range.from_minutes) return { problem: words.order, field: 'to_hours' };
  const frames = framesIn(range);
  if (frames > MOST_FRAMES)
    return { problem: words.frames(formatNumber(frames), formatNumber(MOST_FRAMES)), field: 'interval_minutes' };
  return { range, frames };
}

/** A stretch that ends at the moment of the export, or the first hours of a run that has only begun. */
export function firstRange({ time_minutes, end_minutes }: DeskFacts, interval_minutes: number): TypedRange {
  const to = time_minutes >= 60 ? time_minutes : Math.min(360, end_minutes);
  const from = Math.max(0, to - 360);
  const hours = (minutes: number): string => String(Number((minutes / 60).toFixed(3)));
  return { from_hours: hours(from), to_hours: hours(to), interval_minutes: String(interval_minutes) };
}
