/** The rows measured so far, in one growing array. */
import { SERIES_COLUMNS } from '../protocol/series';

const WIDTH = SERIES_COLUMNS.length;

export class SeriesStore {
  /** Rows held. */
  count = 0;
  private values = new Float64Array(WIDTH * 512);

  push(row: Float64Array): void {
    if ((this.count + 1) * WIDTH > this.values.length) {
      const longer = new Float64Array(2 * this.values.length);
      longer.set(this.values);
      this.values = longer;
    }
    this.values.set(row, this.count++ * WIDTH);
  }

  /** A copy of the rows from this one on, flattened. */
  from(row: number): Float64Array<ArrayBuffer> {
    return this.values.slice(row * WIDTH, this.count * WIDTH);
  }
}
