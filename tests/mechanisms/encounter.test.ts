/** Meeting a target: the hazard, who can be taken hold of, and that the step does not matter. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choose, conjugationHazard, encounter } from '../../src/mechanisms/encounter';
import { RECEPTOR } from '../../src/model/columns';
import { CELL_PHASE } from '../../src/vocabulary';
import { type CellWords, Dish } from '../support/dish';
import { always, between, ordered, share } from '../support/properties';
import { difference, mean, range, shareError, standardError } from '../support/statistics';

const mechanisms = [encounter];
const RATE = 0.1;

interface Meeting {
  readonly pairs?: number;
  readonly gap?: number;
  readonly nk?: CellWords;
  readonly target?: CellWords;
  readonly timeStep?: number;
  readonly settings?: Record<string, number>;
}

/** Minutes until each of many NK, each with one target at this gap, has taken hold (capped at 200). */
function waits({ pairs = 400, gap = 1, nk = {}, target = {}, timeStep = 0.5, settings = {} }: Meeting): number[] {
  const all = { 'encounter.conjugationRate': RATE, ...settings };
  const dish = new Dish({ mechanisms, settings: all, timeStep, width: 2000 });
  const ids = range(pairs).map((n) => {
    const [x, y] = [60 + 90 * (n % 20), 60 + 90 * Math.floor(n / 20)];
    dish.tumour(x + 13 + gap, y, target);
    return dish.nk(x, y, nk);
  });
  dish.minutes(200);
  return ids.map((id) => (dish.read(id, 'partner') === 0 ? 200 : dish.read(id, 'contactStep') * timeStep));
}

describe('the hazard', () => {
  test('rises with adhesion and with the CAR’s signal', () => {
    expect(conjugationHazard(0.5, 1, 0, 0)).toBe(0.5);
    expect(conjugationHazard(0.5, 1, 1, 0)).toBe(1);
    expect(conjugationHazard(0.5, 1, 0, 1)).toBe(1);
    expect(conjugationHazard(0.5, 2, 0.5, 0.5)).toBe(1.5);
  });

  test.each([
    ['a target rich in antigen', {}, 2 * RATE],
    ['a target without antigen', { target: { antigenSignal: 0 } }, RATE],
    ['an NK without a CAR', { nk: { receptors: 0 } }, RATE],
    ['an inflamed target', { target: { antigenSignal: 0, interferonResponse: 1 } }, 2 * RATE],
    [
      'an NK that has just killed',
      { nk: { lastKillStep: 0, receptors: RECEPTOR.kir2dl2 }, settings: { 'encounter.burstDuration': 600 } },
      1.2 * RATE,
    ],
  ])('makes %s wait as long as it should', (_, meeting, rate) => {
    const measured = waits(meeting as Meeting);
    // The first step in which it can happen is step 0.
    const expected = 0.5 / (1 - Math.exp(-0.5 * rate)) - 0.5;
    expect(Math.abs(mean(measured) - expected) / standardError(measured)).toBeLessThan(3.5);
  });

  test('does not depend on the step', () => {
    // Contacts are dated to the start of their step: half a step early on average.
    const dated = (timeStep: number) => waits({ timeStep }).map((wait) => wait + timeStep / 2);
    const [coarse, fine] = [dated(0.5), dated(0.125)];
    expect(Math.abs(difference(coarse, fine))).toBeLessThan(3.5);
  });
});

describe('nobody takes hold of', () => {
  test.each([
    ['a target out of reach', { gap: 2.01 }],
    ['a doomed target', { target: { phase: CELL_PHASE.doomed } }],
    ['a corpse', { target: { phase: CELL_PHASE.dead } }],
    ['a target that six hold already', { target: { attached: 6 } }],
  ])('%s', (_, meeting) => {
    expect(waits({ pairs: 20, ...meeting }).every((wait) => wait === 200)).toBe(true);
  });

  test('a second target, or anything when dead', () => {
    const dish = new Dish({ mechanisms, settings: { 'encounter.conjugationRate': 5 } });
    const [busy, dead] = [dish.nk(100, 100), dish.nk(300, 100, { phase: CELL_PHASE.dead })];
    const first = dish.tumour(112, 100);
    const second = dish.tumour(88, 100);
    dish.tumour(312, 100);
    dish.hold(busy, first);
    dish.minutes(20);
    expect(dish.read(busy, 'partner')).toBe(first);
    expect([dish.read(first, 'attached'), dish.read(second, 'attached'), dish.read(dead, 'partner')]).toEqual([
      1, 0, 0,
    ]);
  });

  test('another NK', () => {
    const dish = new Dish({ mechanisms });
    const ids = [dish.nk(100, 100), dish.nk(105, 100)];
    dish.minutes(60);
    expect(ids.map((id) => dish.read(id, 'partner'))).toEqual([0, 0]);
  });
});

test('a target is held by as many as may, not one more', () => {
  const settings = { 'encounter.conjugationRate': 5, 'encounter.crowd': 2 };
  const dish = new Dish({ mechanisms, settings });
  const target = dish.tumour(500, 500);
  const ids = range(5).map((i) => dish.nk(500 + 13 * Math.cos(i), 500 + 13 * Math.sin(i)));
  dish.minutes(30);
  expect(ids.filter((id) => dish.read(id, 'partner') === target)).toHaveLength(2);
  expect(dish.read(target, 'attached')).toBe(2);
});

describe('between several targets', () => {
  test('the choice is in proportion to the hazards', () => {
    const weights = Float64Array.of(1, 0, 3, 9);
    expect([0.01, 0.07, 0.08, 0.3, 0.31, 0.99].map((u) => choose(weights, 3, u))).toEqual([0, 0, 0, 2, 2, 2]);
    expect(choose(weights, 1, 0.999)).toBe(0);
  });

  test('the one that sticks twice as well is taken twice as often', () => {
    const dish = new Dish({ mechanisms, width: 2000 });
    const trios = range(400).map((n) => {
      const [x, y] = [60 + 90 * (n % 20), 60 + 90 * Math.floor(n / 20)];
      const sticky = dish.tumour(x + 13, y, { antigenSignal: 0, interferonResponse: 1 });
      dish.tumour(x - 13, y, { antigenSignal: 0 });
      return [dish.nk(x, y), sticky] as const;
    });
    dish.minutes(60);
    const taken = trios.filter(([nk, sticky]) => dish.read(nk, 'partner') === sticky).length;
    expect(Math.abs(shareError(taken, 2 / 3, trios.length))).toBeLessThan(3.5);
  });
});

test('the hazard rises with each of its causes, and the choice falls where its share of the weights lies', () => {
  always(
    [between(0, 5), ordered(0, 3), ordered(0, 1), ordered(0, 1)],
    (rate, [g, gain], [r, response], [s, signal]) => {
      const most = conjugationHazard(rate, gain, response, signal);
      for (const less of [[g, response, signal] as const, [gain, r, signal] as const, [gain, response, s] as const])
        expect(conjugationHazard(rate, ...less)).toBeLessThanOrEqual(most);
      expect(conjugationHazard(rate, g, r, s)).toBeGreaterThanOrEqual(rate);
    },
  );
  always([fc.array(between(0.01, 10), { minLength: 1, maxLength: 8 }), between(1e-6, 1 - 1e-6)], (weights, uniform) => {
    const chosen = choose(Float64Array.from(weights), weights.length, uniform);
    const sum = (n: number): number => weights.slice(0, n).reduce((a, b) => a + b, 0);
    const goal = uniform * sum(weights.length);
    expect(sum(chosen)).toBeLessThanOrEqual(goal + 1e-9);
    expect(sum(chosen + 1)).toBeGreaterThanOrEqual(goal - 1e-9);
  });
});

test('of any crowd only free live NK take hold, of live targets that they touch, and no target is held by too many', () => {
  const place = fc.tuple(between(490, 510), between(490, 510), fc.constantFrom(CELL_PHASE.alive, CELL_PHASE.doomed));
  always(
    [fc.array(place, { maxLength: 8 }), fc.array(place, { maxLength: 3 }), fc.integer({ min: 1, max: 3 }), share],
    (killers, targets, crowd, antigenSignal) => {
      const dish = new Dish({ mechanisms, settings: { 'encounter.conjugationRate': 5, 'encounter.crowd': crowd } });
      const nk = killers.map(([x, y, phase]) => dish.nk(x, y, { phase }));
      const held = targets.map(([x, y, phase]) => dish.tumour(x, y, { phase, antigenSignal }));
      dish.minutes(10);
      for (const id of nk) {
        const partner = dish.read(id, 'partner');
        if (partner === 0) continue;
        expect([dish.read(id, 'phase'), dish.read(partner, 'phase')]).toEqual([CELL_PHASE.alive, CELL_PHASE.alive]);
        const gap = Math.hypot(
          dish.read(id, 'x') - dish.read(partner, 'x'),
          dish.read(id, 'y') - dish.read(partner, 'y'),
        );
        expect(gap).toBeLessThan(5 + 8 + encounter.parameters.reach.default);
      }
      for (const id of held) {
        expect(dish.read(id, 'attached')).toBe(nk.filter((killer) => dish.read(killer, 'partner') === id).length);
        expect(dish.read(id, 'attached')).toBeLessThanOrEqual(crowd);
      }
    },
    20,
  );
});
