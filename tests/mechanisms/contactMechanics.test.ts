/** Contacts: the law of the pair, momentum, adhesion, the grip, compression and the crowd that must not burst. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactMechanics } from '../../src/mechanisms/contactMechanics';
import { contactSpeed } from '../../src/model/contactKernelScript';
import { Dish } from '../support/dish';
import { range } from '../support/statistics';

const mechanisms = [contactMechanics];

/** Distance of two tumour cells after this many minutes. */
function apart(start: number, minutes: number, settings: Record<string, number> = {}): number {
  const dish = new Dish({ mechanisms, settings });
  const [a, b] = [dish.tumour(500, 500), dish.tumour(500 + start, 500)];
  dish.minutes(minutes);
  return Math.hypot(dish.read(b, 'x') - dish.read(a, 'x'), dish.read(b, 'y') - dish.read(a, 'y'));
}

describe('the law of a pair', () => {
  test('is repulsion a·(1 − d/R)² in overlap and adhesion b·(1 − d/1.25R)² in reach', () => {
    expect(contactSpeed(0, 10, 0.4)).toBeCloseTo(-10 + 0.4, 12);
    expect(contactSpeed(0.5, 10, 0)).toBeCloseTo(-2.5, 12);
    expect(contactSpeed(1, 10, 0.4)).toBeCloseTo(0.4 * 0.2 ** 2, 12);
    expect(contactSpeed(1.25, 10, 0.4)).toBe(0);
    expect(contactSpeed(1, 10, 0)).toBeCloseTo(0, 12);
  });

  test('has no jump where overlap or reach begins', () => {
    for (const edge of [1, 1.25])
      expect(Math.abs(contactSpeed(edge - 1e-7, 10, 0.4) - contactSpeed(edge + 1e-7, 10, 0.4))).toBeLessThan(1e-6);
  });
});

describe('two tumour cells', () => {
  test('that overlap part, and come to rest where push and pull balance', () => {
    expect(apart(10, 5)).toBeGreaterThan(10);
    // a(1 − d/R)² = b(1 − d/1.25R)² with √(a/b) = 5: d/R = (5 − 1)/(5 − 0.8).
    const rest = 16 * (4 / 4.2);
    expect(apart(10, 600)).toBeCloseTo(rest, 2);
    expect(apart(19, 600)).toBeCloseTo(rest, 2);
  });

  test('out of reach stay', () => expect(apart(20.5, 60)).toBe(20.5));

  test('on one and the same point part along x', () => expect(apart(0, 1)).toBeGreaterThan(1));

  test('are never moved further in a step than the limit', () => {
    expect(apart(0, 0.5, { 'contactMechanics.repulsion': 50, 'contactMechanics.displacementLimit': 1 })).toBeCloseTo(
      2,
      12,
    );
  });
});

describe('any crowd', () => {
  const places = fc.array(
    fc.tuple(
      fc.boolean(),
      fc.double({ min: 450, max: 510, noNaN: true }),
      fc.double({ min: 450, max: 510, noNaN: true }),
    ),
    { minLength: 2, maxLength: 25 },
  );
  const build = (cells: readonly (readonly [boolean, number, number])[]) => {
    const dish = new Dish({ mechanisms });
    const ids = cells.map(([tumour, x, y]) => (tumour ? dish.tumour(x, y) : dish.nk(x, y)));
    return { dish, ids };
  };

  test('keeps its centre: what one is pushed, the other is pushed back', () => {
    fc.assert(
      fc.property(places, (cells) => {
        const { dish, ids } = build(cells);
        const centre = (axis: 'x' | 'y') => ids.reduce((sum, id) => sum + dish.read(id, axis), 0) / ids.length;
        const [x, y] = [centre('x'), centre('y')];
        dish.steps(5);
        return Math.abs(centre('x') - x) < 1e-9 && Math.abs(centre('y') - y) < 1e-9;
      }),
      { seed: 1, numRuns: 60, endOnFailure: true },
    );
  });

  test('is compressed by the sum of its overlaps, each pair counted for both', () => {
    fc.assert(
      fc.property(places, (cells) => {
        const { dish, ids } = build(cells);
        const radius = (i: number) => (cells[i][0] ? 8 : 5);
        const expected = cells.map(([, x, y], i) =>
          cells.reduce((sum, [, px, py], j) => {
            const reach = radius(i) + radius(j);
            return i === j ? sum : sum + Math.max(0, 1 - Math.hypot(px - x, py - y) / reach);
          }, 0),
        );
        dish.steps(1);
        return ids.every((id, i) => Math.abs(dish.read(id, 'compression') - expected[i]) < 1e-9);
      }),
      { seed: 2, numRuns: 60, endOnFailure: true },
    );
  });
});

test('a heap of cells spreads out and comes to rest', () => {
  const dish = new Dish({ mechanisms });
  const ids = range(40).map((i) => dish.tumour(500 + (i % 7), 500 + Math.floor(i / 7)));
  dish.minutes(300);
  const before = ids.map((id) => [dish.read(id, 'x'), dish.read(id, 'y')]);
  dish.minutes(1);
  ids.forEach((id, i) => {
    expect(Math.hypot(dish.read(id, 'x') - before[i][0], dish.read(id, 'y') - before[i][1])).toBeLessThan(0.1);
    expect(dish.read(id, 'compression')).toBeLessThan(1.5);
  });
});

describe('an NK and a tumour cell', () => {
  test('do not stick without a grip', () => {
    const dish = new Dish({ mechanisms });
    const nk = dish.nk(500, 500);
    dish.tumour(514, 500);
    dish.minutes(10);
    expect(dish.read(nk, 'x')).toBe(500);
  });

  test('in conjugation: the NK closes the gap, the target stays', () => {
    const dish = new Dish({ mechanisms });
    const [nk, target] = [dish.nk(500, 500), dish.tumour(515, 500)];
    dish.hold(nk, target);
    dish.steps(1);
    expect(dish.read(nk, 'x')).toBeCloseTo(500 + 0.5 * 2 * 0.5, 12);
    dish.minutes(30);
    expect(dish.read(target, 'x') - dish.read(nk, 'x')).toBeCloseTo(13, 3);
    expect(dish.read(target, 'x')).toBe(515);
  });
});
