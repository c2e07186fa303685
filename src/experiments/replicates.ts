/** Repeats of a run over seeds, and the plainest statistics of them. */
import { MINUTES_PER_HOUR } from '../core/units';
import { Simulation } from '../engine/simulation';
import { scenarioFor } from '../scenario/resolve';
import type { SomeSettings } from '../scenario/scenario';

/** The same run, again and again. */
export interface Repeats {
  readonly preset: string;
  readonly hours: number;
  /** Number of repeats; repeat n has the same seed in every arm. */
  readonly seeds: number;
  readonly settings?: SomeSettings;
}

/** What `read` says of each repeat at its end. */
export function repeat<T>({ preset, hours, seeds, settings = {} }: Repeats, read: (run: Simulation) => T): T[] {
  return Array.from({ length: seeds }, (_, n) => {
    const run = new Simulation(scenarioFor({ preset, seed: `repeat ${n}`, settings }));
    run.advanceTo(Math.round((hours * MINUTES_PER_HOUR) / run.tissue.timeStep));
    return read(run);
  });
}

export const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** 97.5 % quantile of the normal distribution. */
const NORMAL_975 = 1.959963984540054;

/** Half-width of the 95 % interval of the mean, by the normal distribution; needs two values or more. */
export function intervalHalfWidth(values: readonly number[]): number {
  const centre = mean(values);
  const squares = values.map((value) => (value - centre) * (value - centre));
  const variance = squares.reduce((a, b) => a + b, 0) / (values.length - 1);
  return NORMAL_975 * Math.sqrt(variance / values.length);
}
