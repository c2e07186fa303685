/**
 * An in silico trial: how far each tumour shrank, worst first, and how many responded. A model exercise: burden is a
 * count of cells in a dish, the criteria have the form of those of trials and no more.
 */
import { type Estimate, proportion, variance } from '../../core/statistics';
import { LOT } from '../design/plan';
import type { Results } from './results';

/** One treated tumour. */
export interface WaterfallBar {
  readonly run: number;
  /** Number of the donor lot, from 1; of the tumour, from 1. */
  readonly lot: number;
  readonly tumour: number;
  readonly replicate: number;
  /** Lowest burden as a change from the start, %: −100 is a tumour cleared. */
  readonly bestChange_percent: number;
  readonly responded: boolean;
  readonly cleared: boolean;
}

/** Tumours of one arm, the least shrunken first. */
export function waterfallOf(results: Results, arm = results.design.arms[0].name): readonly WaterfallBar[] {
  const { lots } = results.design;
  return results
    .good()
    .filter(({ row }) => row.arm === arm)
    .flatMap(({ row: { run, point, replicate, factors, outcomes } }) =>
      outcomes.bestChange_percent === null
        ? []
        : {
            run,
            lot: Number(factors[LOT] ?? 1),
            tumour: Math.floor(point / lots) + 1,
            replicate,
            bestChange_percent: outcomes.bestChange_percent,
            responded: outcomes.responded === 1,
            cleared: outcomes.cleared === 1,
          },
    )
    .sort((a, b) => b.bestChange_percent - a.bestChange_percent || a.run - b.run);
}

/**
 * Shares of an arm's runs, with 95 % intervals by Wilson's score. Tumours are independent, the runs of one are not: the
 * interval is that of as many independent runs as would give the mean the spread that it has between tumours (the
 * effective sample size of Korn and Graubard 1998), or of the number of tumours where all of them agree. `n` counts tumours.
 */
export interface ResponseFractions {
  /** Share that shrank to half or less. */
  readonly responded: Estimate;
  /** Share of which nothing was left. */
  readonly cleared: Estimate;
}

export function responseFractions(bars: readonly WaterfallBar[]): ResponseFractions {
  const tumours = [...new Set(bars.map(({ tumour }) => tumour))].map((number) =>
    bars.filter(({ tumour }) => tumour === number),
  );
  const share = (test: (bar: WaterfallBar) => boolean): Estimate => {
    const whole = bars.filter(test).length / bars.length;
    const shares = tumours.map((runs) => runs.filter(test).length / runs.length);
    const ofMean = tumours.length < 2 ? 0 : variance(shares) / tumours.length;
    const effective = ofMean > 0 ? Math.min(bars.length, (whole * (1 - whole)) / ofMean) : tumours.length;
    return { ...proportion(whole * effective, effective), n: tumours.length };
  };
  return { responded: share(({ responded }) => responded), cleared: share(({ cleared }) => cleared) };
}

/** Response fractions of each donor lot, by its number: how much of the outcome is the donor's? */
export function fractionsByLot(bars: readonly WaterfallBar[]): ReadonlyMap<number, ResponseFractions> {
  const lots = [...new Set(bars.map(({ lot }) => lot))].sort((a, b) => a - b);
  return new Map(lots.map((lot) => [lot, responseFractions(bars.filter((bar) => bar.lot === lot))]));
}
