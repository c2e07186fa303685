/** All that is said of an experiment in numbers, as plain data: for a report, for JSON, and for a page. */
import { type Estimate, estimate } from '../../core/statistics';
import { OUTCOME_NAMES, type OutcomeName } from '../outcomes';
import { type Spread, spreadOf } from '../statistics/bands';
import { pairedDifference, repeatsNeeded, varianceRatio } from '../statistics/differences';
import { rankCorrelation } from '../statistics/rankCorrelation';
import type { SurvivalCurve } from '../statistics/survival';
import type { Condition, Results } from './results';
import { fractionsByLot, type ResponseFractions, responseFractions, waterfallOf } from './waterfall';

/** An outcome over repeats. */
export interface OutcomeSummary extends Spread {
  /** Mean with its 95 % interval. */
  readonly mean: Estimate;
}

/** What there is to say of the repeats of a condition. */
export interface ConditionSummary {
  /** The point and the arm. */
  readonly condition: Condition;
  /** Runs that did not fail. */
  readonly n: number;
  /** Those that exist, by name. */
  readonly outcomes: Readonly<Partial<Record<OutcomeName, OutcomeSummary>>>;
  /** Time until no tumour cell was left, hours. */
  readonly clearance: SurvivalCurve;
  /** Repeats until the 95 % interval of the mean lysis is within so many percentage points. */
  readonly repeatsForLysis: readonly {
    /** Half the width of the interval, percentage points. */
    readonly points: number;
    /** Null when it cannot be told. */
    readonly repeats: number | null;
  }[];
}

/** An arm against the first. */
export interface Effect {
  /** Name of the arm. */
  readonly arm: string;
  /** Name of the first arm. */
  readonly against: string;
  /** What differs. */
  readonly outcome: OutcomeName;
  /** Mean of the differences over pairs. */
  readonly difference: Estimate;
  /** Below 1 when common seeds narrowed the interval. */
  readonly varianceRatio: number | null;
}

/** How an outcome goes with a factor over points that are spread: Spearman's rank correlation. */
export interface Correlation {
  /** The parameter's name. */
  readonly factor: string;
  /** What it was held against. */
  readonly outcome: OutcomeName;
  /** Number of runs. */
  readonly n: number;
  /** −1…1; null when one of both does not vary. */
  readonly correlation: number | null;
}

/** What there is to say of one arm of a trial. */
export interface TrialSummary {
  /** Name of the arm. */
  readonly arm: string;
  /** Tumours treated, once for each lot and replicate. */
  readonly tumours: number;
  /** Of all tumours. */
  readonly fractions: ResponseFractions;
  /** Of each donor lot. */
  readonly byLot: readonly {
    /** Number of the lot, from 1. */
    readonly lot: number;
    /** Of the tumours that met it. */
    readonly fractions: ResponseFractions;
  }[];
}

/** What there is to say of an experiment. */
export interface ExperimentSummary {
  /** Runs of the design. */
  readonly planned: number;
  /** Runs whose results there are, those that failed included. */
  readonly done: number;
  /** Runs that could not be computed. */
  readonly failed: number;
  /** In the order of the design. */
  readonly conditions: readonly ConditionSummary[];
  /** Of each arm against the first; empty without arms. */
  readonly effects: readonly Effect[];
  /** Of outcomes with factors, where points are spread. */
  readonly correlations: readonly Correlation[];
  /** Of each arm of a trial; empty of other designs. */
  readonly trial: readonly TrialSummary[];
}

/** Percentage points of lysis for which the number of repeats is told. */
const LYSIS_POINTS = [5, 2, 1] as const;
/** Outcomes that are compared between arms and with factors. */
export const COMPARED: readonly OutcomeName[] = [
  'lysis_percent',
  'liveTumourEnd',
  'liveNkEnd',
  'kills',
  'bestChange_percent',
  'interferonGammaPeak_pM',
  'cytokineReleaseIndex',
];

const existing = (value: number): number | null => (Number.isFinite(value) ? value : null);

function conditionSummary(results: Results, condition: Condition): ConditionSummary {
  const outcomes: Partial<Record<OutcomeName, OutcomeSummary>> = {};
  for (const name of OUTCOME_NAMES) {
    const values = results.values(name, condition);
    if (values.length > 0) outcomes[name] = { ...spreadOf(values), mean: estimate(values) };
  }
  const lysis = results.values('lysis_percent', condition);
  return {
    condition,
    n: results.good(condition).length,
    outcomes,
    clearance: results.survival(condition),
    repeatsForLysis: LYSIS_POINTS.map((points) => ({ points, repeats: repeatsNeeded(lysis, points) })),
  };
}

function effectsOf(results: Results): readonly Effect[] {
  const [first, ...others] = results.design.arms;
  return others.flatMap(({ name }) =>
    COMPARED.flatMap((outcome): Effect[] => {
      const pairs = results.pairs(outcome, name);
      if (pairs.length === 0) return [];
      const difference = pairedDifference(pairs);
      return [{ arm: name, against: first.name, outcome, difference, varianceRatio: existing(varianceRatio(pairs)) }];
    }),
  );
}

export function correlationsOf(results: Results): readonly Correlation[] {
  const { kind, factors } = results.design;
  if (kind !== 'latinHypercube' && kind !== 'sobol' && kind !== 'trial') return [];
  const rows = results.good().map(({ row }) => row);
  return COMPARED.flatMap((outcome) =>
    factors.flatMap(({ name }): Correlation[] => {
      const known = rows.filter((row) => typeof row.factors[name] === 'number' && row.outcomes[outcome] !== null);
      const correlation = rankCorrelation(
        known.map((row) => Number(row.factors[name])),
        known.map((row) => row.outcomes[outcome] ?? 0),
      );
      return [{ factor: name, outcome, n: known.length, correlation: existing(correlation) }];
    }),
  );
}

function trialOf(results: Results): readonly TrialSummary[] {
  if (results.design.kind !== 'trial') return [];
  return results.design.arms.map(({ name }) => {
    const bars = waterfallOf(results, name);
    const byLot = [...fractionsByLot(bars)].map(([lot, fractions]) => ({ lot, fractions }));
    return { arm: name, tumours: bars.length, fractions: responseFractions(bars), byLot };
  });
}

/** What there is to say of the results so far. */
export const summaryOf = (results: Results): ExperimentSummary => ({
  planned: results.plan.count,
  done: results.done,
  failed: results.failed,
  conditions: results.conditions.map((condition) => conditionSummary(results, condition)),
  effects: effectsOf(results),
  correlations: correlationsOf(results),
  trial: trialOf(results),
});
