/** What a run consists of: a preset, a seed, every parameter's value and the changes made on the way. */

/** `mechanism.parameter` → value, fully resolved; `mechanism.enabled` is 0 or 1. */
export type Settings = Readonly<Record<string, number>>;

/** A change applied before the step with this number: a parameter's new value, or an action (`dose`, in cells). */
export interface Intervention {
  readonly step: number;
  readonly key: string;
  readonly value: number;
}

/** A fully resolved, validated run. Same scenario, same bits, everywhere. */
export interface Scenario {
  readonly preset: string;
  /** Non-empty; `seedrandom` makes the run's key of it. */
  readonly seed: string;
  /** Model hours after which a run by default ends. */
  readonly hours: number;
  readonly settings: Settings;
  /** Sorted by step; within a step, list order is order of application. */
  readonly interventions: readonly Intervention[];
}
