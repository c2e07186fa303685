/** Settings as lists of names and values and back, with the names' type kept. */
import type { ParameterName } from './parameterName';
import type { SomeSettings } from './scenario';

/** Name and value of each setting, in their order. */
export const settingEntries = (settings: SomeSettings): readonly (readonly [ParameterName, number])[] =>
  // What is typed as settings holds nothing but parameters' names: everything from outside went through the guard.
  Object.entries(settings) as [ParameterName, number][];

/** The names of the parameters that are set. */
export const settingNames = (settings: SomeSettings): readonly ParameterName[] =>
  settingEntries(settings).map(([name]) => name);

/** Settings of names and values; where a name comes twice the last one counts. */
export const settingsOf = (entries: Iterable<readonly [ParameterName, number]>): SomeSettings =>
  Object.fromEntries(entries);
