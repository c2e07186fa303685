/**
 * Who is what in this step: slots of the NK cells, of all others, of NK cells that hold a target and of cells whose death
 * is sealed, so that no mechanism passes over the whole dish to find a few. Made anew at the start of each step, in the
 * order of slots; a cell that comes, or is doomed, in the course of the step is added at the end. Nobody is taken out
 * before the next step: who reads a list asks the columns whether a cell still is what it was.
 */
import { CELL_KIND, CELL_PHASE } from '../vocabulary';
import type { Columns } from './columns';

const LEAST_ROOM = 64;

/** Slots in `slots[0]` … `slots[length − 1]`. */
export class SlotList {
  slots = new Int32Array(LEAST_ROOM);
  length = 0;

  add(slot: number): void {
    if (this.length === this.slots.length) {
      const longer = new Int32Array(2 * this.length);
      longer.set(this.slots);
      this.slots = longer;
    }
    this.slots[this.length++] = slot;
  }

  /** Room for so many slots; what was in the list is forgotten. */
  empty(room: number): Int32Array {
    if (this.slots.length < room) this.slots = new Int32Array(2 * room);
    this.length = 0;
    return this.slots;
  }
}

export class CellLists {
  readonly naturalKillers = new SlotList();
  /** Tumour, healthy and stroma cells. */
  readonly settled = new SlotList();
  /** Cells doomed, blebbing or dead. */
  readonly dying = new SlotList();
  private readonly holding = new SlotList();
  /** Whether somebody has taken hold since the NK cells that hold a target were listed. */
  private holdingIsOld = true;

  /** Lists the first `count` cells. */
  rebuild({ kind, phase }: Columns, count: number): void {
    const naturalKillers = this.naturalKillers.empty(count);
    const settled = this.settled.empty(count);
    const dying = this.dying.empty(count);
    let killers = 0;
    let others = 0;
    let dead = 0;
    for (let i = 0; i < count; i++) {
      if (kind[i] === CELL_KIND.naturalKiller) naturalKillers[killers++] = i;
      else settled[others++] = i;
      if (phase[i] !== CELL_PHASE.alive) dying[dead++] = i;
    }
    this.naturalKillers.length = killers;
    this.settled.length = others;
    this.dying.length = dead;
    this.holdingIsOld = true;
  }

  /** Takes in a cell that has just come into the dish. */
  cellCame(slot: number, kind: number): void {
    if (kind === CELL_KIND.naturalKiller) this.naturalKillers.add(slot);
    else this.settled.add(slot);
  }

  /** Tells that an NK has taken hold of a target. */
  holdTaken(): void {
    this.holdingIsOld = true;
  }

  /** The NK cells that hold a target, in the order of slots; some may have let go since they were listed. */
  holders({ partner }: Columns): SlotList {
    if (!this.holdingIsOld) return this.holding;
    const { slots, length } = this.naturalKillers;
    const holding = this.holding.empty(length);
    let holders = 0;
    for (let n = 0; n < length; n++) {
      const i = slots[n];
      // Without a branch, since who holds a target and who does not stand in no order.
      holding[holders] = i;
      holders += +(partner[i] !== 0);
    }
    this.holding.length = holders;
    this.holdingIsOld = false;
    return this.holding;
  }
}
