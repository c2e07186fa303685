/**
 * What a language has to say of a preset: as many words, in the same places, as the preset has. A language has one file a
 * preset, `words/<language>/<preset>.ts`; English is the preset itself.
 */
import type { Preset } from '../preset';

type AsMany<Sentences extends readonly string[]> = { readonly [I in keyof Sentences]: string };

/** The words of this preset, by its type: `WordsOf<typeof her2Solid>`. */
export interface WordsOf<P extends Preset> extends PresetWords {
  readonly sources: AsMany<P['sources']>;
}

/** The words of any preset. */
export type PresetWords = Pick<Preset, 'title' | 'summary' | 'watch' | 'try' | 'sources'>;
