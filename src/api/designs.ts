/** Many runs: a design's rows one after another, what is to be said of them, and the table that the command writes. */
import type { Design } from '../experiments/design/design';
import { planOf } from '../experiments/design/plan';
import { readShard, runsOfShard, WHOLE } from '../experiments/design/shard';
import { type OutcomeName, OUTCOMES as outcomesByName } from '../experiments/outcomes';
import type { RunResult, RunRow } from '../experiments/results';
import { runDesignJob } from '../experiments/runDesignJob';
import { Results } from '../experiments/summary/results';
import { type ExperimentSummary, summaryOf } from '../experiments/summary/summary';
import { runColumns } from '../experiments/tables/experimentTables';
import { csvHeader, csvRow } from '../experiments/tables/table';

/** What an outcome is. */
export interface OutcomeMeaning {
  /** Its unit; `1` of a pure number. */
  readonly unit: string;
  /** What it says of a run, in a sentence. */
  readonly meaning: string;
}

/** All outcomes of a run, by name. */
export const OUTCOMES: Readonly<Record<OutcomeName, OutcomeMeaning>> = outcomesByName;

/**
 * Computes the runs of a design one after another, each when the next is asked for. A run that cannot be computed is a
 * row with its reason and stops no other. The same design gives the same rows everywhere, in whatever parts.
 * @param part which part of how many, such as `2/4`; all runs when absent. Parts may be computed in any number of
 * threads or machines.
 * @throws RangeError when the part is not of that form.
 */
export function* runDesign(design: Design, part?: string): Generator<RunResult, void, void> {
  const shard = part === undefined ? WHOLE : readShard(part);
  if (shard === undefined)
    throw new RangeError(`part = ${part} is not of the form 2/4, a part and the number of parts`);
  const { count, runAt } = planOf(design);
  for (const run of runsOfShard(count, shard)) yield runDesignJob({ run: runAt(run), measure: design.measure });
}

/**
 * What there is to say of the results of a design so far: for each condition the spread of every outcome, survival
 * curves, the effect of each arm by pairs, rank correlations with factors, response fractions of a trial.
 * @param results in any order, all of them or some
 */
export function summariseRuns(design: Design, results: Iterable<RunResult>): ExperimentSummary {
  const known = new Results(design);
  for (const result of results) known.add(result);
  return summaryOf(known);
}

/** One row for each run as `runs.csv` has it, in the order given: RFC 4180, ends of lines as Unix has them. */
export function runsAsCsv(design: Design, rows: Iterable<RunRow>): string {
  const columns = runColumns(design);
  return [csvHeader(columns), ...Array.from(rows, (row) => csvRow(columns, row))].join('');
}
