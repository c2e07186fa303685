/** ADCC: occupancy by dose, allotype and antigen; shedding and recovery of CD16; and that no antibody means no change. */
import { describe, expect, test } from 'vitest';
import { adcc, opsonised } from '../../src/mechanisms/adcc';
import { ARM, RECEPTOR } from '../../src/model/columns';
import { Dish } from '../support/dish';
import { always, between, ordered } from '../support/properties';
import { range, shareError } from '../support/statistics';

const mechanisms = [adcc];
/** Half occupancy by default: 4 ng/mL for an average grip, 0.9 of it for F/V. */
const HALF = 0.9 * 4;

/** Opsonisation of a cell with this much of the antibody's antigen at this level (ng/mL). */
function opsonisation(level: number, molecules: number, settings: Record<string, number> = {}): number {
  const dish = new Dish({ mechanisms, settings });
  const cell = dish.tumour(500, 500, { antibodyTarget: molecules });
  dish.tissue.medium.set('antibody', level);
  dish.steps(1);
  return dish.read(cell, 'opsonisation');
}

describe('a target', () => {
  test.each([
    ['half at the half dose', HALF, 1e12, 0.5],
    ['nearly all at a serum level', 25_000, 1e12, 0.995],
    ['as its antigen allows', HALF, 2000, 0.25],
    ['not without antigen', 1e5, 0, 0],
    ['not without antibody', 0, 94_000, 0],
    ['less than a tenth at a hundredth of the half dose', HALF / 100, 1e12, 1 / (1 + 100 ** 0.6)],
  ])('is opsonised %s', (_, level, molecules, expected) => {
    expect(opsonisation(level, molecules)).toBeCloseTo(expected, 3);
  });

  test('is seen better by CD16 with valine', () => {
    const [ff, fv, vv] = [0, 1, 2].map((allotype) => opsonisation(1, 1e12, { 'adcc.allotype': allotype }));
    expect(ff).toBeCloseTo(1 / (1 + 4.6 ** 0.6), 6);
    expect(vv).toBeCloseTo(1 / (1 + 2.8 ** 0.6), 6);
    expect(ff).toBeLessThan(fv);
    expect(fv).toBeLessThan(vv);
  });

  test('is no longer opsonised when the antibody is gone, or the mechanism off', () => {
    const dish = new Dish({ mechanisms });
    const cell = dish.healthy(500, 500, { antibodyTarget: 1e5 });
    dish.tissue.medium.set('antibody', 100);
    dish.minutes(6);
    expect(dish.read(cell, 'opsonisation')).toBeGreaterThan(0.8);
    dish.tissue.medium.set('antibody', 0);
    dish.minutes(6.5);
    expect(dish.read(cell, 'opsonisation')).toBe(0);
    dish.tissue.medium.set('antibody', 100);
    dish.minutes(6);
    dish.change({ 'adcc.enabled': 0 });
    expect(dish.read(cell, 'opsonisation')).toBe(0);
  });

  test('has half of the occupancy at the half density', () => {
    expect(opsonised(0.8, 2000, 2000)).toBe(0.4);
    expect(opsonised(0.8, 0, 2000)).toBe(0);
  });
});

describe('CD16', () => {
  /** CD16 of an NK after a contact that fired through these arms, and after these hours. */
  function cd16After(arms: number, hours = 0, settings: Record<string, number> = {}): number {
    const dish = new Dish({ mechanisms, settings });
    dish.tissue.medium.set('antibody', 1000);
    const nk = dish.nk(500, 500);
    dish.hold(nk, dish.tumour(513, 500));
    dish.steps(1);
    dish.write(nk, { arms, signalStep: 1 });
    dish.steps(3);
    dish.tissue.detach(dish.slot(nk));
    dish.minutes(60 * hours);
    return dish.read(nk, 'cd16');
  }

  test.each([
    ['half after a contact that fires through it', ARM.adcc, {}, 0.5],
    ['half also when the CAR fires with it', ARM.adcc | ARM.car, {}, 0.5],
    ['all after one that fires by the CAR alone', ARM.car, {}, 1],
    ['all when it cannot be cleaved', ARM.adcc, { 'adcc.cleavable': 0 }, 1],
    ['what the slider leaves', ARM.adcc, { 'adcc.shedding': 0.9 }, 0.1],
  ])('is %s', (_, arms, settings, expected) => {
    expect(cd16After(arms, 0, settings as Record<string, number>)).toBeCloseTo(expected, 6);
  });

  test('comes back with a half-life of a day, in the end all of it', () => {
    expect(cd16After(ARM.adcc, 24)).toBeCloseTo(0.75, 2);
    expect(cd16After(ARM.adcc, 24 * 14)).toBe(1);
  });

  test('is there on as many NK cells as declared, and never grows on the others', () => {
    const dish = new Dish({ mechanisms, settings: { 'adcc.positiveFraction': 0.7 } });
    const ids = range(2000).map(() => dish.nk(500, 500));
    dish.minutes(60);
    const positive = ids.filter((id) => dish.read(id, 'cd16') === 1);
    expect(Math.abs(shareError(positive.length, 0.7, ids.length))).toBeLessThan(3.5);
    for (const id of ids) {
      const bit = (dish.read(id, 'receptors') & RECEPTOR.cd16) !== 0;
      expect(dish.read(id, 'cd16')).toBe(bit ? 1 : 0);
      expect(dish.read(id, 'receptors') & RECEPTOR.car).toBe(RECEPTOR.car);
    }
  });
});

test('opsonisation is a share that rises with the level and with the antigen, and no antigen has none', () => {
  always(
    [ordered(0, 1e4), ordered(0, 1e6)],
    ([little, much], [few, many]) => {
      const all = [opsonisation(little, few), opsonisation(much, few), opsonisation(much, many)];
      expect(all).toEqual([...all].sort((a, b) => a - b));
      expect(Math.min(...all)).toBeGreaterThanOrEqual(0);
      expect(all[2]).toBeLessThanOrEqual(1);
      expect(opsonisation(much, 0)).toBe(0);
    },
    20,
  );
});

test('CD16 that is shed comes back without ever falling or passing what there was', () => {
  always(
    [between(0, 1), between(1, 200)],
    (left, halfLife) => {
      const dish = new Dish({ mechanisms, settings: { 'adcc.recoveryTime': halfLife, 'adcc.positiveFraction': 1 } });
      const nk = dish.nk(500, 500);
      dish.write(nk, { cd16: left, receptors: RECEPTOR.cd16 });
      // CD16 is looked at every six minutes, the first time in step 0.
      for (let last = dish.read(nk, 'cd16'), n = 1; n <= 9; n++) {
        dish.minutes(6);
        expect(dish.read(nk, 'cd16')).toBeGreaterThanOrEqual(last);
        last = dish.read(nk, 'cd16');
        expect(last).toBeLessThanOrEqual(1);
        expect(Math.abs(last - (1 - (1 - left) * 2 ** ((-0.1 * n) / halfLife)))).toBeLessThan(2e-3);
      }
    },
    10,
  );
});
