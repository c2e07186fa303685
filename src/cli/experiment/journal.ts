/**
 * The journal of an experiment: every result is a line of a file the moment it is known. A line carries a checksum, so
 * that one cut off by a crash is not taken for a result; it is written by one call, so that nothing comes between its
 * parts; and every process writes a journal of its own, so that two in one folder cannot spoil each other's.
 */

import { closeSync, openSync, readdirSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_VERSION } from '../../api';
import { OUTCOMES, type RunResult, sha256OfBytes } from '../../api/experiments';
import { BadInput, Failure, inWords, systemCode } from '../failures';

/** The first line of a journal; without it nothing in the file counts. */
interface Heading {
  /** Names the shape of the results, so that those of a program with other columns are not taken for its own. */
  readonly journal: string;
  readonly designHash: string;
  readonly modelVersion: string;
}

const SHAPE = `1:${sha256OfBytes(new TextEncoder().encode(Object.keys(OUTCOMES).join())).slice(0, 8)}`;

/** One result; `again` when its worker broke, so that it is worth trying again. */
interface Entry {
  readonly result: RunResult;
  readonly again?: true;
}

const CHECKSUM_DIGITS = 16;
const NAME = /^journal-\d{4,}\.jsonl$/;
const NEWLINE = 10;
const CHUNK = 1 << 20;

const checksum = (json: string): string => sha256OfBytes(new TextEncoder().encode(json)).slice(0, CHECKSUM_DIGITS);

function lineOf(data: Heading | Entry): string {
  const json = JSON.stringify(data);
  return `${checksum(json)} ${json}\n`;
}

const checksumIn = (line: string): string => line.slice(0, CHECKSUM_DIGITS);

/** The data of a line, or undefined when it is not whole. */
function dataOf(line: string): Heading | Entry | undefined {
  const json = line.slice(CHECKSUM_DIGITS + 1);
  return checksumIn(line) === checksum(json) ? JSON.parse(json) : undefined;
}

export const journalNames = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort();

/** A journal of this process alone. */
export class JournalWriter {
  private constructor(
    private readonly path: string,
    private readonly file: number,
  ) {}

  /** Begins the first journal that does not exist yet. @throws Failure */
  static begin(folder: string, designHash: string): JournalWriter {
    for (let number = 1; ; number++) {
      const path = join(folder, `journal-${String(number).padStart(4, '0')}.jsonl`);
      try {
        const writer = new JournalWriter(path, openSync(path, 'wx'));
        writer.append({ journal: SHAPE, designHash, modelVersion: MODEL_VERSION });
        return writer;
      } catch (error) {
        if (systemCode(error) !== 'EEXIST') throw new Failure(`${path} cannot be written: ${inWords(error)}`);
      }
    }
  }

  write(result: RunResult, again = false): void {
    this.append(again ? { result, again: true } : { result });
  }

  close(): void {
    closeSync(this.file);
  }

  private append(data: Heading | Entry): void {
    const bytes = Buffer.from(lineOf(data));
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(this.file, bytes, done);
    } catch (error) {
      throw new Failure(`${this.path} cannot be written: ${inWords(error)}`);
    }
  }
}

/** Lines of a file with their places; the last counts only when it is ended. */
function* linesOf(
  file: number,
): Generator<{ readonly line: string; readonly offset: number; readonly length: number }> {
  const chunk = Buffer.alloc(CHUNK);
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  for (;;) {
    const read = readSync(file, chunk, 0, CHUNK, null);
    if (read === 0) return;
    let text = Buffer.concat([rest, chunk.subarray(0, read)]);
    for (let end = text.indexOf(NEWLINE); end >= 0; end = text.indexOf(NEWLINE)) {
      yield { line: text.toString('utf8', 0, end), offset, length: end };
      offset += end + 1;
      text = text.subarray(end + 1);
    }
    rest = text;
  }
}

interface Place {
  readonly file: number;
  readonly offset: number;
  readonly length: number;
  /** Checksum of the line: equal for equal results. */
  readonly checksum: string;
  readonly again: boolean;
}

/** What the journals of a folder hold. Results stay on the disk and are read one at a time. */
export class Journals {
  private readonly places = new Map<number, Place>();
  private readonly files: number[] = [];

  /** @throws BadInput when a journal is of another design or version of the model. */
  constructor(
    readonly folder: string,
    designHash: string,
  ) {
    for (const name of journalNames(folder)) this.readFile(join(folder, name), designHash);
  }

  /** Numbers of the runs whose results are known. */
  get runs(): Iterable<number> {
    return this.places.keys();
  }

  get count(): number {
    return this.places.size;
  }

  /** Whether there is a result that another attempt would not change. */
  isSettled(run: number): boolean {
    return this.places.get(run)?.again === false;
  }

  /** Names the result of a run; equal results have equal names. */
  checksumOf(run: number): string | undefined {
    return this.places.get(run)?.checksum;
  }

  result(run: number): RunResult {
    const place = this.places.get(run);
    if (place === undefined) throw new Error(`run ${run} is not in ${this.folder}`);
    const bytes = Buffer.alloc(place.length);
    readSync(place.file, bytes, 0, place.length, place.offset);
    const data = dataOf(bytes.toString('utf8'));
    if (data === undefined || !('result' in data))
      throw new Failure(`a journal in ${this.folder} was changed while it was read`);
    return data.result;
  }

  close(): void {
    for (const file of this.files) closeSync(file);
    this.files.length = 0;
  }

  /** What was computed is not given up for what was not; computed twice, it is the same. @throws Failure */
  private keep(run: number, place: Place): void {
    if (!place.again && this.isSettled(run) && this.checksumOf(run) !== place.checksum)
      throw new Failure(
        `run ${run} has two different results in ${this.folder}; one of its journals is damaged or was not computed by the same program`,
      );
    if (!place.again || !this.isSettled(run)) this.places.set(run, place);
  }

  private readFile(path: string, designHash: string): void {
    const file = openSync(path, 'r');
    this.files.push(file);
    let isHeaded = false;
    for (const { line, offset, length } of linesOf(file)) {
      const data = dataOf(line);
      if (data === undefined) continue;
      if ('journal' in data) {
        checkHeading(data, path, designHash);
        isHeaded = true;
      } else if (isHeaded)
        this.keep(data.result.row.run, {
          file,
          offset,
          length,
          checksum: checksumIn(line),
          again: data.again === true,
        });
    }
  }
}

function checkHeading({ journal, designHash, modelVersion }: Heading, path: string, wanted: string): void {
  if (modelVersion !== MODEL_VERSION)
    throw new BadInput(
      `${path} was computed with model ${modelVersion} and this is model ${MODEL_VERSION}; their results cannot be put together. Take another folder`,
    );
  if (journal !== SHAPE)
    throw new BadInput(
      `${path} was written by another version of the program, with other columns. Take another folder`,
    );
  if (designHash !== wanted)
    throw new BadInput(`${path} belongs to another design than the one given. Take another folder`);
}
