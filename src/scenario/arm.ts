/**
 * The second arm of a comparison, written as what makes it differ from the first: `antigenDensity=2000`, a word, another
 * preset, changes on the way. Seed, duration and step size are the first arm's, so that chance and clock are shared.
 */
import { type Remark, remark } from '../remarks/remark';
import { clipped } from '../remarks/text';
import { fullNameOf } from './aliases';
import { BUNDLE_KINDS, type BundleKind, isBundleKind, readBundle, withWord } from './bundles';
import { parameterCatalogue, settingsFrom } from './catalogue';
import { readAssignment, readIntervention, writeAssignment, writeIntervention } from './grammar';
import { linkParts } from './link';
import { LONGEST_READABLE, packChanges, unpackChanges } from './packedChanges';
import { Remarks } from './reading';
import { MOST_INTERVENTIONS, type Part } from './readRun';
import { assembleScenario, presetByKey, unknownPreset } from './resolve';
import type { Intervention, Scenario, Settings } from './scenario';
import { sceneProblems, takesRoom } from './sceneFit';

export interface ArmReading {
  readonly scenario: Scenario;
  /** What was wrong and left out. */
  readonly problems: readonly Remark[];
  /** What is right but worth telling. */
  readonly notes: readonly Remark[];
}

const TIME_STEP = 'scene.timeStep';
/** What both arms have in common, whatever else differs. */
const SHARED = new Set(['seed', 'hours', 'v', 't', 'play', 'hash', TIME_STEP]);

const DEFAULTS: Settings = settingsFrom(({ spec }) => spec.default);

/** The settings that the second arm has by itself: the first arm's, or those of another preset. */
export function baseSettings(first: Scenario, preset: string): Settings {
  if (preset === first.preset) return first.settings;
  return { ...DEFAULTS, ...presetByKey(preset)?.settings, [TIME_STEP]: first.settings[TIME_STEP] };
}

interface Draft {
  preset: string;
  readonly words: Map<BundleKind, string>;
  readonly given: Map<string, number>;
  /** The texts of changes that only the second arm has, and of those that only the first has. */
  readonly added: string[];
  readonly removed: string[];
}

function packedTexts(text: string, problems: Remarks): readonly string[] {
  const unpacked = unpackChanges(text);
  if (!unpacked.ok) problems.addRefusal(unpacked);
  return unpacked.ok ? unpacked.value : [];
}

function readPart({ name, text }: Part, draft: Draft, problems: Remarks): void {
  const key = fullNameOf(name);
  if (name === 'at') draft.added.push(text);
  else if (name === 'without') draft.removed.push(text);
  else if (name === 'z') draft.added.push(...packedTexts(text, problems));
  else if (name === 'zWithout') draft.removed.push(...packedTexts(text, problems));
  else if (SHARED.has(key)) problems.add(remark('arm.shared', clipped(name), {}));
  else if (name === 'scenario') {
    if (presetByKey(text) === undefined) problems.add(unknownPreset(text));
    else draft.preset = text;
  } else if (isBundleKind(name)) {
    const word = readBundle(name, text);
    if (word.ok) draft.words.set(name, word.value);
    else problems.addRefusal(word);
  } else if (draft.given.has(key)) problems.add(remark('name.twice', clipped(name), {}));
  else {
    const assignment = readAssignment(name, text, 'atTheStart');
    if (assignment.ok) draft.given.set(key, assignment.value.value);
    else problems.addRefusal(assignment);
  }
}

function settingsOf({ preset, words, given }: Draft, first: Scenario, problems: Remarks): Settings {
  const base = baseSettings(first, preset);
  let settings = base;
  for (const kind of BUNDLE_KINDS) {
    const word = words.get(kind);
    if (word !== undefined) settings = withWord(settings, kind, word, DEFAULTS);
  }
  settings = { ...settings, ...Object.fromEntries(given) };
  const misfits = sceneProblems(settings);
  problems.add(...misfits);
  if (misfits.length === 0) return settings;
  return settingsFrom(({ key }) => (takesRoom(key) ? base : settings)[key]);
}

const isSame = (one: Intervention, other: Intervention): boolean =>
  one.step === other.step && one.key === other.key && one.value === other.value;

function changesOf(draft: Draft, first: Scenario, problems: Remarks, notes: Remarks): readonly Intervention[] {
  const read = (texts: readonly string[]): Intervention[] =>
    texts.slice(0, MOST_INTERVENTIONS).flatMap((text) => {
      const change = readIntervention(text, first.settings[TIME_STEP]);
      if (!change.ok) problems.addRefusal(change);
      else if (change.note !== undefined) notes.add(change.note);
      return change.ok ? [change.value] : [];
    });
  const kept = [...first.interventions];
  for (const removed of read(draft.removed)) {
    const at = kept.findIndex((change) => isSame(change, removed));
    if (at >= 0) kept.splice(at, 1);
    else
      problems.add(
        remark('arm.noChange', 'without', { came: clipped(writeIntervention(removed, first.settings[TIME_STEP])) }),
      );
  }
  return [...kept, ...read(draft.added)].slice(0, MOST_INTERVENTIONS);
}

/** Reads what makes the second arm differ from the first. Never throws: what cannot be used is told, the rest counts. */
export function readArm(text: string, first: Scenario): ArmReading {
  const { parts, problems: broken } = linkParts(text);
  const problems = new Remarks();
  const notes = new Remarks();
  const draft: Draft = { preset: first.preset, words: new Map(), given: new Map(), added: [], removed: [] };
  for (const part of parts) readPart(part, draft, problems);
  const scenario = assembleScenario({
    ...first,
    preset: draft.preset,
    settings: settingsOf(draft, first, problems),
    interventions: changesOf(draft, first, problems, notes),
  });
  return { scenario, problems: [...broken, ...problems.list()], notes: notes.list() };
}

export interface ChangedChanges {
  readonly added: readonly Intervention[];
  readonly removed: readonly Intervention[];
}

function byStep(changes: readonly Intervention[]): ReadonlyMap<number, readonly Intervention[]> {
  const groups = new Map<number, Intervention[]>();
  for (const change of changes) groups.set(change.step, [...(groups.get(change.step) ?? []), change]);
  return groups;
}

/**
 * The changes that only one of two runs has. Within a step their order matters, so a step that does not merely go on where
 * the first arm's ends is given anew.
 */
export function changedChanges(first: readonly Intervention[], second: readonly Intervention[]): ChangedChanges {
  const [before, after] = [byStep(first), byStep(second)];
  const added: Intervention[] = [];
  const removed: Intervention[] = [];
  for (const step of [...new Set([...before.keys(), ...after.keys()])].sort((a, b) => a - b)) {
    const [own, other] = [before.get(step) ?? [], after.get(step) ?? []];
    const goesOn = own.every((change, at) => other[at] !== undefined && isSame(change, other[at]));
    if (!goesOn) removed.push(...own);
    added.push(...other.slice(goesOn ? own.length : 0));
  }
  return { added, removed };
}

function writeChanges(changes: readonly Intervention[], timeStep: number, plain: string, packed: string): string[] {
  const texts = changes.map((change) => writeIntervention(change, timeStep));
  const readable = texts.map((text) => `${plain}=${text}`);
  return readable.join('&').length <= LONGEST_READABLE ? readable : [`${packed}=${packChanges(texts)}`];
}

/** What makes the second arm differ from the first, in as few words as name it; nothing when they are the same. */
export function writeArm(second: Scenario, first: Scenario): string {
  const base = baseSettings(first, second.preset);
  const timeStep = first.settings[TIME_STEP];
  const { added, removed } = changedChanges(first.interventions, second.interventions);
  const differing = [...parameterCatalogue.keys()].filter((key) => second.settings[key] !== base[key]);
  return [
    ...(second.preset === first.preset ? [] : [`scenario=${second.preset}`]),
    ...differing.map((key) => writeAssignment({ key, value: second.settings[key] })),
    ...writeChanges(removed, timeStep, 'without', 'zWithout'),
    ...writeChanges(added, timeStep, 'at', 'z'),
  ].join('&');
}
