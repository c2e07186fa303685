/** `nkscape calibrate`: fits one block after the other, or one alone, and prints what it would change and how well it fits. */
import { PARAMETERS } from '../api';
import { eitherOf, quoted } from '../api/language';
import {
  acceptedText,
  armResults,
  BLOCKS,
  type Block,
  type DataSet,
  type Free,
  fitCytokineScale,
  jobsOf,
  judged,
  patternSearch,
  type Results,
  SCALED_TO,
  valueText,
  withSettings,
} from '../api/studies';
import { MOST_SEEDS } from './assayCommand';
import { BadInput } from './failures';
import { wholeNumber, workersFrom } from './flags';
import type { Host } from './host';
import { runJobs } from './pool';

export interface CalibrateFlags {
  readonly seeds?: string;
  readonly workers?: string;
}

const DIGITS = 3;
const short = (value: number): string => String(Number(value.toPrecision(DIGITS)));

type Values = Readonly<Record<string, number>>;
/** Runs the assays of data sets with these values. */
type Laboratory = (dataSets: readonly DataSet[], values: Values) => Promise<Results>;

function laboratory(host: Host, workers: number, seeds: number | undefined): Laboratory {
  return async (dataSets, values) => {
    const assays = dataSets.flatMap((dataSet) => dataSet.assays).map((assay) => withSettings(assay, values));
    const jobs = assays.map((assay) => jobsOf(assay, seeds));
    const samples = await runJobs(jobs.flat(), workers, host.workerEntry);
    let at = 0;
    return new Map(
      assays.map((assay, n) => {
        const mine = samples.slice(at, at + jobs[n].length);
        at += jobs[n].length;
        return [assay.name, armResults(jobs[n], mine)] as const;
      }),
    );
  };
}

const freeOf = (block: Block): readonly Free[] =>
  block.free.map((key) => {
    const spec = PARAMETERS.get(key)?.spec;
    if (spec === undefined) throw new Error(`${key} is no parameter`);
    const [minimum, maximum] = spec.plausible ?? [spec.minimum, spec.maximum];
    return { key, start: spec.default, minimum: Math.max(minimum, spec.default / 5), maximum };
  });

async function tell(host: Host, block: Block, results: Results): Promise<void> {
  for (const dataSet of block.dataSets)
    for (const check of judged(dataSet, results))
      await host.out(
        `  ${check.holds ? '✓' : '✗'} ${dataSet.key} ${check.label}: ${valueText(check)}, accepted ${acceptedText(check)}\n`,
      );
}

/** Fits one block under what earlier ones have decided, and answers with what it decides. */
async function fitBlock(block: Block, decided: Values, laboratoryOf: Laboratory, host: Host): Promise<Values> {
  await host.out(`${block.key}: ${block.title}\n  objective: ${block.objectiveText}\n`);
  if (block.free.length === 0) {
    const results = await laboratoryOf(block.dataSets, decided);
    await host.out(`  nothing is free; objective ${short(block.objective(results))}\n`);
    await tell(host, block, results);
    return {};
  }
  let count = 0;
  const { best, trials } = await patternSearch(freeOf(block), block.search, async (values) => {
    const objective = block.objective(await laboratoryOf(block.dataSets, { ...decided, ...values }));
    const shown = Object.entries(values).map(([key, value]) => `${key.replace(/^.*\./, '')} ${short(value)}`);
    await host.tell(`  trial ${++count}: ${short(objective)}  (${shown.join(', ')})\n`);
    return objective;
  });
  await host.out(`  objective ${short(trials[0].objective)} → ${short(best.objective)} in ${trials.length} trials\n`);
  for (const [key, value] of Object.entries(best.values)) {
    const before = trials[0].values[key];
    await host.out(`  ${key}: ${short(before)} → ${short(value)}${value === before ? ' (unchanged)' : ''}\n`);
  }
  await tell(host, block, await laboratoryOf(block.dataSets, { ...decided, ...best.values }));
  return best.values;
}

/** The block that sets the scale of the cytokine-release index; it changes no run, only how runs are summed up. */
const CYTOKINE_RELEASE = 'cytokineRelease';

async function tellCytokineScale(host: Host, seeds: number | undefined): Promise<void> {
  const { preset, hours, index } = SCALED_TO;
  const { present, before, reference, rounded } = fitCytokineScale(seeds);
  const verdict = rounded === before ? ' (unchanged)' : '';
  await host.out(
    `${CYTOKINE_RELEASE}: Scale of the cytokine-release index\n` +
      `  scaled to: preset ${preset} at ${hours} h = ${index}, mean of ${seeds ?? SCALED_TO.seeds} seeds; relative, no clinical grade\n` +
      `  index with the present reference: ${short(present)}\n` +
      `  reference of IFN-γ: ${before} → ${rounded} pM·h${verdict}, unrounded ${reference.toFixed(0)}\n`,
  );
}

/** @throws BadInput */
export async function calibrateCommand(only: string | undefined, flags: CalibrateFlags, host: Host): Promise<void> {
  const chosen = BLOCKS.filter(({ key }) => only === undefined || key === only);
  const scale = only === undefined || only === CYTOKINE_RELEASE;
  if (chosen.length === 0 && !scale)
    throw new BadInput(`${quoted(only ?? '')} is not ${eitherOf([...BLOCKS.map(({ key }) => key), CYTOKINE_RELEASE])}`);
  const seeds = flags.seeds === undefined ? undefined : wholeNumber('seeds', flags.seeds, 2, MOST_SEEDS);
  const laboratoryOf = laboratory(host, workersFrom(flags.workers), seeds);
  let decided: Values = {};
  for (const block of chosen) decided = { ...decided, ...(await fitBlock(block, decided, laboratoryOf, host)) };
  if (scale) await tellCytokineScale(host, seeds);
  await host.out(
    'Nothing was written: new defaults go into the declarations of the parameters, with this command as their source.\n',
  );
}
