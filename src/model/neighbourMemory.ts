/**
 * The memory in which cells are sorted, their neighbours listed and the contacts between them summed: one buffer, so
 * that kernels in WebAssembly can work on it. Nothing in it outlives a step.
 */
import { compiledModule, wasmMemory } from '../core/wasmModule';
import { CONTACT_KERNEL_MODULE } from './contactKernelModule';
import { COINCIDENT_UM, type ContactLaw, PER_RANGE, pushAndStick } from './contactKernelScript';
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

type PushAndStick = (
  owner: number,
  list: number,
  pairs: number,
  x: number,
  y: number,
  radius: number,
  kind: number,
  velocity: number,
  compression: number,
  repulsion: number,
  adhesion: number,
  fastest: number,
  perRange: number,
  coincident: number,
) => void;

interface Kernels {
  readonly listNear: ListNear;
  readonly pushAndStick: PushAndStick;
}

const NEIGHBOURS = compiledModule(NEIGHBOUR_KERNEL_MODULE);
const CONTACTS = compiledModule(CONTACT_KERNEL_MODULE);

/** The kernels at work on a memory. */
function kernelsOn(memory: WebAssembly.Memory): Kernels | undefined {
  if (NEIGHBOURS === undefined || CONTACTS === undefined) return undefined;
  const at = { model: { memory } };
  return {
    listNear: new WebAssembly.Instance(NEIGHBOURS, at).exports.listNear as ListNear,
    pushAndStick: new WebAssembly.Instance(CONTACTS, at).exports.pushAndStick as PushAndStick,
  };
}

const bytesFor = ({ cells, bins, entries }: NeighbourRoom): number =>
  6 * 8 * cells + 4 * (2 * bins + 1 + cells + 2 * (cells + 1) + 4 * entries) + cells;

export class NeighbourMemory {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  /** Velocities (µm/min, x and y side by side) and compressions that contacts are summed in. */
  readonly velocity: Float64Array;
  readonly compression: Float64Array;
  readonly kind: Uint8Array;
  /** Bin of each sorted cell. */
  readonly bin: Int32Array;
  readonly start: Int32Array;
  readonly alikeStart: Int32Array;
  readonly targetsStart: Int32Array;
  readonly alike: Int32Array;
  readonly alikeOwner: Int32Array;
  readonly targets: Int32Array;
  readonly targetsOwner: Int32Array;
  private readonly kernels: Kernels | undefined;

  constructor(
    readonly room: NeighbourRoom,
    inScript = false,
  ) {
    const bytes = bytesFor(room);
    const memory = inScript ? undefined : wasmMemory(bytes);
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
    this.velocity = float64(2 * room.cells);
    this.compression = float64(room.cells);
    this.bin = int32(room.cells);
    this.start = int32(2 * room.bins + 1);
    this.alikeStart = int32(room.cells + 1);
    this.targetsStart = int32(room.cells + 1);
    this.alike = int32(room.entries);
    this.alikeOwner = int32(room.entries);
    this.targets = int32(room.entries);
    this.targetsOwner = int32(room.entries);
    this.kind = new Uint8Array(buffer, used, room.cells);
    if (memory !== undefined) this.kernels = kernelsOn(memory);
  }

  /** Fills lists, and answers with the number of entries that they then have; −1 when there is no room for them. */
  listNear(lists: NearLists): number {
    const { kernels, bin, x, y, radius } = this;
    if (kernels === undefined) return listNear(lists, bin, x, y, radius);
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
    larger.bin.set(this.bin);
    larger.start.set(this.start);
    return larger;
  }
}
