/** `nkscape evidence`: repeats published assays, says how close the model comes, and writes the report. */

import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MODEL_VERSION } from '../api';
import { eitherOf, quoted } from '../api/language';
import {
  acceptedText,
  DATA_SETS,
  type DataSet,
  errandsOf,
  evidenceDocument,
  headline,
  pictures,
  publishedText,
  reportJson,
  type Verdict,
  valueText,
  verdictsOf,
  verdictText,
} from '../api/studies';
import { MOST_SEEDS, progressTo } from './assayCommand';
import { BadInput, Failure } from './failures';
import { wholeNumber, workersFrom } from './flags';
import type { Host } from './host';
import { runJobs } from './pool';
import { checkWritable, writeFileWhole } from './writeFile';

export interface EvidenceFlags {
  readonly only?: string;
  readonly seeds?: string;
  readonly workers?: string;
  readonly json?: string;
  readonly markdown?: string;
}

const STDOUT = '-';

/** The data sets asked for, by their keys. @throws BadInput */
export function chosenDataSets(only: string | undefined): readonly DataSet[] {
  if (only === undefined) return DATA_SETS;
  const keys = DATA_SETS.map(({ key }) => key);
  return only.split(',').map((name) => {
    const found = DATA_SETS.find(({ key }) => key.toLowerCase() === name.trim().toLowerCase());
    if (found === undefined) throw new BadInput(`--only ${quoted(name)} is not ${eitherOf(keys)}`);
    return found;
  });
}

const headlineText = (verdicts: readonly Verdict[], kind: DataSet['kind']): string =>
  headline(verdicts, kind)
    .map(({ rowClass, met, of }) => `${rowClass} ${met}/${of}`)
    .join(', ');

/** The table for a terminal. */
export function evidenceText(verdicts: readonly Verdict[]): string {
  const lines = verdicts.flatMap(({ dataSet: { key, title, kind }, checks }) => [
    `${key} (${kind}): ${title}`,
    ...checks.map(
      (check) =>
        `  ${check.holds ? '✓' : '✗'} ${check.label}: ${valueText(check)}` +
        `${check.published === null ? '' : `, published ${publishedText(check)}`}, accepted ${acceptedText(check)}; ${check.rowClass}, ${verdictText(check)}`,
    ),
  ]);
  return [
    ...lines,
    '',
    `hard:  ${headlineText(verdicts, 'hard')}`,
    `shape: ${headlineText(verdicts, 'shape')}`,
    '',
  ].join('\n');
}

const evidenceJson = (verdicts: readonly Verdict[]): string =>
  `${JSON.stringify({
    modelVersion: MODEL_VERSION,
    dataSets: verdicts.map(({ dataSet: { judge: _, plots: __, assays, ...about }, results, checks }) => ({
      ...about,
      checks,
      assays,
      results: Object.fromEntries(results),
    })),
  })}\n`;

async function writeDocument(path: string, verdicts: readonly Verdict[]): Promise<void> {
  const folder = join(dirname(path), 'evidence');
  await mkdir(folder, { recursive: true });
  for (const [name, svg] of pictures(verdicts)) await writeFileWhole(join(folder, name), svg);
  // What the page's Evidence view shows until it has repeated an assay itself.
  await writeFileWhole(join(folder, 'report.json'), reportJson(verdicts));
  await writeFileWhole(path, evidenceDocument(verdicts));
}

/** @throws BadInput, and Failure when a hard row is missed without a stated reason */
export async function evidenceCommand(flags: EvidenceFlags, host: Host): Promise<void> {
  const dataSets = chosenDataSets(flags.only);
  const seeds = flags.seeds === undefined ? undefined : wholeNumber('seeds', flags.seeds, 2, MOST_SEEDS);
  const workers = workersFrom(flags.workers);
  for (const file of [flags.json, flags.markdown]) {
    if (file === '') throw new BadInput('--json and --markdown need a file name');
    if (file !== undefined && file !== STDOUT) await checkWritable(file);
  }
  const errands = errandsOf(dataSets, seeds);
  const jobs = errands.flatMap((errand) => errand.jobs);
  const verdicts = verdictsOf(errands, await runJobs(jobs, workers, host.workerEntry, progressTo(host)));
  if (flags.markdown !== undefined) await writeDocument(flags.markdown, verdicts);
  if (flags.json === STDOUT) await host.out(evidenceJson(verdicts));
  else await host.out(evidenceText(verdicts));
  if (flags.json !== undefined && flags.json !== STDOUT) await writeFileWhole(flags.json, evidenceJson(verdicts));
  const open = verdicts
    .filter(({ dataSet }) => dataSet.kind === 'hard')
    .flatMap(({ dataSet, checks }) =>
      checks.filter((c) => !c.holds && c.explanation === undefined).map((c) => `${dataSet.key} ${c.label}`),
    );
  if (open.length > 0)
    throw new Failure(`${open.length} hard rows are missed without a stated reason:\n${open.join('\n')}`);
}
