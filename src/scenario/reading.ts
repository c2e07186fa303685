/** What reading a piece of text from outside gives: its meaning, or the remark that says what is wrong. */
import { type Remark, remark } from '../remarks/remark';

/** Text that could not be read. */
export interface Refusal {
  /** Marks this outcome. */
  readonly ok: false;
  /** What is wrong. */
  readonly problem: Remark;
}

export type Reading<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** Worth telling, but not wrong. */
      readonly note?: Remark;
    }
  | Refusal;

export const accepted = <T>(value: T, note?: Remark): Reading<T> =>
  note === undefined ? { ok: true, value } : { ok: true, value, note };

/** A remark given as a function is made only when somebody asks for it: finding the nearest name takes time. */
export const refused = (problem: Remark | (() => Remark)): Refusal => ({
  ok: false,
  get problem() {
    return typeof problem === 'function' ? problem() : problem;
  },
});

const MOST_REMARKS = 20;

/** Collects remarks; beyond twenty it only counts, so that a hostile link cannot fill the page or hold it up. */
export class Remarks {
  private readonly told: Remark[] = [];
  private more = 0;

  add(...remarks: readonly Remark[]): void {
    for (const problem of remarks) this.addRefusal({ problem });
  }

  addRefusal(refusal: Pick<Refusal, 'problem'>): void {
    if (this.told.length >= MOST_REMARKS) this.more++;
    else this.told.push(refusal.problem);
  }

  list(): readonly Remark[] {
    return this.more === 0 ? this.told : [...this.told, remark('more', '', { count: this.more })];
  }
}
