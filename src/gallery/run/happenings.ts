/** What happened between two moments of a run, in words: kills, arrivals, deaths, divisions, and what was changed by hand. */

import type { SeriesColumn } from '../../protocol/series';
import { parameterCatalogue } from '../../scenario/catalogue';
import type { Intervention } from '../../scenario/scenario';
import type { SeriesStore } from '../figures/seriesStore';
import { formatNumber } from '../words/format';
import { parameterLabel, valueInWords } from '../words/laboratoryWords';
import { strings } from '../words/strings';

const text = strings.announcement;

/** Columns that only grow, and how their growth is said; the order is that of the sentence. */
const COUNTED = [
  ['kills', 'killed'],
  ['healthyKills', 'healthyKilled'],
  ['infusedNk', 'infused'],
  ['nkDeaths', 'nkDied'],
  ['nkDivisions', 'nkDivided'],
  ['tumourDivisions', 'tumourDivided'],
] as const satisfies readonly (readonly [SeriesColumn, string])[];

/** A slider that was dragged has one end; more changes than this are not told one by one. */
const MOST_CHANGES = 3;

/** What was counted since this moment, in minutes of the model. */
export function countedSince(series: SeriesStore, from_minutes: number): readonly string[] {
  const back = series.latest('time_minutes') - from_minutes;
  return COUNTED.flatMap(([column, words]) => {
    const grown = series.latest(column) - series.earlier(column, back);
    return grown > 0 ? [text[words](grown, formatNumber(grown))] : [];
  });
}

/** Which parameters were given another value in these changes, and the last one. */
export function changesInWords(changes: readonly Intervention[]): readonly string[] {
  const last = new Map(changes.map(({ key, value }) => [key, value]));
  const told = [...last].flatMap(([key, value]) => {
    const entry = parameterCatalogue.get(key);
    return entry === undefined ? [] : [text.changed(parameterLabel(entry), valueInWords(entry, value))];
  });
  return told.slice(-MOST_CHANGES);
}
