/** IL-2: none unless asked for; a bout after a stimulus, as strong as it was; felt through IL-15. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { il15 } from '../../src/mechanisms/il15';
import { interleukin2 } from '../../src/mechanisms/interleukin2';
import { lyticAttack } from '../../src/mechanisms/lyticAttack';
import { ARM } from '../../src/model/columns';
import { CELL_PHASE } from '../../src/vocabulary';
import { type CellWords, Dish } from '../support/dish';
import { always, between, share } from '../support/properties';

const closed = { 'interleukin2.secretion': 4.9, 'interleukin2.uptake': 0, 'interleukin2.decay': 0 };
const STIMULATED = { lastStimulus: 1, lastSignalStep: 0 };

/** Molecules of IL-2 in the dish after some time with one effector. */
function secreted(hours: number, settings: Record<string, number>, words: CellWords): number {
  const dish = new Dish({ mechanisms: [interleukin2], settings, width: 400 });
  dish.nk(200, 200, words);
  dish.minutes(60 * hours);
  return dish.tissue.field('interleukin2').totalMolecules();
}

describe('secretion', () => {
  test('is none by default, and none without a stimulus', () => {
    expect(secreted(1, {}, STIMULATED)).toBe(0);
    expect(secreted(1, closed, {})).toBe(0);
  });

  test('is 4.9 molecules a second at a full stimulus, in proportion below, for ten hours', () => {
    expect(secreted(1, closed, STIMULATED)).toBeCloseTo(4.9 * 3600, 3);
    expect(secreted(1, closed, { ...STIMULATED, lastStimulus: 0.5 })).toBeCloseTo(4.9 * 1800, 3);
    // The step that begins at the tenth hour is the last.
    expect(secreted(24, closed, STIMULATED) / (4.9 * 3600 * 10)).toBeCloseTo(1, 1);
  });
});

describe('the field', () => {
  test('goes on decaying when secretion is set to 0, and is emptied when switched off', () => {
    const dish = new Dish({ mechanisms: [interleukin2], settings: closed, width: 400 });
    dish.nk(200, 200, STIMULATED);
    dish.minutes(60);
    dish.change({ 'interleukin2.secretion': 0, 'interleukin2.decay': 1e-4 });
    const before = dish.tissue.field('interleukin2').totalMolecules();
    dish.minutes(60);
    expect(dish.tissue.field('interleukin2').totalMolecules() / before).toBeCloseTo(Math.exp(-0.36), 2);
    dish.change({ 'interleukin2.enabled': 0 });
    expect(dish.tissue.field('interleukin2').maximum()).toBe(0);
  });

  test('counts as IL-15 for effectors', () => {
    const dish = new Dish({
      mechanisms: [interleukin2, il15],
      settings: { 'il15.support': 0, 'interleukin2.uptake': 0 },
      width: 400,
    });
    const nk = dish.nk(200, 200);
    dish.tissue.field('interleukin2').fill(20);
    dish.steps(1);
    expect(dish.read(nk, 'effectiveInterleukin15')).toBeCloseTo(20, 0);
    dish.change({ 'il15.interleukin2Weight': 0 });
    dish.steps(1);
    expect(dish.read(nk, 'effectiveInterleukin15')).toBe(0);
  });
});

test('a first signal through the CAR is remembered with its strength, one without the CAR with none', () => {
  const dish = new Dish({ mechanisms: [lyticAttack] });
  const at = { signal: 1, potency: 1e9, carStrength: 0.5 };
  const armed = dish.nk(200, 200, { ...at, arms: ARM.car | ARM.innate });
  // It has a CAR, but one that is silent: its natural receptors spoke.
  const bare = dish.nk(600, 600, { ...at, arms: ARM.innate, lastStimulus: 0.7 });
  dish.hold(armed, dish.tumour(213, 200, { cytokineSignal: 0.75, lethalDamage: 1e9 }));
  dish.hold(bare, dish.tumour(613, 600, { cytokineSignal: 0.75, lethalDamage: 1e9 }));
  dish.tissue.step = 40;
  dish.steps(2);
  expect([dish.read(armed, 'lastStimulus'), dish.read(armed, 'lastSignalStep')]).toEqual([0.375, 40]);
  expect([dish.read(bare, 'lastStimulus'), dish.read(bare, 'lastSignalStep')]).toEqual([0, 40]);
});

test('a closed dish holds what its effectors have secreted, each as much as it was stimulated, and none of the dead', () => {
  const effector = fc.tuple(between(20, 180), between(20, 180), share, fc.boolean());
  always(
    [fc.array(effector, { maxLength: 6 }), between(0.01, 100)],
    (cells, secretion) => {
      const settings = { ...closed, 'interleukin2.secretion': secretion };
      const dish = new Dish({ mechanisms: [interleukin2], settings, width: 200 });
      for (const [x, y, lastStimulus, alive] of cells)
        dish.nk(x, y, { lastStimulus, lastSignalStep: 0, phase: alive ? CELL_PHASE.alive : CELL_PHASE.doomed });
      dish.minutes(30);
      const stimuli = cells.reduce((sum, [, , stimulus, alive]) => sum + (alive ? stimulus : 0), 0);
      const expected = secretion * stimuli * 1800;
      expect(Math.abs(dish.tissue.field('interleukin2').totalMolecules() - expected)).toBeLessThanOrEqual(
        1e-6 * expected,
      );
    },
    15,
  );
});
