/** What the NK cells do, as shares of all of them: numbers only, for the chart and for the sentences of the page. */
import type { SeriesColumn } from '../../protocol/series';
import { NK_STATES, type NkState } from '../../vocabulary';
import type { SeriesStore } from './seriesStore';

const COLUMN_OF: Readonly<Record<NkState, SeriesColumn>> = {
  searching: 'nkSearching',
  lowSignal: 'nkLowSignal',
  inhibited: 'nkInhibited',
  suppressed: 'nkSuppressed',
  depleted: 'nkDepleted',
  striking: 'nkStriking',
  detaching: 'nkDetaching',
};

/** Each state's share of the NK cells at the newest measurement, 0–1, in the order of NK_STATES. */
export function stateShares(series: SeriesStore): readonly number[] {
  const counts = NK_STATES.map((state) => series.latest(COLUMN_OF[state]));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (total === 0 ? 0 : count / total));
}

/** The upper edge of each state's band in per cent, top band first; the first edge is 100 wherever there are NK cells. */
export function stackedEdges(series: SeriesStore): Float64Array[] {
  const columns = NK_STATES.map((state) => series.column(COLUMN_OF[state]));
  const edges = NK_STATES.map(() => new Float64Array(series.length));
  for (let row = 0; row < series.length; row++) {
    let total = 0;
    for (const column of columns) total += column[row];
    let sum = 0;
    for (let state = columns.length - 1; state >= 0; state--) {
      sum += columns[state][row];
      edges[state][row] = total === 0 ? 0 : (100 * sum) / total;
    }
  }
  return edges;
}
