/** Corpses go after their time, nobody else does, and what they did is remembered. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearance } from '../../src/mechanisms/clearance';
import { killsPerNk } from '../../src/observables/killsPerNk';
import { CELL_PHASE, EVENT } from '../../src/vocabulary';
import { Dish } from '../support/dish';
import { always } from '../support/properties';

const mechanisms = [clearance];
const dead = { phase: CELL_PHASE.dead };

describe('a corpse', () => {
  test.each([0.5, 0.25])('lies eight hours, an NK two (step %f min)', (timeStep) => {
    const dish = new Dish({ mechanisms, timeStep });
    const [corpse, nk] = [dish.tumour(500, 500, dead), dish.nk(100, 100, dead)];
    const healthy = dish.healthy(900, 900, dead);
    const goneAfter = (id: number): number => {
      let minutes = 0;
      for (; dish.isThere(id); minutes += timeStep) dish.steps(1);
      return minutes;
    };
    // The step in which the corpse is first seen does not count.
    expect(goneAfter(nk) - timeStep).toBe(120);
    expect(goneAfter(corpse)).toBe(360);
    expect(dish.isThere(healthy)).toBe(false);
    expect(dish.tissue.events.of(corpse).map(({ kind }) => kind)).toEqual([EVENT.cleared]);
  });

  test('keeps its time when the slider moves', () => {
    const dish = new Dish({ mechanisms });
    const corpse = dish.tumour(500, 500, dead);
    dish.steps(1);
    dish.change({ 'clearance.corpseTime': 1 });
    dish.minutes(120);
    expect(dish.isThere(corpse)).toBe(true);
  });
});

test('nobody else is cleared', () => {
  const dish = new Dish({ mechanisms, settings: { 'clearance.corpseTime': 0.1, 'clearance.nkCorpseTime': 0.1 } });
  const kept = [
    dish.tumour(100, 100),
    dish.tumour(200, 100, { phase: CELL_PHASE.doomed }),
    dish.nk(300, 100, { phase: CELL_PHASE.blebbing }),
  ];
  const gone = [dish.tumour(400, 100, dead), dish.nk(500, 100, dead), dish.tumour(600, 100, dead)];
  const last = dish.nk(700, 100);
  dish.minutes(10);
  expect([...kept, last].every((id) => dish.isThere(id))).toBe(true);
  expect(gone.some((id) => dish.isThere(id))).toBe(false);
  expect(dish.read(last, 'x')).toBe(700);
  expect(dish.tissue.count).toBe(4);
});

test('corpses that lie side by side go in the same step', () => {
  const dish = new Dish({ mechanisms, settings: { 'clearance.corpseTime': 0.1 } });
  const corpses = [dish.tumour(100, 100, dead), dish.tumour(200, 100, dead), dish.tumour(300, 100, dead)];
  dish.minutes(6);
  expect(corpses.map((id) => dish.isThere(id))).toEqual([true, true, true]);
  dish.steps(1);
  expect(corpses.map((id) => dish.isThere(id))).toEqual([false, false, false]);
});

test('a cleared NK lets go, and its kills stay counted', () => {
  const dish = new Dish({ mechanisms });
  const target = dish.tumour(500, 500);
  const corpse = dish.nk(490, 500, { ...dead, kills: 2 });
  dish.nk(100, 100, { kills: 1 });
  dish.nk(200, 100);
  dish.hold(corpse, target);
  dish.minutes(121);
  expect(dish.isThere(corpse)).toBe(false);
  expect(dish.read(target, 'attached')).toBe(0);
  expect(killsPerNk(dish.tissue)).toEqual([1, 1, 1]);
});

test('of any crowd the dead go and the others stay, each as it was', () => {
  const phases = [CELL_PHASE.alive, CELL_PHASE.doomed, CELL_PHASE.blebbing, CELL_PHASE.dead];
  always(
    [fc.array(fc.tuple(fc.boolean(), fc.constantFrom(...phases), fc.nat(5)), { maxLength: 12 })],
    (crowd) => {
      const dish = new Dish({ mechanisms, settings: { 'clearance.corpseTime': 0.1, 'clearance.nkCorpseTime': 0.1 } });
      const cells = crowd.map(([isNk, phase, kills], n) => {
        const words = { phase, kills: isNk ? kills : 0 };
        const id = isNk ? dish.nk(50 + 60 * n, 500, words) : dish.tumour(50 + 60 * n, 500, words);
        return { id, phase, kills, x: 50 + 60 * n };
      });
      const before = killsPerNk(dish.tissue);
      dish.minutes(10);
      expect(cells.filter(({ id }) => dish.isThere(id))).toEqual(
        cells.filter(({ phase }) => phase !== CELL_PHASE.dead),
      );
      for (const { id, phase, x } of cells) if (phase !== CELL_PHASE.dead) expect(dish.read(id, 'x')).toBe(x);
      expect(killsPerNk(dish.tissue)).toEqual(before);
    },
    20,
  );
});
