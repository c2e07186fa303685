/** Steroid: suppression that follows the drug with a delay, and ends with it. */
import { describe, expect, test } from 'vitest';
import { lyticAttack } from '../../src/mechanisms/lyticAttack';
import { steroid } from '../../src/mechanisms/steroid';
import { Dish } from '../support/dish';
import { always, between, ordered, share } from '../support/properties';
import { range } from '../support/statistics';

/** A drug that stays. */
const lasting = { 'steroid.concentration': 10, 'steroid.halfLife': 1000 };

function treated(hours: number, settings: Record<string, number>) {
  const dish = new Dish({ mechanisms: [steroid], settings });
  const [nk, tumour] = [dish.nk(500, 500), dish.tumour(600, 500)];
  dish.minutes(60 * hours);
  return { dish, nk, tumour };
}

describe('suppression', () => {
  test('goes towards its share of the most: half at the half-maximal level, 63 % of it after the time constant', () => {
    const { dish, nk, tumour } = treated(12, { ...lasting, 'steroid.halfLife': 1000 });
    // Over twelve hours of a half-life of a thousand, the level loses 0.8 %.
    expect(dish.read(nk, 'steroidCytotoxicity')).toBeCloseTo(0.25 * (1 - Math.exp(-1)), 2);
    expect(dish.read(nk, 'steroidInterferon')).toBeCloseTo(0.4 * (1 - Math.exp(-1)), 2);
    expect(dish.read(tumour, 'steroidCytotoxicity')).toBe(0);
  });

  test('is none without a dose, and ends days after one', () => {
    const none = treated(24, {});
    expect(none.dish.read(none.nk, 'steroidInterferon')).toBe(0);
    const past = treated(24 * 14, { 'steroid.concentration': 100 });
    expect(past.dish.read(past.nk, 'steroidInterferon')).toBe(0);
  });

  test('is taken back when switched off', () => {
    const { dish, nk } = treated(24, lasting);
    dish.change({ 'steroid.enabled': 0 });
    expect(dish.read(nk, 'steroidCytotoxicity')).toBe(0);
    expect(dish.tissue.medium.level('steroid')).toBe(0);
  });
});

test('an NK whose killing is all suppressed fires no hit', () => {
  const hits = (steroidCytotoxicity: number): number => {
    const dish = new Dish({ mechanisms: [lyticAttack] });
    const ids = range(50).map(() => {
      const nk = dish.nk(500, 500, { signal: 1, steroidCytotoxicity });
      dish.hold(nk, dish.tumour(513, 500, { lethalDamage: 1e9 }));
      return nk;
    });
    dish.minutes(60);
    return ids.reduce((sum, id) => sum + dish.read(id, 'hits'), 0);
  };
  expect(hits(0)).toBeGreaterThan(20);
  expect(hits(1)).toBe(0);
});

test('suppression is within its most, and more steroid never suppresses less', () => {
  always(
    [ordered(0, 1000), share, share, between(0, 20)],
    (levels, killing, interferon, hours) => {
      const [weak, strong] = levels.map((concentration) => {
        const { dish, nk, tumour } = treated(Math.round(hours), {
          ...lasting,
          'steroid.concentration': concentration,
          'steroid.cytotoxicityMost': killing,
          'steroid.interferonMost': interferon,
        });
        expect(dish.read(tumour, 'steroidInterferon')).toBe(0);
        return [dish.read(nk, 'steroidCytotoxicity'), dish.read(nk, 'steroidInterferon')];
      });
      [killing, interferon].forEach((most, n) => {
        expect(weak[n]).toBeGreaterThanOrEqual(0);
        expect(strong[n]).toBeGreaterThanOrEqual(weak[n]);
        expect(strong[n]).toBeLessThanOrEqual(most + 1e-6);
      });
    },
    15,
  );
});
