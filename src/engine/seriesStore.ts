/** The rows measured so far, in one growing array. */
import { invariant } from '../core/invariant';
import { SERIES_COLUMNS } from '../protocol/series';

const WIDTH = SERIES_COLUMNS.length;

export class SeriesStore {
  /** Rows held. */
  count = 0;
  private values = new Float64Array(WIDTH * 512);

  /** Rows ever held: after going back, those from `count` on are what was measured there before. */
  private written = 0;

  push(row: Float64Array): void {
    if ((this.count + 1) * WIDTH > this.values.length) {
      const longer = new Float64Array(2 * this.values.length);
      longer.set(this.values);
      this.values = longer;
    }
    this.values.set(row, this.count++ * WIDTH);
    this.written = Math.max(this.written, this.count);
  }

  /** Goes back, or forth again, to this many rows. What a run measures at a moment is the same each time it comes there. */
  goTo(count: number): void {
    invariant(count <= this.written, `${count} rows have been measured`);
    this.count = count;
  }

  /** Takes these rows for its own. */
  replace(rows: Float64Array): void {
    this.values = new Float64Array(Math.max(rows.length, WIDTH));
    this.values.set(rows);
    this.count = rows.length / WIDTH;
    this.written = this.count;
  }

  /** Takes over what another store of the same run has measured beyond this one. */
  remember(other: SeriesStore): void {
    if (other.written <= this.written) return;
    const { count } = this;
    this.replace(other.values.subarray(0, other.written * WIDTH));
    this.count = count;
  }

  /** A copy of the rows from this one on, flattened. */
  from(row: number): Float64Array<ArrayBuffer> {
    return this.values.slice(row * WIDTH, this.count * WIDTH);
  }
}
