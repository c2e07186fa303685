/** What a visitor chose for this device: theme, keys, language. Lost storage costs the choice, nothing else. */
import { LANGUAGES, type Language } from '../words/languages';

/** A microscope's dark field, a projector's white, or ink on paper. */
export const THEMES = ['fluorescence', 'light', 'print'] as const;
export type Theme = (typeof THEMES)[number];

/** What the page around the picture looks like: paper lies on the light one. */
export const pageTheme = (theme: Theme): 'fluorescence' | 'light' =>
  theme === 'fluorescence' ? 'fluorescence' : 'light';

export interface Preferences {
  readonly theme: Theme;
  /** Single-key shortcuts can be switched off, for speech input and cats. */
  readonly shortcuts: boolean;
  /** Null until one is chosen: the browser's then. */
  readonly chosenLanguage: Language | null;
}

const STORAGE_KEY = 'nkscape.preferences';
const DEFAULTS: Preferences = { theme: 'fluorescence', shortcuts: true, chosenLanguage: null };

/** Reads what was stored; anything unreadable counts as the default. */
export function readPreferences(storage: Pick<Storage, 'getItem'> | undefined): Preferences {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(STORAGE_KEY) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return DEFAULTS;
    return {
      theme: THEMES.find((theme) => 'theme' in stored && stored.theme === theme) ?? DEFAULTS.theme,
      shortcuts: !('shortcuts' in stored && stored.shortcuts === false),
      chosenLanguage:
        LANGUAGES.find((language) => 'chosenLanguage' in stored && stored.chosenLanguage === language) ?? null,
    };
  } catch {
    return DEFAULTS;
  }
}

export function writePreferences(storage: Pick<Storage, 'setItem'> | undefined, preferences: Preferences): void {
  try {
    storage?.setItem(STORAGE_KEY, JSON.stringify(preferences));
  } catch {
    // Private windows may refuse storage; the choice then lasts until the page is closed.
  }
}
