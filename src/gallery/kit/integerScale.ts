/**
 * A logarithmic track of whole numbers: one by one where they are small, then by equal ratios. Each position has a
 * number of its own, or arrow keys would get stuck.
 */
import type { Scalable, SliderScale } from './scale';

/** Tracks are about this long, whatever their range. */
const ABOUT_POSITIONS = 200;
const FIGURES = 3;

function numbersOf({ minimum, maximum }: Scalable): readonly number[] {
  const ratio = (maximum / Math.max(1, minimum)) ** (1 / ABOUT_POSITIONS);
  const numbers: number[] = [];
  for (
    let exact = minimum;
    Math.round(exact) < maximum;
    exact = Math.max(exact * ratio, numbers[numbers.length - 1] + 1)
  ) {
    const last = numbers.at(-1) ?? minimum - 1;
    const round = Number(exact.toPrecision(FIGURES));
    const next = Math.round(round > last ? round : exact);
    if (next > last && next < maximum) numbers.push(next);
  }
  numbers.push(maximum);
  return numbers;
}

export function integerScale(spec: Scalable): SliderScale {
  const numbers = numbersOf(spec);
  const positions = numbers.length - 1;
  return {
    positions,
    largeStep: Math.max(1, Math.round(positions / 10)),
    positionOf(value) {
      if (value <= numbers[0]) return 0;
      const above = numbers.findIndex((number) => number >= value);
      if (above < 0) return positions;
      return above - (numbers[above] - value) / (numbers[above] - numbers[above - 1]);
    },
    valueAt: (position) => numbers[Math.min(positions, Math.max(0, Math.round(position)))],
  };
}
