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
  private readonly kernel: Kernel;

  constructor(
    module: WebAssembly.Module,
    memory: WebAssembly.Memory,
    private readonly columns: number,
    private readonly rows: number,
  ) {
    const size = sizeOf(columns, rows);
    this.strideBytes = strideOf(columns) * BYTES;
    let used = 0;
    const array = (length: number): Float64Array => {
      used += length * BYTES;
      return new Float64Array(memory.buffer, used - length * BYTES, length);
    };
    this.even = array(size);
    this.odd = array(size);
    this.gain = array(size);
    this.retention = array(size);
    this.concentration = array(columns * rows);
    this.source = array(columns * rows);
    this.uptake = array(columns * rows);
    this.kernel = new WebAssembly.Instance(module, { model: { memory } }).exports as unknown as Kernel;
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

/** A kernel for a grid of this size, or undefined where WebAssembly cannot be had. */
export function wasmFieldKernel(columns: number, rows: number): FieldKernel | undefined {
  // One more voxel, as rows are read two voxels at a time.
  const voxels = 4 * sizeOf(columns, rows) + 3 * columns * rows + 1;
  const memory = MODULE === undefined ? undefined : wasmMemory(voxels * BYTES);
  if (MODULE === undefined || memory === undefined) return undefined;
  return new WasmFieldKernel(MODULE, memory, columns, rows);
}
