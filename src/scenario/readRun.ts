/**
 * Reads a run written as named parts, whether they come from a link or from flags. What cannot be used is
 * told in a remark and takes the preset's value; the rest counts, so that there is always a valid run at the end.
 */
import { MINUTES_PER_HOUR } from '../core/units';
import { MODEL_VERSION } from '../core/version';
import { type Remark, remark } from '../remarks/remark';
import { clipped } from '../remarks/text';
import { fullNameOf } from './aliases';
import { type BundleKind, isBundleKind, readBundle } from './bundles';
import { settingsFrom } from './catalogue';
import { readAssignment, readIntervention } from './grammar';
import { parseNumber } from './numbers';
import { type Opening, readHash, readOpeningStep, readPlaying } from './opening';
import { unpackChanges } from './packedChanges';
import type { Preset } from './presets';
import { type Reading, Remarks } from './reading';
import { assembleScenario, DEFAULT_PRESET, DEFAULT_SEED, presetByKey, resolveSettings, unknownPreset } from './resolve';
import type { Intervention, Scenario, Settings } from './scenario';
import { SCENE_KEY } from './scene';
import { sceneProblems, takesRoom } from './sceneFit';
import { HOURS, hoursProblem, RUN_PARTS, seedProblem, takes } from './validate';

/** One `name=text` of a link, or one flag with its argument. */
export interface Part {
  readonly name: string;
  readonly text: string;
}

/** What reading a run gives: always a run, and what is to be told of it. */
export interface RunReading {
  /** The run; where a part could not be used, it has the preset's value. */
  readonly scenario: Scenario;
  /** Where to begin looking at it. */
  readonly opening: Opening;
  /** What was wrong and left out. */
  readonly problems: readonly Remark[];
  /** What is right but worth telling. */
  readonly notes: readonly Remark[];
}

export const MOST_INTERVENTIONS = 10000;

interface Told {
  readonly problems: Remarks;
  readonly notes: Remarks;
}

interface Draft {
  /** The parts that may come once, by full name. */
  readonly single: ReadonlyMap<string, Part>;
  readonly at: readonly string[];
}

function sortOut(parts: readonly Part[], problems: Remarks): Draft {
  const single = new Map<string, Part>();
  const at: string[] = [];
  for (const part of parts) {
    if (part.name === 'at') {
      at.push(part.text);
      continue;
    }
    const key = fullNameOf(part.name);
    const first = single.get(key);
    if (first === undefined) single.set(key, part);
    else problems.add(remark('name.twice', clipped(part.name), { first: clipped(first.text) }));
  }
  return { single, at: limited(at, problems) };
}

function limited(at: readonly string[], problems: Remarks): readonly string[] {
  if (at.length > MOST_INTERVENTIONS)
    problems.add(remark('changes.many', 'at', { count: at.length, most: MOST_INTERVENTIONS }));
  return at.slice(0, MOST_INTERVENTIONS);
}

function readPreset(text: string | undefined, problems: Remarks): Preset {
  if (text === undefined) return DEFAULT_PRESET;
  const preset = presetByKey(text);
  if (preset === undefined) problems.add(unknownPreset(text));
  return preset ?? DEFAULT_PRESET;
}

function readSeed(text: string | undefined, problems: Remarks): string {
  if (text === undefined) return DEFAULT_SEED;
  const problem = seedProblem(text);
  if (problem !== undefined) problems.add(problem);
  return problem === undefined ? text : DEFAULT_SEED;
}

function readHours(text: string | undefined, preset: Preset, problems: Remarks): number {
  if (text === undefined) return preset.hours;
  const hours = parseNumber(text);
  const problem =
    hours === undefined
      ? remark('number.none', 'hours', { came: clipped(text), takes: takes(HOURS) })
      : hoursProblem(hours, text);
  if (problem !== undefined) problems.add(problem);
  return problem === undefined && hours !== undefined ? hours : preset.hours;
}

function checkVersion(text: string | undefined, problems: Remarks): void {
  if (text !== undefined && text !== MODEL_VERSION)
    problems.add(remark('version.other', 'v', { came: clipped(text), present: MODEL_VERSION }));
}

function readSettings(
  single: Draft['single'],
  preset: Preset,
  otherNames: readonly string[],
  problems: Remarks,
): Settings {
  const given = new Map<string, number>();
  const chosen: Partial<Record<BundleKind, string>> = {};
  const taken = new Set<string>([...RUN_PARTS, ...otherNames]);
  for (const [key, part] of single) {
    if (taken.has(key)) continue;
    if (isBundleKind(key)) {
      const word = readBundle(key, part.text);
      if (word.ok) chosen[key] = word.value;
      else problems.addRefusal(word);
      continue;
    }
    const assignment = readAssignment(part.name, part.text, 'atTheStart');
    if (assignment.ok) given.set(assignment.value.key, assignment.value.value);
    else problems.addRefusal(assignment);
  }
  const settings = resolveSettings(preset, given, chosen);
  const misfits = sceneProblems(settings);
  if (misfits.length === 0) return settings;
  problems.add(...misfits);
  // Which of them is the wrong one cannot be told, so the preset's scene, which fits, takes their place.
  const fitting = resolveSettings(preset, new Map());
  return settingsFrom(({ key }) => (takesRoom(key) ? fitting : settings)[key]);
}

/** Packed changes come before those that stand readable beside them. */
function changeTexts({ single, at }: Draft, problems: Remarks): readonly string[] {
  const packed = single.get('z');
  if (packed === undefined) return at;
  const unpacked = unpackChanges(packed.text);
  if (!unpacked.ok) problems.addRefusal(unpacked);
  return limited(unpacked.ok ? [...unpacked.value, ...at] : at, problems);
}

/** One part of a link that has a reader of its own; what it cannot use is told. */
function readPart<T>(part: Part | undefined, read: (text: string) => Reading<T>, told: Told): T | undefined {
  if (part === undefined) return undefined;
  const reading = read(part.text);
  if (!reading.ok) told.problems.addRefusal(reading);
  else if (reading.note !== undefined) told.notes.add(reading.note);
  return reading.ok ? reading.value : undefined;
}

function readOpening(single: Draft['single'], timeStep: number, told: Told): Opening {
  const step = readPart(single.get('t'), (text) => readOpeningStep(text, timeStep), told);
  const playing = readPart(single.get('play'), readPlaying, told) ?? step === undefined;
  const hash = readPart(single.get('hash'), readHash, told);
  return { ...(step === undefined ? {} : { step }), playing, ...(hash === undefined ? {} : { hash }) };
}

function readInterventions(
  texts: readonly string[],
  timeStep: number,
  problems: Remarks,
  notes: Remarks,
): Intervention[] {
  const interventions: Intervention[] = [];
  for (const text of texts) {
    const intervention = readIntervention(text, timeStep);
    if (!intervention.ok) {
      problems.addRefusal(intervention);
      continue;
    }
    interventions.push(intervention.value);
    if (intervention.note !== undefined) notes.add(intervention.note);
  }
  return interventions;
}

/** Reads a run. Parts called by one of `otherNames` belong to the caller and are passed over. */
export function readRun(parts: readonly Part[], otherNames: readonly string[] = []): RunReading {
  const problems = new Remarks();
  const notes = new Remarks();
  const draft = sortOut(parts, problems);
  const { single } = draft;
  const textOf = (name: (typeof RUN_PARTS)[number]): string | undefined => single.get(name)?.text;
  checkVersion(textOf('v'), problems);
  const preset = readPreset(textOf('scenario'), problems);
  const seed = readSeed(textOf('seed'), problems);
  const hours = readHours(textOf('hours'), preset, problems);
  const settings = readSettings(single, preset, otherNames, problems);
  const timeStep = settings[`${SCENE_KEY}.timeStep`];
  const interventions = readInterventions(changeTexts(draft, problems), timeStep, problems, notes);
  const opening = readOpening(single, timeStep, { problems, notes });
  const late = interventions.filter(({ step }) => step * timeStep >= hours * MINUTES_PER_HOUR).length;
  if (late > 0) notes.add(remark('changes.late', 'at', { count: late, hours }));
  const scenario = assembleScenario({ preset: preset.key, seed, hours, settings, interventions });
  return { scenario, opening, problems: problems.list(), notes: notes.list() };
}
