/** Finding parameters by words, by the part of the model and by where their number comes from. */
import type { ParameterSource } from '../../../core/parameter';
import { shortNameOf } from '../../../scenario/aliases';
import { type CatalogueEntry, parameterCatalogue } from '../../../scenario/catalogue';
import { mechanismLabel, parameterLabel, parameterMeaning, reasonOf } from '../../words/laboratoryWords';

export type SourceKind = ParameterSource['kind'];
/** From the firmest to the loosest. */
export const SOURCE_KINDS: readonly SourceKind[] = ['paper', 'data', 'derived', 'fitted', 'assumed'];

export interface ParameterSearch {
  readonly text: string;
  readonly group: CatalogueEntry['group'] | '';
  readonly kind: SourceKind | '';
}

/** All but the switches of mechanisms, which are no numbers. */
export const numbersOfTheModel = (): readonly CatalogueEntry[] =>
  [...parameterCatalogue.values()].filter(({ key, mechanismKey }) => key !== `${mechanismKey}.enabled`);

/** What a source says, without its address. */
export function sourceWords(entry: CatalogueEntry): string {
  const { source } = entry.spec;
  switch (source.kind) {
    case 'paper':
      return source.citation;
    case 'data':
      return `${source.citation} ${reasonOf(entry)}`;
    case 'derived':
      return reasonOf(entry);
    case 'fitted':
      return `${reasonOf(entry)} ${source.command}`;
    case 'assumed':
      return reasonOf(entry);
  }
}

/** Hyphens, spaces and Greek letters are no hindrance: `IL-15`, `il15` and `tgf-beta` are found however they are typed. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('α', 'alpha')
    .replaceAll('β', 'beta')
    .replaceAll('γ', 'gamma')
    .replace(/[-\u2011_]/g, '');

const textOf = (entry: CatalogueEntry): string =>
  plain(
    [
      entry.key,
      shortNameOf(entry.key),
      entry.spec.label,
      entry.mechanismLabel,
      parameterLabel(entry),
      parameterMeaning(entry),
      mechanismLabel(entry),
      sourceWords(entry),
    ].join(' '),
  );

/** Those that hold every word of the text; a word that ends in a dot is the beginning of a full name, as in `il15.`. */
export function findParameters(
  entries: readonly CatalogueEntry[],
  { text, group, kind }: ParameterSearch,
): readonly CatalogueEntry[] {
  const sought = text
    .split(/\s+/)
    .map(plain)
    .filter((word) => word !== '');
  return entries.filter((entry) => {
    if (group !== '' && entry.group !== group) return false;
    if (kind !== '' && entry.spec.source.kind !== kind) return false;
    if (sought.length === 0) return true;
    const words = textOf(entry);
    return sought.every((word) => (word.endsWith('.') ? plain(entry.key).startsWith(word) : words.includes(word)));
  });
}

/** How many numbers come from each kind of source. */
export const countsOf = (entries: readonly CatalogueEntry[]): Readonly<Record<SourceKind, number>> => {
  const counts = { paper: 0, data: 0, derived: 0, fitted: 0, assumed: 0 };
  for (const { spec } of entries) counts[spec.source.kind]++;
  return counts;
};
