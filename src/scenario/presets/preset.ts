/** What a ready-made run is. It lists words and settings that differ from the mechanisms' defaults. */
import type { ShownField } from '../../vocabulary';
import { bundleSettings, type Chosen } from '../bundles';
import type { SomeSettings } from '../scenario';

/** What ready-made runs are about, in the order in which the gallery shows them. */
export const TOPICS = ['start', 'antigen', 'solid', 'drugs', 'product', 'controls'] as const;
/** What a ready-made run is about. */
export type Topic = (typeof TOPICS)[number];

/** The moment at which the picture in the gallery is taken: when what the run is about can be seen, and as early as that. */
export interface PictureMoment {
  /** Model hours from the start, with the default seed. */
  readonly hours: number;
  /** Pixels per µm, in a picture that is 400 wide: 0.4 shows a millimetre. */
  readonly scale: number;
  /** The point in the middle of the picture, as fractions of the dish; its centre where none is given. */
  readonly at?: readonly [x: number, y: number];
  /** Fields under the cells. */
  readonly fields?: readonly ShownField[];
}

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
  /** The group of the gallery in which it stands. */
  readonly about: Topic;
  /** The moment of its picture. */
  readonly picture: PictureMoment;
  /** The words it is made of: cell line, antibody, product, co-stimulation. */
  readonly chosen: Chosen;
  /** Settings that no word stands for, by full name; they overrule those of the words. */
  readonly own: SomeSettings;
  /** All differences from the defaults, by full name: those of the words, and its own. */
  readonly settings: SomeSettings;
  /** Where the numbers above come from; those of parameters' defaults stand with the parameters. */
  readonly sources: readonly string[];
}

/** A preset of words and of settings of its own; its type tells how many sources it has, for the words of other languages. */
export const definePreset = <const Sources extends readonly string[]>(
  preset: Omit<Preset, 'settings' | 'sources'> & { readonly sources: Sources },
): Preset & { readonly sources: Sources } => ({
  ...preset,
  settings: { ...bundleSettings(preset.chosen), ...preset.own },
});
