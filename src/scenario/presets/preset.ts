/** What a ready-made run is. It lists words and settings that differ from the mechanisms' defaults. */
import { bundleSettings, type Chosen } from '../bundles';
import type { SomeSettings } from '../scenario';

/** A ready-made run. */
export interface Preset {
  /** The name in links and flags. */
  readonly key: string;
  /** The name for people. */
  readonly title: string;
  /** Two plain sentences: what is in the dish, and what the run shows. */
  readonly summary: string;
  /** What to look at. */
  readonly watch: string;
  /** What to change, and what to expect of it. */
  readonly try: string;
  /** Model hours after which the run ends. */
  readonly hours: number;
  /** The words it is made of: cell line, antibody, product, co-stimulation. */
  readonly chosen: Chosen;
  /** Settings that no word stands for, by full name; they overrule those of the words. */
  readonly own: SomeSettings;
  /** All differences from the defaults, by full name: those of the words, and its own. */
  readonly settings: SomeSettings;
  /** Where the numbers above come from; those of parameters' defaults stand with the parameters. */
  readonly sources: readonly string[];
}

/** A preset of words and of settings of its own. */
export const definePreset = (preset: Omit<Preset, 'settings'>): Preset => ({
  ...preset,
  settings: { ...bundleSettings(preset.chosen), ...preset.own },
});
