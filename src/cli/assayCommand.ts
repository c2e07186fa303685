/** `nkscape assay`: runs a user's own assay over its seeds and prints a table, or everything as JSON. */
import { MODEL_VERSION } from '../api';
import { sentenceOf } from '../api/language';
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

/** Shares in percent, which lie between none and all. Lysis may be below 0, the spontaneous release taken off, and NK may become more. */
const MOST: Readonly<Record<string, number>> = {
  spontaneous_percent: PERCENT,
  nk_without_kill_percent: PERCENT,
  nk_dividing_percent: PERCENT,
  antigen_negative_percent: PERCENT,
};
const LYSIS = /^lysis_(round_\d+_)?percent$/;
/** Fewer repeats than this say little. */
const FEW_REPEATS = 5;

/** The ends of an interval as far as the reading can go; the mean is never cut off. JSON holds the raw ends. */
function withinReach(key: string, { mean, low, high }: Estimate): readonly [low: number, high: number] {
  const most = LYSIS.test(key) ? PERCENT : (MOST[key] ?? Number.POSITIVE_INFINITY);
  // No reading but a difference can be below nothing: a lysis that came out below 0 shows it.
  return [mean < 0 ? low : Math.max(0, low), Math.min(high, Math.max(most, mean))];
}

function interval(key: string, value: Estimate): string {
  if (value.n < 2) return short(value.mean);
  const [low, high] = withinReach(key, value);
  return `${short(value.mean)}  [${short(low)}, ${short(high)}]`;
}

/** What the numbers are, at the head of the table. */
function headText(seeds: number): string {
  if (seeds === 1) return 'one repeat, which has no interval';
  const few = seeds < FEW_REPEATS ? `; fewer than ${FEW_REPEATS} repeats say little` : '';
  return `${seeds} repeats, means with 95 % intervals${few}`;
}

function armText({ name, numbers, counts, courses }: ArmResult): string {
  const width = Math.max(0, ...Object.keys(numbers).map((key) => key.length));
  return [
    name,
    ...Object.entries(numbers).map(([key, value]) => `  ${key.padEnd(width)}  ${interval(key, value)}`),
    ...Object.entries(counts).map(([key, values]) => `  ${key}: ${values.map((n, k) => `${k}: ${n}`).join(', ')}`),
    ...Object.entries(courses).map(([key, values]) => `  ${key}, hour by hour: ${values.map(short).join(' ')}`),
  ].join('\n');
}

/** For people. */
export const assayText = (assay: AssaySpecification, seeds: number, arms: readonly ArmResult[]): string =>
  `${assay.name}: ${headText(seeds)}\n\n${arms.map(armText).join('\n\n')}\n`;

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
  for (const note of notesOf(assay)) await host.tell(`note: ${sentenceOf(note)}\n`);
  const jobs = jobsOf(assay, asked);
  const samples = await runJobs(jobs, workers, host.workerEntry, progressTo(host));
  const arms = armResults(jobs, samples);
  const seeds = jobs.length / arms.length;
  if (flags.json === undefined) await host.out(assayText(assay, seeds, arms));
  else if (flags.json === STDOUT) await host.out(assayJson(assay, seeds, arms));
  else await writeFileWhole(flags.json, assayJson(assay, seeds, arms));
}
