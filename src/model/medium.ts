/** Drugs dissolved evenly in the dish: one level each, set when a dose is given, and falling as the drug is lost. */
import { SOLUTE, SOLUTES, type SoluteName } from '../vocabulary';

export class Medium {
  /** Level of each of SOLUTES, ≥ 0, in the unit of the drug's own mechanism. */
  readonly levels = new Float64Array(SOLUTES.length);

  level(name: SoluteName): number {
    return this.levels[SOLUTE[name]];
  }

  /** A dose replaces what was there. */
  set(name: SoluteName, level: number): void {
    this.levels[SOLUTE[name]] = level;
  }

  /** Keeps this share of a drug, 0–1. */
  keep(name: SoluteName, share: number): void {
    this.levels[SOLUTE[name]] *= share;
  }
}
