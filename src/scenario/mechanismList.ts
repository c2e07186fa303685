/** Every mechanism in the order in which a step calls it: what it is called, and how often. */
import { schedule } from '../mechanisms/schedule';

export interface MechanismFacts {
  readonly key: string;
  /** The mechanism's name for people. */
  readonly label: string;
  readonly group: (typeof schedule)[number]['group'];
  /** Model minutes between two steps of it; 0 means every step. */
  readonly cadence_minutes: number;
  readonly canBeSwitchedOff: boolean;
}

export const mechanismList: readonly MechanismFacts[] = schedule.map(
  ({ key, label, group, cadence_minutes, canBeSwitchedOff }) => ({
    key,
    label,
    group,
    cadence_minutes,
    canBeSwitchedOff: canBeSwitchedOff !== false,
  }),
);
