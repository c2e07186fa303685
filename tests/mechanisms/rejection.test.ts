/** Host rejection: off by default, nothing within the window, an exponential after it. */
import { describe, expect, test } from 'vitest';
import { rejection } from '../../src/mechanisms/rejection';
import { CELL_PHASE, DEATH_CAUSE } from '../../src/vocabulary';
import { Dish } from '../support/dish';
import { always, between, isPartOf, ordered } from '../support/properties';
import { range, shareError } from '../support/statistics';

const mechanisms = [rejection];
const DAY = 1440;
const returning = { 'rejection.host': 1, 'rejection.window': 1 };

function afterDays(days: number, settings: Record<string, number>, timeStep = 0.5) {
  const dish = new Dish({ mechanisms, settings, timeStep });
  const ids = range(600).map(() => dish.nk(500, 500));
  const tumour = dish.tumour(700, 700);
  dish.minutes(days * DAY);
  return { dish, tumour, rejected: ids.filter((id) => dish.read(id, 'cause') === DEATH_CAUSE.rejection).length };
}

describe('the host', () => {
  test('rejects nobody unless told to, and nobody within the window', () => {
    expect(afterDays(2, { 'rejection.window': 0 }).rejected).toBe(0);
    expect(afterDays(1, returning).rejected).toBe(0);
  });

  test.each([0.5, 0.25])('then rejects exponentially at 0.3 a day (step %f min)', (timeStep) => {
    const { dish, rejected, tumour } = afterDays(4, returning, timeStep);
    expect(Math.abs(shareError(rejected, 1 - Math.exp(-0.3 * 3), 600))).toBeLessThan(3.5);
    expect(dish.tissue.tally.nkDeaths).toBe(rejected);
    expect(dish.read(tumour, 'phase')).toBe(CELL_PHASE.alive);
  });

  test('takes an NK off its target', () => {
    const dish = new Dish({ mechanisms, settings: { ...returning, 'rejection.window': 0, 'rejection.rate': 10 } });
    const [nk, target] = [dish.nk(500, 500), dish.tumour(513, 500)];
    dish.hold(nk, target);
    dish.minutes(3 * DAY);
    expect([dish.read(nk, 'partner'), dish.read(target, 'attached')]).toEqual([0, 0]);
  });
});

test('whom a slow host rejects a fast one rejects too; nobody within the window, and none but live NK', () => {
  always(
    [ordered(0, 10), between(0, 4)],
    (rates, window) => {
      const [slow, fast] = rates.map((rate) => {
        const settings = { 'rejection.host': 1, 'rejection.window': window / 24, 'rejection.rate': rate };
        const dish = new Dish({ mechanisms, settings, timeStep: 6 });
        const ids = range(30).map(() => dish.nk(500, 500));
        const spared = [dish.nk(500, 500, { phase: CELL_PHASE.dead }), dish.tumour(700, 700), dish.healthy(800, 700)];
        const rejected = (): readonly number[] =>
          [...ids, ...spared].filter((id) => dish.read(id, 'cause') === DEATH_CAUSE.rejection);
        dish.steps(Math.floor(window * 10));
        expect(rejected()).toEqual([]);
        dish.minutes(240);
        expect(isPartOf(rejected(), ids)).toBe(true);
        return rejected();
      });
      expect(isPartOf(slow, fast)).toBe(true);
    },
    15,
  );
});
