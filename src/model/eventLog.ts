/** What happened, in order: a ring of the newest events. Nothing in the future depends on it. */
import { invariant } from '../core/invariant';
import type { Tape } from '../core/tape';

export interface TissueEvent {
  readonly step: number;
  /** Code of EVENT. */
  readonly kind: number;
  /** Ids: the one who did it, and the one it was done to (0 when there is none). */
  readonly actor: number;
  readonly object: number;
}

export class EventLog {
  /** Events ever recorded; the ring holds the newest `capacity` of them. */
  total = 0;
  private readonly words: Int32Array;

  constructor(private readonly capacity: number) {
    this.words = new Int32Array(4 * capacity);
  }

  record(step: number, kind: number, actor: number, object: number): void {
    const at = 4 * (this.total++ % this.capacity);
    this.words[at] = step;
    this.words[at + 1] = kind;
    this.words[at + 2] = actor;
    this.words[at + 3] = object;
  }

  /** The newest events in which this cell took part, oldest first. */
  of(id: number): TissueEvent[] {
    return this.since(Math.max(0, this.total - this.capacity)).filter(
      ({ actor, object }) => actor === id || object === id,
    );
  }

  /** Every event from this number (a former `total`) on, oldest first; the ring must still hold them. */
  since(first: number): TissueEvent[] {
    invariant(this.total - first <= this.capacity, 'events are read before the ring overwrites them');
    const found: TissueEvent[] = [];
    for (let n = first; n < this.total; n++) {
      const at = 4 * (n % this.capacity);
      const [step, kind, actor, object] = this.words.subarray(at, at + 4);
      found.push({ step, kind, actor, object });
    }
    return found;
  }

  /** Saves or restores the ring as far as it is filled. */
  passState(tape: Tape): void {
    this.total = tape.number(this.total);
    tape.array(this.words, 4 * Math.min(this.total, this.capacity));
  }
}
