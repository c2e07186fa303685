/** A list of cells by slot, which grows and is filled anew without being thrown away. */

const LEAST_ROOM = 64;

/** Slots in `slots[0]` … `slots[length − 1]`. */
export class SlotList {
  slots: Int32Array = new Int32Array(LEAST_ROOM);
  length = 0;

  add(slot: number): void {
    if (this.length === this.slots.length) {
      const longer = new Int32Array(2 * this.length);
      longer.set(this.slots);
      this.slots = longer;
    }
    this.slots[this.length++] = slot;
  }

  /** Takes an array as its own, with what stands in its first places. */
  use(slots: Int32Array, length: number): void {
    this.slots = slots;
    this.length = length;
  }

  /** Room for so many slots; what was in the list is forgotten. */
  empty(room: number): Int32Array {
    if (this.slots.length < room) this.slots = new Int32Array(2 * room);
    this.length = 0;
    return this.slots;
  }
}
