/** From the sentence to the corpse: delays, blebbing, and what counts as lysis. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dying, slowedDeath } from '../../src/mechanisms/dying';
import { CELL_PHASE, DEATH_CAUSE, EVENT } from '../../src/vocabulary';
import { Dish } from '../support/dish';
import { always, between, ordered } from '../support/properties';
import { mean, range, standardError, variance } from '../support/statistics';

const mechanisms = [dying];

/** Logarithms of the minutes from the sentence to the loss of the membrane, of many cells. */
function delays(cause: number, timeStep = 0.5): readonly number[] {
  const dish = new Dish({ mechanisms, timeStep });
  const ids = range(1000).map(() => dish.tumour(500, 500));
  for (const id of ids) dish.tissue.doom(dish.slot(id), cause);
  dish.steps(1);
  // Delays are rounded up to whole steps, by half a step on average.
  return ids.map((id) => Math.log(dish.read(id, 'deathStep') * timeStep - timeStep / 2));
}

describe('the delay', () => {
  test.each([
    ['granzyme', DEATH_CAUSE.granzyme, 20, 1.9],
    ['death receptors', DEATH_CAUSE.deathReceptor, 120, 1.6],
    ['nothing but itself', DEATH_CAUSE.spontaneous, 20, 1.9],
  ])('after %s is log-normal', (_, cause, median, spread) => {
    const logs = delays(cause);
    expect(Math.abs(mean(logs) - Math.log(median)) / standardError(logs)).toBeLessThan(3.5);
    expect(Math.exp(Math.sqrt(variance(logs)))).toBeCloseTo(spread, 0);
  });

  test('is a whole number of steps, the same moment at half the step but for rounding', () => {
    const [coarse, fine] = [delays(DEATH_CAUSE.granzyme), delays(DEATH_CAUSE.granzyme, 0.25)];
    coarse.forEach((log, i) => void expect(Math.abs(Math.exp(log) - Math.exp(fine[i]))).toBeLessThan(0.5));
  });
});

describe('without granzyme', () => {
  test('the delay is three times as long, and in between for some of it', () => {
    expect([slowedDeath(3, 0), slowedDeath(3, 0.5), slowedDeath(3, 1)]).toEqual([1, 2, 3]);
    const dish = new Dish({ mechanisms, settings: { 'dying.granzymeDelay': 20, 'dying.granzymeSpread': 1 } });
    const [normal, lacking, other] = [0, 1, 1].map((granzymeLack) => dish.tumour(500, 500, { granzymeLack }));
    for (const id of [normal, lacking]) dish.tissue.doom(dish.slot(id), DEATH_CAUSE.granzyme);
    dish.tissue.doom(dish.slot(other), DEATH_CAUSE.spontaneous);
    dish.steps(1);
    const steps = (id: number): number => dish.read(id, 'deathStep');
    expect(steps(lacking) / steps(normal)).toBeCloseTo(3, 1);
  });
});

describe('a doomed cell', () => {
  const dish = new Dish({ mechanisms, settings: { 'dying.granzymeDelay': 30, 'dying.granzymeSpread': 1 } });
  const cell = dish.tumour(500, 500, { founder: 1 });
  dish.tissue.step = 10;
  dish.tissue.doom(dish.slot(cell), DEATH_CAUSE.granzyme);
  const phases = range(70).map(() => {
    dish.steps(1);
    return dish.read(cell, 'phase');
  });

  test('lives on for the delay, blebs in the last ten minutes, then is dead', () => {
    const death = dish.read(cell, 'deathStep') - 10;
    expect(Math.abs(death - 60)).toBeLessThanOrEqual(1);
    expect(phases.indexOf(CELL_PHASE.blebbing)).toBe(death - 20);
    expect(phases.indexOf(CELL_PHASE.dead)).toBe(death);
    expect(phases.every((phase, i) => i === 0 || phase >= phases[i - 1])).toBe(true);
  });

  test('dies once', () => {
    expect(dish.tissue.events.of(cell).filter(({ kind }) => kind === EVENT.died)).toHaveLength(1);
    expect(dish.tissue.tally.foundersLysed).toBe(1);
  });
});

test('a cell whose delay is shorter than the blebbing blebs at once', () => {
  const settings = { 'dying.granzymeDelay': 5, 'dying.granzymeSpread': 1 };
  const dish = new Dish({ mechanisms, settings });
  const cell = dish.tumour(500, 500);
  dish.tissue.doom(dish.slot(cell), DEATH_CAUSE.granzyme);
  dish.steps(1);
  expect(dish.read(cell, 'phase')).toBe(CELL_PHASE.blebbing);
  dish.minutes(5);
  expect(dish.read(cell, 'phase')).toBe(CELL_PHASE.dead);
});

describe('lysis counts', () => {
  const lysed = (founder: number, cause: number, nk = false): number => {
    const dish = new Dish({ mechanisms });
    const cell = nk ? dish.nk(500, 500, { founder }) : dish.tumour(500, 500, { founder });
    dish.tissue.doom(dish.slot(cell), cause);
    dish.minutes(600);
    expect(dish.read(cell, 'phase')).toBe(CELL_PHASE.dead);
    return dish.tissue.tally.foundersLysed;
  };

  test('founders that NK cells have killed, either way', () => {
    expect([lysed(1, DEATH_CAUSE.granzyme), lysed(1, DEATH_CAUSE.deathReceptor)]).toEqual([1, 1]);
  });

  test('no daughters, no spontaneous deaths, no NK cells', () => {
    expect(lysed(0, DEATH_CAUSE.granzyme)).toBe(0);
    expect(lysed(1, DEATH_CAUSE.spontaneous)).toBe(0);
    expect(lysed(1, DEATH_CAUSE.starvation, true)).toBe(0);
  });
});

test('a live cell stays alive', () => {
  const dish = new Dish({ mechanisms });
  const cell = dish.tumour(500, 500);
  dish.minutes(100);
  expect([dish.read(cell, 'phase'), dish.read(cell, 'deathStep')]).toEqual([CELL_PHASE.alive, -1]);
});

test('every target that NK cells have lysed is counted, daughters and healthy cells too', () => {
  const dish = new Dish({ mechanisms });
  const doomed: readonly (readonly [number, number])[] = [
    [dish.tumour(100, 100, { founder: 1 }), DEATH_CAUSE.granzyme],
    [dish.tumour(200, 100), DEATH_CAUSE.deathReceptor],
    [dish.healthy(300, 100), DEATH_CAUSE.granzyme],
    [dish.tumour(400, 100), DEATH_CAUSE.chemotherapy],
    [dish.nk(500, 100), DEATH_CAUSE.fratricide],
  ];
  for (const [id, cause] of doomed) dish.tissue.doom(dish.slot(id), cause);
  dish.minutes(1200);
  expect(dish.tissue.tally.targetsLysed).toBe(3);
});

test('lacking granzyme never hastens a death, and no phase ever goes back', () => {
  always([between(1, 10), ordered(0, 1)], (factor, [less, more]) => {
    expect(slowedDeath(factor, more)).toBeGreaterThanOrEqual(slowedDeath(factor, less));
    expect(slowedDeath(factor, less)).toBeGreaterThanOrEqual(1);
    expect(slowedDeath(factor, more)).toBeLessThanOrEqual(factor * (1 + 1e-12));
  });
  always(
    [ordered(0, 1), between(0, 60), fc.string({ minLength: 1 })],
    ([less, more], blebbing, seed) => {
      const [soon, late] = [less, more].map((granzymeLack) => {
        const dish = new Dish({ mechanisms, seed, settings: { 'dying.blebbing': blebbing } });
        const cell = dish.tumour(500, 500, { granzymeLack });
        const bystander = dish.tumour(600, 500);
        dish.tissue.doom(dish.slot(cell), DEATH_CAUSE.granzyme);
        for (let last: number = CELL_PHASE.doomed, minutes = 0; minutes < 60; minutes += 5) {
          dish.minutes(5);
          expect(dish.read(cell, 'phase')).toBeGreaterThanOrEqual(last);
          last = dish.read(cell, 'phase');
          expect(last === CELL_PHASE.dead).toBe(dish.tissue.step > dish.read(cell, 'deathStep'));
        }
        expect(dish.read(bystander, 'phase')).toBe(CELL_PHASE.alive);
        return dish.read(cell, 'deathStep');
      });
      expect(soon).toBeGreaterThanOrEqual(1);
      expect(late).toBeGreaterThanOrEqual(soon);
    },
    15,
  );
});
