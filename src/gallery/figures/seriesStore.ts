/** The measurements of the present run, column by column, in arrays that double when full. */
import { SERIES_COLUMNS, SERIES_INDEX, type SeriesColumn } from '../../protocol/series';

export interface SeriesStore {
  readonly length: number;
  /** Rises with every change: a chart that has drawn this revision has nothing to do. */
  readonly revision: number;
  /** A view of one column; valid until the next `append`. */
  column(name: SeriesColumn): Float64Array;
  /** The newest value, or 0 before the first measurement. */
  latest(name: SeriesColumn): number;
  /** The value `back_minutes` of model time ago, at most back to the first. */
  earlier(name: SeriesColumn, back_minutes: number): number;
  /** Adds rows as a frame brings them: flattened, one after the other, from this row on. What was there goes. */
  append(rows: Float64Array, firstRow?: number): void;
  clear(): void;
}

const WIDTH = SERIES_COLUMNS.length;
const FIRST_CAPACITY = 512;

export function createSeriesStore(): SeriesStore {
  const newColumns = (capacity: number): Float64Array[] => SERIES_COLUMNS.map(() => new Float64Array(capacity));
  let columns = newColumns(FIRST_CAPACITY);
  let length = 0;
  let revision = 0;

  function makeRoomFor(rows: number): void {
    let capacity = columns[0].length;
    if (rows <= capacity) return;
    while (capacity < rows) capacity *= 2;
    const larger = newColumns(capacity);
    for (let c = 0; c < WIDTH; c++) larger[c].set(columns[c]);
    columns = larger;
  }
  const column = (name: SeriesColumn): Float64Array => columns[SERIES_INDEX[name]].subarray(0, length);

  return {
    get length() {
      return length;
    },
    get revision() {
      return revision;
    },
    column,
    latest: (name) => (length === 0 ? 0 : columns[SERIES_INDEX[name]][length - 1]),
    earlier(name, back_minutes) {
      if (length === 0) return 0;
      const times = columns[SERIES_INDEX.time_minutes];
      const then = times[length - 1] - back_minutes;
      let row = length - 1;
      while (row > 0 && times[row] > then) row--;
      return columns[SERIES_INDEX[name]][row];
    },
    append(rows, firstRow = length) {
      const added = Math.floor(rows.length / WIDTH);
      if (added === 0 && firstRow >= length) return;
      length = Math.min(length, firstRow);
      makeRoomFor(length + added);
      for (let r = 0; r < added; r++) for (let c = 0; c < WIDTH; c++) columns[c][length + r] = rows[r * WIDTH + c];
      length += added;
      revision++;
    },
    clear() {
      length = 0;
      revision++;
    },
  };
}
