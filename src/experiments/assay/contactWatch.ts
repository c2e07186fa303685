/** Follows contacts from the event log while an assay runs: when each began, first fired, ended, and what came of it. */
import type { Simulation } from '../../engine/simulation';
import { DEATH_CAUSE, EVENT } from '../../vocabulary';

type Tissue = Simulation['tissue'];

export interface Contact {
  readonly nk: number;
  readonly target: number;
  readonly began: number;
  /** Step of the first lytic hit, −1 when none was fired. */
  signalled: number;
  /** Step of letting go, −1 while it lasts. */
  ended: number;
  /** Whether the target's death was sealed before the contact ended. */
  lethal: boolean;
}

/** A target that effectors killed: steps of the killing contact's beginning, the lethal hit and the membrane's end. */
export interface Death {
  readonly began: number;
  readonly sealed: number;
  readonly died: number;
  readonly byGranzyme: boolean;
}

interface Sealed {
  readonly began: number;
  readonly step: number;
}

export class ContactWatch {
  readonly contacts: Contact[] = [];
  readonly deaths: Death[] = [];
  private readonly open = new Map<number, Contact>();
  private readonly sealed = new Map<number, Sealed>();
  private seen = 0;

  /** Reads what has happened since the last call. To be called before the log's ring comes round. */
  read(tissue: Tissue): void {
    const events = tissue.events.since(this.seen);
    this.seen = tissue.events.total;
    for (const { step, kind, actor, object } of events) {
      if (kind === EVENT.conjugated) this.begin(actor, object, step);
      else if (kind === EVENT.detached) this.end(actor, step);
      else if (kind === EVENT.firstSignal) this.signal(actor, step);
      else if (kind === EVENT.lethalHit) this.sealed.set(object, { began: this.open.get(actor)?.began ?? step, step });
      else if (kind === EVENT.died) this.bury(tissue, actor, step);
    }
  }

  private begin(nk: number, target: number, step: number): void {
    const contact = { nk, target, began: step, signalled: -1, ended: -1, lethal: false };
    this.open.set(nk, contact);
    this.contacts.push(contact);
  }

  private signal(nk: number, step: number): void {
    const contact = this.open.get(nk);
    if (contact !== undefined) contact.signalled = step;
  }

  private end(nk: number, step: number): void {
    const contact = this.open.get(nk);
    if (contact === undefined) return;
    contact.ended = step;
    contact.lethal = this.sealed.has(contact.target);
    this.open.delete(nk);
  }

  private bury(tissue: Tissue, id: number, step: number): void {
    const sealed = this.sealed.get(id);
    if (sealed === undefined) return;
    const slot = tissue.cells.slotOf(id);
    const byGranzyme = slot >= 0 && tissue.columns.cause[slot] === DEATH_CAUSE.granzyme;
    this.deaths.push({ began: sealed.began, sealed: sealed.step, died: step, byGranzyme });
  }
}
