/**
 * What the laboratory's parameters, presets and words are called in the language of the page. The laboratory itself says
 * everything in English; another language brings a book of its words, and what that lacks is said in English.
 */
import type { ParameterSource } from '../../core/parameter';
import type { MechanismWords } from '../../mechanisms/words/shape';
import type { BundleKind, Option } from '../../scenario/bundles';
import type { CatalogueEntry } from '../../scenario/catalogue';
import type { MechanismFacts } from '../../scenario/mechanismList';
import type { PresetWords } from '../../scenario/presets/words/shape';
import { formatQuantity } from './format';
import { strings } from './strings';

/** Label and meaning, by name. */
type ActionWords = Readonly<Record<string, readonly [label: string, meaning: string]>>;
type WordWords = Readonly<Record<string, readonly [title: string, meaning: string]>>;

export interface LaboratoryWords {
  /** Mechanisms, and the scene, with their parameters, by key. */
  readonly catalogue: Readonly<Record<string, MechanismWords>>;
  readonly actions: ActionWords;
  readonly presets: Readonly<Record<string, PresetWords>>;
  readonly words: Readonly<Record<BundleKind, WordWords>>;
}

let book: LaboratoryWords | null = null;

/** Opens the book of another language; none for English. */
export const speakLaboratory = (words: LaboratoryWords | null): void => {
  book = words;
};

type Named = Pick<CatalogueEntry, 'key' | 'mechanismKey' | 'mechanismLabel' | 'spec'>;
type Parameter = Pick<CatalogueEntry, 'key' | 'mechanismKey' | 'spec'>;

const isSwitch = ({ key, mechanismKey }: Named): boolean => key === `${mechanismKey}.enabled`;

const wordsOf = ({ key, mechanismKey }: Pick<CatalogueEntry, 'key' | 'mechanismKey'>) =>
  book?.catalogue[mechanismKey]?.parameters[key.slice(mechanismKey.length + 1)];

export const mechanismLabel = ({ mechanismKey, mechanismLabel: english }: Named): string =>
  book?.catalogue[mechanismKey]?.label ?? english;

/** What a mechanism does, and what the letters of its law stand for. */
export function mechanismWords({ key, label, meaning, symbols = '' }: MechanismFacts): {
  readonly label: string;
  readonly meaning: string;
  readonly symbols: string;
} {
  const words = book?.catalogue[key];
  return words === undefined ? { label, meaning, symbols } : { symbols: '', ...words };
}

export function parameterLabel(entry: Named): string {
  if (book === null) return entry.spec.label;
  if (isSwitch(entry)) return strings.panel.switchLabel(mechanismLabel(entry));
  return wordsOf(entry)?.label ?? entry.spec.label;
}

export function parameterMeaning(entry: Named): string {
  if (book === null) return entry.spec.meaning;
  if (isSwitch(entry)) return strings.panel.switchMeaning;
  return wordsOf(entry)?.meaning ?? entry.spec.meaning;
}

/** What an action, such as a dose, is called. */
export const actionLabel = (key: string, english: string): string => book?.actions[key]?.[0] ?? english;

/** What a choice may be, in its order, in the language of the page. */
export const choicesInWords = (parameter: Parameter): readonly string[] =>
  wordsOf(parameter)?.choices ?? parameter.spec.choices ?? [];

/** A value as it is read: a word where the parameter is a choice, else the number with its unit. */
export function valueInWords(parameter: Parameter, value: number): string {
  const { choices, unit } = parameter.spec;
  return choices?.[value] === undefined ? formatQuantity(value, unit) : choicesInWords(parameter)[value];
}

/** What a source says beside its citation or command. */
function reasonIn(source: ParameterSource): string {
  switch (source.kind) {
    case 'paper':
      return '';
    case 'data':
      return source.computed;
    case 'derived':
      return source.from;
    case 'fitted':
      return source.to;
    case 'assumed':
      return source.why;
  }
}

/** How its default follows from its source, or why it was assumed, in the language of the page. */
export const reasonOf = (parameter: Parameter): string => wordsOf(parameter)?.source ?? reasonIn(parameter.spec.source);

/** Title, texts and sources of a preset. */
export const presetWords = (preset: PresetWords & { readonly key: string }): PresetWords =>
  book?.presets[preset.key] ?? preset;

/** Title and meaning of a word such as a cell line. */
export function optionWords(kind: BundleKind, { key, title, meaning }: Option): Pick<Option, 'title' | 'meaning'> {
  const words = book?.words[kind][key];
  return words === undefined ? { title, meaning } : { title: words[0], meaning: words[1] };
}
