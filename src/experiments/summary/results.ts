/**
 * The results of a design as they come in, in any order, and the questions that are asked of them. Whatever is asked is
 * answered from what there is, run by run in the order of the design, so that the answer does not hang on who was first.
 */

import type { SeriesColumn } from '../../protocol/series';
import { shortNameOf } from '../../scenario/aliases';
import { writeNumber } from '../../scenario/numbers';
import type { Design, FactorValue } from '../design/design';
import { type Plan, type Point, planOf } from '../design/plan';
import type { OutcomeName } from '../outcomes';
import type { RunResult, RunRow } from '../results';
import { type Spread, spreadOf } from '../statistics/bands';
import { kaplanMeier, type SurvivalCurve } from '../statistics/survival';

/** Runs that are repeats of one another, or that lie together in a design that spreads its points. */
export interface Condition {
  /** Name of the arm; empty without arms. */
  readonly arm: string;
  /** Number of the point, or null where all points belong together. */
  readonly point: number | null;
  /** What differs at the point. */
  readonly factors: Point;
  /** `antigenDensity = 100, il15Support = 5; trap`; empty where there is but one condition. */
  readonly label: string;
}

/** The spread of a measurement at a time. */
export interface BandRow {
  readonly time_minutes: number;
  readonly spread: Spread;
}

const valueText = (value: FactorValue): string => (typeof value === 'number' ? writeNumber(value) : value);

/** `antigenDensity = 100, il15Support = 5`. */
export const pointLabel = (point: Point): string =>
  Object.entries(point)
    .map(([name, value]) => `${shortNameOf(name)} = ${valueText(value)}`)
    .join(', ');

const labelOf = (point: Point, arm: string): string =>
  [pointLabel(point), arm].filter((part) => part !== '').join('; ');

export class Results {
  readonly plan: Plan;
  readonly conditions: readonly Condition[];
  private readonly byRun: (RunResult | undefined)[];
  private counted = 0;
  private failures = 0;

  constructor(readonly design: Design) {
    this.plan = planOf(design);
    this.byRun = new Array(this.plan.count).fill(undefined);
    const points = design.kind === 'grid' ? Array.from({ length: this.plan.points }, (_, point) => point) : [null];
    this.conditions = points.flatMap((point) =>
      design.arms.map(({ name }) => {
        const factors = point === null ? {} : this.plan.pointAt(point);
        return { arm: name, point, factors, label: labelOf(factors, name) };
      }),
    );
  }

  /** Takes a result; a second one of the same run takes the place of the first. */
  add(result: RunResult): void {
    const before = this.byRun[result.row.run];
    if (before === undefined) this.counted++;
    else if (before.row.failure.length > 0) this.failures--;
    if (result.row.failure.length > 0) this.failures++;
    this.byRun[result.row.run] = result;
  }

  /** Runs whose result is here, those that failed included. */
  get done(): number {
    return this.counted;
  }

  get failed(): number {
    return this.failures;
  }

  resultOf(run: number): RunResult | undefined {
    return this.byRun[run];
  }

  /** Results of runs that did not fail, in the order of the design. */
  good(condition?: Condition): readonly RunResult[] {
    const all = condition === undefined ? this.byRun : this.runsOf(condition).map((run) => this.byRun[run]);
    return all.filter((result): result is RunResult => result !== undefined && result.row.failure.length === 0);
  }

  /** Numbers of the runs of a condition, rising: see the order of runs in `plan.ts`. */
  private runsOf({ arm, point }: Condition): readonly number[] {
    const { arms, replicates } = this.design;
    const { points } = this.plan;
    const offset = arms.findIndex(({ name }) => name === arm);
    const stride = point === null ? 1 : points;
    return Array.from(
      { length: point === null ? points * replicates : replicates },
      (_, n) => (n * stride + (point ?? 0)) * arms.length + offset,
    );
  }

  /** What failed, in the order of the design. */
  failedRows(): readonly RunRow[] {
    return this.byRun.flatMap((result) =>
      result === undefined || result.row.failure.length === 0 ? [] : [result.row],
    );
  }

  /** An outcome over the runs of a condition, without those for which it does not exist. */
  values(outcome: OutcomeName, condition?: Condition): readonly number[] {
    return this.good(condition).flatMap(({ row }) => row.outcomes[outcome] ?? []);
  }

  /** Median and bands of a measurement over time. */
  bands(measurement: SeriesColumn, condition?: Condition): readonly BandRow[] {
    const byTime = new Map<number, number[]>();
    for (const { series } of this.good(condition))
      for (const [n, value] of (series.columns[measurement] ?? []).entries()) {
        const time = series.time_minutes[n];
        const values = byTime.get(time) ?? [];
        byTime.set(time, values);
        if (value !== null) values.push(value);
      }
    return [...byTime]
      .sort(([a], [b]) => a - b)
      .map(([time_minutes, values]) => ({ time_minutes, spread: spreadOf(values) }));
  }

  /** How long tumours hold out: the share not yet cleared, over hours. */
  survival(condition?: Condition): SurvivalCurve {
    return kaplanMeier(
      this.good(condition).map(({ row: { outcomes } }) => ({
        time: outcomes.observed_hours ?? 0,
        happened: outcomes.cleared === 1,
      })),
    );
  }

  /**
   * Values of an outcome in two arms, pair by pair: means over all runs of one seed, or of one tumour, in which both arms
   * are known at the same point. Points of one seed are no repeats of one another, as they share their chance.
   */
  pairs(outcome: OutcomeName, arm: string): readonly (readonly [first: number, second: number])[] {
    const { arms, kind, lots } = this.design;
    const other = arms.findIndex(({ name }) => name === arm);
    const units = new Map<number, { first: number; second: number; n: number }>();
    for (let run = 0; run < this.byRun.length; run += arms.length) {
      const row = this.byRun[run]?.row;
      const [first, second] = [this.byRun[run], this.byRun[run + other]].map((result) =>
        result === undefined || result.row.failure.length > 0 ? null : result.row.outcomes[outcome],
      );
      if (row === undefined || first === null || second === null) continue;
      const key = kind === 'trial' ? Math.floor(row.point / lots) : row.replicate;
      const unit = units.get(key) ?? { first: 0, second: 0, n: 0 };
      units.set(key, { first: unit.first + first, second: unit.second + second, n: unit.n + 1 });
    }
    return [...units].sort(([a], [b]) => a - b).map(([, { first, second, n }]) => [first / n, second / n]);
  }
}
