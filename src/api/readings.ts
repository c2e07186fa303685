/** Links, run files and designs as a program reads them: what is wrong with them, and what is worth telling, in sentences. */
import type { Design } from '../experiments/design/design';
import { readDesign as readDesignData } from '../experiments/design/readDesign';
import { decodeLink as decode } from '../scenario/link';
import type { Opening } from '../scenario/opening';
import type { RunFile } from '../scenario/runFile';
import { readRunFile as readFile } from '../scenario/runFileReader';
import type { Scenario } from '../scenario/scenario';
import { sentenceOf, sentencesOf } from './sentences';

/** Text that could not be read. */
export interface Refusal {
  /** Marks this outcome. */
  readonly ok: false;
  /** The sentence that says what is wrong. */
  readonly problem: string;
}

/** What reading a run gives: always a run, and what is to be told of it. */
export interface RunReading {
  /** The run; where a part could not be used, it has the preset's value. */
  readonly scenario: Scenario;
  /** Where to begin looking at it. */
  readonly opening: Opening;
  /** What was wrong and left out. */
  readonly problems: readonly string[];
  /** What is right but worth telling. */
  readonly notes: readonly string[];
}

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

/** What reading a design gives: the checked design, or all that is wrong with it. */
export type DesignReading = DesignAccepted | DesignRefused;

/** A design that can be computed. */
export interface DesignAccepted {
  /** Marks this outcome. */
  readonly ok: true;
  /** With everything filled in that the file may leave out. */
  readonly design: Design;
}

/** What is no design. */
export interface DesignRefused {
  /** Marks this outcome. */
  readonly ok: false;
  /** One sentence for each thing that is wrong: where, what, and what is allowed. */
  readonly problems: readonly string[];
}

/**
 * Reads the query of a link, with or without its question mark. Never throws: whatever cannot be used is told
 * in `problems`. Parts called by one of `otherNames` belong to the page and are passed over.
 */
export function decodeLink(search: string, otherNames: readonly string[] = []): RunReading {
  const { problems, notes, ...run } = decode(search, otherNames);
  return { ...run, problems: sentencesOf(problems), notes: sentencesOf(notes) };
}

/** Reads the text of a file. Never throws. */
export function readRunFile(text: string): RunFileReading {
  const reading = readFile(text);
  return reading.ok
    ? { ...reading, notes: sentencesOf(reading.notes) }
    : { ok: false, problem: sentenceOf(reading.problem) };
}

/** Reads a design. Never throws. */
export function readDesign(data: unknown): DesignReading {
  const reading = readDesignData(data);
  return reading.ok ? reading : { ok: false, problems: sentencesOf(reading.problems) };
}
