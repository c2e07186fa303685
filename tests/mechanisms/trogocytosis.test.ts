/** Trogocytosis: which contacts strip, how often, what the target loses, what the NK shows and loses again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { antigenExpression } from '../../src/mechanisms/antigenExpression';
import { car } from '../../src/mechanisms/car';
import { stripsNow, trogocytosis } from '../../src/mechanisms/trogocytosis';
import { ARM } from '../../src/model/columns';
import { type CellWords, Dish } from '../support/dish';
import { range } from '../support/statistics';

const mechanisms = [trogocytosis];
const FULL = 145_000;

/** An NK that holds a target of 145,000 molecules with a CAR that speaks. */
function contact(nk: CellWords = {}, settings: Record<string, number> = {}) {
  const dish = new Dish({ mechanisms, settings });
  const target = dish.tumour(513, 500);
  const killer = dish.nk(500, 500, { arms: ARM.car, ...nk });
  dish.hold(killer, target);
  return { dish, target, killer };
}

describe('a contact strips', () => {
  test('5 % when it fires, of which the NK shows 30 %', () => {
    const { dish, target, killer } = contact();
    dish.write(killer, { signalStep: 0 });
    dish.steps(1);
    expect(dish.read(target, 'antigen')).toBeCloseTo(0.95 * FULL, 6);
    expect(dish.read(killer, 'antigen')).toBeCloseTo(0.3 * 0.05 * FULL, 6);
  });

  test('once, however long it lasts and however often it hits', () => {
    const { dish, target, killer } = contact();
    dish.write(killer, { signalStep: 4 });
    dish.minutes(60);
    expect(dish.read(target, 'antigen')).toBeCloseTo(0.95 * FULL, 6);
  });

  test('after ten minutes without a hit', () => {
    const { dish, target } = contact();
    dish.minutes(10);
    expect(dish.read(target, 'antigen')).toBe(FULL);
    dish.steps(1);
    expect(dish.read(target, 'antigen')).toBeCloseTo(0.95 * FULL, 6);
  });

  test.each([
    ['whose CAR does not speak', { arms: ARM.innate | ARM.adcc }],
    ['whose CAR is silent altogether', { arms: 0 }],
  ])('nothing in an NK %s', (_, nk) => {
    const { dish, target, killer } = contact(nk);
    dish.write(killer, { signalStep: 0 });
    dish.minutes(30);
    expect([dish.read(target, 'antigen'), dish.read(killer, 'antigen')]).toEqual([FULL, 0]);
  });

  test('and the target may take in some by itself, which no NK shows', () => {
    const { dish, target, killer } = contact({}, { 'trogocytosis.downModulation': 0.2 });
    dish.write(killer, { signalStep: 0 });
    dish.steps(1);
    expect(dish.read(target, 'antigen')).toBeCloseTo(0.8 * 0.95 * FULL, 6);
    expect(dish.read(killer, 'antigen')).toBeCloseTo(0.3 * 0.05 * FULL, 6);
  });

  test('exactly once whenever its first hit falls', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1, max: 60 }), fc.integer({ min: 1, max: 30 }), (signal, long) => {
        const times = range(80).filter((step) => stripsNow(step, 0, signal >= 0 && step >= signal ? signal : -1, long));
        expect(times).toEqual([signal >= 0 ? Math.min(signal, long) : long]);
      }),
    );
  });
});

describe('stripped antigen on an NK', () => {
  test('halves in twelve hours, and is gone below one molecule', () => {
    const dish = new Dish({ mechanisms });
    const nk = dish.nk(500, 500, { antigen: 1000 });
    dish.minutes(12 * 60);
    expect(dish.read(nk, 'antigen')).toBeCloseTo(500, 6);
    dish.minutes(10 * 24 * 60);
    expect(dish.read(nk, 'antigen')).toBe(0);
  });

  test('is shared by its daughters', () => {
    const dish = new Dish({ mechanisms });
    const nk = dish.nk(500, 500, { antigen: 1000 });
    const daughter = dish.tissue.divide(dish.slot(nk), 500, 500);
    expect([dish.read(nk, 'antigen'), dish.tissue.columns.antigen[daughter]]).toEqual([500, 500]);
  });

  test('is forgotten when the mechanism is switched off', () => {
    const dish = new Dish({ mechanisms });
    const nk = dish.nk(500, 500, { antigen: 1000 });
    const target = dish.tumour(600, 500);
    dish.change({ 'trogocytosis.enabled': 0 });
    expect([dish.read(nk, 'antigen'), dish.read(target, 'antigen')]).toEqual([0, FULL]);
  });
});

test('ten contacts within an hour leave 60 % of the antigen, the CAR sees less, and two days bring most of it back', () => {
  const settings = { 'antigenExpression.spread': 0, 'antigenExpression.negativeFraction': 0 };
  const dish = new Dish({ mechanisms: [antigenExpression, car, trogocytosis], settings });
  const target = dish.tumour(513, 500);
  dish.change({ 'antigenExpression.density': 1000 });
  const before = dish.read(target, 'antigenSignal');
  for (const n of range(10)) {
    const nk = dish.nk(500, 500, { arms: ARM.car });
    dish.hold(nk, target);
    dish.write(nk, { signalStep: dish.tissue.step });
    dish.steps(1);
    dish.tissue.detach(dish.slot(nk));
    expect(dish.read(target, 'antigenSetPoint')).toBeCloseTo(1000, 9);
    if (n === 9) dish.steps(1);
  }
  expect(dish.read(target, 'antigen')).toBeCloseTo(1000 * 0.95 ** 10, 0);
  expect(dish.read(target, 'antigenSignal')).toBeLessThan(before * 0.8);
  dish.minutes(48 * 60);
  expect(dish.read(target, 'antigen')).toBeCloseTo(1000 - (1000 - 1000 * 0.95 ** 10) / 4, -1);
});
