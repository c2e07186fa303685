/** NK division: recruitment at the pace of IL-15, a cycle of 48 h, and what makes a cell go on, rest or wait. */
import { describe, expect, test } from 'vitest';
import { hill } from '../../src/core/exactMath';
import { nkDivision } from '../../src/mechanisms/nkDivision';
import { CELL_PHASE } from '../../src/vocabulary';
import { type CellWords, Dish } from '../support/dish';
import { always, isPartOf, ordered, share } from '../support/properties';
import { range, shareError } from '../support/statistics';

const mechanisms = [nkDivision];
const PLENTY = 1e5;
const HOUR = 60;

/** One NK in the midst of its cycle at this IL-15; how many there are after these hours. */
function family(hours: number, words: CellWords, settings: Record<string, number> = {}) {
  const dish = new Dish({ mechanisms, settings });
  const mother = dish.nk(500, 500, { dividing: 1, effectiveInterleukin15: PLENTY, ...words });
  dish.minutes(hours * HOUR);
  return { dish, mother, count: dish.tissue.count };
}

describe('recruitment', () => {
  test('has the number of the literature: 45 pM recruits 6 % a day, published growth 4.3 ± 2.4 %', () => {
    expect(hill(45, 140, 2)).toBeCloseTo(0.094, 3);
    expect((100 * hill(45, 140, 2) * 24) / 36).toBeCloseTo(6.2, 0);
  });

  test.each([
    ['without IL-15', 0, 0, 0.5],
    ['at 45 pM', 45, 0, 0.5],
    ['at 140 pM', 140, 0, 0.5],
    ['at 140 pM, half suppressed', 140, 0.5, 0.5],
    ['at 140 pM, at half the step', 140, 0, 0.25],
  ])('%s is exponential', (_, pM, suppressedProliferation, timeStep) => {
    const dish = new Dish({ mechanisms, timeStep });
    const ids = range(800).map(() => dish.nk(500, 500, { effectiveInterleukin15: pM, suppressedProliferation }));
    dish.minutes(24 * HOUR);
    const recruited = ids.filter((id) => dish.read(id, 'dividing') === 1).length;
    const expected = 1 - Math.exp((-24 / 36) * hill(pM, 140, 2) * (1 - suppressedProliferation));
    if (expected === 0) expect(recruited).toBe(0);
    else expect(Math.abs(shareError(recruited, expected, 800))).toBeLessThan(3.5);
    expect(dish.tissue.count).toBe(800);
  });
});

describe('a dividing cell', () => {
  test('splits every 48 h while IL-15 lasts, and so do its daughters', () => {
    expect(family(47.9, {}).count).toBe(1);
    expect(family(48.1, {}).count).toBe(2);
    expect(family(95.9, {}).count).toBe(2);
    const { dish, count } = family(96.2, {});
    expect(count).toBe(4);
    expect(dish.tissue.tally.nkDivisions).toBe(3);
  });

  test('finishes one division and rests when IL-15 has gone', () => {
    const { dish, mother, count } = family(300, { effectiveInterleukin15: 0 });
    expect(count).toBe(2);
    expect(dish.read(mother, 'dividing')).toBe(0);
    expect(dish.read(mother + 1, 'dividing')).toBe(0);
  });

  test('goes on above a drive of 0.3 and rests below', () => {
    const at = (drive: number): number => 140 * Math.sqrt(drive / (1 - drive));
    const { dish: above, mother } = family(48.1, { effectiveInterleukin15: at(0.31) });
    expect(above.read(mother, 'dividing')).toBe(1);
    const { dish: below } = family(48.1, { effectiveInterleukin15: at(0.29) });
    expect(below.read(mother, 'dividing')).toBe(0);
    const { dish: suppressed } = family(48.1, { effectiveInterleukin15: PLENTY, suppressedProliferation: 0.71 });
    expect(suppressed.read(mother, 'dividing')).toBe(0);
  });

  test('waits while it holds a target or has no room, and divides then', () => {
    const { dish, mother } = family(47, {});
    const target = dish.tumour(513, 500);
    dish.hold(mother, target);
    dish.minutes(10 * HOUR);
    expect(dish.tissue.count).toBe(2);
    dish.tissue.detach(dish.slot(mother));
    dish.minutes(6);
    expect(dish.tissue.count).toBe(3);
    const crowded = family(60, { compression: 1.1 });
    expect(crowded.count).toBe(1);
    crowded.dish.write(crowded.mother, { compression: 0.9 });
    crowded.dish.minutes(6);
    expect(crowded.dish.tissue.count).toBe(2);
  });

  test('does not divide when dead', () => {
    expect(family(100, { phase: CELL_PHASE.doomed }).count).toBe(1);
  });
});

describe('daughters', () => {
  test('lie beside the mother, young, with her traits and none of her deeds', () => {
    const { dish, mother } = family(48.1, { potency: 2.5, granules: 0.4, kills: 3 });
    const daughter = mother + 1;
    const way = Math.hypot(dish.read(daughter, 'x') - 500, dish.read(daughter, 'y') - 500);
    expect(way).toBeCloseTo(5, 9);
    expect([dish.read(daughter, 'potency'), dish.read(daughter, 'granules')]).toEqual([2.5, 0.4]);
    expect([dish.read(daughter, 'kills'), dish.read(mother, 'kills')]).toEqual([0, 3]);
    expect(dish.read(daughter, 'cycleAge')).toBeLessThanOrEqual(6);
  });

  test('are born in every direction', () => {
    const dish = new Dish({ mechanisms });
    const n = 400;
    for (const _ of range(n)) dish.nk(500, 500, { dividing: 1, cycleAge: 48 * HOUR });
    dish.steps(1);
    expect(dish.tissue.count).toBe(2 * n);
    const { x, y } = dish.tissue.columns;
    const right = range(n).filter((i) => x[n + i] > 500).length;
    const up = range(n).filter((i) => y[n + i] > 500).length;
    for (const half of [right, up]) expect(Math.abs(shareError(half, 0.5, n))).toBeLessThan(3.5);
  });
});

describe('the product', () => {
  const recruited = (words: CellWords): number => {
    const dish = new Dish({ mechanisms });
    const ids = range(800).map(() => dish.nk(500, 500, { effectiveInterleukin15: 140, ...words }));
    dish.minutes(24 * HOUR);
    return ids.filter((id) => dish.read(id, 'dividing') === 1).length;
  };

  test('sets how readily its cells are recruited; a cell without one is typical', () => {
    for (const [words, factor] of [
      [{}, 1],
      [{ proliferation: 2 }, 2],
      [{ proliferation: 0.25 }, 0.25],
    ] as const)
      expect(Math.abs(shareError(recruited(words), 1 - Math.exp((-24 / 36) * 0.5 * factor), 800))).toBeLessThan(3.5);
  });

  test('of irradiated cells never divides', () => {
    expect(recruited({ irradiated: 1 })).toBe(0);
    expect(family(100, { irradiated: 1 }).count).toBe(1);
  });
});

test('whom some IL-15 recruits more of it recruits too; suppression recruits nobody else, and the irradiated never go', () => {
  always(
    [ordered(0, 1000), ordered(0, 1), share],
    ([little, much], [less, more], proliferation) => {
      const recruited = (words: CellWords): readonly number[] => {
        const dish = new Dish({ mechanisms, settings: { 'nkDivision.recruitmentTime': 1 }, timeStep: 60 });
        const ids = range(40).map(() => dish.nk(500, 500, { effectiveInterleukin15: much, proliferation, ...words }));
        dish.steps(1);
        expect(dish.tissue.count).toBe(40);
        return ids.filter((id) => dish.read(id, 'dividing') === 1);
      };
      expect(isPartOf(recruited({ effectiveInterleukin15: little }), recruited({}))).toBe(true);
      const [held, free] = [more, less].map((suppressedProliferation) => recruited({ suppressedProliferation }));
      expect(isPartOf(held, free)).toBe(true);
      expect(recruited({ irradiated: 1 })).toEqual([]);
    },
    8,
  );
});
