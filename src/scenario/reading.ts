/** What reading a piece of text from outside gives: its meaning, or the sentence that says what is wrong. */

/** Text that could not be read. */
export interface Refusal {
  /** Marks this outcome. */
  readonly ok: false;
  /** The sentence that says what is wrong. */
  readonly problem: string;
}

export type Reading<T> =
  | {
      readonly ok: true;
      readonly value: T;
      /** Worth telling, but not wrong. */
      readonly note?: string;
    }
  | Refusal;

export const accepted = <T>(value: T, note?: string): Reading<T> =>
  note === undefined ? { ok: true, value } : { ok: true, value, note };

/** A sentence given as a function is made only when somebody reads it: finding the nearest name takes time. */
export const refused = (problem: string | (() => string)): Refusal => ({
  ok: false,
  get problem() {
    return typeof problem === 'string' ? problem : problem();
  },
});

const MOST_SENTENCES = 20;

/** Collects sentences; beyond twenty it only counts, so that a hostile link cannot fill the page or hold it up. */
export class Sentences {
  private readonly told: string[] = [];
  private more = 0;

  add(sentence: string): void {
    this.addRefusal({ ok: false, problem: sentence });
  }

  addRefusal(refusal: Refusal): void {
    if (this.told.length >= MOST_SENTENCES) this.more++;
    else this.told.push(refusal.problem);
  }

  list(): readonly string[] {
    return this.more === 0 ? this.told : [...this.told, `… and ${this.more} more problems`];
  }
}
