/**
 * `nkscape cohort`: a virtual cohort and the trends tested in it. Every draw is a line of a file as soon as it is known,
 * so that a broken cohort goes on where it stopped; table and document are made of the file.
 */
import { MODEL_VERSION } from '../api';
import {
  COHORT_HOURS,
  type CohortJob,
  type CohortResult,
  cohortJobs,
  cohortScenario,
  scenarioDigest,
} from '../api/studies';
import { progressTo } from './assayCommand';
import { cohortDocument, cohortJson, cohortText } from './cohortDocument';
import { BadInput } from './failures';
import { wholeNumber, workersFrom } from './flags';
import type { Host } from './host';
import { appendLines, knownLines, type VersionedLine } from './linesFile';
import { runWork } from './pool';
import { checkWritable, writeFileWhole } from './writeFile';

export interface CohortFlags {
  readonly draws?: string;
  readonly hours?: string;
  readonly workers?: string;
  readonly lines?: string;
  readonly json?: string;
  readonly markdown?: string;
}

const STDOUT = '-';
const DEFAULT_LINES = 'cohort.jsonl';
const DEFAULT_DRAWS = '200';
const MOST_DRAWS = 10_000;
const MOST_HOURS = 2_000;

/** A draw in an arm, as a line of the file. */
type Line = CohortResult & VersionedLine;

const nameOf = ({ number, arm, scenario }: Pick<CohortResult, 'number' | 'arm' | 'scenario'>): string =>
  `${number} ${arm} ${scenario}`;

/** Jobs with the names of their results. A result of a scenario that has changed since is another one. */
const named = (jobs: readonly CohortJob[]): ReadonlyMap<string, CohortJob> =>
  new Map(jobs.map((job) => [nameOf({ ...job, scenario: scenarioDigest(cohortScenario(job)) }), job]));

/** Computes what is not known yet, a portion at a time, and keeps each portion before the next begins. */
async function complete(
  jobs: readonly CohortJob[],
  path: string,
  workers: number,
  host: Host,
): Promise<readonly CohortResult[]> {
  const wanted = named(jobs);
  const results = new Map<string, CohortResult>();
  for (const { modelVersion: _, ...result } of await knownLines<Line>(path))
    if (wanted.has(nameOf(result))) results.set(nameOf(result), result);
  const open = [...wanted].filter(([name]) => !results.has(name)).map(([, job]) => job);
  await host.tell(`${jobs.length} runs; ${results.size} are known\n`);
  const progress = progressTo(host);
  const portion = 2 * workers;
  for (let from = 0; from < open.length; from += portion) {
    const now = await runWork('cohort', open.slice(from, from + portion), workers, host.workerEntry);
    await appendLines(
      path,
      now.map((result): Line => ({ modelVersion: MODEL_VERSION, ...result })),
    );
    for (const result of now) results.set(nameOf(result), result);
    progress(Math.min(open.length, from + portion), open.length);
  }
  return [...wanted.keys()].flatMap((name) => results.get(name) ?? []);
}

/** @throws BadInput, Failure */
export async function cohortCommand(flags: CohortFlags, host: Host): Promise<void> {
  const draws = wholeNumber('draws', flags.draws ?? DEFAULT_DRAWS, 1, MOST_DRAWS);
  const hours = wholeNumber('hours', flags.hours ?? String(COHORT_HOURS), 1, MOST_HOURS);
  const workers = workersFrom(flags.workers);
  const path = flags.lines ?? DEFAULT_LINES;
  for (const file of [path, flags.json, flags.markdown]) {
    if (file === '') throw new BadInput('--lines, --json and --markdown need a file name');
    if (file !== undefined && file !== STDOUT) await checkWritable(file);
  }
  const results = await complete(cohortJobs(draws, hours), path, workers, host);
  if (flags.markdown !== undefined) await writeFileWhole(flags.markdown, cohortDocument(results, hours));
  if (flags.json === STDOUT) await host.out(cohortJson(results, hours));
  else await host.out(cohortText(results, hours));
  if (flags.json !== undefined && flags.json !== STDOUT) await writeFileWhole(flags.json, cohortJson(results, hours));
}
