/** A grid of two factors: what an outcome comes to in each of its fields. */
import { median } from '../../core/statistics';
import type { FactorValue } from '../design/design';
import { levelOf, numberOfLevels } from '../design/factorValues';
import type { OutcomeName } from '../outcomes';
import type { Results } from './results';

export interface HeatField {
  /** Numbers of the levels, 0-based, across and up. */
  readonly x: number;
  readonly y: number;
  /** Median over replicates; null when none is there yet. */
  readonly value: number | null;
  /** Numbers of the runs behind it. */
  readonly runs: readonly number[];
}

export interface HeatMap {
  readonly xName: string;
  readonly yName: string;
  readonly xLevels: readonly FactorValue[];
  readonly yLevels: readonly FactorValue[];
  readonly fields: readonly HeatField[];
}

/** The heat map of a grid of exactly two factors; undefined of any other design. */
export function heatMapOf(
  results: Results,
  outcome: OutcomeName,
  arm = results.design.arms[0].name,
): HeatMap | undefined {
  const { kind, factors } = results.design;
  if (kind !== 'grid' || factors.length !== 2) return undefined;
  const [yFactor, xFactor] = factors;
  const [xCount, yCount] = [numberOfLevels(xFactor), numberOfLevels(yFactor)];
  const byPoint = new Map<number, { values: number[]; runs: number[] }>();
  for (const { row } of results.good()) {
    if (row.arm !== arm) continue;
    const field = byPoint.get(row.point) ?? { values: [], runs: [] };
    byPoint.set(row.point, field);
    field.runs.push(row.run);
    const value = row.outcomes[outcome];
    if (value !== null) field.values.push(value);
  }
  return {
    xName: xFactor.name,
    yName: yFactor.name,
    xLevels: Array.from({ length: xCount }, (_, level) => levelOf(xFactor, level)),
    yLevels: Array.from({ length: yCount }, (_, level) => levelOf(yFactor, level)),
    fields: Array.from({ length: xCount * yCount }, (_, point) => {
      const { values = [], runs = [] } = byPoint.get(point) ?? {};
      return {
        x: point % xCount,
        y: Math.floor(point / xCount),
        value: values.length === 0 ? null : median(values),
        runs,
      };
    }),
  };
}
