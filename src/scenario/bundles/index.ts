/**
 * One word that stands for several settings: a tumour cell line, the antigen that the CAR aims at, an antibody, the
 * product, the CAR's co-stimulation, the source of IL-15, the scene. A word is only a way to write settings: a run, its link and its file hold the
 * numbers it stood for.
 */
import { hinted, remark } from '../../remarks/remark';
import { clipped } from '../../remarks/text';
import type { ParameterName } from '../parameterName';
import { accepted, type Reading, refused } from '../reading';
import type { Settings, SomeSettings } from '../scenario';
import { settingEntries, settingNames, settingsOf } from '../settings';
import { nearestName } from '../text';
import { ANTIBODIES, ANTIBODY_DOSE } from './antibodies';
import { COSTIMULATION } from './costimulation';
import { INTERLEUKIN15 } from './interleukin15';
import { PRODUCTS } from './products';
import { SCENES } from './scenes';
import { antibodyTargetSettings, carTargetSettings, firstAntigen, lineSettings, tumourLine } from './tumourLine';
import { ANTIGENS, TUMOUR_LINES, type TumourLine } from './tumourLines';

/** The kinds of words, in the order in which they are shown. */
export const BUNDLE_KINDS = ['line', 'carTarget', 'antibody', 'product', 'costimulation', 'il15', 'scene'] as const;
/** The kind of a word. */
export type BundleKind = (typeof BUNDLE_KINDS)[number];
/** A word of each kind that was chosen. */
export type Chosen = Readonly<Partial<Record<BundleKind, string>>>;

/** What may be chosen of a kind: the word, and how it is shown. */
export interface Option {
  /** The word. */
  readonly key: string;
  /** How it is shown. */
  readonly title: string;
  /** What it stands for, in a few words. */
  readonly meaning: string;
}

/** The word for no antibody. */
const NONE = 'none';

/** All words of each kind. */
export const BUNDLE_OPTIONS: Readonly<Record<BundleKind, readonly Option[]>> = {
  line: TUMOUR_LINES.map(({ key, title, disease }) => ({ key, title, meaning: disease })),
  carTarget: ANTIGENS.map((antigen) => ({ key: antigen, title: antigen, meaning: `The CAR aims at ${antigen}.` })),
  antibody: [
    { key: NONE, title: 'No antibody', meaning: 'No antibody in the dish.' },
    ...ANTIBODIES.map(({ key, title, antigen }) => ({ key, title, meaning: `Binds ${antigen}.` })),
  ],
  product: PRODUCTS,
  costimulation: COSTIMULATION,
  il15: INTERLEUKIN15,
  scene: SCENES,
};

export const isBundleKind = (name: string): name is BundleKind => (BUNDLE_KINDS as readonly string[]).includes(name);

/** The word, if there is one of this kind. */
export function readBundle(kind: BundleKind, word: string): Reading<string> {
  const words = BUNDLE_OPTIONS[kind].map(({ key }) => key);
  if (words.includes(word)) return accepted(word);
  return refused(
    remark('word.none', kind, { came: clipped(word), choices: words, ...hinted(nearestName(word, words)) }),
  );
}

const found = <Item extends { readonly key: string }>(items: readonly Item[], key: string | undefined) =>
  items.find((item) => item.key === key);

/** What each kind of word sets, given all that were chosen: what a CAR or an antibody finds depends on the line. */
const SETTINGS_OF: Readonly<Record<BundleKind, (chosen: Chosen) => SomeSettings>> = {
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
  il15: (chosen) => found(INTERLEUKIN15, chosen.il15)?.settings ?? {},
  scene: (chosen) => found(SCENES, chosen.scene)?.settings ?? {},
};

/**
 * The settings that these words stand for, by full name.
 * @param only the kinds whose settings are wanted; the others still say what is in the dish
 */
export function bundleSettings(chosen: Chosen, only: readonly BundleKind[] = BUNDLE_KINDS): SomeSettings {
  return Object.assign(
    {},
    ...only.filter((kind) => chosen[kind] !== undefined).map((kind) => SETTINGS_OF[kind](chosen)),
  );
}

/** What may be chosen of a kind beside the other words: a CAR aims at an antigen that the line shows. */
export function optionsFor(kind: BundleKind, chosen: Chosen): readonly Option[] {
  const line = kind === 'carTarget' ? tumourLine(chosen.line) : undefined;
  const options = BUNDLE_OPTIONS[kind];
  return line === undefined ? options : options.filter(({ key }) => Object.hasOwn(line.antigens, key));
}

/** Where a cell is put or how large it is drawn does not make it another line or another product. */
const matters = (key: ParameterName, kind: BundleKind = 'line'): boolean =>
  kind === 'scene' || !key.startsWith('scene.');

/** With more or less of these it still is the same antigen, or the same kind of scene. */
const LOOSE: Readonly<Partial<Record<BundleKind, readonly ParameterName[]>>> = {
  carTarget: ['antigenExpression.density'],
  scene: ['scene.numberOfTumourCells', 'scene.numberOfNk'],
};

/** The word of this kind whose settings are all in force, read beside the other words; undefined when there is none. */
function wordInForce(kind: BundleKind, settings: SomeSettings, others: Chosen): string | undefined {
  const inForce = (key: string, except: readonly ParameterName[] = []): boolean =>
    settingEntries(bundleSettings({ ...others, [kind]: key }, [kind])).every(
      ([name, value]) => !matters(name, kind) || except.includes(name) || settings[name] === value,
    );
  const options = optionsFor(kind, others);
  const exact = options.find(({ key }) => inForce(key));
  return (exact ?? options.find(({ key }) => inForce(key, LOOSE[kind])))?.key;
}

/** The line whose own settings are in force; of several that differ in nothing else, the one that shows this much antigen. */
function lineInForce(settings: SomeSettings): TumourLine | undefined {
  const holds = (of: SomeSettings): boolean =>
    settingEntries(of).every(([key, value]) => !matters(key) || settings[key] === value);
  const lines = TUMOUR_LINES.filter((line) => holds(lineSettings(line)));
  const showing = lines.find((line) =>
    ANTIGENS.some((antigen) => Object.hasOwn(line.antigens, antigen) && holds(carTargetSettings(line, antigen))),
  );
  return showing ?? lines[0];
}

/** The words that say what these settings, every parameter's, make of the dish. */
export function chosenIn(settings: SomeSettings): Chosen {
  const line = lineInForce(settings);
  const chosen: Partial<Record<BundleKind, string>> = line === undefined ? {} : { line: line.key };
  for (const kind of BUNDLE_KINDS) {
    const word = kind === 'line' ? undefined : wordInForce(kind, settings, chosen);
    if (word !== undefined) chosen[kind] = word;
  }
  return chosen;
}

/**
 * All settings with another word of this kind in force; what only the word before it set goes back to `fallback`,
 * every parameter's default.
 */
export function withWord(settings: Settings, kind: BundleKind, word: string, fallback: Settings): Settings {
  const present = chosenIn(settings);
  const before = settingNames(present[kind] === undefined ? {} : bundleSettings(present, [kind]));
  const cleared = settingsOf(before.map((key) => [key, fallback[key]]));
  const { carTarget, ...others } = present;
  // A CAR against an antigen that the new line does not show would be aimed at nothing.
  const astray = kind === 'line' && !optionsFor('carTarget', { line: word }).some(({ key }) => key === carTarget);
  return { ...settings, ...cleared, ...bundleSettings({ ...(astray ? others : present), [kind]: word }, [kind]) };
}
