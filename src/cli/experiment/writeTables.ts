/**
 * The files of an experiment, made of its journals: `runs` and `series`, each as CSV and as Parquet, and a manifest.
 * Equal results give equal bytes, however they were computed. Every file appears whole or not at all.
 */

import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileWriter } from 'hyparquet-writer';
import { version } from '../../../package.json';
import { MODEL_VERSION } from '../../api';
import {
  type Column,
  csvHeader,
  csvRow,
  type Design,
  designHash,
  ParquetTable,
  planOf,
  type RunResult,
  type RunRow,
  runColumns,
  SERIES_TABLE,
  type SeriesRow,
  seriesRows,
} from '../../api/experiments';
import { Failure, inWords } from '../failures';
import { temporaryFor } from '../temporary';
import { writeFileWhole } from '../writeFile';
import { DESIGN_FILE, MANIFEST_FILE } from './folder';

const TEXT_BUFFER = 1 << 18;

const temporary = (folder: string, name: string): string => temporaryFor(join(folder, name));

/** Its bytes are on the disk when this returns. */
function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
}

/** One table, written to its two files row by row. */
class TableFiles<Row> {
  readonly names: readonly [csv: string, parquet: string];
  private readonly csv: number;
  private readonly parquet: ParquetTable<Row>;
  private text: string;

  constructor(
    private readonly folder: string,
    name: string,
    private readonly columns: readonly Column<Row>[],
  ) {
    this.names = [`${name}.csv`, `${name}.parquet`];
    this.csv = openSync(temporary(folder, this.names[0]), 'w');
    this.parquet = new ParquetTable(fileWriter(temporary(folder, this.names[1])), columns);
    this.text = csvHeader(columns);
  }

  add(row: Row): void {
    this.text += csvRow(this.columns, row);
    if (this.text.length > TEXT_BUFFER) this.flush();
    this.parquet.add(row);
  }

  /** Gives both files their names. */
  finish(): void {
    this.flush();
    closeSync(this.csv);
    this.parquet.finish();
    for (const name of this.names) {
      const whole = temporary(this.folder, name);
      syncFile(whole);
      renameSync(whole, join(this.folder, name));
    }
  }

  private flush(): void {
    const bytes = Buffer.from(this.text);
    for (let done = 0; done < bytes.length; ) done += writeSync(this.csv, bytes, done);
    this.text = '';
  }
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** How many runs there are, are done, and failed. */
export interface Counts {
  readonly planned: number;
  readonly done: number;
  readonly failed: number;
}

function writeRows(
  folder: string,
  design: Design,
  runs: readonly number[],
  resultOf: (run: number) => RunResult,
): Counts & { readonly names: readonly string[] } {
  const table = new TableFiles<RunRow>(folder, 'runs', runColumns(design));
  const series = new TableFiles<SeriesRow>(folder, 'series', SERIES_TABLE);
  let failed = 0;
  for (const run of runs) {
    const result = resultOf(run);
    if (result.row.failure.length > 0) failed++;
    table.add(result.row);
    for (const row of seriesRows(result)) series.add(row);
  }
  table.finish();
  series.finish();
  return { planned: planOf(design).count, done: runs.length, failed, names: [...table.names, ...series.names] };
}

/**
 * Writes all files of an experiment.
 * @param runs numbers of the runs whose results there are, in any order
 * @throws Failure when a file cannot be written.
 */
export async function writeTables(
  folder: string,
  design: Design,
  runs: Iterable<number>,
  resultOf: (run: number) => RunResult,
): Promise<Counts> {
  try {
    const { names, ...counts } = writeRows(
      folder,
      design,
      [...runs].sort((a, b) => a - b),
      resultOf,
    );
    const files: Record<string, string> = {};
    for (const name of [DESIGN_FILE, ...names]) files[name] = await sha256OfFile(join(folder, name));
    const manifest = {
      format: 'nkscape-experiment',
      formatVersion: 1,
      program: `nkscape ${version}`,
      modelVersion: MODEL_VERSION,
      designHash: designHash(design),
      runs: counts,
      sha256: files,
    };
    await writeFileWhole(join(folder, MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
    return counts;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`the tables in ${folder} cannot be written: ${inWords(error)}`);
  }
}
