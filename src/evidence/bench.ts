/** The virtual assays as a worker offers them: any repeat by its number, and the judgement once all are there. */
import type { Sample } from '../experiments/assay/readouts';
import type { Job } from '../experiments/assay/results';
import { runArm } from '../experiments/assay/runArm';
import type { EvidenceApi } from '../protocol/evidence';
import type { DataSet } from './evidence';
import { outcomeOf, publishedOf } from './outcome';
import { DATA_SETS, type Errand, errandsOf, verdictsOf } from './suite';

/** @param dataSets what is on offer; all that are published unless told otherwise */
export function createEvidenceBench(dataSets: readonly DataSet[] = DATA_SETS): EvidenceApi<Sample> {
  // Plans are the same for every repeat of a set: they are made once.
  let planned:
    | { readonly name: string; readonly errands: readonly Errand[]; readonly jobs: readonly Job[] }
    | undefined;
  function plan(key: string, repeats: number) {
    const name = `${key} ${repeats}`;
    if (planned?.name === name) return planned;
    const chosen = dataSets.filter((dataSet) => dataSet.key === key);
    if (chosen.length === 0) throw new Error(`there is no data set ${key}`);
    const errands = errandsOf(chosen, repeats);
    planned = { name, errands, jobs: errands.flatMap(({ jobs }) => jobs) };
    return planned;
  }
  return {
    dataSets: () => dataSets.map(publishedOf),
    repeat(key, repeats, number) {
      const job = plan(key, repeats).jobs[number];
      if (job === undefined) throw new Error(`${key} has no repeat ${number}`);
      return runArm(job.plan, job.seed);
    },
    judge: (key, repeats, samples) => outcomeOf(verdictsOf(plan(key, repeats).errands, samples)[0]),
  };
}
