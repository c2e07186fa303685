/**
 * The moments of a run that are kept, by step, within a budget of memory. Each knows what computing costs from the
 * moment before it. When the budget is full, moments are packed, the earliest first, which halves them; when all are, the
 * one whose loss makes the shortest way longest goes.
 */
import { pack, unpack } from '../core/packing';
import type { Checkpoint } from '../protocol/checkpoint';

/** Memory for moments, in bytes: some thousand of a dish of a thousand cells, a dozen of one of a hundred thousand. */
export const CHECKPOINT_BUDGET = 256 * 1024 * 1024;

interface Kept {
  checkpoint: Checkpoint;
  /** Whether its state is as it was saved, packed, or such that packing gains nothing. */
  form: 'saved' | 'packed' | 'noise';
  /** Milliseconds of computing from the moment kept before it. */
  cost: number;
}

/** The moment as it was saved. */
const opened = ({ checkpoint, form }: Kept): Checkpoint =>
  form === 'packed' ? { ...checkpoint, state: unpack(checkpoint.state) } : checkpoint;

export class CheckpointStore {
  private kept: Kept[] = [];
  /** What all of them take up. */
  bytes = 0;

  constructor(readonly budget = CHECKPOINT_BUDGET) {}

  get count(): number {
    return this.kept.length;
  }

  get steps(): readonly number[] {
    return this.kept.map(({ checkpoint }) => checkpoint.step);
  }

  /** The latest moment at or before this step. */
  before(step: number): Checkpoint | undefined {
    const kept = this.kept[this.indexAfter(step) - 1];
    return kept && opened(kept);
  }

  /** The step of the latest moment at or before this one. */
  stepBefore(step: number): number | undefined {
    return this.kept[this.indexAfter(step) - 1]?.checkpoint.step;
  }

  /** The step of the first moment after this one. */
  stepAfter(step: number): number | undefined {
    return this.kept[this.indexAfter(step)]?.checkpoint.step;
  }

  hasRoomFor(checkpoint: Checkpoint): boolean {
    return this.bytes + checkpoint.state.byteLength <= this.budget;
  }

  /** Keeps a moment; `cost` is the milliseconds of computing from the kept moment before it. */
  add(checkpoint: Checkpoint, cost: number): void {
    const place = this.indexAfter(checkpoint.step);
    if (this.kept[place - 1]?.checkpoint.step === checkpoint.step) return;
    const next = this.kept[place];
    if (next !== undefined) next.cost = Math.max(0, next.cost - cost);
    this.kept.splice(place, 0, { checkpoint, form: 'saved', cost });
    this.bytes += checkpoint.state.byteLength;
    while (this.bytes > this.budget && this.packEarliest());
    while (this.bytes > this.budget && this.kept.length > 2) this.dropCheapest();
  }

  /** Forgets the moments after this step: they belong to a future that is no longer to come. */
  dropAfter(step: number): void {
    for (const { checkpoint } of this.kept.splice(this.indexAfter(step))) this.bytes -= checkpoint.state.byteLength;
  }

  /** The steps of at most this many moments up to a step, spread evenly over those that are kept. */
  spread(most: number, last: number): readonly number[] {
    const all = this.steps.slice(0, this.indexAfter(last));
    if (all.length <= most) return all;
    return Array.from({ length: most }, (_, n) => all[Math.round((n * (all.length - 1)) / (most - 1))]);
  }

  /** Packs the earliest moment that is not packed yet; false when there is none. */
  private packEarliest(): boolean {
    const next = this.kept.find(({ form }) => form === 'saved');
    if (next === undefined) return false;
    const state = pack(next.checkpoint.state);
    const gain = next.checkpoint.state.byteLength - state.byteLength;
    next.form = gain > 0 ? 'packed' : 'noise';
    if (gain > 0) {
      next.checkpoint = { ...next.checkpoint, state };
      this.bytes -= gain;
    }
    return true;
  }

  /** Never the first, from which everything can be reached, nor the last, from which the run goes on. */
  private dropCheapest(): void {
    let cheapest = 1;
    let least = Number.POSITIVE_INFINITY;
    for (let n = 1; n < this.kept.length - 1; n++) {
      const joined = this.kept[n].cost + this.kept[n + 1].cost;
      if (joined < least) {
        least = joined;
        cheapest = n;
      }
    }
    const [dropped] = this.kept.splice(cheapest, 1);
    this.kept[cheapest].cost += dropped.cost;
    this.bytes -= dropped.checkpoint.state.byteLength;
  }

  /** Where the moments after this step begin. */
  private indexAfter(step: number): number {
    let low = 0;
    let high = this.kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.kept[middle].checkpoint.step <= step) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
