/**
 * A run as a file, `.nkscape.json`: everything that replays it, what was measured, and what its states are called, so
 * that a replay can be checked. `docs/run-file.md` tells the format, `docs/runFile.schema.json` describes it.
 */
import { StateDigest } from '../core/hash';
import type { Scenario } from './scenario';

export const RUN_FILE_FORMAT = 'nkscape-run';
/** Rises when a reader of the version before could misread a file. */
export const RUN_FILE_VERSION = 2;
/** Of a file of one run, which every reader so far understands; a comparison would be read as its first arm alone. */
const ONE_RUN_VERSION = 1;
export const RUN_FILE_ENDING = '.nkscape.json';
/** Bytes of the longest file that is read. A year of the first preset has some 20 MB. */
export const LONGEST_RUN_FILE = 64 * 1024 * 1024;

/** The name of the state at a step. */
export interface FileHash {
  /** Steps computed when it was named. */
  readonly step: number;
  /** 64 hexadecimal digits. */
  readonly stateHash: string;
}

/** The second arm of a comparison, whose first is the file's run. */
export interface SecondArm {
  /** What it has other than the first; see `readArm`. */
  readonly difference: string;
  /** Its state at the file's `step`. */
  readonly stateHash: string;
}

/** What a run file holds. */
export interface RunFile {
  /** Version of the model that made the run. */
  readonly modelVersion: string;
  /** The run, fully resolved. */
  readonly scenario: Scenario;
  /** The moment at which the run was saved. */
  readonly step: number;
  /** Measurement → one number for every ten model minutes; null stands for a number that does not exist. */
  readonly series: Readonly<Record<string, readonly (number | null)[]>>;
  /** By step; the last is the hash at `step`. */
  readonly hashes: readonly FileHash[];
  /** The second of two arms, when the file holds a comparison. */
  readonly compare?: SecondArm;
  /** What somebody has called it: a file with a name is kept as a preset of one's own where it is opened. */
  readonly name?: string;
}

/** SHA-256 over the content, which tells whether anybody has changed a file since it was written. */
export function checksumOf(content: Readonly<Record<string, unknown>>): string {
  const digest = new StateDigest();
  digest.text(JSON.stringify(content));
  return digest.finish();
}

/** The text of a file. */
export function writeRunFile(run: RunFile): string {
  const { modelVersion, scenario, step, series, hashes, compare, name } = run;
  const { preset, seed, hours, settings, interventions } = scenario;
  const content = {
    format: RUN_FILE_FORMAT,
    formatVersion: compare === undefined ? ONE_RUN_VERSION : RUN_FILE_VERSION,
    ...(name === undefined ? {} : { name }),
    modelVersion,
    scenario: { preset, seed, hours, settings, interventions },
    step,
    hashes,
    ...(compare === undefined ? {} : { compare }),
    series,
  };
  return `${JSON.stringify({ ...content, checksum: checksumOf(content) })}\n`;
}

/** The text of the same file by another name. What was edited by hand is told as edited afterwards too. */
export function renamedRunFile(text: string, name: string): string {
  const { checksum, ...content }: Readonly<Record<string, unknown>> = JSON.parse(text);
  const renamed = { ...content, name };
  return `${JSON.stringify({ ...renamed, checksum: checksum === checksumOf(content) ? checksumOf(renamed) : checksum })}\n`;
}

/** `cd19-lymphoma-demo-6h.nkscape.json`, without signs that a file system might mind. */
export function nameOfRunFile({ preset, seed }: Scenario, moment: string): string {
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N}.-]+/gu, '-').slice(0, 40);
  return `${plain(preset)}-${plain(seed)}-${plain(moment)}${RUN_FILE_ENDING}`;
}
