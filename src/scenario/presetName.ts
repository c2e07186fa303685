/** Names of presets of one's own: a line of text that can be seen. */

export const LONGEST_PRESET_NAME = 60;

/** What is wrong with a name. */
export type PresetNameProblem = 'empty' | 'long' | 'unprintable';

/** Control characters, line separators and halves of surrogate pairs. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Characters are counted as a reader counts them: what lies outside the first plane is one. */
export function presetNameProblem(name: string): PresetNameProblem | undefined {
  if (name.trim() === '') return 'empty';
  if (UNPRINTABLE.test(name)) return 'unprintable';
  return [...name].length > LONGEST_PRESET_NAME ? 'long' : undefined;
}

/** Without blanks around it, as it is kept. */
export const isPresetName = (data: unknown): data is string =>
  typeof data === 'string' && data === data.trim() && presetNameProblem(data) === undefined;

/** Capitals and ways of writing one character do not make another name. */
export const isSameName = (a: string, b: string): boolean =>
  a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase();
