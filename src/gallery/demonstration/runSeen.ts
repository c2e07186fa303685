/** A run that a class has seen, as the steps of the demonstration read it: measurements by hour, kills, what was moved. */
import type { SeriesColumn } from '../../protocol/series';

/** The columns of the measurements: the page's series, or those of a record. */
export interface Measurements {
  column(name: SeriesColumn): ArrayLike<number>;
}

export interface RunSeen {
  /** A measurement at this model hour, or the last one before it. */
  at(name: SeriesColumn, hour: number): number;
  /** The greatest share, 0–1, that one state of NK cells had of all up to this model hour. */
  greatestShare(state: SeriesColumn, until_hours: number): number;
  /** killsPerNk[k] = NK cells credited with k kills. */
  readonly killsPerNk: readonly number[];
  /** Whether this parameter was changed by hand. */
  moved(key: string): boolean;
}

const NK_STATE_COLUMNS: readonly SeriesColumn[] = [
  'nkSearching',
  'nkLowSignal',
  'nkInhibited',
  'nkSuppressed',
  'nkDepleted',
  'nkStriking',
  'nkDetaching',
];
const MINUTES_PER_HOUR = 60;

export function createRunSeen(
  measurements: Measurements,
  killsPerNk: readonly number[],
  movedKeys: ReadonlySet<string>,
): RunSeen {
  const times = measurements.column('time_minutes');
  const rowAt = (hour: number): number => {
    let row = 0;
    while (row + 1 < times.length && times[row + 1] <= hour * MINUTES_PER_HOUR) row++;
    return row;
  };
  const columns = NK_STATE_COLUMNS.map((name) => measurements.column(name));
  return {
    at: (name, hour) => measurements.column(name)[rowAt(hour)] ?? 0,
    greatestShare(state, until_hours) {
      const wanted = measurements.column(state);
      let greatest = 0;
      for (let row = 0; row <= rowAt(until_hours); row++) {
        const total = columns.reduce((sum, column) => sum + column[row], 0);
        if (total > 0) greatest = Math.max(greatest, wanted[row] / total);
      }
      return greatest;
    },
    killsPerNk,
    moved: (key) => movedKeys.has(key),
  };
}
