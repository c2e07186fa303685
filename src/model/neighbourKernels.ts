/** The kernels that sort cells, list neighbours and sum contacts. Numbers that name arrays are the bytes where they begin. */
import { compiledModule } from '../core/wasmModule';
import { CONTACT_KERNEL_MODULE } from './contactKernelModule';
import { NEIGHBOUR_KERNEL_MODULE } from './neighbourKernelModule';

type SortCells = (
  count: number,
  x: number,
  y: number,
  radius: number,
  kind: number,
  binOfSlot: number,
  start: number,
  slot: number,
  sortedX: number,
  sortedY: number,
  sortedRadius: number,
  sortedKind: number,
  bin: number,
  nearX: number,
  nearY: number,
  nearRadius: number,
  perMicrometre: number,
  columns: number,
  rows: number,
  stride: number,
  bins: number,
) => void;

type ListNear = (
  from: number,
  end: number,
  others: number,
  stride: number,
  bins: number,
  half: number,
  scale: number,
  gap: number,
  nearX: number,
  nearY: number,
  nearRadius: number,
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

type Gather = (slot: number, count: number, x: number, y: number, velocity: number) => void;

type Scatter = (
  slot: number,
  count: number,
  x: number,
  y: number,
  velocity: number,
  compressionBySlot: number,
  compression: number,
) => void;

export interface NeighbourKernels {
  readonly sortCells: SortCells;
  readonly listNear: ListNear;
  readonly gather: Gather;
  readonly pushAndStick: PushAndStick;
  readonly scatter: Scatter;
}

const NEIGHBOURS = compiledModule(NEIGHBOUR_KERNEL_MODULE);
const CONTACTS = compiledModule(CONTACT_KERNEL_MODULE);

/** The kernels at work on a memory. */
export function neighbourKernels(memory: WebAssembly.Memory): NeighbourKernels | undefined {
  if (NEIGHBOURS === undefined || CONTACTS === undefined) return undefined;
  const at = { model: { memory } };
  const exports: unknown = {
    ...new WebAssembly.Instance(NEIGHBOURS, at).exports,
    ...new WebAssembly.Instance(CONTACTS, at).exports,
  };
  return exports as NeighbourKernels;
}
