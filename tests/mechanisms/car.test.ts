/** The CAR: thresholds of killing and of cytokines, affinity, co-stimulation, and how many CARs an NK carries. */
import { describe, expect, test } from 'vitest';
import { antigenExpression } from '../../src/mechanisms/antigenExpression';
import { car, strengthOf } from '../../src/mechanisms/car';
import { Dish } from '../support/dish';
import { always, between, ordered } from '../support/properties';
import { mean, range, standardError, variance } from '../support/statistics';

const mechanisms = [antigenExpression, car];

/** What the CAR makes of a target with this much antigen. */
function seen(antigen: number, settings: Record<string, number> = {}) {
  const dish = new Dish({ mechanisms, settings });
  const cell = dish.tumour(500, 500);
  dish.write(cell, { antigen, antigenSetPoint: antigen });
  dish.steps(1);
  return { killing: dish.read(cell, 'antigenSignal'), cytokines: dish.read(cell, 'cytokineSignal') };
}

describe('the signal', () => {
  test.each([
    [0, 0],
    [240, 240 ** 1.2 / (240 ** 1.2 + 800 ** 1.2)],
    [800, 0.5],
    [145_000, 0.998],
  ])('of %i molecules is %f', (antigen, signal) => {
    expect(seen(antigen).killing).toBeCloseTo(signal, 3);
  });

  test('for cytokines is half-maximal at 5,000 molecules, and steeper', () => {
    expect(seen(5000).cytokines).toBeCloseTo(0.5, 6);
    expect(seen(1000).cytokines).toBeCloseTo(1 / 26, 6);
    expect(seen(1000).killing).toBeGreaterThan(0.5);
  });

  test('needs more antigen with a looser binder, for both', () => {
    const loose = { 'car.dissociation': 130 };
    expect(seen(3200, loose).killing).toBeCloseTo(0.5, 6);
    expect(seen(20_000, loose).cytokines).toBeCloseTo(0.5, 6);
    // Low antigen is spared, high antigen is not.
    expect(seen(500, loose).killing / seen(500).killing).toBeLessThan(0.3);
    expect(seen(500_000, loose).killing / seen(500_000).killing).toBeGreaterThan(0.99);
  });

  test('takes co-stimulation as factors on threshold and cytokines', () => {
    const settings = { 'car.thresholdFactor': 0.5, 'car.cytokineWeight': 0.4, 'car.cytokineRatio': 10 };
    expect(seen(400, settings).killing).toBeCloseTo(0.5, 6);
    expect(seen(4000, settings).cytokines).toBeCloseTo(0.2, 6);
  });
});

describe('a target', () => {
  test('is seen from the start, and its daughter at birth, by what each shows', () => {
    const dish = new Dish({ mechanisms, settings: { 'antigenExpression.inheritanceNoise': 1 } });
    const cell = dish.tumour(500, 500);
    const expected = (antigen: number): number => 1 / (1 + (800 / antigen) ** 1.2);
    expect(dish.read(cell, 'antigenSignal')).toBeCloseTo(expected(dish.read(cell, 'antigen')), 6);
    const daughter = dish.tissue.divide(dish.slot(cell), 500, 500);
    const { antigen, antigenSignal } = dish.tissue.columns;
    expect(antigenSignal[daughter]).toBeCloseTo(expected(antigen[daughter]), 6);
  });

  test('is seen anew when the sliders of antigen or CAR move; the antigen stays as it is', () => {
    const dish = new Dish({ mechanisms, settings: { 'antigenExpression.spread': 0 } });
    const cell = dish.healthy(500, 500);
    dish.change({ 'antigenExpression.healthyDensity': 800 });
    dish.steps(1);
    expect(dish.read(cell, 'antigenSignal')).toBeCloseTo(0.5, 6);
    dish.change({ 'car.halfMaximalDensity': 2400, 'car.steepness': 1 });
    expect(dish.read(cell, 'antigenSignal')).toBeCloseTo(0.2, 6);
    expect(dish.read(cell, 'antigen')).toBeCloseTo(800, 6);
  });
});

describe('CAR molecules', () => {
  test('give a signal that saturates, 1 at 20,000', () => {
    expect(strengthOf(20_000, 5000)).toBe(1);
    expect(strengthOf(5000, 5000)).toBeCloseTo(0.625, 6);
    expect(strengthOf(1e9, 5000)).toBeCloseTo(1.25, 4);
    expect(strengthOf(0, 5000)).toBe(0);
  });

  test('differ between NK cells log-normally, with the mean that is declared', () => {
    const dish = new Dish({ mechanisms });
    const numbers = range(3000).map(() => dish.read(dish.nk(500, 500), 'carMolecules'));
    expect(Math.abs(mean(numbers) - 20_000) / standardError(numbers)).toBeLessThan(3.5);
    expect(Math.sqrt(variance(numbers.map(Math.log)))).toBeCloseTo(0.5, 1);
  });

  test('without spread are all alike, follow their slider, and are handed on', () => {
    const dish = new Dish({ mechanisms, settings: { 'car.moleculesSpread': 0 } });
    const nk = dish.nk(500, 500);
    expect([dish.read(nk, 'carMolecules'), dish.read(nk, 'carStrength')]).toEqual([20_000, 1]);
    dish.change({ 'car.molecules': 5000 });
    expect(dish.read(nk, 'carStrength')).toBeCloseTo(0.625, 6);
    const daughter = dish.tissue.divide(dish.slot(nk), 500, 500);
    expect(dish.tissue.columns.carStrength[daughter]).toBe(dish.read(nk, 'carStrength'));
  });
});

test('more CAR molecules never give less, and never more than saturation; more antigen is never seen as less', () => {
  always([ordered(0, 1e6), between(100, 1e5)], ([few, many], half) => {
    expect(strengthOf(many, half)).toBeGreaterThanOrEqual(strengthOf(few, half));
    expect(strengthOf(few, half)).toBeGreaterThanOrEqual(0);
    expect(strengthOf(many, half)).toBeLessThan((20_000 + half) / 20_000);
  });
  always(
    [ordered(0, 1e6), between(1, 1e5)],
    ([little, much], half) => {
      const dish = new Dish({ mechanisms: [car], settings: { 'car.halfMaximalDensity': Math.min(half, 1e4) } });
      const [poor, rich] = [dish.tumour(300, 500, { antigen: little }), dish.tumour(600, 500, { antigen: much })];
      dish.write(poor, { antigenSeen: -1 });
      dish.write(rich, { antigenSeen: -1 });
      dish.minutes(3);
      for (const signal of ['antigenSignal', 'cytokineSignal'] as const) {
        expect(dish.read(rich, signal)).toBeGreaterThanOrEqual(dish.read(poor, signal));
        expect(dish.read(poor, signal)).toBeGreaterThanOrEqual(0);
        expect(dish.read(rich, signal)).toBeLessThanOrEqual(1);
      }
    },
    20,
  );
});
