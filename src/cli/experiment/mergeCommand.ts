/** `nkscape merge`: puts the parts of an experiment together, after making sure that they are parts of one and all there. */
import { designHash, type Plan, planOf } from '../../api/experiments';
import { BadInput, Failure } from '../failures';
import type { Host } from '../host';
import { counted, endingOf, outFrom } from './experimentCommand';
import { type Experiment, isUnfinished, openForResults, readExperiment } from './folder';
import { type Journals, JournalWriter } from './journal';
import { writeTables } from './writeTables';

export interface MergeFlags {
  readonly out?: string;
  readonly partial?: boolean;
}

const MOST_TOLD = 12;

/** `3, 7–9, 12`: numbers that follow one another as a range. */
export function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  const told = ranges.slice(0, MOST_TOLD).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return ranges.length > MOST_TOLD ? `${told.join(', ')} …` : told.join(', ');
}

/** @throws BadInput when the folders hold different designs. */
function checkSame(parts: readonly Experiment[]): void {
  const [first] = parts;
  const other = parts.find(({ design }) => designHash(design) !== designHash(first.design));
  if (other !== undefined)
    throw new BadInput(`${first.journals.folder} and ${other.journals.folder} hold different designs`);
}

/** Where each run is taken from. @throws Failure when two folders have different results for one run. */
function sourcesOf(parts: readonly Experiment[]): {
  readonly sources: ReadonlyMap<number, Journals>;
  readonly twice: number;
} {
  const sources = new Map<number, Journals>();
  let twice = 0;
  for (const { journals } of parts)
    for (const run of journals.runs) {
      const before = sources.get(run);
      if (before === undefined || (!before.isSettled(run) && journals.isSettled(run))) sources.set(run, journals);
      else if (!journals.isSettled(run)) continue;
      else if (before.checksumOf(run) === journals.checksumOf(run)) twice++;
      else
        throw new Failure(
          `run ${run} has different results in ${before.folder} and ${journals.folder}; one of them is damaged or was not computed by the same program`,
        );
    }
  return { sources, twice };
}

function missingRuns({ count }: Plan, has: ReadonlyMap<number, unknown>): readonly number[] {
  return Array.from({ length: count }, (_, run) => run).filter((run) => !has.has(run));
}

/** @throws BadInput, Failure */
export async function mergeCommand(folders: readonly string[], flags: MergeFlags, host: Host): Promise<void> {
  const out = outFrom(flags.out);
  const parts: Experiment[] = [];
  for (const folder of folders) parts.push(await readExperiment(folder));
  checkSame(parts);
  const { design } = parts[0];
  const { sources, twice } = sourcesOf(parts);
  const missing = missingRuns(planOf(design), sources);
  if (missing.length > 0) {
    const text = `${counted(missing.length, 'run is', 'runs are')} missing: ${rangesOf(missing)}`;
    if (flags.partial !== true)
      throw new Failure(
        `${text}. Nothing was written; go on with the parts that lack them (--resume), or give --partial`,
      );
    await host.tell(`note: ${text}\n`);
  }
  if (twice > 0)
    await host.tell(`note: ${counted(twice, 'run is', 'runs are')} in more than one folder, with equal results\n`);
  // What a merge that was killed left behind is of no use and in nobody's way.
  (await openForResults(out, design, await isUnfinished(out), false)).close();
  const journal = JournalWriter.begin(out, designHash(design));
  const runs = [...sources.keys()].sort((a, b) => a - b);
  const resultOf = (run: number) => (sources.get(run) as Journals).result(run);
  for (const run of runs) journal.write(resultOf(run), sources.get(run)?.isSettled(run) === false);
  journal.close();
  const counts = await writeTables(out, design, runs, resultOf);
  for (const { journals } of parts) journals.close();
  await host.tell(endingOf(counts, out));
}
