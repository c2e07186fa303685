/** Every published data set that the model is held against, and what comes of it. */

import type { Sample } from '../experiments/assay/readouts';
import { type ArmResult, armResults, type Job, jobsOf } from '../experiments/assay/results';
import { adccAllotype } from './adccAllotype';
import { adccBulk } from './adccBulk';
import { agonistExpansion } from './agonistExpansion';
import { antigenCd19 } from './antigenCd19';
import { antigenCd20 } from './antigenCd20';
import { carNkRaji } from './carNkRaji';
import { carTTiming } from './carTTiming';
import { claudin } from './claudin';
import { contactTimes } from './contactTimes';
import { costimulationLeukaemia } from './costimulationLeukaemia';
import { type Check, type DataSet, FAMILIES, type Family, holds, ROW_CLASSES, type RowClass } from './evidence';
import { headToHead } from './headToHead';
import { il15Response } from './il15Response';
import { innateFloor } from './innateFloor';
import { interferonSpread } from './interferonSpread';
import { killingTimeCourse } from './killingTimeCourse';
import { nk92Egfr, nk92Her2 } from './nk92Solid';
import { nkSteadyState } from './nkSteadyState';
import { persistence, survival } from './persistence';
import { primaryHer2 } from './primaryHer2';
import { serialKilling } from './serialKilling';
import { tgfBetaDose } from './tgfBetaDose';

/** In the order of the report. */
export const DATA_SETS: readonly DataSet[] = [
  contactTimes,
  serialKilling,
  adccBulk,
  adccAllotype,
  antigenCd20,
  antigenCd19,
  innateFloor,
  il15Response,
  nkSteadyState,
  persistence,
  agonistExpansion,
  interferonSpread,
  survival,
  carNkRaji,
  costimulationLeukaemia,
  nk92Her2,
  primaryHer2,
  nk92Egfr,
  claudin,
  killingTimeCourse,
  tgfBetaDose,
  carTTiming,
  headToHead,
];

/** One assay of a data set with its jobs. */
export interface Errand {
  readonly dataSet: DataSet;
  readonly assay: string;
  readonly jobs: readonly Job[];
}

/** Everything there is to run. @param seeds repeats of each arm, in place of the assays' own. */
export const errandsOf = (dataSets: readonly DataSet[], seeds?: number): readonly Errand[] =>
  dataSets.flatMap((dataSet) =>
    dataSet.assays.map((assay) => ({ dataSet, assay: assay.name, jobs: jobsOf(assay, seeds) })),
  );

export interface Judged extends Check {
  readonly holds: boolean;
  /** Why it is missed, when that is known: the name of the reason, and what it says. */
  readonly reason: string | undefined;
  readonly explanation: string | undefined;
}

export interface Verdict {
  readonly dataSet: DataSet;
  readonly results: ReadonlyMap<string, readonly ArmResult[]>;
  readonly checks: readonly Judged[];
}

/** Puts the samples of all errands, in their order, back together and judges each data set. */
export function verdictsOf(errands: readonly Errand[], samples: readonly Sample[]): readonly Verdict[] {
  const byDataSet = new Map<DataSet, Map<string, readonly ArmResult[]>>();
  let at = 0;
  for (const { dataSet, assay, jobs } of errands) {
    const results = byDataSet.get(dataSet) ?? new Map<string, readonly ArmResult[]>();
    results.set(assay, armResults(jobs, samples.slice(at, at + jobs.length)));
    byDataSet.set(dataSet, results);
    at += jobs.length;
  }
  return [...byDataSet].map(([dataSet, results]) => ({ dataSet, results, checks: judged(dataSet, results) }));
}

/** The checks of a data set with their outcome. */
export const judged = (dataSet: DataSet, results: ReadonlyMap<string, readonly ArmResult[]>): Judged[] =>
  dataSet.judge(results).map((check) => {
    const reason = dataSet.explanations?.[check.label];
    const explanation = reason === undefined ? undefined : dataSet.reasons?.[reason];
    return { ...check, holds: holds(check), reason, explanation };
  });

export interface Count {
  readonly rowClass: RowClass;
  readonly met: number;
  readonly of: number;
}

/** How many rows of each class are met, hard and shape apart. */
export function headline(verdicts: readonly Verdict[], kind: DataSet['kind']): readonly Count[] {
  const checks = verdicts.filter(({ dataSet }) => dataSet.kind === kind).flatMap((verdict) => verdict.checks);
  return ROW_CLASSES.map((rowClass) => {
    const ofClass = checks.filter((check) => check.rowClass === rowClass);
    return { rowClass, met: ofClass.filter((check) => check.holds).length, of: ofClass.length };
  });
}

const isHeldOut = ({ dataSet, checks }: Verdict): boolean =>
  dataSet.tier === 'A' && dataSet.kind === 'hard' && checks.some(({ rowClass }) => rowClass === 'predicted');

/** Families of mechanisms that no published number outside calibration speaks to: no tier A row is predicted. */
export const familiesWithoutHeldOutRow = (verdicts: readonly Verdict[]): readonly Family[] =>
  FAMILIES.filter((family) => !verdicts.some((verdict) => verdict.dataSet.family === family && isHeldOut(verdict)));

export interface Miss extends Judged {
  readonly dataSet: DataSet;
  /** How far the mean lies outside the accepted range. */
  readonly by: number;
}

/** Every check that is not met, with the size of the miss. */
export const missesOf = (verdicts: readonly Verdict[]): readonly Miss[] =>
  verdicts.flatMap(({ dataSet, checks }) =>
    checks
      .filter((check) => !check.holds)
      .map((check) => ({ ...check, dataSet, by: missSize(check.value.mean, check.accepted) })),
  );

/** How far a value lies outside a range; NaN when there is none. */
export const missSize = (value: number, [low, high]: readonly [number, number]): number =>
  value < low ? low - value : value > high ? value - high : Number.NaN;
