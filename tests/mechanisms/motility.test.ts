/** Crawling: Fürth's formula for the persistent walk, what stops or slows a cell, and the lean up the chemokine gradient. */
import { describe, expect, test } from 'vitest';
import { motility } from '../../src/mechanisms/motility';
import { biasAt } from '../../src/model/cellKernelScript';
import { CELL_PHASE } from '../../src/vocabulary';
import { Dish } from '../support/dish';
import { always, between, ordered, share } from '../support/properties';
import { mean, range, shareError, standardError, variance } from '../support/statistics';

const SPEED = 4;
const PERSISTENCE = 5;

interface Walk {
  readonly cells: number;
  readonly minutes: number;
  readonly timeStep?: number;
}

/** Cells that start in the middle of an endless dish at one speed, and how far each of them gets. */
function walk({ cells, minutes, timeStep = 0.5 }: Walk): readonly (readonly [number, number])[] {
  const dish = new Dish({ mechanisms: [motility], settings: { 'motility.speedSpread': 0 }, width: 8000, timeStep });
  const ids = range(cells).map(() => dish.nk(4000, 4000));
  dish.minutes(minutes);
  return ids.map((id) => [dish.read(id, 'x') - 4000, dish.read(id, 'y') - 4000]);
}

const squares = (steps: readonly (readonly [number, number])[]): readonly number[] =>
  steps.map(([x, y]) => x * x + y * y);

/** Mean squared displacement of a walk that turns at rate 1/τ (Fürth 1920). */
const furth = (t: number): number =>
  2 * SPEED ** 2 * PERSISTENCE * (t - PERSISTENCE * (1 - Math.exp(-t / PERSISTENCE)));

/** The same for a walk in n steps that keeps its heading from one to the next with probability e^(−dt/τ). */
function furthInSteps(t: number, dt: number): number {
  const n = Math.round(t / dt);
  const kept = Math.exp(-dt / PERSISTENCE);
  const pairs = range(n).reduce((sum, k) => (k === 0 ? sum : sum + (n - k) * kept ** k), 0);
  return (SPEED * dt) ** 2 * (n + 2 * pairs);
}

describe('the persistent walk', () => {
  test.each([2, 5, 20, 60])('spreads in %i min as Fürth says', (minutes) => {
    const measured = squares(walk({ cells: 1500, minutes }));
    expect(Math.abs(mean(measured) - furthInSteps(minutes, 0.5)) / standardError(measured)).toBeLessThan(3.5);
    expect(furthInSteps(minutes, 0.5) / furth(minutes)).toBeCloseTo(1, 1);
  });

  test('does not depend on the step', () => {
    const measured = squares(walk({ cells: 1500, minutes: 30, timeStep: 0.25 }));
    expect(Math.abs(mean(measured) - furthInSteps(30, 0.25)) / standardError(measured)).toBeLessThan(3.5);
    expect(furthInSteps(30, 0.25) / furthInSteps(30, 0.5)).toBeCloseTo(1, 2);
  });

  test('favours no direction', () => {
    const ends = walk({ cells: 1500, minutes: 20 });
    for (const axis of [0, 1]) {
      const along = ends.map((end) => end[axis]);
      expect(Math.abs(mean(along)) / standardError(along)).toBeLessThan(3.5);
    }
    expect(variance(ends.map(([x]) => x)) / variance(ends.map(([, y]) => y))).toBeCloseTo(1, 0);
  });

  test('goes at the cell’s own speed in every step', () => {
    const dish = new Dish({ mechanisms: [motility] });
    const nk = dish.nk(500, 500);
    for (let step = 0; step < 20; step++) {
      const [x, y] = [dish.read(nk, 'x'), dish.read(nk, 'y')];
      dish.steps(1);
      const way = Math.hypot(dish.read(nk, 'x') - x, dish.read(nk, 'y') - y);
      expect(way).toBeCloseTo(SPEED * 0.5 * dish.read(nk, 'speed'), 6);
    }
  });
});

describe('the turning clock', () => {
  /** The steps in which each of many cells turned. */
  function turns(cells: number, steps: number): readonly number[][] {
    const dish = new Dish({ mechanisms: [motility] });
    const ids = range(cells).map(() => dish.nk(500, 500));
    const turned: number[][] = ids.map(() => []);
    const heading = (id: number) => dish.read(id, 'headingX');
    for (let step = 0; step < steps; step++) {
      const before = ids.map(heading);
      dish.steps(1);
      ids.forEach((id, i) => {
        if (heading(id) !== before[i]) turned[i].push(step);
      });
    }
    return turned;
  }

  test('turns in each step with probability 1 − e^(−dt/τ), also in the first and after a turn', () => {
    const turned = turns(3000, 12);
    const chance = 1 - Math.exp(-0.5 / PERSISTENCE);
    for (const step of [0, 1, 2, 11]) {
      const now = turned.filter((steps) => steps.includes(step)).length;
      expect(Math.abs(shareError(now, chance, turned.length))).toBeLessThan(3.5);
    }
    const early = turned.filter((steps) => steps[0] < 8);
    const again = early.filter(([first, second]) => second === first + 1).length;
    expect(Math.abs(shareError(again, chance, early.length))).toBeLessThan(3.5);
  });

  test('a mother and her daughter turn each in their own time', () => {
    const dish = new Dish({ mechanisms: [motility] });
    const mother = dish.nk(500, 500);
    const daughter = dish.tissue.columns.id[dish.tissue.divide(dish.slot(mother), 510, 500)];
    expect(dish.read(daughter, 'turningClock')).not.toBe(dish.read(mother, 'turningClock'));
  });
});

describe('a new NK', () => {
  const settings = { 'motility.speedSpread': 0.35, 'motility.motileFraction': 0.34 };
  const dish = new Dish({ mechanisms: [motility], settings });
  const ids = range(2000).map(() => dish.nk(500, 500));

  test('has a log-normal speed and a heading of length 1', () => {
    const logs = ids.map((id) => Math.log(dish.read(id, 'speed')));
    expect(Math.abs(mean(logs)) / standardError(logs)).toBeLessThan(3.5);
    expect(Math.sqrt(variance(logs))).toBeCloseTo(0.35, 1);
    for (const id of ids.slice(0, 50))
      expect(Math.hypot(dish.read(id, 'headingX'), dish.read(id, 'headingY'))).toBeCloseTo(1, 6);
  });

  test('is motile as often as it should be', () => {
    const motile = ids.filter((id) => dish.read(id, 'motile') === 1).length;
    expect(Math.abs(shareError(motile, 0.34, ids.length))).toBeLessThan(3.5);
  });
});

describe('a cell stays', () => {
  const dish = new Dish({ mechanisms: [motility] });
  const tumour = dish.tumour(100, 100);
  const resting = dish.nk(200, 200, { motile: 0 });
  const dead = dish.nk(300, 300, { phase: CELL_PHASE.dead });
  const held = dish.nk(400, 400, { suppressedMotility: 1 });
  dish.minutes(10);

  test.each([
    ['when it is a tumour cell', tumour, 100],
    ['when it is not motile', resting, 200],
    ['when it is dead', dead, 300],
    ['when it is fully suppressed', held, 400],
  ])('%s', (_, id, place) => {
    expect([dish.read(id, 'x'), dish.read(id, 'y')]).toEqual([place, place]);
  });
});

test('a cell that holds a target crawls at the conjugated speed, and TGF-β slows it', () => {
  const dish = new Dish({ mechanisms: [motility] });
  const nk = dish.nk(500, 500, { speed: 1.7, suppressedMotility: 0.3 });
  dish.hold(nk, dish.tumour(513, 500));
  dish.steps(1);
  const way = Math.hypot(dish.read(nk, 'x') - 500, dish.read(nk, 'y') - 500);
  expect(way).toBeCloseTo(0.5 * 0.5 * 0.7, 6);
});

describe('chemotaxis', () => {
  test('the bias goes from the resting to the inflamed value, half way at half effect', () => {
    expect(biasAt(0, 0.2, 0.4, 3)).toBe(0.2);
    expect(biasAt(3, 0.2, 0.4, 3)).toBeCloseTo(0.3, 6);
    expect(biasAt(3e6, 0.2, 0.4, 3)).toBeCloseTo(0.4, 6);
  });

  /** Mean way along x in a chemokine field that rises by `slope` pM/µm. */
  function drift(
    bias: number,
    slope: number,
    gradient = 1e-4,
  ): { readonly x: number; readonly error: number; readonly y: number } {
    const settings = {
      'motility.speedSpread': 0,
      'motility.chemotacticBias': bias,
      'motility.inflamedBias': bias,
      'motility.gradient': gradient,
    };
    const dish = new Dish({ mechanisms: [motility], settings, width: 2000 });
    const { concentration, columns } = dish.tissue.field('chemokine');
    concentration.set(concentration.map((_, i) => slope * 20 * (i % columns)));
    const ids = range(400).map(() => dish.nk(1000, 1000));
    dish.minutes(40);
    const xs = ids.map((id) => dish.read(id, 'x') - 1000);
    return { x: mean(xs), error: standardError(xs), y: mean(ids.map((id) => dish.read(id, 'y') - 1000)) };
  }

  test('with bias 1 goes straight up the gradient at full speed', () => {
    const { x, y } = drift(1, 0.1);
    expect(x).toBeCloseTo(SPEED * 40, 6);
    expect(y).toBeCloseTo(0, 6);
  });

  test('leans up the gradient by default, and not at all without bias or gradient', () => {
    const leaning = drift(0.2, 0.1);
    expect(leaning.x / leaning.error).toBeGreaterThan(6);
    // Of a step of unit length in a random direction, (b + (1−b)·cos φ)/norm goes uphill: 0.125 on average at b = 0.2.
    expect(leaning.x / (SPEED * 40)).toBeCloseTo(0.125, 1);
    // A gradient of half effect pulls half as hard.
    expect(drift(0.2, 0.1, 0.1).x / leaning.x).toBeLessThan(0.8);
    for (const none of [drift(0, 0.1), drift(0.2, 0)]) expect(Math.abs(none.x) / none.error).toBeLessThan(3.5);
  });
});

test('the bias is between its two values, and no gradient makes a cell faster than it is', () => {
  always([ordered(0, 1000), ordered(0, 1), between(0.01, 100)], ([little, much], [resting, inflamed], half) => {
    const [calm, roused] = [little, much].map((pM) => biasAt(pM, resting, inflamed, half));
    expect(roused).toBeGreaterThanOrEqual(calm - 1e-12);
    expect(calm).toBeGreaterThanOrEqual(resting);
    expect(roused).toBeLessThanOrEqual(inflamed + 1e-12);
  });
  always(
    [between(0, 20), share, between(0, 1e4), between(0, 100)],
    (speed, suppressedMotility, chemokine_pM, interferon_pM) => {
      const settings = { 'motility.speed': speed, 'motility.speedSpread': 0 };
      const dish = new Dish({ mechanisms: [motility], settings, width: 400 });
      const nk = dish.nk(200, 200);
      const dead = dish.nk(250, 200, { phase: CELL_PHASE.dead });
      dish.write(nk, { suppressedMotility });
      dish.tissue.field('chemokine').concentration[dish.read(nk, 'voxel') + 1] = chemokine_pM;
      dish.tissue.field('interferonGamma').fill(interferon_pM);
      dish.steps(1);
      const gone = Math.hypot(dish.read(nk, 'x') - 200, dish.read(nk, 'y') - 200);
      const able = 0.5 * speed * (1 - suppressedMotility);
      if (chemokine_pM === 0) expect(gone).toBeCloseTo(able, 5);
      expect(gone).toBeLessThanOrEqual(able + 1e-5);
      expect(gone).toBeGreaterThanOrEqual(able * 0.999 - 1e-5);
      expect([dish.read(dead, 'x'), dish.read(dead, 'y')]).toEqual([250, 200]);
    },
    20,
  );
});
