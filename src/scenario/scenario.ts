/** What a run consists of: a preset, a seed, every parameter's value and the changes made on the way. */
import type { ParameterName } from './parameterName';

/** `mechanism.parameter` → value, of every parameter; `mechanism.enabled` is 0 or 1. */
export type Settings = Readonly<Record<ParameterName, number>>;

/** Values of some parameters: what a preset, a word or a run says itself. */
export type SomeSettings = Readonly<Partial<Record<ParameterName, number>>>;

/** A change applied before the step with this number: a parameter's new value, or an action (`dose`, in cells). */
export interface Intervention {
  /** Steps computed before it. */
  readonly step: number;
  /** The full name of a parameter, or `dose`. */
  readonly key: string;
  /** In the parameter's unit; cells of a dose. */
  readonly value: number;
}

/** A fully resolved, validated run. Same scenario, same bits, everywhere. */
export interface Scenario {
  /** The preset it began from; of the settings it says nothing that they do not. */
  readonly preset: string;
  /** Non-empty; `seedrandom` makes the run's key of it. */
  readonly seed: string;
  /** Model hours after which a run by default ends. */
  readonly hours: number;
  /** Every parameter's value at the start. */
  readonly settings: Settings;
  /** Sorted by step; within a step, list order is order of application. */
  readonly interventions: readonly Intervention[];
}
