/** A named set of settings: one word, such as the name of a cell line, that stands for the values of several parameters. */
import type { SomeSettings } from '../scenario';

export interface Bundle {
  /** The word in links, flags and files. */
  readonly key: string;
  readonly title: string;
  /** One plain sentence. */
  readonly meaning: string;
  /** Full names and values. */
  readonly settings: SomeSettings;
  /** Where the values come from; what is not named there is assumed. */
  readonly sources: readonly string[];
}
