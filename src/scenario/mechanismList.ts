/** Every mechanism in the order in which a step calls it: what it is called, how often, and what it says of itself. */
import type { Mechanism } from '../mechanisms/mechanism';
import { schedule } from '../mechanisms/schedule';

export interface MechanismFacts
  extends Pick<Mechanism, 'key' | 'label' | 'meaning' | 'law' | 'symbols' | 'reads' | 'writes'> {
  readonly group: (typeof schedule)[number]['group'];
  /** Model minutes between two steps of it; 0 means every step. */
  readonly cadence_minutes: number;
  readonly canBeSwitchedOff: boolean;
}

export const mechanismList: readonly MechanismFacts[] = schedule.map(
  ({ key, label, meaning, law, symbols, reads, writes, group, cadence_minutes, canBeSwitchedOff }) => ({
    key,
    label,
    meaning,
    law,
    ...(symbols === undefined ? {} : { symbols }),
    reads,
    writes,
    group,
    cadence_minutes,
    canBeSwitchedOff: canBeSwitchedOff !== false,
  }),
);
