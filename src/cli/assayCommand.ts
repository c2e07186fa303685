/** `nkscape assay`: runs a user's own assay over its seeds and prints a table, or everything as JSON. */
import { MODEL_VERSION } from '../api';
import { type ArmResult, type AssaySpecification, armResults, type Estimate, jobsOf, notesOf } from '../api/studies';
import { readAssay } from './assayFile';
import { BadInput } from './failures';
import { wholeNumber, workersFrom } from './flags';
import type { Host } from './host';
import { type Progress, runJobs } from './pool';
import { checkWritable, writeFileWhole } from './writeFile';

export interface AssayFlags {
  readonly json?: string;
  readonly seeds?: string;
  readonly workers?: string;
}

const STDOUT = '-';
export const MOST_SEEDS = 1000;
const PERCENT = 100;
const DIGITS = 4;

/** A line that grows on a terminal, and a line each tenth elsewhere. */
export function progressTo(host: Host): Progress {
  let told = 0;
  return (done, of) => {
    const percent = Math.floor((PERCENT * done) / of);
    if (host.tellsToTerminal) void host.tell(`\r${done} of ${of} repeats${done === of ? '\n' : ''}`);
    else if (percent >= told + 10 || done === of) {
      told = percent;
      void host.tell(`${done} of ${of} repeats\n`);
    }
  };
}

const short = (value: number): string => String(Number(value.toPrecision(DIGITS)));

const interval = ({ mean, low, high }: Estimate): string => `${short(mean)}  [${short(low)}, ${short(high)}]`;

function armText({ name, numbers, counts, courses }: ArmResult): string {
  const width = Math.max(0, ...Object.keys(numbers).map((key) => key.length));
  return [
    name,
    ...Object.entries(numbers).map(([key, value]) => `  ${key.padEnd(width)}  ${interval(value)}`),
    ...Object.entries(counts).map(([key, values]) => `  ${key}: ${values.map((n, k) => `${k}: ${n}`).join(', ')}`),
    ...Object.entries(courses).map(([key, values]) => `  ${key}, hour by hour: ${values.map(short).join(' ')}`),
  ].join('\n');
}

/** For people. */
export const assayText = (assay: AssaySpecification, seeds: number, arms: readonly ArmResult[]): string =>
  `${assay.name}: ${seeds} repeats, means with 95 % intervals\n\n${arms.map(armText).join('\n\n')}\n`;

/** For other programs: exact numbers, every repeat. */
export const assayJson = (assay: AssaySpecification, seeds: number, arms: readonly ArmResult[]): string =>
  `${JSON.stringify({ modelVersion: MODEL_VERSION, assay, seeds, arms })}\n`;

/** @throws BadInput, Failure */
export async function assayCommand(file: string, flags: AssayFlags, host: Host): Promise<void> {
  if (flags.json === '') throw new BadInput('--json needs a file name, or - for the standard output');
  const assay = await readAssay(file);
  const workers = workersFrom(flags.workers);
  const asked = flags.seeds === undefined ? undefined : wholeNumber('seeds', flags.seeds, 1, MOST_SEEDS);
  if (flags.json !== undefined && flags.json !== STDOUT) await checkWritable(flags.json);
  for (const note of notesOf(assay)) await host.tell(`note: ${note}\n`);
  const jobs = jobsOf(assay, asked);
  const samples = await runJobs(jobs, workers, host.workerEntry, progressTo(host));
  const arms = armResults(jobs, samples);
  const seeds = jobs.length / arms.length;
  if (flags.json === undefined) await host.out(assayText(assay, seeds, arms));
  else if (flags.json === STDOUT) await host.out(assayJson(assay, seeds, arms));
  else await writeFileWhole(flags.json, assayJson(assay, seeds, arms));
}
