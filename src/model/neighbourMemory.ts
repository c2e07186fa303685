/**
 * The memory in which cells are sorted, their neighbours listed and the contacts between them summed: one buffer, so
 * that kernels in WebAssembly can work on it. What they need of the columns is copied in and out, which takes a twentieth
 * of the work itself. Nothing in it outlives a step.
 */
import { wasmMemory } from '../core/wasmModule';
import type { Columns } from './columns';
import { COINCIDENT_UM, type ContactLaw, gather, PER_RANGE, pushAndStick, scatter } from './contactKernelScript';
import { type BinnedCells, type Bins, listNear, type NearLists, sortCells } from './neighbourKernelScript';
import { type NeighbourKernels, neighbourKernels } from './neighbourKernels';

/** Room for so many cells, bins, and entries in either list. */
export interface NeighbourRoom {
  readonly cells: number;
  readonly bins: number;
  readonly entries: number;
}

/** What the kernels keep for themselves at the beginning of the memory. */
const TABLE_BYTES = 256;
/** A vector reads so many cells behind the last. */
const VECTOR = 4;

const bytesFor = ({ cells, bins, entries }: NeighbourRoom): number =>
  TABLE_BYTES +
  9 * 8 * cells +
  4 * (2 * bins + 1 + 3 * cells + 2 * (cells + 1) + 4 * entries + 3 * (cells + VECTOR)) +
  2 * cells;

export class NeighbourMemory {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  /** Velocities (µm/min, x and y side by side) and compressions that contacts are summed in. */
  readonly velocity: Float64Array;
  readonly compression: Float64Array;
  /** Places and radii once more, as floats. */
  readonly nearX: Float32Array;
  readonly nearY: Float32Array;
  readonly nearRadius: Float32Array;
  readonly kind: Uint8Array;
  /** Bin and slot of each sorted cell. */
  readonly bin: Int32Array;
  readonly slot: Int32Array;
  readonly start: Int32Array;
  readonly alikeStart: Int32Array;
  readonly targetsStart: Int32Array;
  readonly alike: Int32Array;
  readonly alikeOwner: Int32Array;
  readonly targets: Int32Array;
  readonly targetsOwner: Int32Array;
  /** The cells by slot; when they are sorted, the room for places and radii serves velocities and compressions. */
  private readonly bySlot: BinnedCells;
  private readonly kernels: NeighbourKernels | undefined;

  constructor(
    readonly room: NeighbourRoom,
    inScript = false,
  ) {
    const bytes = bytesFor(room);
    const memory = inScript ? undefined : wasmMemory(bytes);
    const buffer = memory?.buffer ?? new ArrayBuffer(bytes);
    let used = TABLE_BYTES;
    const float64 = (length: number): Float64Array => {
      used += 8 * length;
      return new Float64Array(buffer, used - 8 * length, length);
    };
    const float32 = (length: number): Float32Array => {
      used += 4 * length;
      return new Float32Array(buffer, used - 4 * length, length);
    };
    const int32 = (length: number): Int32Array => {
      used += 4 * length;
      return new Int32Array(buffer, used - 4 * length, length);
    };
    this.x = float64(room.cells);
    this.y = float64(room.cells);
    this.radius = float64(room.cells);
    this.velocity = float64(2 * room.cells);
    this.compression = float64(room.cells);
    const [x, y, radius] = [float64(room.cells), float64(room.cells), float64(room.cells)];
    this.nearX = float32(room.cells + VECTOR);
    this.nearY = float32(room.cells + VECTOR);
    this.nearRadius = float32(room.cells + VECTOR);
    this.bin = int32(room.cells);
    this.slot = int32(room.cells);
    const bin = int32(room.cells);
    this.start = int32(2 * room.bins + 1);
    this.alikeStart = int32(room.cells + 1);
    this.targetsStart = int32(room.cells + 1);
    this.alike = int32(room.entries);
    this.alikeOwner = int32(room.entries);
    this.targets = int32(room.entries);
    this.targetsOwner = int32(room.entries);
    this.kind = new Uint8Array(buffer, used, room.cells);
    this.bySlot = { x, y, radius, bin, kind: new Uint8Array(buffer, used + room.cells, room.cells) };
    if (memory !== undefined) this.kernels = neighbourKernels(memory);
  }

  /** Sorts the first `count` cells of the columns by bin, then slot. */
  sortCells({ x, y, radius, kind }: Columns, count: number, bins: Bins): void {
    const { kernels, bySlot, start, slot } = this;
    bySlot.x.set(x.subarray(0, count));
    bySlot.y.set(y.subarray(0, count));
    bySlot.radius.set(radius.subarray(0, count));
    bySlot.kind.set(kind.subarray(0, count));
    if (kernels === undefined) {
      sortCells(count, bySlot, bins, start, slot, this);
      return;
    }
    kernels.sortCells(
      count,
      bySlot.x.byteOffset,
      bySlot.y.byteOffset,
      bySlot.radius.byteOffset,
      bySlot.kind.byteOffset,
      bySlot.bin.byteOffset,
      start.byteOffset,
      slot.byteOffset,
      this.x.byteOffset,
      this.y.byteOffset,
      this.radius.byteOffset,
      this.kind.byteOffset,
      this.bin.byteOffset,
      this.nearX.byteOffset,
      this.nearY.byteOffset,
      this.nearRadius.byteOffset,
      bins.perMicrometre,
      bins.columns,
      bins.rows,
      bins.stride,
      bins.bins,
    );
  }

  /** Fills lists, and answers with the number of entries that they then have; −1 when there is no room for them. */
  listNear(lists: NearLists): number {
    const { kernels, bin, nearX, nearY, nearRadius } = this;
    if (kernels === undefined) return listNear(lists, bin, this);
    const { from, end, others, stride, half, scale, gap, starts, list, owner, before } = lists;
    return kernels.listNear(
      from,
      end,
      others.byteOffset,
      stride * Int32Array.BYTES_PER_ELEMENT,
      bin.byteOffset,
      half ? 1 : 0,
      scale,
      gap,
      nearX.byteOffset,
      nearY.byteOffset,
      nearRadius.byteOffset,
      starts.byteOffset,
      list.byteOffset,
      before,
      list.length,
      owner.byteOffset - list.byteOffset,
    );
  }

  /** Starts the sums of the first `count` cells: from the velocities in the columns, and from no compression. */
  beginContacts({ velocityX, velocityY }: Columns, count: number): void {
    const { kernels, bySlot, slot, velocity, compression } = this;
    const { x, y } = bySlot;
    x.set(velocityX.subarray(0, count));
    y.set(velocityY.subarray(0, count));
    if (kernels === undefined) gather(slot, count, x, y, velocity);
    else kernels.gather(slot.byteOffset, count, x.byteOffset, y.byteOffset, velocity.byteOffset);
    compression.fill(0, 0, count);
  }

  /** Puts the sums into the columns. */
  endContacts({ velocityX, velocityY, compression: compressed }: Columns, count: number): void {
    const { kernels, bySlot, slot, velocity, compression } = this;
    const { x, y, radius } = bySlot;
    if (kernels === undefined) scatter(slot, count, x, y, velocity, radius, compression);
    else
      kernels.scatter(
        slot.byteOffset,
        count,
        x.byteOffset,
        y.byteOffset,
        velocity.byteOffset,
        radius.byteOffset,
        compression.byteOffset,
      );
    velocityX.set(x.subarray(0, count));
    velocityY.set(y.subarray(0, count));
    compressed.set(radius.subarray(0, count));
  }

  /** Adds to the velocities and compressions what the first `pairs` pairs owner[k] and list[k] do to them, in their order. */
  pushAndStick(owner: Int32Array, list: Int32Array, pairs: number, law: ContactLaw): void {
    const { kernels, x, y, radius, kind, velocity, compression } = this;
    if (kernels === undefined) {
      pushAndStick(owner, list, pairs, this, law);
      return;
    }
    kernels.pushAndStick(
      owner.byteOffset,
      list.byteOffset,
      pairs,
      x.byteOffset,
      y.byteOffset,
      radius.byteOffset,
      kind.byteOffset,
      velocity.byteOffset,
      compression.byteOffset,
      law.repulsion,
      law.adhesion,
      law.fastest,
      PER_RANGE,
      COINCIDENT_UM,
    );
  }

  /** The same cells with more room. */
  grown(room: NeighbourRoom): NeighbourMemory {
    const larger = new NeighbourMemory(room, this.kernels === undefined);
    larger.x.set(this.x);
    larger.y.set(this.y);
    larger.radius.set(this.radius);
    larger.kind.set(this.kind);
    larger.nearX.set(this.nearX);
    larger.nearY.set(this.nearY);
    larger.nearRadius.set(this.nearRadius);
    larger.bin.set(this.bin);
    larger.slot.set(this.slot);
    larger.start.set(this.start);
    return larger;
  }
}
