/** A virtual cohort: the trends that are tested in it, and what its arms and thirds come to. Nothing here is clinical. */
import { differenceOfProportions, type Estimate, estimate, mean, proportion, ratioOfMeans } from '../core/statistics';
import type { Arm, CohortResult } from './cohortRun';
import { ARMS } from './cohortRun';

/** One trend: what the cohort gives, and the range that is accepted. */
export interface Trend {
  readonly key: string;
  readonly label: string;
  readonly value: Estimate;
  readonly unit: string;
  readonly accepted: readonly [low: number, high: number];
  readonly holds: boolean;
  /** How far outside the range, in the unit of the value; 0 when it holds; NaN when there were too few draws. */
  readonly missedBy: number;
}

const POINTS = 100;
const RESPONSE: readonly [number, number] = [0.4, 0.8];
/** Points by which the best third of lots must be ahead. */
const AHEAD = 30;
const RELEASE_RATIO = 0.25;
const LOW_RELAPSES = 0.5;
/** A fall by less than this, in points, is none; one draw in eighty is more. */
const FEWER = 1;
/** A tumour grows back antigen-low when its median antigen has fallen below this share of that at the start. */
export const LOW_SHARE = 0.5;

/** A tumour that had progressed by the end. */
export const failed = ({ progression_hours }: CohortResult): boolean => progression_hours !== null;

/** A failure whose cells at the end have lost most of the antigen, or never were those that had it. */
export const lowRelapse = (result: CohortResult): boolean =>
  failed(result) && result.antigenAtEnd !== null && result.antigenAtEnd < LOW_SHARE * result.antigenAtStart;

/** Whether the tumour had not progressed by this hour. */
const freeAt =
  (hours: number) =>
  ({ progression_hours }: CohortResult): boolean =>
    progression_hours === null || progression_hours > hours;

const shareOf = (results: readonly CohortResult[], holds: (result: CohortResult) => boolean): Estimate =>
  proportion(results.filter(holds).length, results.length);

const scaled = ({ mean: centre, low, high, n }: Estimate, factor: number): Estimate => ({
  mean: factor * centre,
  low: factor * low,
  high: factor * high,
  n,
});

/** The lowest and the highest third by some number; the middle is left out. */
export function thirds(
  results: readonly CohortResult[],
  by: (result: CohortResult) => number,
): readonly [lowest: readonly CohortResult[], highest: readonly CohortResult[]] {
  const sorted = [...results].sort((a, b) => by(a) - by(b) || a.number - b.number);
  const size = Math.floor(sorted.length / 3);
  return [sorted.slice(0, size), sorted.slice(sorted.length - size)];
}

const inArm = (results: readonly CohortResult[], arm: Arm): readonly CohortResult[] =>
  results.filter((result) => result.arm === arm);

/** The draws that two arms have in common, pair by pair. */
function pairsOf(results: readonly CohortResult[], one: Arm, other: Arm): readonly [CohortResult, CohortResult][] {
  const others = new Map(inArm(results, other).map((result) => [result.number, result]));
  return inArm(results, one).flatMap((result) => {
    const partner = others.get(result.number);
    return partner === undefined ? [] : [[result, partner] as [CohortResult, CohortResult]];
  });
}

const trend = (
  key: string,
  label: string,
  unit: string,
  value: Estimate,
  low: number,
  high = Number.POSITIVE_INFINITY,
): Trend => {
  const holds = value.mean >= low && value.mean <= high;
  const missedBy = holds ? 0 : value.mean < low ? low - value.mean : value.mean - high;
  return { key, label, unit, value, accepted: [low, high], holds, missedBy };
};

/** By how many points fewer draws relapse antigen-low in the second arm than in the first. */
const fewerLowRelapses = (results: readonly CohortResult[], from: Arm, to: Arm): Estimate => {
  const pairs = pairsOf(results, from, to);
  return estimate(pairs.map(([a, b]) => POINTS * (Number(lowRelapse(a)) - Number(lowRelapse(b)))));
};

/** The trends, in the order of the report. */
export function trendsOf(results: readonly CohortResult[], hours: number): readonly Trend[] {
  const cohort = inArm(results, 'carNk');
  const [worst, best] = thirds(cohort, ({ potency }) => potency).map((third) => shareOf(third, freeAt(hours)));
  const release = pairsOf(results, 'carNk', 'carT').map(
    ([a, b]) => [a.cytokineReleaseIndex, b.cytokineReleaseIndex] as const,
  );
  const carOnlyFailures = inArm(results, 'carOnly').filter(failed);
  return [
    trend(
      '1',
      'share of draws that respond at the default dose',
      '',
      shareOf(cohort, (r) => r.responded),
      ...RESPONSE,
    ),
    trend(
      '2',
      `progression-free at ${hours} h: most potent third of lots less the least potent`,
      'points',
      scaled(differenceOfProportions(best, worst), POINTS),
      AHEAD,
    ),
    trend(
      '3',
      'cytokine-release index, CAR-NK over CAR-T on the same tumours',
      '',
      ratioOfMeans(release),
      0,
      RELEASE_RATIO,
    ),
    trend('4a', 'antigen-low among CAR-only failures', '', shareOf(carOnlyFailures, lowRelapse), LOW_RELAPSES),
    trend(
      '4b',
      'draws with an antigen-low relapse: CAR only less CAR and innate killing',
      'points',
      fewerLowRelapses(results, 'carOnly', 'carNk'),
      FEWER,
    ),
    trend(
      '4c',
      'draws with an antigen-low relapse: CAR only less CAR and ADCC',
      'points',
      fewerLowRelapses(results, 'carOnly', 'carAdcc'),
      FEWER,
    ),
  ];
}

/** Hours at which the progression-free share is also told, if they are before the end. */
const LANDMARKS: readonly number[] = [48, 72, 96];
export const landmarksBefore = (hours: number): readonly number[] => LANDMARKS.filter((landmark) => landmark < hours);

export interface ArmSummary {
  readonly arm: Arm;
  readonly draws: number;
  readonly responding: Estimate;
  readonly progressionFree: Estimate;
  /** At the landmarks before the end. */
  readonly progressionFreeAt: readonly number[];
  /** Hours by which half had progressed; null when fewer had. */
  readonly medianProgression_hours: number | null;
  readonly lysis_percent: Estimate;
  readonly cytokineReleaseIndex: Estimate;
  /** Antigen-low among the failures. */
  readonly lowRelapses: Estimate;
  /** Draws without a live tumour cell at the end. */
  readonly cleared: number;
}

/** The hour by which half of them had progressed; null when fewer had by the end. */
function medianProgression(results: readonly CohortResult[]): number | null {
  const times = Float64Array.from(results.flatMap(({ progression_hours }) => progression_hours ?? [])).sort();
  return times[Math.ceil(results.length / 2) - 1] ?? null;
}

/** What each arm that has draws comes to. */
export const armSummaries = (results: readonly CohortResult[], hours: number): readonly ArmSummary[] =>
  ARMS.map((arm) => [arm, inArm(results, arm)] as const)
    .filter(([, of]) => of.length > 0)
    .map(([arm, of]) => ({
      arm,
      draws: of.length,
      responding: shareOf(of, ({ responded }) => responded),
      progressionFree: shareOf(of, freeAt(hours)),
      progressionFreeAt: landmarksBefore(hours).map((landmark) => shareOf(of, freeAt(landmark)).mean),
      medianProgression_hours: medianProgression(of),
      lysis_percent: estimate(of.map((r) => r.lysis_percent)),
      cytokineReleaseIndex: estimate(of.map((r) => r.cytokineReleaseIndex)),
      lowRelapses: shareOf(of.filter(failed), lowRelapse),
      cleared: of.filter(({ end }) => end === 0).length,
    }));

/** Numbers that a cohort's thirds are formed by. */
export const DECIDERS: readonly { readonly title: string; readonly of: (result: CohortResult) => number }[] = [
  { title: 'potency of the lot', of: ({ potency }) => potency },
  { title: 'CAR-positive share of the lot', of: ({ carPositive }) => carPositive },
  { title: 'antigen density', of: ({ draw }) => draw.antigenDensity },
  { title: 'antigen-negative fraction', of: ({ draw }) => draw.negativeFraction },
  { title: 'TGF-β secretion', of: ({ draw }) => draw.tgfBetaSecretion },
];

export interface ThirdsSummary {
  readonly title: string;
  /** Mean of the number in the lowest and in the highest third, and so for all that follows. */
  readonly value: readonly [number, number];
  readonly lowestShareLeft_percent: readonly [number, number];
  readonly progressionFree_percent: readonly [number, number];
  readonly medianProgression_hours: readonly [number | null, number | null];
  /** Highest third less lowest, progression-free, points. */
  readonly difference: Estimate;
}

/** How the lowest and highest thirds of the cohort differ, by each of the numbers that were drawn. */
export function thirdsSummaries(results: readonly CohortResult[], hours: number): readonly ThirdsSummary[] {
  return DECIDERS.map(({ title, of }) => {
    const both = thirds(inArm(results, 'carNk'), of);
    const [low, high] = both;
    const inBoth = <T>(read: (third: readonly CohortResult[]) => T): readonly [T, T] => [read(low), read(high)];
    const free = inBoth((third) => shareOf(third, freeAt(hours)));
    return {
      title,
      value: inBoth((third) => mean(third.map(of))),
      lowestShareLeft_percent: inBoth((third) => POINTS * mean(third.map(({ nadir, start }) => nadir / start))),
      progressionFree_percent: [POINTS * free[0].mean, POINTS * free[1].mean],
      medianProgression_hours: inBoth(medianProgression),
      difference: scaled(differenceOfProportions(free[1], free[0]), POINTS),
    };
  });
}
