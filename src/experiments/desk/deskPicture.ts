/** The results so far as a page shows them: only what is looked at is computed. */
import { estimate } from '../../core/statistics';
import type { OutcomeName } from '../outcomes';
import { spreadOf } from '../statistics/bands';
import { intervalWidths, pairedDifference, repeatsNeeded, varianceRatio } from '../statistics/differences';
import { heatMapOf } from '../summary/heatMap';
import type { Condition, Results } from '../summary/results';
import { COMPARED, correlationsOf, type Effect } from '../summary/summary';
import { responseFractions, waterfallOf } from '../summary/waterfall';
import type { ConditionPicture, ExperimentPicture, Question, Sureness, TrialPicture } from './deskApi';

/** Conditions whose courses are drawn beside each other; more would hide one another. */
const MOST_COURSES = 4;
const existing = (value: number): number | null => (Number.isFinite(value) ? value : null);

function conditionPicture(results: Results, condition: Condition, n: number, outcome: OutcomeName): ConditionPicture {
  const values = results.values(outcome, condition);
  const good = results.good(condition);
  const { events, median } = results.survival(condition);
  return {
    condition: n,
    arm: condition.arm,
    factors: condition.factors,
    n: good.length,
    ...(values.length === 0 ? {} : { outcome: { ...spreadOf(values), mean: estimate(values) } }),
    cleared: events,
    medianClearance_hours: median,
  };
}

/** Numbers of the conditions that are drawn. */
export const shownConditions = ({ conditions }: Results, { condition }: Question): readonly number[] =>
  condition === null ? conditions.slice(0, MOST_COURSES).map((_, n) => n) : [condition];

function surenessOf(results: Results, { outcome, condition }: Question): Sureness {
  const [, second] = results.design.arms;
  const paired = second !== undefined;
  const values = paired
    ? results.pairs(outcome, second.name).map(([a, b]) => b - a)
    : results.values(outcome, results.conditions[condition ?? 0]);
  const widths = intervalWidths(values);
  const last = widths.at(-1);
  const forHalf = last === undefined || last.halfWidth === 0 ? null : repeatsNeeded(values, last.halfWidth / 2);
  return { paired, widths, forHalf };
}

/** Each arm against the first, the chosen outcome before the others. */
export function effectsOf(results: Results, outcome: OutcomeName): readonly Effect[] {
  const [first, ...others] = results.design.arms;
  const outcomes = [outcome, ...COMPARED.filter((one) => one !== outcome)];
  return others.flatMap(({ name }) =>
    outcomes.flatMap((one): Effect[] => {
      const pairs = results.pairs(one, name);
      if (pairs.length === 0) return [];
      const difference = pairedDifference(pairs);
      return [
        { arm: name, against: first.name, outcome: one, difference, varianceRatio: existing(varianceRatio(pairs)) },
      ];
    }),
  );
}

function trialOf(results: Results): readonly TrialPicture[] {
  if (results.design.kind !== 'trial') return [];
  return results.design.arms.map(({ name }) => {
    const bars = waterfallOf(results, name);
    return { arm: name, bars, fractions: responseFractions(bars) };
  });
}

export function pictureOf(results: Results, question: Question): ExperimentPicture {
  const { conditions } = results;
  const heat = heatMapOf(results, question.outcome);
  return {
    planned: results.plan.count,
    done: results.done,
    failed: results.failed,
    question,
    conditions: conditions.map((condition, n) => conditionPicture(results, condition, n, question.outcome)),
    courses: shownConditions(results, question).map((condition) => ({
      condition,
      rows: results.bands(question.measurement, conditions[condition]),
      survival: results.survival(conditions[condition]),
    })),
    sureness: surenessOf(results, question),
    ...(heat === undefined ? {} : { heat }),
    effects: effectsOf(results, question.outcome),
    correlations: correlationsOf(results).filter(({ outcome }) => outcome === question.outcome),
    trial: trialOf(results),
  };
}
