/** A mechanism at work in one run: its values, constants, draws and cadence. */
import { RandomSource, type RunKey } from '../core/random';
import type { FirstEffectors, Mechanism } from '../mechanisms/mechanism';
import type { Tissue } from '../model/tissue';
import { settingOf } from '../scenario/catalogue';
import type { SomeSettings } from '../scenario/scenario';

/** Steps between two calls of a mechanism: its cadence in whole steps, at least 1. */
const stepsBetween = (cadence_minutes: number, timeStep: number): number =>
  Math.max(1, Math.round(cadence_minutes / timeStep));

export class ActiveMechanism {
  readonly random: RandomSource;
  enabled: boolean;
  private values: Readonly<Record<string, number>>;
  private constants: unknown;
  private readonly every: number;

  constructor(
    readonly mechanism: Mechanism,
    settings: SomeSettings,
    key: RunKey,
    private readonly timeStep: number,
  ) {
    this.random = new RandomSource(key, mechanism.code);
    this.every = stepsBetween(mechanism.cadence_minutes, timeStep);
    this.values = this.valuesFrom(settings);
    this.constants = this.prepare();
    this.enabled = this.isEnabled(settings);
  }

  begin(tissue: Tissue): void {
    if (!this.enabled) return;
    this.mechanism.begin?.(tissue, this.constants);
    this.mechanism.configure?.(tissue, this.constants);
  }

  /** Takes over the settings of another moment; the tissue is about to be restored to it. */
  resume(tissue: Tissue, settings: SomeSettings): void {
    this.values = this.valuesFrom(settings);
    this.constants = this.prepare();
    this.enabled = this.isEnabled(settings);
    if (this.enabled) this.mechanism.configure?.(tissue, this.constants);
  }

  /** Takes over settings of which this one, by its full name, was set, and brings the tissue in line. */
  change(tissue: Tissue, settings: SomeSettings, key: string): void {
    const before = this.values;
    this.values = this.valuesFrom(settings);
    this.constants = this.prepare();
    // Switching a drug on that is on is no further dose of it.
    if (key !== `${this.mechanism.key}.enabled`)
      this.mechanism.parametersChanged?.(
        tissue,
        before,
        this.values,
        this.constants,
        key.slice(this.mechanism.key.length + 1),
      );
    const enabled = this.isEnabled(settings);
    if (enabled && !this.enabled) this.mechanism.begin?.(tissue, this.constants);
    // A change made while it is off may have left a mark too, such as a dose.
    if (!enabled) this.mechanism.switchedOff?.(tissue);
    this.enabled = enabled;
    if (enabled) this.mechanism.configure?.(tissue, this.constants);
  }

  /** Brings the effectors of the start into the dish, if that is this mechanism's part. */
  populate(tissue: Tissue, start: FirstEffectors): void {
    this.mechanism.populate?.(tissue, this.constants, start);
  }

  /** Called before any parameter of the run changes. */
  beforeChange(tissue: Tissue): void {
    this.random.step = tissue.step;
    this.mechanism.beforeChange?.(tissue, this.constants, this.random);
  }

  /** A cell's columns are set even while the mechanism is off, so that it can be switched on later. */
  cellAdded(tissue: Tissue, slot: number): void {
    this.random.step = tissue.step;
    this.mechanism.cellAdded?.(tissue, slot, this.constants, this.random);
  }

  cellDivided(tissue: Tissue, mother: number, daughter: number): void {
    this.random.step = tissue.step;
    this.mechanism.cellDivided?.(tissue, mother, daughter, this.constants, this.random);
  }

  step(tissue: Tissue): void {
    if (!this.enabled || tissue.step % this.every !== 0) return;
    this.random.step = tissue.step;
    this.mechanism.step(tissue, this.constants, this.random);
  }

  private prepare(): unknown {
    return this.mechanism.prepare(this.values, this.every * this.timeStep);
  }

  private isEnabled(settings: SomeSettings): boolean {
    return this.mechanism.canBeSwitchedOff === false || settingOf(settings, this.mechanism.key, 'enabled') !== 0;
  }

  private valuesFrom(settings: SomeSettings): Readonly<Record<string, number>> {
    const { key, parameters } = this.mechanism;
    return Object.fromEntries(Object.keys(parameters).map((name) => [name, settingOf(settings, key, name)]));
  }
}
