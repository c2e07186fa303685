/** Reads a run file that may be old, new, cut off, edited, huge or hostile: what cannot be used is told in a remark. */
import { MODEL_VERSION } from '../core/version';
import { type Remark, remark } from '../remarks/remark';
import { RemarkError, remarksOf } from '../remarks/remarkError';
import { clipped } from '../remarks/text';
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
import { LAST_MINUTE } from './validate';

/** A file that could be read. */
export interface RunFileAccepted {
  /** Marks this outcome. */
  readonly ok: true;
  /** What is in it. */
  readonly file: RunFile;
  /** What is worth telling before the run is believed. */
  readonly notes: readonly Remark[];
}
/** What reading a file gives: its content, or the remark that says what is wrong. */
export type RunFileReading = RunFileAccepted | Refusal;

type Data = Readonly<Record<string, unknown>>;

const MOST_HASHES = 1000;
const MOST_COLUMNS = 200;
const HASH = /^[0-9a-f]{64}$/;
const VERSION = /^[0-9]{1,9}$/;
const BYTES_PER_MEGABYTE = 1024 * 1024;
/** What is told of a damaged file. */
const MOST_DAMAGES = 3;

const damaged = (problem: Remark): RemarkError => new RemarkError([problem]);

const isRecord = (data: unknown): data is Data => typeof data === 'object' && data !== null && !Array.isArray(data);
const isStep = (data: unknown): data is number => typeof data === 'number' && Number.isSafeInteger(data) && data >= 0;

/** What is wrong with the size of a file, before anything is read. */
export const sizeProblem = (bytes: number): Remark | undefined =>
  bytes > LONGEST_RUN_FILE
    ? remark('file.large', '', {
        size_MB: Math.ceil(bytes / BYTES_PER_MEGABYTE),
        most_MB: LONGEST_RUN_FILE / BYTES_PER_MEGABYTE,
      })
    : undefined;

function parsed(text: string): { readonly data: unknown } | Refusal {
  const ending = text.slice(-100).trimEnd();
  try {
    return { data: JSON.parse(text) };
  } catch {
    if (text.trim() === '') return refused(remark('file.empty', '', {}));
    const cut = /^\s*\{/.test(text) && !ending.endsWith('}');
    return refused(remark(cut ? 'file.cut' : 'file.notJson', '', {}));
  }
}

/** A scenario of another version of the model: names that are gone are dropped, new ones have the preset's values. */
function adapted(data: unknown, notes: Remark[]): unknown {
  if (!isRecord(data) || !isRecord(data.settings) || typeof data.preset !== 'string') return data;
  const preset = presetByKey(data.preset);
  if (preset === undefined) return data;
  const known = Object.entries(data.settings).filter(([key]) => parameterCatalogue.has(key));
  const gone = Object.keys(data.settings).length - known.length;
  const missing = parameterCatalogue.size - known.length;
  if (gone > 0) notes.push(remark('file.gone', '', { count: gone }));
  if (missing > 0) notes.push(remark('file.missing', '', { count: missing }));
  const given = known.filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return { ...data, settings: resolveSettings(preset, new Map(given)) };
}

/** @throws RemarkError */
function scenarioOf(data: unknown, isPresent: boolean, notes: Remark[]): Scenario {
  if (isRecord(data) && Array.isArray(data.interventions) && data.interventions.length > MOST_INTERVENTIONS)
    throw damaged(
      remark('file.changes', 'scenario.interventions', {
        count: data.interventions.length,
        most: MOST_INTERVENTIONS,
      }),
    );
  return scenarioFromData(isPresent ? data : adapted(data, notes));
}

/** @throws RemarkError */
function stepOf(data: unknown, { settings }: Scenario): number {
  const latest = Math.ceil(LAST_MINUTE / settings['scene.timeStep']);
  if (!isStep(data) || data > latest) throw damaged(remark('file.step', 'step', { latest }));
  return data;
}

/** @throws RemarkError */
function hashesOf(data: unknown, last: number): readonly FileHash[] {
  if (!Array.isArray(data) || data.length === 0 || data.length > MOST_HASHES)
    throw damaged(remark('file.hashes', 'hashes', { most: MOST_HASHES }));
  let before = -1;
  const hashes = data.map((entry: unknown) => {
    if (!isRecord(entry) || !isStep(entry.step) || typeof entry.stateHash !== 'string' || !HASH.test(entry.stateHash))
      throw damaged(remark('file.hashForm', 'hashes', {}));
    const { step, stateHash } = entry;
    if (step <= before || step > last) throw damaged(remark('file.hashOrder', 'hashes', { step }));
    before = step;
    return { step, stateHash };
  });
  if (before !== last) throw damaged(remark('file.hashLast', 'hashes', { step: before, last }));
  return hashes;
}

const isColumn = (data: unknown): data is readonly (number | null)[] =>
  Array.isArray(data) && data.every((value) => value === null || typeof value === 'number');

/** @throws RemarkError */
function seriesOf(data: unknown): RunFile['series'] {
  if (!isRecord(data)) throw damaged(remark('file.series', 'series', {}));
  const columns = Object.entries(data);
  if (columns.length > MOST_COLUMNS) throw damaged(remark('file.columns', 'series', { count: columns.length }));
  const series: Record<string, readonly (number | null)[]> = Object.create(null);
  for (const [name, column] of columns) {
    if (!isColumn(column)) throw damaged(remark('file.column', 'series', { name: clipped(name) }));
    if (column.length !== (columns[0][1] as unknown[]).length) throw damaged(remark('file.unequal', 'series', {}));
    series[name] = column;
  }
  return series;
}

/** @throws RemarkError */
function secondArmOf(data: unknown, scenario: Scenario, notes: Remark[]): SecondArm | undefined {
  if (data === undefined) return undefined;
  if (!isRecord(data) || typeof data.difference !== 'string' || typeof data.stateHash !== 'string')
    throw damaged(remark('file.compare', 'compare', {}));
  const { difference, stateHash } = data;
  if (!HASH.test(stateHash)) throw damaged(remark('file.compareHash', 'compare', {}));
  notes.push(...readArm(difference, scenario).problems.map((because) => remark('arm.second', 'compare', { because })));
  return { difference, stateHash };
}

/** @throws RemarkError */
function nameOf(data: unknown): string | undefined {
  if (data === undefined || isPresetName(data)) return data;
  throw damaged(remark('file.name', 'name', { most: LONGEST_PRESET_NAME }));
}

const versionNote = (version: string): Remark =>
  remark('file.age', 'modelVersion', {
    older: Number(version) < Number(MODEL_VERSION),
    version,
    present: MODEL_VERSION,
  });

function accepted(data: Data): RunFileAccepted {
  const notes: Remark[] = [];
  const { modelVersion, step, checksum, ...rest } = data;
  if (typeof modelVersion !== 'string' || !VERSION.test(modelVersion))
    throw damaged(remark('file.modelVersion', 'modelVersion', {}));
  const isPresent = modelVersion === MODEL_VERSION;
  if (!isPresent) notes.push(versionNote(modelVersion));
  const { checksum: _, ...content } = data;
  if (checksum !== checksumOf(content)) notes.push(remark('file.changed', 'checksum', {}));
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

const damagedBy = (because: readonly Remark[]): Refusal =>
  refused(remark('file.damaged', '', { because: because.slice(0, MOST_DAMAGES) }));

/** Reads the text of a file. Never throws. */
export function readRunFile(text: string): RunFileReading {
  const tooLong = sizeProblem(text.length);
  if (tooLong !== undefined) return refused(tooLong);
  const json = parsed(text);
  if ('ok' in json) return json;
  const { data } = json;
  if (!isRecord(data) || data.format !== RUN_FILE_FORMAT)
    return refused(remark('file.other', 'format', { format: RUN_FILE_FORMAT }));
  const { formatVersion } = data;
  if (typeof formatVersion !== 'number' || !Number.isInteger(formatVersion) || formatVersion < 1)
    return damagedBy([remark('file.formatVersion', 'formatVersion', {})]);
  if (formatVersion > RUN_FILE_VERSION)
    return refused(remark('file.newer', 'formatVersion', { version: formatVersion, known: RUN_FILE_VERSION }));
  try {
    return accepted(data);
  } catch (error) {
    // What is nested without end is too deep to be looked through.
    return damagedBy(error instanceof RangeError ? [remark('file.nested', '', {})] : remarksOf(error));
  }
}
