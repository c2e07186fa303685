/**
 * `nkscape experiment`: computes the runs of a design, or a part of them, in worker threads. Every result is kept the
 * moment it is known; `--resume` goes on where a killed experiment stopped and ends in the same files.
 */
import {
  type Design,
  type DesignJob,
  designHash,
  failedRun,
  MOST_SHARDS,
  type Plan,
  planOf,
  readShard,
  runsOfShard,
  type Shard,
  WHOLE,
} from '../../api/experiments';
import { remarksOf } from '../../api/language';
import { BadInput } from '../failures';
import { workersFrom } from '../flags';
import type { Host } from '../host';
import { streamWork } from '../pool';
import { readDesignFile } from './designFile';
import { openForResults } from './folder';
import { Journals, JournalWriter } from './journal';
import { runProgress } from './progress';
import { type Counts, writeTables } from './writeTables';

export interface ExperimentFlags {
  readonly out?: string;
  readonly workers?: string;
  readonly shard?: string;
  readonly resume?: boolean;
}

function shardFrom(text: string | undefined): Shard {
  if (text === undefined) return WHOLE;
  const shard = readShard(text);
  if (shard === undefined)
    throw new BadInput(`--shard ${text} is not of the form 2/4, a part and the number of parts (1 to ${MOST_SHARDS})`);
  return shard;
}

/** The folder that --out names. @throws BadInput */
export function outFrom(out: string | undefined): string {
  if (out === undefined || out === '') throw new BadInput('--out is missing: which folder do the results go to?');
  return out;
}

function* jobsOf({ design, runAt }: Plan, runs: readonly number[]): Generator<DesignJob> {
  for (const run of runs) yield { run: runAt(run), measure: design.measure };
}

/** Computes these runs; each is in the journal before the next result is looked at. */
async function compute(
  plan: Plan,
  runs: readonly number[],
  folder: string,
  workers: number,
  host: Host,
): Promise<void> {
  if (runs.length === 0) return;
  const journal = JournalWriter.begin(folder, designHash(plan.design));
  const progress = runProgress(runs.length, host);
  let failed = 0;
  try {
    await streamWork('design', jobsOf(plan, runs), Math.min(workers, runs.length), host.workerEntry, (n, outcome) => {
      if ('result' in outcome) journal.write(outcome.result);
      else
        journal.write(failedRun(plan.runAt(runs[n]), remarksOf(outcome.problem.split('\n')[0])), outcome.workerBroke);
      if (!('result' in outcome) || outcome.result.row.failure.length > 0) failed++;
      progress.done(failed);
    });
  } finally {
    progress.end();
    journal.close();
  }
}

export const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** What is told at the end. */
export const endingOf = ({ planned, done, failed }: Counts, folder: string): string =>
  `${done} of ${counted(planned, 'run', 'runs')} in ${folder}${failed === 0 ? '' : `; ${failed} failed, and the column "failure" says why`}\n`;

async function tellBeginning(
  design: Design,
  { count }: Plan,
  shard: Shard,
  here: number,
  known: number,
  host: Host,
): Promise<void> {
  const part = shard.of === 1 ? '' : `, part ${shard.index} of ${shard.of}: ${here}`;
  await host.tell(
    `${design.name}: ${counted(count, 'run', 'runs')}${part}${known === 0 ? '' : `; ${known} are known`}\n`,
  );
}

/** @throws BadInput, Failure */
export async function experimentCommand(file: string, flags: ExperimentFlags, host: Host): Promise<void> {
  const folder = outFrom(flags.out);
  const workers = workersFrom(flags.workers);
  const shard = shardFrom(flags.shard);
  const design = await readDesignFile(file);
  const plan = planOf(design);
  const known = await openForResults(folder, design, flags.resume === true);
  const here = runsOfShard(plan.count, shard);
  const open = here.filter((run) => !known.isSettled(run));
  known.close();
  await tellBeginning(design, plan, shard, here.length, here.length - open.length, host);
  await compute(plan, open, folder, workers, host);
  const journals = new Journals(folder, designHash(design));
  const counts = await writeTables(folder, design, journals.runs, (run) => journals.result(run));
  journals.close();
  await host.tell(endingOf(counts, folder));
}
