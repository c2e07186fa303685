/** The repeats of an assay put together: means with 95 % intervals, pooled counts, mean courses. */
import { type Estimate, estimate } from '../../core/statistics';
import { type ArmPlan, plansOf } from './plan';
import type { Sample } from './readouts';
import { type AssaySpecification, DEFAULT_SEEDS } from './specification';

/** One repeat of one arm: what a worker is given. */
export interface Job {
  readonly plan: ArmPlan;
  readonly seed: string;
}

export interface ArmResult {
  readonly name: string;
  /** Mean over repeats with its 95 % interval (Student's t). */
  readonly numbers: Readonly<Record<string, Estimate>>;
  /** Pooled over repeats. */
  readonly counts: Readonly<Record<string, readonly number[]>>;
  /** Mean over repeats, hour by hour. */
  readonly courses: Readonly<Record<string, readonly number[]>>;
  readonly samples: readonly Sample[];
}

/** Every arm with every seed, arm by arm. Repeat n has the same seed in every arm. @throws RemarkError */
export function jobsOf(assay: AssaySpecification, seeds = assay.seeds ?? DEFAULT_SEEDS): readonly Job[] {
  return plansOf(assay).flatMap((plan) =>
    Array.from({ length: seeds }, (_, n) => ({ plan, seed: `${assay.name} ${n + 1}` })),
  );
}

/** The results of `jobsOf`, in its order, by arm. */
export function armResults(jobs: readonly Job[], samples: readonly Sample[]): readonly ArmResult[] {
  const plans = [...new Set(jobs.map(({ plan }) => plan))];
  return plans.map((plan) =>
    armResult(
      plan.name,
      samples.filter((_, n) => jobs[n].plan === plan),
    ),
  );
}

const namesIn = (records: readonly Readonly<Record<string, unknown>>[]): readonly string[] => [
  ...new Set(records.flatMap((record) => Object.keys(record))),
];

export function armResult(name: string, samples: readonly Sample[]): ArmResult {
  const numbers = namesIn(samples.map((sample) => sample.numbers)).map((key) => {
    const values = samples.map((sample) => sample.numbers[key]).filter((value) => value !== undefined);
    return [key, estimate(values)] as const;
  });
  const counts = namesIn(samples.map((sample) => sample.counts)).map(
    (key) => [key, added(samples.map((sample) => sample.counts[key]))] as const,
  );
  const courses = namesIn(samples.map((sample) => sample.courses)).map((key) => {
    const total = added(samples.map((sample) => sample.courses[key]));
    return [key, total.map((value) => value / samples.length)] as const;
  });
  return {
    name,
    numbers: Object.fromEntries(numbers),
    counts: Object.fromEntries(counts),
    courses: Object.fromEntries(courses),
    samples,
  };
}

/** Sum place by place of lists that need not be equally long. */
function added(lists: readonly (readonly number[])[]): number[] {
  const length = Math.max(...lists.map((list) => list.length));
  return Array.from({ length }, (_, n) => lists.reduce((sum, list) => sum + (list[n] ?? 0), 0));
}
