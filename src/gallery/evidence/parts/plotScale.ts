/** The axis of a plot of data beside simulation: from zero to a round number that holds everything. */
import type { EvidencePlot } from '../../../protocol/evidence';

const MOST_STEPS = 5;

/** The smallest of 1, 2, 2.5, 5 times a power of ten that makes at most five steps up to this height. */
function niceStep(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(highest / MOST_STEPS));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power * MOST_STEPS >= highest * (1 - 1e-9)) ?? 10;
  return factor * power;
}

export interface PlotAxis {
  readonly ticks: readonly number[];
  /** Place of a value, % of the width. */
  readonly at: (value: number) => number;
}

/** @param plots drawn over each other */
export function axisOf(plots: readonly EvidencePlot[]): PlotAxis {
  const tops = plots.flatMap(({ bars }) =>
    bars.flatMap(({ data, dataSpread, simulated }) => [(data ?? 0) + dataSpread, simulated.high ?? 0]),
  );
  const most = Math.max(1e-3, ...tops);
  const step = niceStep(most);
  const steps = Math.ceil(most / step - 1e-9);
  const ticks = Array.from({ length: steps + 1 }, (_, n) => Number((n * step).toPrecision(6)));
  return { ticks, at: (value) => (100 * Math.min(Math.max(0, value), steps * step)) / (steps * step) };
}
