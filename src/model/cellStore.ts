/** Cells as columns: adding, copying and removing, and the way from a permanent id to the present slot. */
import { invariant } from '../core/invariant';
import type { Tape } from '../core/tape';
import { CellMemory, roomFor } from './cellMemory';
import type { Columns } from './columns';
import { ColumnsByWidth } from './columnsByWidth';
import { COLUMN_NAMES, isState } from './columnTable';

const NO_SLOT = -1;

export class CellStore {
  columns: Columns;
  count = 0;
  /** Ids given so far; the next cell gets lastId + 1. */
  lastId = 0;
  private byWidth: ColumnsByWidth;
  private slotById: Int32Array;

  /** Cells that there is room for. */
  private capacity: number;

  /** Room for so many cells at first, in a dish of so many voxels. */
  constructor(
    capacity: number,
    private readonly voxels = 0,
  ) {
    this.capacity = roomFor(capacity);
    this.columns = new CellMemory(this.capacity, voxels).columns;
    this.byWidth = new ColumnsByWidth(this.columns);
    this.slotById = new Int32Array(2 * this.capacity).fill(NO_SLOT);
  }

  /** Adds a newborn cell with a new id and answers its slot. Columns may have been replaced: fetch them anew. */
  add(keyHigh: number, keyLow: number): number {
    if (this.count === this.capacity) this.grow();
    const slot = this.count++;
    this.byWidth.begin(slot);
    this.columns.keyHigh[slot] = keyHigh;
    this.columns.keyLow[slot] = keyLow;
    this.giveId(slot);
    return slot;
  }

  /** Adds a daughter of a cell with a new id and this key, and answers her slot. */
  addDaughter(of: number, keyHigh: number, keyLow: number): number {
    const slot = this.add(keyHigh, keyLow);
    const { columns } = this;
    const id = columns.id[slot];
    this.byWidth.copy(of, slot);
    this.byWidth.beginDaughter(slot);
    columns.id[slot] = id;
    columns.keyHigh[slot] = keyHigh;
    columns.keyLow[slot] = keyLow;
    return slot;
  }

  /** Removes a cell; the last one moves into its slot. */
  remove(slot: number): void {
    invariant(slot >= 0 && slot < this.count, `slot ${slot} of ${this.count} cells exists`);
    const { columns } = this;
    const last = --this.count;
    this.slotById[columns.id[slot]] = NO_SLOT;
    if (last === slot) return;
    this.byWidth.copy(last, slot);
    this.slotById[columns.id[slot]] = slot;
  }

  /** Puts the cells into this order of their slots (each once), so that what is near in the dish is near in memory. */
  reorder(order: Int32Array): void {
    const { columns, count } = this;
    this.byWidth.reorder(order, count);
    for (let slot = 0; slot < count; slot++) this.slotById[columns.id[slot]] = slot;
  }

  /** The slot of the cell with this id, or −1 when it is gone (or id is 0). */
  slotOf(id: number): number {
    return this.slotById[id];
  }

  /** Saves or restores all cells in the order of their slots, which orders sums over neighbours. */
  passState(tape: Tape): void {
    const count = tape.number(this.count);
    this.lastId = tape.number(this.lastId);
    while (this.capacity < count) this.grow();
    const { columns } = this;
    for (const name of COLUMN_NAMES) {
      if (isState(name)) tape.array(columns[name], count);
      else if (tape.restores) columns[name].fill(0, 0, count);
    }
    if (!tape.restores) return;
    this.count = count;
    if (this.lastId >= this.slotById.length) this.slotById = new Int32Array(2 * (this.lastId + 1));
    this.slotById.fill(NO_SLOT);
    for (let slot = 0; slot < count; slot++) this.slotById[columns.id[slot]] = slot;
  }

  private giveId(slot: number): void {
    const id = ++this.lastId;
    if (id >= this.slotById.length) {
      const longer = new Int32Array(2 * this.slotById.length).fill(NO_SLOT);
      longer.set(this.slotById);
      this.slotById = longer;
    }
    this.slotById[id] = slot;
    this.columns.id[slot] = id;
  }

  private grow(): void {
    const old = this.columns;
    this.capacity = roomFor(2 * this.capacity);
    this.columns = new CellMemory(this.capacity, this.voxels).columns;
    for (const name of COLUMN_NAMES) this.columns[name].set(old[name]);
    this.byWidth = new ColumnsByWidth(this.columns);
  }
}
