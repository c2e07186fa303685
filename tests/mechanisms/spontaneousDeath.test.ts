/** Tumour cells that die by themselves: an exponential, counted apart from kills. */
import { expect, test } from 'vitest';
import { spontaneousDeath } from '../../src/mechanisms/spontaneousDeath';
import { CELL_PHASE, DEATH_CAUSE } from '../../src/vocabulary';
import { Dish } from '../support/dish';
import { always, isPartOf, ordered } from '../support/properties';
import { range, shareError } from '../support/statistics';

const mechanisms = [spontaneousDeath];

function survivors(rate: number, hours: number, timeStep = 0.5): { readonly alive: number; readonly dish: Dish } {
  const dish = new Dish({ mechanisms, settings: { 'spontaneousDeath.rate': rate }, timeStep });
  const ids = range(1000).map(() => dish.tumour(500, 500));
  dish.minutes(60 * hours);
  return { alive: ids.filter((id) => dish.read(id, 'phase') === CELL_PHASE.alive).length, dish };
}

test.each([0.5, 0.25])('survival is exponential (step %f min)', (timeStep) => {
  const { alive, dish } = survivors(0.05, 20, timeStep);
  expect(Math.abs(shareError(alive, Math.exp(-1), 1000))).toBeLessThan(3.5);
  expect(dish.tissue.tally.spontaneousDeaths).toBe(1000 - alive);
  expect(dish.tissue.tally.kills).toBe(0);
});

test('at the default rate a cell in four hundred dies in a day', () => {
  const { alive } = survivors(1e-4, 24);
  expect(1000 - alive).toBeLessThan(11);
});

test('none die at rate 0, and NK, healthy and stroma cells never', () => {
  expect(survivors(0, 10).alive).toBe(1000);
  const dish = new Dish({ mechanisms, settings: { 'spontaneousDeath.rate': 0.1 } });
  const others = [dish.nk(500, 500), dish.healthy(700, 500), dish.stroma(900, 500)];
  const corpse = dish.tumour(100, 100, { phase: CELL_PHASE.dead, cause: DEATH_CAUSE.granzyme });
  dish.minutes(3000);
  for (const id of others) expect(dish.read(id, 'phase')).toBe(CELL_PHASE.alive);
  expect(dish.read(corpse, 'cause')).toBe(DEATH_CAUSE.granzyme);
  expect(dish.tissue.tally.spontaneousDeaths).toBe(0);
});

test('who dies at a low rate dies at a higher one too, and only live tumour cells die', () => {
  always(
    [ordered(0, 0.1)],
    (rates) => {
      const [slow, fast] = rates.map((rate) => {
        const dish = new Dish({ mechanisms, settings: { 'spontaneousDeath.rate': rate }, timeStep: 6 });
        const ids = range(40).map(() => dish.tumour(500, 500));
        const spared = [dish.nk(500, 500), dish.healthy(500, 500), dish.tumour(500, 500, { phase: CELL_PHASE.dead })];
        dish.minutes(600);
        for (const id of spared) expect(dish.read(id, 'cause')).toBe(DEATH_CAUSE.none);
        return ids.filter((id) => dish.read(id, 'cause') === DEATH_CAUSE.spontaneous);
      });
      expect(isPartOf(slow, fast)).toBe(true);
    },
    20,
  );
});
