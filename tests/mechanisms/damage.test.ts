/** Damage that adds up and decays: the published rule of three hits, and how resistance is dealt out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damage, remaining } from '../../src/mechanisms/damage';
import { Dish } from '../support/dish';
import { always, between, ordered } from '../support/properties';
import { mean, range, shareError, standardError, variance } from '../support/statistics';

const mechanisms = [damage];

/** Damage of a target after three unit hits this many minutes apart, at the moment of the last. */
function threeHits(interval: number, timeStep = 0.5): number {
  const dish = new Dish({ mechanisms, timeStep });
  const target = dish.tumour(500, 500);
  for (let hit = 0; hit < 3; hit++) {
    if (hit > 0) dish.minutes(interval);
    dish.write(target, { damage: dish.read(target, 'damage') + 1 });
  }
  return dish.read(target, 'damage');
}

describe('damage', () => {
  test('halves in its half-life, however that is cut into steps', () => {
    expect(remaining(60, 60)).toBeCloseTo(0.5, 12);
    expect(remaining(60, 0.5) ** 120).toBeCloseTo(0.5, 12);
    expect(remaining(60, 0.25) ** 240).toBeCloseTo(remaining(60, 60), 12);
  });

  test('of three hits is lethal to a solid target at 50 min spacing and not at 60', () => {
    const solid = 1.85;
    expect(threeHits(50)).toBeCloseTo(1 + 2 ** (-50 / 60) + 2 ** (-100 / 60), 9);
    expect(threeHits(50)).toBeGreaterThan(solid);
    expect(threeHits(60)).toBeCloseTo(1.75, 9);
    expect(threeHits(60)).toBeLessThan(solid);
    expect(threeHits(50, 0.25)).toBeCloseTo(threeHits(50), 9);
  });

  test('of two hits is lethal to a solid target only when they come within 14 min', () => {
    const two = (interval: number): number => 1 + 2 ** (-interval / 60);
    expect(two(14)).toBeGreaterThan(1.85);
    expect(two(14.5)).toBeLessThan(1.85);
  });
});

describe('resistance', () => {
  test('is log-normal around the lethal damage', () => {
    const dish = new Dish({ mechanisms, settings: { 'damage.lethalDamage': 1.85 } });
    const logs = range(2000).map(() => Math.log(dish.read(dish.tumour(500, 500), 'lethalDamage') / 1.85));
    expect(Math.abs(mean(logs)) / standardError(logs)).toBeLessThan(3.5);
    expect(Math.sqrt(variance(logs))).toBeCloseTo(0.25, 1);
  });

  test('lets a first hit of a full NK kill nine blood cancer cells in ten', () => {
    // ln d ~ N(−0.08, 0.4²) against ln θ ~ N(ln 0.5, 0.25²): Φ((−0.08 − ln 0.5)/√(0.4² + 0.25²)) = Φ(1.30).
    const dish = new Dish({ mechanisms });
    const z = range(4000).map(() => Math.log(dish.read(dish.tumour(500, 500), 'lethalDamage')));
    const lethal = z.filter((logTheta, i) => -0.08 + 0.4 * normalScore((i + 0.5) / 4000) > logTheta).length;
    expect(Math.abs(shareError(lethal, 0.903, 4000))).toBeLessThan(3.5);
  });

  test('is drawn anew for a daughter, and not for an NK', () => {
    const dish = new Dish({ mechanisms });
    const mother = dish.tumour(500, 500);
    const daughter = dish.tissue.divide(dish.slot(mother), 510, 500);
    expect(dish.tissue.columns.lethalDamage[daughter]).not.toBe(dish.read(mother, 'lethalDamage'));
    expect(dish.read(dish.nk(100, 100), 'lethalDamage')).toBe(0);
  });

  test('follows the slider in proportion, and keeps when another slider moves', () => {
    const dish = new Dish({ mechanisms });
    const cell = dish.tumour(500, 500);
    const before = dish.read(cell, 'lethalDamage');
    dish.change({ 'damage.lethalDamage': 1.5 });
    expect(dish.read(cell, 'lethalDamage')).toBeCloseTo(3 * before, 12);
    dish.change({ 'damage.halfLife': 40 });
    expect(dish.read(cell, 'lethalDamage')).toBeCloseTo(3 * before, 12);
  });
});

test('healthy cells have a resistance of their own, and stroma has none to lose', () => {
  const dish = new Dish({ mechanisms, settings: { 'damage.healthyLethalDamage': 2, 'damage.spread': 0 } });
  const [tumour, healthy, stroma] = [dish.tumour(100, 100), dish.healthy(200, 200), dish.stroma(300, 300)];
  const resistance = () => [tumour, healthy, stroma].map((id) => dish.read(id, 'lethalDamage'));
  expect(resistance()).toEqual([0.5, 2, 0]);
  dish.change({ 'damage.healthyLethalDamage': 4 });
  expect(resistance()).toEqual([0.5, 4, 0]);
  dish.change({ 'damage.lethalDamage': 1 });
  expect(resistance()).toEqual([1, 4, 0]);
});

/** The standard normal quantile, by bisection of the error function's series; good to 1e-6 in the middle. */
function normalScore(p: number): number {
  let [low, high] = [-6, 6];
  for (let i = 0; i < 40; i++) {
    const z = (low + high) / 2;
    if (normalCumulative(z) < p) low = z;
    else high = z;
  }
  return low;
}

function normalCumulative(z: number): number {
  let [sum, term] = [z, z];
  for (let k = 1; k < 200; k++) {
    term *= (z * z) / (2 * k + 1);
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

test('what remains of damage is a share that two portions of time make together; without hits no cell gains any', () => {
  always([between(0, 500), between(0, 500), ordered(1, 1000)], (a, b, [brief, lasting]) => {
    expect(remaining(brief, a) * remaining(brief, b)).toBeCloseTo(remaining(brief, a + b), 12);
    expect(remaining(brief, a)).toBeLessThanOrEqual(remaining(lasting, a));
    expect(remaining(lasting, a)).toBeLessThanOrEqual(1);
    expect(remaining(brief, a)).toBeGreaterThan(0);
  });
  always(
    [fc.array(between(0, 10), { minLength: 1, maxLength: 5 }), between(1, 1000)],
    (amounts, halfLife) => {
      const dish = new Dish({ mechanisms, settings: { 'damage.halfLife': halfLife } });
      const ids = amounts.map((amount) => dish.tumour(500, 500, { damage: amount }));
      dish.minutes(30);
      ids.forEach((id, n) => void expect(dish.read(id, 'damage')).toBeCloseTo(amounts[n] * 2 ** (-30 / halfLife), 9));
    },
    20,
  );
});
