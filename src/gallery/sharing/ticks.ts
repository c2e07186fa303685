/** Round numbers along an axis. */

const MOST_TICKS = 6;
/** Model minutes that may lie between two ticks. */
const TIME_STEPS = [10, 30, 60, 120, 180, 360, 720, 1440, 2880, 4320, 5760, 7200, 10080, 20160, 43200, 86400];

const multiples = (low: number, high: number, step: number): readonly number[] =>
  Array.from({ length: Math.floor((high - low) / step + 1e-9) + 1 }, (_, n) =>
    Number((low + n * step).toPrecision(12)),
  );

/** Multiples of 1, 2 or 5 times a power of ten from 0 to this height. */
export function linearTicks(high: number): readonly number[] {
  const rough = high / MOST_TICKS;
  const decade = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * decade >= rough * (1 - 1e-9)) ?? 10;
  return multiples(0, high, step * decade);
}

export function timeTicks(end_minutes: number): readonly number[] {
  const step = TIME_STEPS.find((minutes) => end_minutes / minutes <= MOST_TICKS + 1) ?? end_minutes / MOST_TICKS;
  return multiples(0, end_minutes, step);
}

/** Powers of ten between two ends. */
export function decadeTicks(low: number, high: number): readonly number[] {
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, n) => 10 ** (first + n));
}
