/**
 * The field kernel in WebAssembly, two voxels at a time: about three times as fast as JavaScript, and bit by bit the
 * same, since WebAssembly's numbers are the same IEEE doubles, neither fused nor reordered. Source: fieldKernel.wat.
 */
import { compiledModule, wasmMemory } from '../core/wasmModule';
import { type FieldKernel, sizeOf, strideOf } from './fieldKernel';
import { FIELD_KERNEL_MODULE } from './fieldKernelModule';

type Advance = (
  from: number,
  to: number,
  gain: number,
  retention: number,
  columns: number,
  rows: number,
  stride: number,
  substeps: number,
  share: number,
  mirror: number,
  outside: number,
) => number;

const BYTES = Float64Array.BYTES_PER_ELEMENT;

const MODULE = compiledModule(FIELD_KERNEL_MODULE);

class WasmFieldKernel implements FieldKernel {
  readonly even: Float64Array;
  readonly odd: Float64Array;
  readonly gain: Float64Array;
  readonly retention: Float64Array;
  private readonly strideBytes: number;
  private readonly run: Advance;

  constructor(
    module: WebAssembly.Module,
    memory: WebAssembly.Memory,
    private readonly columns: number,
    private readonly rows: number,
  ) {
    const size = sizeOf(columns, rows);
    this.strideBytes = strideOf(columns) * BYTES;
    const array = (n: number) => new Float64Array(memory.buffer, n * size * BYTES, size);
    this.even = array(0);
    this.odd = array(1);
    this.gain = array(2);
    this.retention = array(3);
    this.run = new WebAssembly.Instance(module, { model: { memory } }).exports.advance as Advance;
  }

  sweep(substeps: number, share: number, outside: number | undefined): Float64Array {
    const { even, odd, gain, retention, columns, rows, strideBytes } = this;
    const mirror = outside === undefined ? 1 : 0;
    const result = this.run(
      even.byteOffset,
      odd.byteOffset,
      gain.byteOffset,
      retention.byteOffset,
      columns,
      rows,
      strideBytes,
      substeps,
      share,
      mirror,
      outside === undefined ? 0 : outside,
    );
    return result === even.byteOffset ? even : odd;
  }
}

/** A kernel for a grid of this size, or undefined where WebAssembly cannot be had. */
export function wasmFieldKernel(columns: number, rows: number): FieldKernel | undefined {
  const memory = MODULE === undefined ? undefined : wasmMemory(4 * sizeOf(columns, rows) * BYTES);
  if (MODULE === undefined || memory === undefined) return undefined;
  return new WasmFieldKernel(MODULE, memory, columns, rows);
}
