/**
 * Who is what in this step: slots of the NK cells, of all others, of those of them that live, of NK cells that hold a target
 * and of cells whose death is sealed, so that no mechanism passes over the whole dish to find a few. Made anew at the start of each step, in the
 * order of slots; a cell that comes, or is doomed, in the course of the step is added at the end. Nobody is taken out
 * before the next step: who reads a list asks the columns whether a cell still is what it was.
 */
import { CELL_KIND } from '../vocabulary';
import { type ListedCells, listCells } from './cellKernelScript';
import { listInMemory } from './cellMemory';
import type { Columns } from './columns';
import { SlotList } from './slotList';

export class CellLists implements Record<ListedCells, SlotList> {
  readonly naturalKillers = new SlotList();
  /** Tumour, healthy and stroma cells. */
  readonly settled = new SlotList();
  /** Those of them that were alive when the step began, or came in it. */
  readonly living = new SlotList();
  /** Cells doomed, blebbing or dead. */
  readonly dying = new SlotList();
  private readonly holding = new SlotList();
  /** Whether somebody has taken hold since the NK cells that hold a target were listed. */
  private holdingIsOld = true;

  /** Lists the first `count` cells. */
  rebuild(columns: Columns, count: number): void {
    if (!listInMemory(columns, count, this)) listCells(columns, count, this);
    this.holdingIsOld = true;
  }

  /** Takes in a cell that has just come into the dish. */
  cellCame(slot: number, kind: number): void {
    if (kind === CELL_KIND.naturalKiller) this.naturalKillers.add(slot);
    else {
      this.settled.add(slot);
      this.living.add(slot);
    }
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
