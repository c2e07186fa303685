/** What the product makes of each cell, and how much of a dose arrives. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSimulation } from '../../src/engine/simulation';
import { activationSignal } from '../../src/mechanisms/activationSignal';
import { infusion } from '../../src/mechanisms/infusion';
import { lyticAttack } from '../../src/mechanisms/lyticAttack';
import type { Mechanism } from '../../src/mechanisms/mechanism';
import { nkDivision } from '../../src/mechanisms/nkDivision';
import { lotOf, type ProductParameters, product } from '../../src/mechanisms/product';
import { PRODUCT_STATE } from '../../src/mechanisms/shared/lot';
import { RECEPTOR } from '../../src/model/columns';
import { scenarioFor } from '../../src/scenario/resolve';
import { CELL_KIND } from '../../src/vocabulary';
import { Dish, settingsOf } from '../support/dish';
import { always, between, ordered } from '../support/properties';
import { smallRun } from '../support/smallRun';
import { range, shareError } from '../support/statistics';

const mechanisms = [product, infusion];
const N = 600;
type Words = Record<string, number>;
const named = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([name, value]) => [`product.${name}`, value]));
const certificate = (words: Words = {}) => {
  const settings = settingsOf([product], named(words));
  return lotOf(
    Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [name.replace('product.', ''), value]),
    ) as ProductParameters,
  );
};

/** A dish that gets a dose of N of this product. */
function dosed(words: Words, more: readonly Mechanism[] = [], seed = 'dish'): Dish {
  const dish = new Dish({ mechanisms: [...mechanisms, ...more], settings: named(words), seed });
  dish.tissue.pendingDoses.push({ cells: N });
  dish.steps(1);
  return dish;
}
const slots = (dish: Dish): readonly number[] => range(dish.tissue.count);

describe('a dose', () => {
  test('of the plain product arrives whole and as it is', () => {
    const dish = dosed({});
    expect(dish.tissue.count).toBe(N);
    expect(dish.tissue.tally.undeliveredNk).toBe(0);
    const { potency, motile, stunned, irradiated } = dish.tissue.columns;
    for (const slot of slots(dish))
      expect([potency[slot], motile[slot], stunned[slot], irradiated[slot]]).toEqual([1, 1, 0, 0]);
  });

  test('of a thawed product arrives by its viability, and what is lost is counted', () => {
    const dish = dosed({ state: PRODUCT_STATE.thawed, fromThaw: 24 });
    expect(dish.tissue.count).toBe(Math.round((N * 0.5) / 0.95));
    expect(dish.tissue.tally.undeliveredNk).toBe(N - dish.tissue.count);
    expect(dish.tissue.tally.infusedNk).toBe(dish.tissue.count);
  });

  test('of a failed lot is held back only if that is asked for', () => {
    const failing = { potencyLimit: 1.5 };
    expect(dosed(failing).tissue.count).toBe(N);
    const held = dosed({ ...failing, releaseRequired: 1 });
    expect([held.tissue.count, held.tissue.tally.undeliveredNk]).toEqual([0, N]);
    expect(dosed({ releaseRequired: 1 }).tissue.count).toBe(N);
  });
});

describe('a cell', () => {
  test('has the potency it drew, times that of its lot, whatever the seed of the run', () => {
    const words = { lot: 5, cytotoxicity: 0.9 };
    const { potency: factor } = certificate(words);
    expect(factor).not.toBeCloseTo(0.9, 3);
    const [plain, changed] = [dosed({}, [lyticAttack]), dosed({ ...words, freshViability: 0.1 }, [lyticAttack])];
    for (const slot of slots(changed))
      expect(changed.tissue.columns.potency[slot] / plain.tissue.columns.potency[slot]).toBeCloseTo(factor, 6);
    const elsewhere = dosed(words, [], 'another seed');
    expect(elsewhere.tissue.columns.potency[0]).toBeCloseTo(factor, 6);
  });

  test('divides as readily as its product does', () => {
    const dish = dosed({ proliferation: 1.2 }, [nkDivision]);
    expect(dish.tissue.columns.proliferation[0]).toBeCloseTo(1.2, 6);
  });

  test('carries the CAR as often as the lot says', () => {
    for (const lot of [3, 5]) {
      const words = { lot, carCv: 0.5 };
      const { carPositive } = certificate(words);
      expect(Math.abs(carPositive - 0.6)).toBeGreaterThan(0.05);
      const { receptors } = dosed({ ...words, freshViability: 0.1 }, [activationSignal]).tissue.columns;
      const positive = range(N).filter((i) => (receptors[i] & RECEPTOR.car) !== 0).length;
      expect(Math.abs(shareError(positive, carPositive, N))).toBeLessThan(3.5);
    }
  });

  test('never carries a CAR that nobody gave it, whatever the lot', () => {
    const settings = { 'product.carPositiveFraction': 0, 'product.carCv': 0.5 };
    for (const lot of [3, 5, 6]) {
      const scenario = scenarioFor({
        preset: 'cd19-lymphoma',
        seed: 's',
        settings: { ...settings, 'product.lot': lot },
      });
      const { columns, count } = createSimulation(scenario).tissue;
      expect(range(count).some((i) => (columns.receptors[i] & RECEPTOR.car) !== 0)).toBe(false);
    }
  });

  test('crawls after the thaw one time in six, and the others again when they recover', () => {
    const crawling = (dish: Dish): number => slots(dish).filter((i) => dish.tissue.columns.motile[i] === 1).length;
    const never = dosed({ state: PRODUCT_STATE.thawed });
    const n = never.tissue.count;
    const atFirst = crawling(never);
    expect(Math.abs(shareError(atFirst, 1 / 6, n))).toBeLessThan(3.5);
    never.minutes(1440);
    expect(crawling(never)).toBe(atFirst);
    const recovering = dosed({ state: PRODUCT_STATE.thawed, motilityRecovery: 12 });
    recovering.minutes(720);
    expect(Math.abs(shareError(crawling(recovering), 1 - (5 / 6) * Math.exp(-1), n))).toBeLessThan(3.5);
  });

  test('is irradiated with its product, and does not divide then', () => {
    const dish = dosed({ irradiated: 1 }, [nkDivision]);
    dish.tissue.columns.effectiveInterleukin15.fill(1e5);
    dish.minutes(1440 * 2);
    expect(dish.tissue.columns.irradiated[0]).toBe(1);
    expect(dish.tissue.columns.dividing.some((dividing) => dividing !== 0)).toBe(false);
  });
});

describe('the cells at the start of a run', () => {
  const start = (settings: Words) => smallRun({ settings: { 'scene.numberOfNk': 40, ...named(settings) } }).tissue;

  test('come by the same rule as a dose', () => {
    const thawed = start({ state: PRODUCT_STATE.thawed, fromThaw: 24 });
    expect([start({}).tally.undeliveredNk, thawed.tally.undeliveredNk]).toEqual([
      0,
      40 - Math.round((40 * 0.5) / 0.95),
    ]);
    expect(start({ potencyLimit: 1.5, releaseRequired: 1 }).tally.undeliveredNk).toBe(40);
  });

  test('have the potency of their lot', () => {
    const [typical, third] = [start({}), start({ lot: 3, deadCv: 0 })];
    const { kind } = typical.columns;
    const first = range(typical.count).find((i) => kind[i] === CELL_KIND.naturalKiller) ?? -1;
    expect(third.columns.potency[first] / typical.columns.potency[first]).toBeCloseTo(
      certificate({ lot: 3, deadCv: 0 }).potency,
      6,
    );
  });
});

test('the certificate of any lot is made of shares, and a longer way never delivers more', () => {
  always(
    [fc.nat(999_999), fc.nat(2), ordered(0, 240), ordered(0, 48), between(0, 1)],
    (lot, state, [near, far], [soon, late], carCv) => {
      const given = { lot, state, carCv, deadCv: carCv, potencyCv: carCv };
      const best = certificate({ ...given, transportHold: near, fromThaw: soon });
      for (const part of [best.viability, best.carPositive, best.motile]) {
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
      }
      expect(best.potency).toBeGreaterThanOrEqual(0);
      expect(best.passes).toBe(best.failing.length === 0);
      for (const worse of [
        { transportHold: far, fromThaw: soon },
        { transportHold: near, fromThaw: late },
      ]) {
        const { viability, delivered } = certificate({ ...given, ...worse });
        expect(viability).toBeLessThanOrEqual(best.viability + 1e-12);
        expect(delivered).toBeLessThanOrEqual(best.delivered + 1e-12);
      }
    },
    100,
  );
});
