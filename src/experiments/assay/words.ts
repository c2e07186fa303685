/** Every word that an assay, a link or a flag can use for several settings at once: what it sets, and where that comes from. */
import { BUNDLE_KINDS, BUNDLE_OPTIONS, type BundleKind, bundleSettings } from '../../scenario/bundles';
import { ANTIBODIES } from '../../scenario/bundles/antibodies';
import { COSTIMULATION } from '../../scenario/bundles/costimulation';
import { INTERLEUKIN15 } from '../../scenario/bundles/interleukin15';
import { PRODUCTS } from '../../scenario/bundles/products';
import { SCENES } from '../../scenario/bundles/scenes';
import { TUMOUR_LINES } from '../../scenario/bundles/tumourLines';
import type { SomeSettings } from '../../scenario/scenario';
import { knockOutSettings } from './laboratory';
import { KNOCK_OUTS, type KnockOut } from './specification';

/** The kinds of words: those of links and flags, and what only an assay has. */
export const WORD_KINDS = [...BUNDLE_KINDS, 'knockOut'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

export interface Word {
  readonly kind: WordKind;
  readonly word: string;
  readonly title: string;
  /** What it stands for, in a sentence or two. */
  readonly meaning: string;
  /** Full names and values, where no other word is given. */
  readonly settings: SomeSettings;
  readonly sources: readonly string[];
}

/** Where a kind of words is written, and what all its words have in common. */
export interface KindText {
  readonly title: string;
  /** Path in an assay's file. */
  readonly inAssay: string;
  readonly note: string;
}

export const KIND_TEXTS: Readonly<Record<WordKind, KindText>> = {
  line: {
    title: 'Tumour cell lines',
    inAssay: 'targets.line',
    note: 'The antigen is that which the CAR aims at: the first that the line shows of CD19, CD20, CD22, HER2, EGFR and CLDN18.2, unless another is asked for.',
  },
  carTarget: {
    title: 'What the CAR aims at',
    inAssay: 'targets.antigen',
    note: 'Sets how much of the antigen the targets show (`antigenExpression.…`), and so depends on the line; on a line without it the CAR finds nothing.',
  },
  antibody: {
    title: 'Antibodies',
    inAssay: 'antibody.name',
    note: 'In an assay the concentration is the file’s. With a line the word also sets `antibody.target…` to what the line shows of the antigen; `antibody.target` is 1 where it is the CAR’s own.',
  },
  product: { title: 'Products', inAssay: 'effectors.product', note: 'What is not named is as in NK cells of blood.' },
  costimulation: { title: 'Co-stimulation of the CAR', inAssay: 'effectors.costimulation', note: '' },
  il15: {
    title: 'Sources of IL-15',
    inAssay: 'cytokines.il15',
    note: 'A level given beside it takes the place of the supply (`il15.support`).',
  },
  scene: {
    title: 'Scenes',
    inAssay: 'scene.kind',
    note: 'In an assay the numbers of cells are the file’s, not the word’s.',
  },
  knockOut: {
    title: 'Knock-outs',
    inAssay: 'knockOuts',
    note: 'In assays only; links and flags give the parameter itself.',
  },
};

const KNOCK_OUT_TEXTS: Readonly<Record<KnockOut, readonly [title: string, meaning: string]>> = {
  perforin: ['Perforin', 'Hits do no damage unless the cell has death ligands: it holds on, and lets go in the end.'],
  granzyme: ['Granzymes', 'Death comes late, and contacts last longer.'],
  tgfBetaReceptor: ['TGF-β receptor 2', 'Gone or dominant negative: a twentieth of the sensitivity is left (assumed).'],
  nkg2a: ['NKG2A', 'No cell carries it.'],
  pd1: ['PD-1', 'No cell carries it.'],
  cd16: ['CD16', 'No cell carries it, so that antibodies do nothing.'],
};

const LINE_SOURCE =
  'Doubling time and radius: recalled from cell banks; sensitivity to NK cells without a CAR: recalled, within a factor of two; lethal damage, HLA and share without antigen: assumed';

const antigenLevels = (key: string): readonly string[] =>
  Object.entries(TUMOUR_LINES.find((line) => line.key === key)?.antigens ?? {}).map(
    ([antigen, { molecules, source }]) => `${antigen}, ${molecules} molecules a cell: ${source}`,
  );

const shownOn = (antigen: string): string =>
  TUMOUR_LINES.flatMap((line) =>
    Object.entries(line.antigens).flatMap(([name, { molecules }]) =>
      name === antigen ? [`${line.key} ${molecules}`] : [],
    ),
  ).join(', ');

const WITH_SOURCES = { product: PRODUCTS, costimulation: COSTIMULATION, il15: INTERLEUKIN15, scene: SCENES };

function sourcesOf(kind: BundleKind, word: string): readonly string[] {
  if (kind === 'line') return [...antigenLevels(word), LINE_SOURCE];
  if (kind === 'carTarget') return ['Told with each line'];
  if (kind === 'antibody')
    return ANTIBODIES.some(({ key }) => key === word) ? ['Dose: assumed; there CD16 is as good as saturated'] : [];
  return WITH_SOURCES[kind].find(({ key }) => key === word)?.sources ?? [];
}

/** All words of a kind. */
export function wordsOf(kind: WordKind): readonly Word[] {
  if (kind === 'knockOut')
    return KNOCK_OUTS.map((word) => {
      const [title, meaning] = KNOCK_OUT_TEXTS[word];
      return { kind, word, title, meaning, settings: knockOutSettings(word, kind), sources: [] };
    });
  return BUNDLE_OPTIONS[kind].map(({ key, title, meaning }) => ({
    kind,
    word: key,
    title,
    meaning: kind === 'carTarget' ? `${meaning} Molecules a cell: ${shownOn(key)}.` : meaning,
    settings: bundleSettings({ [kind]: key }),
    sources: sourcesOf(kind, key),
  }));
}
