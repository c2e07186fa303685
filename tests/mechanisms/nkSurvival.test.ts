/** NK survival: exponential, at the pace that IL-15 sets, and the small risk of every kill. */
import { describe, expect, test } from 'vitest';
import { hill } from '../../src/core/exactMath';
import { deathHazard, nkSurvival } from '../../src/mechanisms/nkSurvival';
import { CELL_PHASE, DEATH_CAUSE } from '../../src/vocabulary';
import { type CellWords, Dish } from '../support/dish';
import { always, isPartOf, ordered, share } from '../support/properties';
import { range, shareError } from '../support/statistics';

const mechanisms = [nkSurvival];
const STARVED = Math.LN2 / 1.5;
const FED = Math.LN2 / 14;

/** Deaths a day at this IL-15 (pM). */
const perDay = (pM: number): number => deathHazard(STARVED, FED, hill(pM, 10, 2));

interface Fate {
  readonly n: number;
  readonly pM: number;
  readonly days: number;
  readonly words?: CellWords;
  readonly timeStep?: number;
}

/** Causes of death of n NK cells (none for the living). */
function fates({ n, pM, days, words = {}, timeStep = 0.5 }: Fate): readonly number[] {
  const dish = new Dish({ mechanisms, timeStep });
  const ids = range(n).map(() => dish.nk(500, 500, { effectiveInterleukin15: pM, ...words }));
  dish.minutes(1440 * days);
  const causes = ids.map((id) => dish.read(id, 'cause'));
  expect(dish.tissue.tally.nkDeaths).toBe(causes.filter((cause) => cause !== DEATH_CAUSE.none).length);
  return causes;
}
const alive = (fate: Fate): number => fates(fate).filter((cause) => cause === DEATH_CAUSE.none).length;

describe('the hazard has the numbers of the literature', () => {
  test('45 pM: loss of 6.7 % a day, within the published 6.9 ± 4.0 %', () => {
    expect(hill(45, 10, 2)).toBeCloseTo(0.953, 3);
    expect(perDay(45)).toBeCloseTo(0.0688, 3);
    expect(100 * (1 - Math.exp(-perDay(45)))).toBeCloseTo(6.7, 1);
  });

  test('no cytokine: half dead after 1.5 d, 0.15 % left at day 14', () => {
    expect(Math.LN2 / perDay(0)).toBeCloseTo(1.5, 9);
    expect(100 * Math.exp(-14 * perDay(0))).toBeCloseTo(0.155, 2);
  });

  test('30 pM of its own: half dead after 7.6 d, 28 % left at day 14', () => {
    expect(hill(30, 10, 2)).toBeCloseTo(0.9, 9);
    expect(Math.LN2 / perDay(30)).toBeCloseTo(7.6, 1);
    expect(100 * Math.exp(-14 * perDay(30))).toBeCloseTo(28, 0);
  });
});

describe('survival', () => {
  test.each([
    ['without IL-15', 0, 1.5],
    ['at 10 pM', 10, 2],
    ['at 45 pM', 45, 5],
  ])('%s is exponential', (_, pM, days) => {
    expect(Math.abs(shareError(alive({ n: 500, pM, days }), Math.exp(-days * perDay(pM)), 500))).toBeLessThan(3.5);
  });

  test('does not depend on the step', () => {
    const finer = alive({ n: 500, pM: 0, days: 1.5, timeStep: 0.25 });
    expect(Math.abs(shareError(finer, 0.5, 500))).toBeLessThan(3.5);
  });

  test('is not shortened for tumour cells', () => {
    const dish = new Dish({ mechanisms });
    const cell = dish.tumour(500, 500);
    dish.minutes(3000);
    expect(dish.read(cell, 'phase')).toBe(CELL_PHASE.alive);
  });
});

describe('a kill', () => {
  test('costs the NK its life two times in a hundred, each kill once', () => {
    for (const [kills, days] of [
      [1, 0.01],
      [1, 0.2],
      [5, 0.1],
    ]) {
      const causes = fates({ n: 3000, pM: 1e6, days, words: { kills } });
      const activated = causes.filter((cause) => cause === DEATH_CAUSE.activation).length;
      expect(Math.abs(shareError(activated, 1 - 0.98 ** kills, 3000))).toBeLessThan(3.5);
    }
  });

  test('that was weathered is not drawn again', () => {
    const causes = fates({ n: 500, pM: 1e6, days: 0.1, words: { kills: 4, killsWeathered: 4 } });
    expect(causes).not.toContain(DEATH_CAUSE.activation);
  });
});

test('an NK that dies lets go of its target and is doomed once', () => {
  const dish = new Dish({ mechanisms, settings: { 'nkSurvival.deathPerKill': 1 } });
  const [nk, target] = [dish.nk(500, 500, { kills: 3 }), dish.tumour(513, 500)];
  dish.hold(nk, target);
  dish.minutes(30);
  expect([dish.read(nk, 'phase'), dish.read(nk, 'cause')]).toEqual([CELL_PHASE.doomed, DEATH_CAUSE.activation]);
  expect([dish.read(nk, 'partner'), dish.read(target, 'attached')]).toEqual([0, 0]);
  expect(dish.tissue.tally.nkDeaths).toBe(1);
});

test('irradiated cells are half gone after two days however much IL-15 there is, sooner without', () => {
  for (const [pM, days, halfLife] of [
    [1e6, 2, 2],
    [0, 1.5, 1.5],
  ]) {
    const left = alive({ n: 600, pM, days, words: { irradiated: 1 } });
    expect(Math.abs(shareError(left, Math.exp((-Math.LN2 * days) / halfLife), 600))).toBeLessThan(3.5);
  }
});

test('the hazard lies between its two ends; who dies in much IL-15 dies in little, and only the living die', () => {
  always([ordered(0, 2), ordered(0, 1)], ([fed, starved], [little, much]) => {
    expect(deathHazard(starved, fed, much)).toBeLessThanOrEqual(deathHazard(starved, fed, little) + 1e-12);
    expect(deathHazard(starved, fed, much)).toBeGreaterThanOrEqual(fed - 1e-12);
    expect(deathHazard(starved, fed, little)).toBeLessThanOrEqual(starved + 1e-12);
  });
  always(
    [ordered(0, 100), share],
    (levels, deathPerKill) => {
      const [starved, fed] = levels.map((effectiveInterleukin15) => {
        const settings = { 'nkSurvival.starvedHalfLife': 0.1, 'nkSurvival.deathPerKill': deathPerKill };
        const dish = new Dish({ mechanisms, settings, timeStep: 60 });
        const ids = range(40).map((n) => dish.nk(500, 500, { effectiveInterleukin15, kills: n % 3 }));
        const dead = dish.nk(500, 500, { phase: CELL_PHASE.dead, kills: 5 });
        dish.steps(1);
        expect(dish.read(dead, 'cause')).toBe(DEATH_CAUSE.none);
        return ids.filter((id) => dish.read(id, 'phase') !== CELL_PHASE.alive);
      });
      expect(isPartOf(fed, starved)).toBe(true);
    },
    15,
  );
});
