/**
 * The memory in which cells are sorted and their neighbours listed: one buffer, so that a kernel in WebAssembly can work
 * on it. Nothing in it outlives a step.
 */
import { compiledModule, wasmMemory } from '../core/wasmModule';
import { NEIGHBOUR_KERNEL_MODULE } from './neighbourKernelModule';
import { listNear, type NearLists } from './neighbourKernelScript';

/** Room for so many cells, bins, and entries in either list. */
export interface NeighbourRoom {
  readonly cells: number;
  readonly bins: number;
  readonly entries: number;
}

type ListNear = (
  from: number,
  end: number,
  others: number,
  stride: number,
  bins: number,
  half: number,
  scale: number,
  gap: number,
  x: number,
  y: number,
  radius: number,
  starts: number,
  list: number,
  n: number,
  room: number,
  toOwner: number,
) => number;

const MODULE = compiledModule(NEIGHBOUR_KERNEL_MODULE);

const bytesFor = ({ cells, bins, entries }: NeighbourRoom): number =>
  3 * 8 * cells + 4 * (2 * bins + 1 + cells + 2 * (cells + 1) + 4 * entries);

export class NeighbourMemory {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  /** Bin of each sorted cell. */
  readonly bin: Int32Array;
  readonly start: Int32Array;
  readonly alikeStart: Int32Array;
  readonly targetsStart: Int32Array;
  readonly alike: Int32Array;
  readonly alikeOwner: Int32Array;
  readonly targets: Int32Array;
  readonly targetsOwner: Int32Array;
  private readonly run: ListNear | undefined;

  constructor(
    readonly room: NeighbourRoom,
    module: WebAssembly.Module | undefined = MODULE,
  ) {
    const bytes = bytesFor(room);
    const memory = module === undefined ? undefined : wasmMemory(bytes);
    const buffer = memory?.buffer ?? new ArrayBuffer(bytes);
    let used = 0;
    const float64 = (length: number): Float64Array => {
      used += 8 * length;
      return new Float64Array(buffer, used - 8 * length, length);
    };
    const int32 = (length: number): Int32Array => {
      used += 4 * length;
      return new Int32Array(buffer, used - 4 * length, length);
    };
    this.x = float64(room.cells);
    this.y = float64(room.cells);
    this.radius = float64(room.cells);
    this.bin = int32(room.cells);
    this.start = int32(2 * room.bins + 1);
    this.alikeStart = int32(room.cells + 1);
    this.targetsStart = int32(room.cells + 1);
    this.alike = int32(room.entries);
    this.alikeOwner = int32(room.entries);
    this.targets = int32(room.entries);
    this.targetsOwner = int32(room.entries);
    if (module !== undefined && memory !== undefined)
      this.run = new WebAssembly.Instance(module, { model: { memory } }).exports.listNear as ListNear;
  }

  /** Fills lists, and answers with the number of entries that they then have; −1 when there is no room for them. */
  listNear(lists: NearLists): number {
    const { run, bin, x, y, radius } = this;
    if (run === undefined) return listNear(lists, bin, x, y, radius);
    const { from, end, others, stride, half, scale, gap, starts, list, owner, before } = lists;
    return run(
      from,
      end,
      others.byteOffset,
      stride * Int32Array.BYTES_PER_ELEMENT,
      bin.byteOffset,
      half ? 1 : 0,
      scale,
      gap,
      x.byteOffset,
      y.byteOffset,
      radius.byteOffset,
      starts.byteOffset,
      list.byteOffset,
      before,
      list.length,
      owner.byteOffset - list.byteOffset,
    );
  }

  /** The same cells with more room. */
  grown(room: NeighbourRoom): NeighbourMemory {
    const larger = new NeighbourMemory(room, this.run === undefined ? undefined : MODULE);
    larger.x.set(this.x);
    larger.y.set(this.y);
    larger.radius.set(this.radius);
    larger.bin.set(this.bin);
    larger.start.set(this.start);
    return larger;
  }
}
