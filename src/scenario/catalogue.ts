/**
 * Every parameter there is, by its full name `mechanism.parameter`: first the scene's, then each mechanism's in the
 * order of the schedule, with `mechanism.enabled` before its own. Links, flags, sliders and tables are made of this list.
 */
import { invariant } from '../core/invariant';
import type { ParameterSpec, ParameterSpecs } from '../core/parameter';
import type { MechanismGroup } from '../mechanisms/mechanism';
import { schedule } from '../mechanisms/schedule';
import type { ParameterName } from './parameterName';
import type { Settings, SomeSettings } from './scenario';
import { SCENE_KEY, sceneParameters } from './scene';

/** One parameter and the mechanism that declares it. */
export interface CatalogueEntry {
  /** The full name: `mechanism.parameter`. */
  readonly key: ParameterName;
  /** The mechanism's name in full names. */
  readonly mechanismKey: string;
  /** The mechanism's name for people. */
  readonly mechanismLabel: string;
  /** The part of the model that the mechanism belongs to. */
  readonly group: MechanismGroup | 'scene';
  /** Its default, range, unit, meaning and source. */
  readonly spec: ParameterSpec;
}

/** What the catalogue needs to know of a mechanism. */
interface Declared {
  readonly key: string;
  readonly label: string;
  readonly group: CatalogueEntry['group'];
  readonly parameters: ParameterSpecs;
  readonly canBeSwitchedOff?: boolean;
}

const scene: Declared = {
  key: SCENE_KEY,
  label: 'Scene',
  group: 'scene',
  parameters: sceneParameters,
  canBeSwitchedOff: false,
};

const enabledSpec = (label: string): ParameterSpec => ({
  label: `${label}: on`,
  meaning: 'Whether this mechanism takes part in the run: 1 = yes, 0 = no.',
  unit: '',
  default: 1,
  minimum: 0,
  maximum: 1,
  integer: true,
  source: { kind: 'assumed', why: 'Every mechanism takes part unless a run asks otherwise.' },
});

function* entriesOf(declared: Declared): Generator<CatalogueEntry> {
  const { key: mechanismKey, label: mechanismLabel, group } = declared;
  const entry = (name: string, spec: ParameterSpec): CatalogueEntry => ({
    // The type is derived from the very declarations that are walked through here.
    key: `${mechanismKey}.${name}` as ParameterName,
    mechanismKey,
    mechanismLabel,
    group,
    spec,
  });
  if (declared.canBeSwitchedOff !== false) yield entry('enabled', enabledSpec(mechanismLabel));
  for (const [name, spec] of Object.entries(declared.parameters)) yield entry(name, spec);
}

const entries: readonly CatalogueEntry[] = [scene, ...schedule].flatMap((declared) => [...entriesOf(declared)]);

/** Any text may be looked up; what is listed has its name as a type. */
export interface ParameterCatalogue extends ReadonlyMap<string, CatalogueEntry> {
  /** The full names. */
  keys(): MapIterator<ParameterName>;
  /** Name and parameter. */
  entries(): MapIterator<[ParameterName, CatalogueEntry]>;
  /** The same, for loops. */
  [Symbol.iterator](): MapIterator<[ParameterName, CatalogueEntry]>;
}

/** All parameters by full name, in the order of declaration. */
export const parameterCatalogue: ParameterCatalogue = new Map<ParameterName, CatalogueEntry>(
  entries.map((entry) => [entry.key, entry]),
);

/**
 * The settings that are not at their defaults, in the order of their names. What names a run or a state is made of these,
 * so that a parameter that is added, or moved to another place in the catalogue, moves no name.
 */
export const settingsOffDefault = (settings: Settings): readonly (readonly [ParameterName, number])[] =>
  [...parameterCatalogue]
    .filter(([key, { spec }]) => settings[key] !== spec.default)
    .map(([key]) => [key, settings[key]] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** The parameter of this name; a mistyped one does not compile. A text from outside is looked up in the catalogue. */
export function entryOf(name: ParameterName): CatalogueEntry {
  const entry = parameterCatalogue.get(name);
  invariant(entry !== undefined, `${name} is declared`);
  return entry;
}

/** Whether a text from outside is the full name of a parameter: the one way from a text to a name. */
export const isParameterName = (text: string): text is ParameterName => parameterCatalogue.has(text);

/** The value under a name that comes as text; undefined when no parameter is called so. */
export const valueIn = (settings: SomeSettings, text: string): number | undefined =>
  isParameterName(text) ? settings[text] : undefined;

/** The value of a mechanism's parameter, given by the mechanism's key and the parameter's own name. */
export function settingOf(settings: SomeSettings, mechanismKey: string, name: string): number {
  const key = `${mechanismKey}.${name}`;
  const value = valueIn(settings, key);
  invariant(value !== undefined, `${key} has a value`);
  return value;
}

/** A value for every parameter. */
export const settingsFrom = (value: (entry: CatalogueEntry) => number): Record<ParameterName, number> =>
  // Complete, because the names are those of the catalogue.
  Object.fromEntries(entries.map((entry) => [entry.key, value(entry)])) as Record<ParameterName, number>;
