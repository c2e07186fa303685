/**
 * The memory of the columns: one buffer, so that kernels in WebAssembly work on cells where they stand. Behind the columns
 * lies room for lists of cells and for what leads them. Columns of any other make are served by the same loops in JavaScript.
 */
import { compiledModule, wasmMemory } from '../core/wasmModule';
import { CELL_KERNEL_MODULE } from './cellKernelModule';
import {
  type Crawlers,
  type CrawlLaw,
  crawl,
  type Ground,
  type ListedCells,
  moveCells,
  type Room,
  windOn,
} from './cellKernelScript';
import type { Columns } from './columns';
import { BYTES_PER_CELL, columnsIn } from './columnTable';
import type { SlotList } from './slotList';

interface Kernels {
  listCells(...given: number[]): void;
  moveCells(...given: number[]): void;
  windOn(...given: number[]): number;
  crawl(...given: number[]): void;
}

const MODULE = compiledModule(CELL_KERNEL_MODULE);

const kernelsOn = (memory: WebAssembly.Memory): Kernels | undefined =>
  MODULE && (new WebAssembly.Instance(MODULE, { model: { memory } }).exports as unknown as Kernels);

/**
 * Room for at least so many cells, such that no two columns stand a multiple of 4096 bytes apart: a processor takes such
 * places for one another, and keeps too few of them at hand. It is even, so that cells can be taken by twos.
 */
export const roomFor = (cells: number): number =>
  ROOM_STEP * Math.ceil(Math.max(0, cells - ROOM_LEAST) / ROOM_STEP) + ROOM_LEAST;
const ROOM_STEP = 512;
const LISTS = 4;
const ROOM_LEAST = 18;

/** Whose columns these are. */
const MEMORIES = new WeakMap<Columns, CellMemory>();

/** Columns for so many cells (see `roomFor`), in a dish of so many voxels, with the kernels that work on them. */
export class CellMemory {
  readonly columns: Columns;
  readonly crawlers: Crawlers;
  /** Copies of the concentrations that lead crawling cells. */
  readonly chemokine: Float64Array;
  readonly interferon: Float64Array;
  /** The lists of a step, and how long each of them is, in this order. */
  readonly lists: Record<ListedCells, Int32Array>;
  readonly lengths: Int32Array;
  readonly kernels: Kernels | undefined;

  constructor(capacity: number, voxels: number, inScript = false) {
    const columnBytes = BYTES_PER_CELL * capacity;
    const ground = 8 * Math.ceil(columnBytes / 8);
    const lists = ground + 2 * voxels * Float64Array.BYTES_PER_ELEMENT;
    const bytes = lists + (6 * capacity + 1 + LISTS) * Int32Array.BYTES_PER_ELEMENT;
    const memory = inScript ? undefined : wasmMemory(bytes);
    const buffer = memory?.buffer ?? new ArrayBuffer(bytes);
    this.columns = columnsIn(buffer, capacity);
    this.chemokine = new Float64Array(buffer, ground, voxels);
    this.interferon = new Float64Array(buffer, this.chemokine.byteOffset + this.chemokine.byteLength, voxels);
    const list = (n: number, length: number): Int32Array =>
      new Int32Array(buffer, lists + n * capacity * Int32Array.BYTES_PER_ELEMENT, length);
    this.lists = {
      naturalKillers: list(0, capacity),
      settled: list(1, capacity),
      living: list(2, capacity),
      dying: list(3, capacity),
    };
    this.crawlers = { slots: list(4, capacity), length: 0, turners: list(5, capacity + 1) };
    this.lengths = new Int32Array(buffer, bytes - LISTS * Int32Array.BYTES_PER_ELEMENT, LISTS);
    this.kernels = memory && kernelsOn(memory);
    MEMORIES.set(this.columns, this);
  }
}

/** Lists the first `count` cells by what they are; answers false where no kernel can. */
export function listInMemory(columns: Columns, count: number, wanted: Record<ListedCells, SlotList>): boolean {
  const memory = MEMORIES.get(columns);
  if (memory?.kernels === undefined) return false;
  const { kernels, lists, lengths } = memory;
  kernels.listCells(
    count,
    columns.kind.byteOffset,
    columns.phase.byteOffset,
    lists.naturalKillers.byteOffset,
    lists.settled.byteOffset,
    lists.living.byteOffset,
    lists.dying.byteOffset,
    lengths.byteOffset,
  );
  wanted.naturalKillers.use(lists.naturalKillers, lengths[0]);
  wanted.settled.use(lists.settled, lengths[1]);
  wanted.living.use(lists.living, lengths[2]);
  wanted.dying.use(lists.dying, lengths[3]);
  return true;
}

/** Moves the first `count` cells by their velocities, keeps them inside the walls and starts the sums anew. */
export function moveInRoom(columns: Columns, count: number, room: Room): void {
  const kernels = MEMORIES.get(columns)?.kernels;
  if (kernels === undefined) {
    moveCells(columns, count, room);
    return;
  }
  const { x, y, radius, velocityX, velocityY, voxel } = columns;
  kernels.moveCells(
    count,
    x.byteOffset,
    y.byteOffset,
    radius.byteOffset,
    velocityX.byteOffset,
    velocityY.byteOffset,
    voxel.byteOffset,
    room.width,
    room.height,
    room.timeStep,
    room.perVoxel,
    room.voxelColumns,
    room.voxelRows,
  );
}

/** Lets the clocks of those NK cells run that are alive and crawl; answers with them and those whose time is up. */
export function findCrawlers(columns: Columns, list: SlotList, turnsPerStep: number): Crawlers {
  const memory = MEMORIES.get(columns);
  if (memory?.kernels === undefined) {
    const room = list.length + 1;
    const crawlers = memory?.crawlers ?? { slots: new Int32Array(room), length: 0, turners: new Int32Array(room) };
    windOn(columns, list, turnsPerStep, crawlers);
    return crawlers;
  }
  const { kernels, lists, crawlers } = memory;
  let { slots } = list;
  if (slots.buffer !== columns.phase.buffer) {
    // The columns have been given more room since the cells were listed.
    lists.naturalKillers.set(slots.subarray(0, list.length));
    slots = lists.naturalKillers;
  }
  crawlers.length = kernels.windOn(
    slots.byteOffset,
    list.length,
    columns.phase.byteOffset,
    columns.motile.byteOffset,
    columns.turningClock.byteOffset,
    turnsPerStep,
    crawlers.slots.byteOffset,
    crawlers.turners.byteOffset,
  );
  return crawlers;
}

/** Adds to the velocities of these cells what they crawl. */
export function crawlOn(columns: Columns, crawlers: Crawlers, ground: Ground, law: CrawlLaw): void {
  const memory = MEMORIES.get(columns);
  if (memory?.kernels === undefined) {
    crawl(columns, crawlers, ground, law);
    return;
  }
  memory.chemokine.set(ground.chemokine);
  memory.interferon.set(ground.interferon);
  memory.kernels.crawl(
    crawlers.slots.byteOffset,
    crawlers.length,
    columns.voxel.byteOffset,
    columns.headingX.byteOffset,
    columns.headingY.byteOffset,
    columns.partner.byteOffset,
    columns.speed.byteOffset,
    columns.suppressedMotility.byteOffset,
    columns.velocityX.byteOffset,
    columns.velocityY.byteOffset,
    memory.chemokine.byteOffset,
    memory.interferon.byteOffset,
    ground.columns,
    ground.rows,
    1 / ground.columns,
    law.perGradient,
    law.medianSpeed,
    law.conjugatedSpeed,
    law.resting,
    law.inflamed - law.resting,
    law.half,
    law.gradient,
  );
}
