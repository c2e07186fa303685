/** What is in the dish: its size, its cells, its fields, who is near whom, and what has happened. */
import { invariant } from '../core/invariant';
import { lineageKey } from '../core/random';
import { stepsUp } from '../core/units';
import { CELL_PHASE, EVENT, FIELDS, type FieldName } from '../vocabulary';
import type { Room } from './cellKernelScript';
import { CellLists } from './cellLists';
import { moveInRoom } from './cellMemory';
import { CellStore } from './cellStore';
import type { Columns } from './columns';
import { EventLog } from './eventLog';
import { DiffusingField } from './field';
import { fieldKernels } from './fieldSolver';
import { interactionRange } from './interaction';
import { Medium } from './medium';
import { NeighbourGrid } from './neighbourGrid';
import { NeighbourLists } from './neighbourLists';
import type { SlotList } from './slotList';
import { Tally } from './tally';

export { LONGEST_REACH } from './interaction';

/** Edge of a field voxel in µm: about one tumour cell. */
export const VOXEL_SIZE = 20;

const EVENTS_KEPT = 16_384;

/** Where a lineage begins: the source of its key. `place` is apart from all lineages: it draws where cells are put. */
export const LINEAGE_SOURCE = { tumour: 1, naturalKiller: 2, healthy: 3, stroma: 4, place: 0x504c } as const;

/** LINEAGE_SOURCE of each CELL_KIND, in the order of its codes. */
const SOURCE_OF_KIND = [
  LINEAGE_SOURCE.tumour,
  LINEAGE_SOURCE.naturalKiller,
  LINEAGE_SOURCE.healthy,
  LINEAGE_SOURCE.stroma,
] as const;

export interface Domain {
  /** µm. */
  readonly width: number;
  readonly height: number;
  /** Effective depth that turns molecules per voxel into concentration, µm. */
  readonly depth: number;
}

/** What the engine does to a cell when it comes into being; the tissue knows no mechanism. */
export interface BirthHooks {
  added(slot: number): void;
  divided(mother: number, daughter: number): void;
}

/** A dose waiting to be infused in the coming step. */
interface PendingDose {
  readonly cells: number;
}

export class Tissue {
  readonly cells: CellStore;
  /** In the order of FIELDS. */
  readonly fields: readonly DiffusingField[];
  /** Drugs dissolved in the dish. */
  readonly medium = new Medium();
  readonly grid = new NeighbourGrid();
  readonly neighbours = new NeighbourLists();
  /** Who is what in this step; made by `beginStep`. */
  readonly lists = new CellLists();
  readonly events = new EventLog(EVENTS_KEPT);
  readonly tally = new Tally();
  readonly pendingDoses: PendingDose[] = [];
  /** Steps done. Time is steps × timeStep, never a sum. */
  step = 0;
  /** Doses infused so far: the number of the next one. */
  doses = 0;
  /** Share of the NK cells of a dose that arrive alive, 0–1; it follows from the product's parameters. */
  deliveredShare = 1;
  birthHooks: BirthHooks = { added: () => {}, divided: () => {} };
  private largestRadius = 1;
  private readonly keyWords = new Uint32Array(4);
  private readonly voxelColumns: number;
  private readonly voxelRows: number;
  private readonly room: Room;

  constructor(
    readonly domain: Domain,
    /** Minutes per step. */
    readonly timeStep: number,
    expectedCells: number,
  ) {
    this.voxelColumns = Math.ceil(domain.width / VOXEL_SIZE);
    this.voxelRows = Math.ceil(domain.height / VOXEL_SIZE);
    this.cells = new CellStore(expectedCells, this.voxelColumns * this.voxelRows);
    const { voxelColumns, voxelRows } = this;
    this.room = { ...domain, timeStep, perVoxel: 1 / VOXEL_SIZE, voxelColumns, voxelRows };
    const shape = { columns: this.voxelColumns, rows: this.voxelRows, voxelSize: VOXEL_SIZE, depth: domain.depth };
    const kernels = fieldKernels(shape.columns, shape.rows, FIELDS.length);
    this.fields = kernels.map((kernel) => new DiffusingField(shape, kernel));
  }

  get time_minutes(): number {
    return this.step * this.timeStep;
  }

  get columns(): Columns {
    return this.cells.columns;
  }

  get count(): number {
    return this.cells.count;
  }

  field(name: FieldName): DiffusingField {
    return this.fields[FIELDS.indexOf(name)];
  }

  /** Whole steps in this many minutes, rounded up, at least 1. */
  stepsIn(minutes: number): number {
    return Math.max(1, stepsUp(minutes, this.timeStep));
  }

  /** Puts a live cell into the dish; `group` and `index` name its lineage. Answers its slot. */
  addCell(kind: number, group: number, index: number, x: number, y: number, radius: number): number {
    lineageKey(SOURCE_OF_KIND[kind], group, index, this.keyWords);
    const slot = this.cells.add(this.keyWords[0], this.keyWords[1]);
    const c = this.columns;
    c.kind[slot] = kind;
    c.phase[slot] = CELL_PHASE.alive;
    c.birthStep[slot] = this.step;
    c.radius[slot] = radius;
    if (radius > this.largestRadius) this.largestRadius = radius;
    this.place(slot, x, y);
    this.lists.cellCame(slot, kind);
    this.birthHooks.added(slot);
    return slot;
  }

  /** Divides a cell; the daughter begins, at this place, with what the columns declare for daughters. Answers her slot. */
  divide(mother: number, x: number, y: number): number {
    const before = this.columns;
    before.divisions[mother]++;
    lineageKey(before.keyHigh[mother], before.keyLow[mother], before.divisions[mother], this.keyWords);
    const daughter = this.cells.addDaughter(mother, this.keyWords[0], this.keyWords[1]);
    const c = this.columns;
    c.motherId[daughter] = c.id[mother];
    c.birthStep[daughter] = this.step;
    this.place(daughter, x, y);
    this.lists.cellCame(daughter, c.kind[daughter]);
    this.events.record(this.step, EVENT.divided, c.id[mother], c.id[daughter]);
    this.birthHooks.divided(mother, daughter);
    return daughter;
  }

  /** Conjugates an NK with a target. */
  attach(nk: number, target: number): void {
    const c = this.columns;
    c.partner[nk] = c.id[target];
    c.contactStep[nk] = this.step;
    c.signalStep[nk] = -1;
    c.releaseStep[nk] = -1;
    c.attached[target]++;
    this.lists.holdTaken();
    this.events.record(this.step, EVENT.conjugated, c.id[nk], c.id[target]);
  }

  /** Ends an NK's contact, if it has one. */
  detach(nk: number): void {
    const c = this.columns;
    const id = c.partner[nk];
    if (id === 0) return;
    const target = this.cells.slotOf(id);
    if (target >= 0) c.attached[target]--;
    c.partner[nk] = 0;
    c.signalStep[nk] = -1;
    c.releaseStep[nk] = -1;
    c.signal[nk] = 0;
    this.events.record(this.step, EVENT.detached, c.id[nk], id);
  }

  /** Seals a live cell's death; its phases then run their course. */
  doom(slot: number, cause: number): void {
    const c = this.columns;
    invariant(c.phase[slot] === CELL_PHASE.alive, 'only a live cell can be doomed');
    c.phase[slot] = CELL_PHASE.doomed;
    c.cause[slot] = cause;
    c.doomedStep[slot] = this.step;
    this.lists.dying.add(slot);
  }

  /** Lists who is what, before the mechanisms' turn. */
  beginStep(): void {
    this.lists.rebuild(this.columns, this.count);
  }

  /** The NK cells that hold a target; see `CellLists.holders`. */
  holders(): SlotList {
    return this.lists.holders(this.columns);
  }

  /** Sorts cells by their present places, and lists who is near whom. */
  findNeighbours(): void {
    const { width, height } = this.domain;
    this.grid.rebuild(this.columns, this.count, width, height, interactionRange(this.largestRadius));
    this.neighbours.rebuild(this.grid);
  }

  /** Gives the cells slots in the order of the neighbour grid, for the cache's sake; what follows depends on places alone. */
  reorderInSpace(): void {
    this.cells.reorder(this.grid.slot);
    this.findNeighbours();
  }

  /** Moves every cell by its velocity, keeps it inside the walls and starts the sums anew. */
  move(): void {
    moveInRoom(this.columns, this.count, this.room);
  }

  /** Puts a cell at a point, moved inside the walls. */
  private place(slot: number, x: number, y: number): void {
    const { columns: c, domain } = this;
    const r = c.radius[slot];
    c.x[slot] = Math.min(Math.max(x, r), domain.width - r);
    c.y[slot] = Math.min(Math.max(y, r), domain.height - r);
    c.velocityX[slot] = 0;
    c.velocityY[slot] = 0;
    const column = Math.min(Math.floor(c.x[slot] / VOXEL_SIZE), this.voxelColumns - 1);
    const row = Math.min(Math.floor(c.y[slot] / VOXEL_SIZE), this.voxelRows - 1);
    c.voxel[slot] = row * this.voxelColumns + column;
  }
}
