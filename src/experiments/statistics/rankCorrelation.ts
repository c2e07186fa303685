/** Whether one number rises with another, along a straight line or not: Spearman's rank correlation. */
import { mean } from '../../core/statistics';

/** Ranks from 1; equal values share the mean of their ranks. */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((_, n) => n).sort((a, b) => values[a] - values[b]);
  const result = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1]] === values[order[from]]) to++;
    for (let n = from; n <= to; n++) result[order[n]] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return result;
}

/** −1 … 1; NaN of fewer than three pairs, or where one of the two does not vary. */
export function rankCorrelation(first: readonly number[], second: readonly number[]): number {
  if (first.length < 3) return Number.NaN;
  const [a, b] = [ranks(first), ranks(second)];
  const [centreA, centreB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let n = 0; n < a.length; n++) {
    ab += (a[n] - centreA) * (b[n] - centreB);
    aa += (a[n] - centreA) * (a[n] - centreA);
    bb += (b[n] - centreB) * (b[n] - centreB);
  }
  return ab / Math.sqrt(aa * bb);
}
