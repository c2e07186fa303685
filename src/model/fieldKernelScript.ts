/** The field kernel in JavaScript, for where WebAssembly is missing or forbidden; fieldKernel.wat does the same sums. */
import { type FieldKernel, GROUP, NOTHING, type StepConstants, setRim, sizeOf, startOf, strideOf } from './fieldKernel';

const EDGE = 4;
const CENTRE = 20;

export class ScriptFieldKernel implements FieldKernel {
  readonly concentration: Float64Array;
  readonly source: Float64Array;
  readonly uptake: Float64Array;
  readonly even: Float64Array;
  readonly odd: Float64Array;
  private readonly gain: Float64Array;
  /** 0 in what rounding up to groups has added. */
  private readonly retention: Float64Array;
  private readonly stride: number;
  /** A corner neighbour's share; in an array, because a number handed to each row would be boxed each time. */
  private readonly share = new Float64Array(1);

  constructor(
    private readonly columns: number,
    private readonly rows: number,
  ) {
    const size = sizeOf(columns, rows);
    this.stride = strideOf(columns);
    this.concentration = new Float64Array(columns * rows);
    this.source = new Float64Array(columns * rows);
    this.uptake = new Float64Array(columns * rows);
    this.even = new Float64Array(size);
    this.odd = new Float64Array(size);
    this.gain = new Float64Array(size);
    this.retention = new Float64Array(size);
  }

  load({ gain, gainPerSource, loss, lossPerUptake, outside }: StepConstants): void {
    const { columns, rows, stride, concentration, source, uptake, even, gain: gains, retention } = this;
    const kept = 1 + loss;
    for (let row = 0, from = 0; row < rows; row++) {
      const start = startOf(row, stride);
      for (let i = start; i < start + columns; i++, from++) {
        const c = concentration[from];
        even[i] = c < NOTHING ? 0 : c;
        gains[i] = gain + gainPerSource * source[from];
        retention[i] = 1 / (kept + lossPerUptake * uptake[from]);
      }
      setRim(even, start, columns, outside);
    }
  }

  store(result: Float64Array): void {
    const { columns, rows, stride, concentration } = this;
    for (let row = 0, to = 0; row < rows; row++) {
      const start = startOf(row, stride);
      for (let i = start; i < start + columns; i++, to++) concentration[to] = result[i];
    }
  }

  sweep(substeps: number, share: number, outside: number | undefined): Float64Array {
    this.share[0] = share;
    let from = this.even;
    let to = this.odd;
    for (let substep = 0; substep < substeps; substep++) {
      for (let row = 0; row < this.rows; row++) this.updateRow(from, to, row, outside);
      const spent = from;
      from = to;
      to = spent;
    }
    return from;
  }

  /** One sub-step of one row; a, b, c, d are voxels from west to east, `aSides` the sum above and below a. */
  private updateRow(from: Float64Array, to: Float64Array, row: number, outside: number | undefined): void {
    const { gain, retention, columns, rows, stride } = this;
    const share = this.share[0];
    const start = startOf(row, stride);
    const end = start + columns;
    // A wall that lets nothing pass is a mirror: beyond it lies the row itself.
    const up = outside === undefined && row === 0 ? start : start - stride;
    const down = outside === undefined && row === rows - 1 ? start : start + stride;
    let a = from[start - 1];
    let b = from[start];
    let aSides = from[up - 1] + from[down - 1];
    let bSides = from[up] + from[down];
    for (let i = start, u = up, v = down; i < end; i += GROUP, u += GROUP, v += GROUP) {
      const c = from[i + 1];
      const cSides = from[u + 1] + from[v + 1];
      to[i] = (b + share * (EDGE * (a + c + bSides) + (aSides + cSides) - CENTRE * b) + gain[i]) * retention[i];
      const d = from[i + 2];
      const dSides = from[u + 2] + from[v + 2];
      to[i + 1] =
        (c + share * (EDGE * (b + d + cSides) + (bSides + dSides) - CENTRE * c) + gain[i + 1]) * retention[i + 1];
      a = from[i + 3];
      aSides = from[u + 3] + from[v + 3];
      to[i + 2] =
        (d + share * (EDGE * (c + a + dSides) + (cSides + aSides) - CENTRE * d) + gain[i + 2]) * retention[i + 2];
      b = from[i + 4];
      bSides = from[u + 4] + from[v + 4];
      to[i + 3] =
        (a + share * (EDGE * (d + b + aSides) + (dSides + bSides) - CENTRE * a) + gain[i + 3]) * retention[i + 3];
    }
    setRim(to, start, columns, outside);
  }
}
