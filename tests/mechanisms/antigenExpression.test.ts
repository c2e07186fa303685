/** Antigen: its distribution, what the CAR makes of it, inheritance, loss, and the slider. */
import { describe, expect, test } from 'vitest';
import { antigenExpression, logLocation } from '../../src/mechanisms/antigenExpression';
import { Dish } from '../support/dish';
import { mean, range, shareError, standardError, variance } from '../support/statistics';

const mechanisms = [antigenExpression];

function cells(n: number, settings: Record<string, number> = {}) {
  const dish = new Dish({ mechanisms, settings });
  return { dish, ids: range(n).map(() => dish.tumour(500, 500)) };
}

describe('new tumour cells', () => {
  const { dish, ids } = cells(3000, { 'antigenExpression.negativeFraction': 0.05 });
  const antigen = ids.map((id) => dish.read(id, 'antigen'));
  const positive = antigen.filter((a) => a > 0);

  test('lack antigen as often as declared', () => {
    expect(Math.abs(shareError(ids.length - positive.length, 0.05, ids.length))).toBeLessThan(3.5);
  });

  test('carry 145,000 on average, log-normally with the spread of Raji', () => {
    expect(Math.abs(mean(positive) - 145_000) / standardError(positive)).toBeLessThan(3.5);
    const logs = positive.map(Math.log);
    expect(Math.abs(mean(logs) - Math.log(131_000)) / standardError(logs)).toBeLessThan(5);
    expect(Math.sqrt(variance(logs))).toBeCloseTo(0.43, 1);
    // Published: coefficient of variation 0.45.
    expect(Math.sqrt(variance(positive)) / mean(positive)).toBeCloseTo(0.45, 1);
  });

  test('are all alike without spread', () => {
    const alike = cells(20, { 'antigenExpression.spread': 0, 'antigenExpression.negativeFraction': 0 });
    for (const id of alike.ids) expect(alike.dish.read(id, 'antigen')).toBeCloseTo(145_000, 6);
  });

  test('are not NK cells', () => {
    expect(dish.read(dish.nk(100, 100), 'antigen')).toBe(0);
  });
});

test('the location of a log-normal keeps its mean', () => {
  expect(Math.exp(logLocation(145_000, 0.43) + 0.43 ** 2 / 2)).toBeCloseTo(145_000, 6);
});

describe('the CAR’s signal', () => {
  test.each([
    [0, 0],
    [240, 240 ** 1.2 / (240 ** 1.2 + 800 ** 1.2)],
    [800, 0.5],
    [145_000, 0.998],
  ])('of %i molecules is %f', (density, signal) => {
    const { dish, ids } = cells(1, {
      'antigenExpression.spread': 0,
      'antigenExpression.negativeFraction': density === 0 ? 1 : 0,
      'antigenExpression.density': Math.max(10, density),
    });
    expect(dish.read(ids[0], 'antigenSignal')).toBeCloseTo(signal, 3);
  });

  test('follows its own sliders at once, the antigen staying as it is', () => {
    const { dish, ids } = cells(10);
    const before = ids.map((id) => dish.read(id, 'antigen'));
    dish.change({ 'antigenExpression.halfMaximalDensity': 100_000, 'antigenExpression.steepness': 1 });
    ids.forEach((id, i) => {
      expect(dish.read(id, 'antigen')).toBe(before[i]);
      expect(dish.read(id, 'antigenSignal')).toBeCloseTo(before[i] / (before[i] + 100_000), 12);
    });
  });
});

describe('the density slider', () => {
  test('multiplies every positive cell by new/old; negatives stay negative', () => {
    const { dish, ids } = cells(200, { 'antigenExpression.negativeFraction': 0.2 });
    const before = ids.map((id) => dish.read(id, 'antigen'));
    dish.change({ 'antigenExpression.density': 5000 });
    ids.forEach((id, i) => void expect(dish.read(id, 'antigen')).toBeCloseTo((before[i] * 5000) / 145_000, 6));
    expect(ids.filter((id) => dish.read(id, 'antigen') === 0)).toHaveLength(before.filter((a) => a === 0).length);
  });

  test('takes the CAR’s signal with it', () => {
    const { dish, ids } = cells(1, { 'antigenExpression.spread': 0, 'antigenExpression.negativeFraction': 0 });
    dish.change({ 'antigenExpression.density': 800 });
    expect(dish.read(ids[0], 'antigenSignal')).toBeCloseTo(0.5, 9);
  });
});

describe('a daughter', () => {
  const daughters = (settings: Record<string, number>): readonly number[] => {
    const { dish, ids } = cells(1000, { 'antigenExpression.negativeFraction': 0, ...settings });
    return ids.map((id) => {
      const daughter = dish.tissue.divide(dish.slot(id), 500, 500);
      return dish.tissue.columns.antigen[daughter] / dish.read(id, 'antigen');
    });
  };

  test('has what her mother has, with noise that keeps the mean', () => {
    expect(Math.sqrt(variance(daughters({}).map(Math.log)))).toBeCloseTo(0.15, 1);
    const ratios = daughters({ 'antigenExpression.inheritanceNoise': 0.5 });
    expect(Math.abs(mean(ratios) - 1) / standardError(ratios)).toBeLessThan(3.5);
    expect(Math.sqrt(variance(ratios.map(Math.log)))).toBeCloseTo(0.5, 1);
  });

  test('has lost it as often as declared', () => {
    const lost = daughters({ 'antigenExpression.lossAtDivision': 0.2 }).filter((ratio) => ratio === 0).length;
    expect(Math.abs(shareError(lost, 0.2, 1000))).toBeLessThan(3.5);
  });

  test('of a negative mother is negative, and the CAR sees of each what she has', () => {
    const { dish, ids } = cells(1, { 'antigenExpression.negativeFraction': 1 });
    const negative = dish.tissue.divide(dish.slot(ids[0]), 500, 500);
    expect(dish.tissue.columns.antigen[negative]).toBe(0);
    const { dish: other, ids: rich } = cells(1, { 'antigenExpression.inheritanceNoise': 1 });
    const daughter = other.tissue.divide(other.slot(rich[0]), 500, 500);
    const { antigen, antigenSignal } = other.tissue.columns;
    expect(antigenSignal[daughter]).toBeCloseTo(1 / (1 + (800 / antigen[daughter]) ** 1.2), 9);
  });
});
