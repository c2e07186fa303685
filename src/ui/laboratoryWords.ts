/**
 * What the laboratory's parameters, presets and words are called in the language of the page. The laboratory itself says
 * everything in English; another language brings a book of its words, and what that lacks is said in English.
 */
import type { ParameterSpec } from '../core/parameter';
import type { BundleKind, Option } from '../scenario/bundles';
import type { CatalogueEntry } from '../scenario/catalogue';
import type { Preset } from '../scenario/presets/preset';
import { formatQuantity } from './format';
import { strings } from './strings';

/** Label and meaning, by full name. */
export type ParameterWords = Readonly<Record<string, readonly [label: string, meaning: string]>>;
export type PresetWords = Readonly<Pick<Preset, 'title' | 'summary' | 'watch' | 'try'>>;
type WordWords = Readonly<Record<string, readonly [title: string, meaning: string]>>;

export interface LaboratoryWords {
  readonly mechanisms: Readonly<Record<string, string>>;
  readonly parameters: ParameterWords;
  /** What a parameter may be when it is a choice. */
  readonly choices: Readonly<Record<string, string>>;
  readonly actions: ParameterWords;
  readonly presets: Readonly<Record<string, PresetWords>>;
  readonly words: Readonly<Record<BundleKind, WordWords>>;
  /** Sentences about input that cannot be used: English pattern → pattern of the language (see problemWords.ts). */
  readonly problems: Readonly<Record<string, string>>;
}

/** Sentences about where numbers come from, by the English one. */
export type SourceSentences = Readonly<Record<string, string>>;

let book: LaboratoryWords | null = null;
let sources: SourceSentences = {};

/** Opens the book of another language; none for English. */
export const speakLaboratory = (words: LaboratoryWords | null): void => {
  book = words;
};

/** The sentences about sources are many and read seldom: they come after the book. */
export const speakOfSources = (sentences: SourceSentences): void => {
  sources = sentences;
};

type Named = Pick<CatalogueEntry, 'key' | 'mechanismKey' | 'mechanismLabel' | 'spec'>;

const isSwitch = ({ key, mechanismKey }: Named): boolean => key === `${mechanismKey}.enabled`;

export const mechanismLabel = ({ mechanismKey, mechanismLabel: english }: Named): string =>
  book?.mechanisms[mechanismKey] ?? english;

export function parameterLabel(entry: Named): string {
  if (book === null) return entry.spec.label;
  if (isSwitch(entry)) return strings.panel.switchLabel(mechanismLabel(entry));
  return book.parameters[entry.key]?.[0] ?? entry.spec.label;
}

export function parameterMeaning(entry: Named): string {
  if (book === null) return entry.spec.meaning;
  if (isSwitch(entry)) return strings.panel.switchMeaning;
  return book.parameters[entry.key]?.[1] ?? entry.spec.meaning;
}

/** What an action, such as a dose, is called. */
export const actionLabel = (key: string, english: string): string => book?.actions[key]?.[0] ?? english;

/** A word that stands for a number, such as `nodule`, in the language of the page. */
export const choiceWord = (choice: string): string => book?.choices[choice] ?? choice;

/** A value as it is read: a word where the parameter is a choice, else the number with its unit. */
export function valueInWords(spec: Pick<ParameterSpec, 'choices' | 'unit'>, value: number): string {
  const choice = spec.choices?.[value];
  return choice === undefined ? formatQuantity(value, spec.unit) : choiceWord(choice);
}

export const presetWords = (preset: PresetWords & { readonly key: string }): PresetWords =>
  book?.presets[preset.key] ?? preset;

/** Title and meaning of a word such as a cell line. */
export function optionWords(kind: BundleKind, { key, title, meaning }: Option): Pick<Option, 'title' | 'meaning'> {
  const words = book?.words[kind][key];
  return words === undefined ? { title, meaning } : { title: words[0], meaning: words[1] };
}

/** A sentence about where a number comes from. */
export const sourceSentence = (english: string): string => sources[english] ?? english;

/** Patterns of sentences about input, for problemWords.ts. */
export const problemPatterns = (): LaboratoryWords['problems'] => book?.problems ?? {};
