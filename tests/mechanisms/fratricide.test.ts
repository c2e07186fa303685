/** Fratricide: who is attacked by whom, how fast, and that it is off unless asked for. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fratricide } from '../../src/mechanisms/fratricide';
import { CELL_PHASE, DEATH_CAUSE } from '../../src/vocabulary';
import { type CellWords, Dish } from '../support/dish';
import { always, between, isPartOf, ordered } from '../support/properties';
import { range, shareError } from '../support/statistics';

const mechanisms = [fratricide];
const PAIRS = 400;

/** Share of NK cells doomed after these minutes, each touched by one other; `at` µm between the centres. */
function doomed(words: { victim?: CellWords; attacker?: CellWords; rate?: number; minutes?: number; at?: number }) {
  const { victim = {}, attacker = {}, rate = 0.01, minutes = 60, at = 9 } = words;
  const dish = new Dish({ mechanisms, settings: { 'fratricide.rate': rate }, width: 2000 });
  const pairs = range(PAIRS).map((n) => {
    const [x, y] = [50 + 90 * (n % 20), 50 + 90 * Math.floor(n / 20)];
    return [dish.nk(x, y, { antigenSignal: 1, ...victim }), dish.nk(x + at, y, attacker)] as const;
  });
  dish.minutes(minutes);
  const lost = pairs.filter(([id]) => dish.read(id, 'phase') !== CELL_PHASE.alive);
  return { dish, pairs, lost };
}

describe('an NK that shows stripped antigen', () => {
  test('is killed by a free CAR-NK that touches it, at the rate declared', () => {
    const { dish, lost, pairs } = doomed({});
    expect(Math.abs(shareError(lost.length, 1 - Math.exp(-0.6), PAIRS))).toBeLessThan(3.5);
    for (const [id] of lost) expect(dish.read(id, 'cause')).toBe(DEATH_CAUSE.fratricide);
    expect(dish.tissue.tally.nkDeaths).toBe(lost.length);
    // The attackers show nothing and live.
    for (const [, id] of pairs) expect(dish.read(id, 'phase')).toBe(CELL_PHASE.alive);
  });

  test('is killed more slowly when it shows less', () => {
    const { lost } = doomed({ victim: { antigenSignal: 0.25 } });
    expect(Math.abs(shareError(lost.length, 1 - Math.exp(-0.15), PAIRS))).toBeLessThan(3.5);
  });

  test.each([
    ['that have no CAR', { attacker: { receptors: 0 } }],
    ['that hold a target', { attacker: { partner: 1 } }],
    ['that are dying', { attacker: { phase: CELL_PHASE.doomed } }],
    ['out of touch', { at: 30 }],
  ])('is safe from others %s', (_, words) => {
    expect(doomed(words).lost).toHaveLength(0);
  });

  test('is safe unless the rate is raised', () => {
    expect(fratricide.parameters.rate.default).toBe(0);
    expect(doomed({ rate: 0, minutes: 600 }).lost).toHaveLength(0);
  });
});

test('an NK that shows none is safe, and a victim lets go of its target', () => {
  expect(doomed({ victim: { antigenSignal: 0 } }).lost).toHaveLength(0);
  const dish = new Dish({ mechanisms, settings: { 'fratricide.rate': 1 } });
  const victim = dish.nk(500, 500, { antigenSignal: 1 });
  const target = dish.tumour(487, 500);
  dish.hold(victim, target);
  dish.nk(509, 500);
  dish.minutes(60);
  expect(dish.read(victim, 'phase')).toBe(CELL_PHASE.doomed);
  expect([dish.read(victim, 'partner'), dish.read(target, 'attached')]).toEqual([0, 0]);
});

test('of any crowd only those die that show antigen and touch a free CAR-NK; a higher rate spares none of them', () => {
  const cell = fc.tuple(between(480, 520), between(480, 520), fc.boolean(), fc.constantFrom(0, 0.5, 1));
  always(
    [fc.array(cell, { minLength: 2, maxLength: 8 }), ordered(0, 0.2)],
    (cells, rates) => {
      const [slow, fast] = rates.map((rate) => {
        const dish = new Dish({ mechanisms, settings: { 'fratricide.rate': rate } });
        const ids = cells.map(([x, y, armed, antigenSignal]) =>
          dish.nk(x, y, { antigenSignal, speed: 0, ...(armed ? {} : { receptors: 0 }) }),
        );
        dish.steps(1);
        return ids.map((id, n) => (dish.read(id, 'phase') === CELL_PHASE.alive ? -1 : n)).filter((n) => n >= 0);
      });
      expect(isPartOf(slow, fast)).toBe(true);
      for (const victim of fast) {
        const [x, y, , shown] = cells[victim];
        expect(shown).toBeGreaterThan(0);
        const near = cells.some(
          ([u, v, armed], n) => n !== victim && armed && Math.hypot(u - x, v - y) <= 10 * 1.25 + 1e-9,
        );
        expect(near).toBe(true);
      }
    },
    20,
  );
});
