/** Reads a run file that may be old, new, cut off, edited, huge or hostile: what cannot be used is told in a sentence. */
import { MODEL_VERSION } from '../core/version';
import { readArm } from './arm';
import { parameterCatalogue } from './catalogue';
import { isPresetName, LONGEST_PRESET_NAME } from './presetName';
import type { Refusal } from './reading';
import { refused } from './reading';
import { MOST_INTERVENTIONS } from './readRun';
import { presetByKey, resolveSettings } from './resolve';
import {
  checksumOf,
  type FileHash,
  LONGEST_RUN_FILE,
  RUN_FILE_FORMAT,
  RUN_FILE_VERSION,
  type RunFile,
  type SecondArm,
} from './runFile';
import type { Scenario } from './scenario';
import { scenarioFromData } from './scenarioFromData';
import { clipped, quoted } from './text';
import { LAST_MINUTE } from './validate';

/** A file that could be read. */
export interface RunFileAccepted {
  /** Marks this outcome. */
  readonly ok: true;
  /** What is in it. */
  readonly file: RunFile;
  /** What is worth telling before the run is believed. */
  readonly notes: readonly string[];
}
/** What reading a file gives: its content, or the sentence that says what is wrong. */
export type RunFileReading = RunFileAccepted | Refusal;

type Data = Readonly<Record<string, unknown>>;

const MOST_HASHES = 1000;
const MOST_COLUMNS = 200;
const HASH = /^[0-9a-f]{64}$/;
const VERSION = /^[0-9]{1,9}$/;
const BYTES_PER_MEGABYTE = 1024 * 1024;
const LONGEST_SENTENCE = 400;

const isRecord = (data: unknown): data is Data => typeof data === 'object' && data !== null && !Array.isArray(data);
const isStep = (data: unknown): data is number => typeof data === 'number' && Number.isSafeInteger(data) && data >= 0;

/** What is wrong with the size of a file, before anything is read. */
export const sizeProblem = (bytes: number): string | undefined =>
  bytes > LONGEST_RUN_FILE
    ? `The file has ${Math.ceil(bytes / BYTES_PER_MEGABYTE)} MB; a run file has at most ${LONGEST_RUN_FILE / BYTES_PER_MEGABYTE} MB`
    : undefined;

function parsed(text: string): { readonly data: unknown } | Refusal {
  const ending = text.slice(-100).trimEnd();
  try {
    return { data: JSON.parse(text) };
  } catch {
    if (text.trim() === '') return refused('The file is empty');
    return /^\s*\{/.test(text) && !ending.endsWith('}')
      ? refused('The file ends in the middle: a part of it is missing')
      : refused('The file cannot be read: it is not JSON, which run files of NKscape are');
  }
}

/** A scenario of another version of the model: names that are gone are dropped, new ones have the preset's values. */
function adapted(data: unknown, notes: string[]): unknown {
  if (!isRecord(data) || !isRecord(data.settings) || typeof data.preset !== 'string') return data;
  const preset = presetByKey(data.preset);
  if (preset === undefined) return data;
  const known = Object.entries(data.settings).filter(([key]) => parameterCatalogue.has(key));
  const gone = Object.keys(data.settings).length - known.length;
  const missing = parameterCatalogue.size - known.length;
  if (gone > 0) notes.push(`${gone} of its parameters are not known here and are left out`);
  if (missing > 0) notes.push(`${missing} parameters of this version are not in it and have the preset's values`);
  const given = known.filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return { ...data, settings: resolveSettings(preset, new Map(given)) };
}

/** @throws Error with a sentence. */
function scenarioOf(data: unknown, isPresent: boolean, notes: string[]): Scenario {
  if (isRecord(data) && Array.isArray(data.interventions) && data.interventions.length > MOST_INTERVENTIONS)
    throw new Error(`it has ${data.interventions.length} changes; at most ${MOST_INTERVENTIONS} are allowed`);
  return scenarioFromData(isPresent ? data : adapted(data, notes));
}

/** @throws Error with a sentence. */
function stepOf(data: unknown, { settings }: Scenario): number {
  const latest = Math.ceil(LAST_MINUTE / settings['scene.timeStep']);
  if (!isStep(data) || data > latest) throw new Error(`step is not a whole number from 0 to ${latest}`);
  return data;
}

/** @throws Error with a sentence. */
function hashesOf(data: unknown, last: number): readonly FileHash[] {
  if (!Array.isArray(data) || data.length === 0 || data.length > MOST_HASHES)
    throw new Error(`hashes is not a list of 1 to ${MOST_HASHES} states`);
  let before = -1;
  const hashes = data.map((entry: unknown) => {
    if (!isRecord(entry) || !isStep(entry.step) || typeof entry.stateHash !== 'string' || !HASH.test(entry.stateHash))
      throw new Error('hashes holds something else than { step, stateHash }');
    const { step, stateHash } = entry;
    if (step <= before || step > last) throw new Error(`hashes: step ${step} is out of order`);
    before = step;
    return { step, stateHash };
  });
  if (before !== last)
    throw new Error(`hashes: the last is that of step ${before}, and the file was saved at step ${last}`);
  return hashes;
}

const isColumn = (data: unknown): data is readonly (number | null)[] =>
  Array.isArray(data) && data.every((value) => value === null || typeof value === 'number');

/** @throws Error with a sentence. */
function seriesOf(data: unknown): RunFile['series'] {
  if (!isRecord(data)) throw new Error('series is not a table of measurements');
  const columns = Object.entries(data);
  if (columns.length > MOST_COLUMNS) throw new Error(`series has ${columns.length} columns`);
  const series: Record<string, readonly (number | null)[]> = Object.create(null);
  for (const [name, column] of columns) {
    if (!isColumn(column)) throw new Error(`series: ${quoted(name)} is not a list of numbers`);
    if (column.length !== (columns[0][1] as unknown[]).length) throw new Error('series has columns of unequal length');
    series[name] = column;
  }
  return series;
}

/** @throws Error with a sentence. */
function secondArmOf(data: unknown, scenario: Scenario, notes: string[]): SecondArm | undefined {
  if (data === undefined) return undefined;
  if (!isRecord(data) || typeof data.difference !== 'string' || typeof data.stateHash !== 'string')
    throw new Error('compare is something else than { difference, stateHash }');
  const { difference, stateHash } = data;
  if (!HASH.test(stateHash)) throw new Error('compare: stateHash is not 64 hexadecimal digits');
  notes.push(...readArm(difference, scenario).problems.map((problem) => `arm B: ${problem}`));
  return { difference, stateHash };
}

/** @throws Error with a sentence. */
function nameOf(data: unknown): string | undefined {
  if (data === undefined || isPresetName(data)) return data;
  throw new Error(`name is not a text of 1 to ${LONGEST_PRESET_NAME} characters in one line`);
}

function versionNote(modelVersion: string): string {
  const age = Number(modelVersion) < Number(MODEL_VERSION) ? 'an older' : 'a newer';
  return `The file was made with ${age} version of the model, ${modelVersion}; only ${MODEL_VERSION} is here, so the run will differ from the one saved`;
}

function accepted(data: Data): RunFileAccepted {
  const notes: string[] = [];
  const { modelVersion, step, checksum, ...rest } = data;
  if (typeof modelVersion !== 'string' || !VERSION.test(modelVersion))
    throw new Error('modelVersion is not the number of a version');
  const isPresent = modelVersion === MODEL_VERSION;
  if (!isPresent) notes.push(versionNote(modelVersion));
  const { checksum: _, ...content } = data;
  if (checksum !== checksumOf(content))
    notes.push(
      'The file was changed after NKscape had written it; whether its run is the one it says shows in a replay',
    );
  const scenario = scenarioOf(rest.scenario, isPresent, notes);
  const last = stepOf(step, scenario);
  const hashes = hashesOf(rest.hashes, last);
  const compare = secondArmOf(rest.compare, scenario, notes);
  const name = nameOf(rest.name);
  const file = {
    modelVersion,
    scenario,
    step: last,
    series: seriesOf(rest.series),
    hashes,
    ...(compare === undefined ? {} : { compare }),
    ...(name === undefined ? {} : { name }),
  };
  return { ok: true, file, notes };
}

/** The version of the model that made this file, when that is an older one than the present. Never throws. */
export function olderVersionOfFile(text: string): string | undefined {
  const json = sizeProblem(text.length) === undefined ? parsed(text) : undefined;
  const version = json !== undefined && 'data' in json && isRecord(json.data) ? json.data.modelVersion : undefined;
  return typeof version === 'string' && VERSION.test(version) && Number(version) < Number(MODEL_VERSION)
    ? version
    : undefined;
}

/** The name in a file, whatever made it: readers of older models do not know of names. Never throws. */
export function nameInRunFile(text: string): string | undefined {
  const json = parsed(text);
  return 'data' in json && isRecord(json.data) && isPresetName(json.data.name) ? json.data.name : undefined;
}

/** Reads the text of a file. Never throws. */
export function readRunFile(text: string): RunFileReading {
  const tooLong = sizeProblem(text.length);
  if (tooLong !== undefined) return refused(tooLong);
  const json = parsed(text);
  if ('ok' in json) return json;
  const { data } = json;
  if (!isRecord(data) || data.format !== RUN_FILE_FORMAT)
    return refused(`The file is not a run of NKscape: it does not say "format": "${RUN_FILE_FORMAT}"`);
  const { formatVersion } = data;
  if (typeof formatVersion !== 'number' || !Number.isInteger(formatVersion) || formatVersion < 1)
    return refused('The run file is damaged: formatVersion is not a whole number from 1');
  if (formatVersion > RUN_FILE_VERSION)
    return refused(
      `The file was written by a newer NKscape, in version ${formatVersion} of the format; this one reads up to ${RUN_FILE_VERSION}`,
    );
  try {
    return accepted(data);
  } catch (error) {
    // What is nested without end is too deep to be looked through.
    if (error instanceof RangeError) return refused('The run file is damaged: it holds lists within lists without end');
    const detail = error instanceof Error ? error.message : String(error);
    const first = detail.split('\n').slice(0, 3).join('; ').slice(0, LONGEST_SENTENCE);
    return refused(`The run file is damaged: ${first === '' ? clipped(detail) : first}`);
  }
}
