/** Columns computed from measured ones, for charts that show them smoothed. */
import type { SeriesStore } from './seriesStore';

const WINDOW_MINUTES = 60;

/** Kills in the hour before each measurement; in the first hour, the rate so far. */
export function killsInTheLastHour(series: SeriesStore): Float64Array {
  const times = series.column('time_minutes');
  const kills = series.column('kills');
  const rates = new Float64Array(series.length);
  let start = 0;
  for (let row = 0; row < series.length; row++) {
    while (times[row] - times[start] > WINDOW_MINUTES) start++;
    const span_minutes = times[row] - times[start];
    rates[row] = span_minutes === 0 ? 0 : ((kills[row] - kills[start]) * WINDOW_MINUTES) / span_minutes;
  }
  return rates;
}
