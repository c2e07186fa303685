/**
 * One word that stands for several settings: a tumour cell line, the antigen that the CAR aims at, an antibody, the
 * product, the CAR's co-stimulation. A word is only a way to write settings: a run, its link and its file hold the
 * numbers it stood for.
 */
import { accepted, type Reading, refused } from '../reading';
import type { Settings } from '../scenario';
import { eitherOf, nearestName, quoted } from '../text';
import { ANTIBODIES, ANTIBODY_DOSE } from './antibodies';
import { COSTIMULATION } from './costimulation';
import { PRODUCTS } from './products';
import { antibodyTargetSettings, carTargetSettings, firstAntigen, lineSettings, tumourLine } from './tumourLine';
import { ANTIGENS, TUMOUR_LINES } from './tumourLines';

/** The kinds of words, in the order in which they are shown. */
export const BUNDLE_KINDS = ['line', 'carTarget', 'antibody', 'product', 'costimulation'] as const;
export type BundleKind = (typeof BUNDLE_KINDS)[number];
/** A word of each kind that was chosen. */
export type Chosen = Readonly<Partial<Record<BundleKind, string>>>;

/** What may be chosen of a kind: the word, and how it is shown. */
export interface Option {
  readonly key: string;
  readonly title: string;
  readonly meaning: string;
}

/** The word for no antibody. */
const NONE = 'none';

export const BUNDLE_OPTIONS: Readonly<Record<BundleKind, readonly Option[]>> = {
  line: TUMOUR_LINES.map(({ key, title, disease }) => ({ key, title, meaning: disease })),
  carTarget: ANTIGENS.map((antigen) => ({ key: antigen, title: antigen, meaning: `The CAR aims at ${antigen}.` })),
  antibody: [
    { key: NONE, title: 'No antibody', meaning: 'No antibody in the dish.' },
    ...ANTIBODIES.map(({ key, title, antigen }) => ({ key, title, meaning: `Binds ${antigen}.` })),
  ],
  product: PRODUCTS,
  costimulation: COSTIMULATION,
};

export const isBundleKind = (name: string): name is BundleKind => (BUNDLE_KINDS as readonly string[]).includes(name);

/** The word, if there is one of this kind. */
export function readBundle(kind: BundleKind, word: string): Reading<string> {
  const words = BUNDLE_OPTIONS[kind].map(({ key }) => key);
  if (words.includes(word)) return accepted(word);
  const nearest = nearestName(word, words);
  return refused(
    `${kind} = ${quoted(word)} is not ${eitherOf(words)}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`,
  );
}

const found = <Item extends { readonly key: string }>(items: readonly Item[], key: string | undefined) =>
  items.find((item) => item.key === key);

/** What each kind of word sets, given all that were chosen: what a CAR or an antibody finds depends on the line. */
const SETTINGS_OF: Readonly<Record<BundleKind, (chosen: Chosen) => Settings>> = {
  line(chosen) {
    const line = tumourLine(chosen.line);
    if (line === undefined) return {};
    return { ...lineSettings(line), ...SETTINGS_OF.carTarget(chosen), ...SETTINGS_OF.antibody(chosen) };
  },
  carTarget(chosen) {
    const line = tumourLine(chosen.line);
    if (line === undefined) return {};
    const antigen = ANTIGENS.find((name) => name === chosen.carTarget) ?? firstAntigen(line);
    return { ...carTargetSettings(line, antigen), ...SETTINGS_OF.antibody(chosen) };
  },
  antibody(chosen) {
    if (chosen.antibody === NONE) return { 'antibody.concentration': 0 };
    const antibody = found(ANTIBODIES, chosen.antibody);
    if (antibody === undefined) return {};
    const line = tumourLine(chosen.line);
    const carTarget = chosen.carTarget ?? (line === undefined ? undefined : firstAntigen(line));
    const same = antibody.antigen === carTarget;
    return {
      'antibody.concentration': ANTIBODY_DOSE,
      'antibody.target': same ? 1 : 0,
      ...(line === undefined || same ? {} : antibodyTargetSettings(line, antibody.antigen)),
    };
  },
  product: (chosen) => found(PRODUCTS, chosen.product)?.settings ?? {},
  costimulation: (chosen) => found(COSTIMULATION, chosen.costimulation)?.settings ?? {},
};

/**
 * The settings that these words stand for, by full name.
 * @param only the kinds whose settings are wanted; the others still say what is in the dish
 */
export function bundleSettings(chosen: Chosen, only: readonly BundleKind[] = BUNDLE_KINDS): Settings {
  return Object.assign(
    {},
    ...only.filter((kind) => chosen[kind] !== undefined).map((kind) => SETTINGS_OF[kind](chosen)),
  );
}
