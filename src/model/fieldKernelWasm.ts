/**
 * The field kernel in WebAssembly, two voxels at a time: about three times as fast as JavaScript, and bit by bit the
 * same, since WebAssembly's numbers are the same IEEE doubles, neither fused nor reordered. Source: fieldKernel.wat.
 */
import { compiledModule, wasmMemory } from '../core/wasmModule';
import { type FieldKernel, NOTHING, type StepConstants, sizeOf, strideOf } from './fieldKernel';
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

type Load = (
  concentration: number,
  source: number,
  uptake: number,
  even: number,
  gain: number,
  retention: number,
  columns: number,
  rows: number,
  stride: number,
  base: number,
  perSource: number,
  kept: number,
  perUptake: number,
  nothing: number,
  mirror: number,
  outside: number,
) => void;

type Store = (concentration: number, result: number, columns: number, rows: number, stride: number) => void;

interface Kernel {
  readonly load: Load;
  readonly advance: Advance;
  readonly store: Store;
}

const BYTES = Float64Array.BYTES_PER_ELEMENT;

/** even, odd, gain, retention; and concentration, source, uptake. */
const WORKING_ARRAYS = 4;
const GRID_ARRAYS = 3;

const MODULE = compiledModule(FIELD_KERNEL_MODULE);

class WasmFieldKernel implements FieldKernel {
  readonly even: Float64Array;
  readonly odd: Float64Array;
  readonly concentration: Float64Array;
  readonly source: Float64Array;
  readonly uptake: Float64Array;
  private readonly gain: Float64Array;
  private readonly retention: Float64Array;
  private readonly strideBytes: number;

  /** The n-th of the grids in this memory. */
  constructor(
    private readonly kernel: Kernel,
    memory: ArrayBuffer,
    n: number,
    private readonly columns: number,
    private readonly rows: number,
  ) {
    const size = sizeOf(columns, rows);
    this.strideBytes = strideOf(columns) * BYTES;
    let used = 0;
    const array = (length: number): Float64Array => {
      used += length * BYTES;
      return new Float64Array(memory, used - length * BYTES, length);
    };
    this.even = array(size);
    this.odd = array(size);
    this.gain = array(size);
    this.retention = array(size);
    used += n * GRID_ARRAYS * columns * rows * BYTES;
    this.concentration = array(columns * rows);
    this.source = array(columns * rows);
    this.uptake = array(columns * rows);
  }

  load({ gain: base, gainPerSource, loss, lossPerUptake, outside }: StepConstants): void {
    const { concentration, source, uptake, even, gain, retention, columns, rows, strideBytes } = this;
    this.kernel.load(
      concentration.byteOffset,
      source.byteOffset,
      uptake.byteOffset,
      even.byteOffset,
      gain.byteOffset,
      retention.byteOffset,
      columns,
      rows,
      strideBytes,
      base,
      gainPerSource,
      1 + loss,
      lossPerUptake,
      NOTHING,
      outside === undefined ? 1 : 0,
      outside === undefined ? 0 : outside,
    );
  }

  store(result: Float64Array): void {
    const { concentration, columns, rows, strideBytes } = this;
    this.kernel.store(concentration.byteOffset, result.byteOffset, columns, rows, strideBytes);
  }

  sweep(substeps: number, share: number, outside: number | undefined): Float64Array {
    const { even, odd, gain, retention, columns, rows, strideBytes } = this;
    const mirror = outside === undefined ? 1 : 0;
    const result = this.kernel.advance(
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

/**
 * Kernels for so many grids of one size, or undefined where WebAssembly cannot be had. They share the working arrays,
 * which hold nothing between two steps, so that these stay in the cache from one field to the next.
 */
export function wasmFieldKernels(columns: number, rows: number, count: number): FieldKernel[] | undefined {
  // One more voxel, as rows are read two voxels at a time.
  const voxels = WORKING_ARRAYS * sizeOf(columns, rows) + count * GRID_ARRAYS * columns * rows + 1;
  const memory = MODULE === undefined ? undefined : wasmMemory(voxels * BYTES);
  if (MODULE === undefined || memory === undefined) return undefined;
  const kernel = new WebAssembly.Instance(MODULE, { model: { memory } }).exports as unknown as Kernel;
  return Array.from({ length: count }, (_, n) => new WasmFieldKernel(kernel, memory.buffer, n, columns, rows));
}
