/** IFN-γ: who secretes, how much, for how long; and that nothing is lost but by decay and uptake. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interferonGamma, triggerStrength } from '../../src/mechanisms/interferonGamma';
import { ARM } from '../../src/model/columns';
import { CELL_PHASE } from '../../src/vocabulary';
import { type CellWords, Dish } from '../support/dish';
import { always, ordered, share } from '../support/properties';
import { range, shareError } from '../support/statistics';

const mechanisms = [interferonGamma];
const RATE = 10;
const FULL = 1;

interface Secretion {
  readonly nk?: CellWords;
  readonly target?: CellWords;
  readonly settings?: Record<string, number>;
}

/** A dish without losses in which one NK has just had its first signal from the target it holds. */
function secreting({ nk = {}, target = {}, settings = {} }: Secretion = {}) {
  const lossless = { 'interferonGamma.decay': 0, 'interferonGamma.uptake': 0, ...settings };
  const dish = new Dish({ mechanisms, settings: lossless, width: 200 });
  const cell = dish.tumour(113, 100, target);
  const killer = dish.nk(100, 100, { secretor: 1, arms: ARM.car | ARM.innate, ...nk });
  dish.hold(killer, cell);
  dish.write(killer, { signalStep: 0 });
  const molecules = (): number => dish.tissue.field('interferonGamma').totalMolecules();
  return { dish, killer, cell, molecules };
}

/** Molecules after one minute. */
function afterAMinute(words: Secretion): number {
  const { dish, molecules } = secreting(words);
  dish.minutes(1);
  return molecules();
}

test('a trigger is as strong as the strongest arm that speaks', () => {
  const triggers = { innateTrigger: 0.3, adccTrigger: 0.6 };
  const { car, innate, adcc } = ARM;
  expect(triggerStrength(car, 0.5, 1, 1, triggers)).toBe(0.5);
  expect(triggerStrength(car | innate | adcc, 0.5, 1, 1, triggers)).toBe(0.6);
  expect(triggerStrength(car | innate, 0.01, 0.25, 1, triggers)).toBe(0.075);
  expect(triggerStrength(innate, 1, 1, 1, triggers)).toBe(0.3);
  // A CAR that is silent, or absent, does not trigger, however rich the target.
  expect(triggerStrength(0, 1, 1, 1, triggers)).toBe(0);
});

describe('secretion', () => {
  test.each([
    ['a secretor on a rich target', {}, FULL],
    ['one on a target of half-maximal antigen', { target: { cytokineSignal: 0.5 } }, 0.5],
    ['one with a CAR of half strength', { nk: { carStrength: 0.5 } }, 0.5],
    ['one on a target without antigen', { target: { cytokineSignal: 0 } }, 0.3 * 0.25],
    ['one whose CAR is silent', { nk: { arms: ARM.innate } }, 0.3 * 0.25],
    ['one that sees antibody', { nk: { arms: ARM.adcc }, target: { opsonisation: 0.5 } }, 0.6 * 0.5],
    ['one with half of its CD16', { nk: { arms: ARM.adcc, cd16: 0.5 }, target: { opsonisation: 1 } }, 0.6 * 0.5],
    ['one half suppressed by TGF-β', { nk: { suppressedInterferon: 0.5 } }, 0.5 * FULL],
    ['a non-secretor', { nk: { secretor: 0 } }, 0],
    ['a dead NK', { nk: { phase: CELL_PHASE.doomed } }, 0],
  ])('of %s', (_, words, share) => {
    expect(afterAMinute(words as Secretion)).toBeCloseTo(RATE * 60 * share, 6);
  });

  test('does not begin without a first signal', () => {
    const { dish, killer, molecules } = secreting();
    dish.write(killer, { signalStep: -1 });
    dish.minutes(5);
    expect(molecules()).toBe(0);
  });

  test('lasts six hours after the signal, also when the NK has let go', () => {
    const { dish, killer, molecules } = secreting();
    dish.steps(1);
    dish.tissue.detach(dish.slot(killer));
    dish.minutes(400);
    expect(molecules()).toBeCloseTo(RATE * FULL * 6 * 3600, 3);
  });

  test('is renewed by the next contact', () => {
    const { dish, killer, cell, molecules } = secreting();
    const letGoAfterAStep = (): void => {
      dish.steps(1);
      dish.tissue.detach(dish.slot(killer));
    };
    letGoAfterAStep();
    dish.minutes(179.5);
    dish.hold(killer, cell);
    dish.write(killer, { signalStep: 360 });
    letGoAfterAStep();
    dish.minutes(500);
    expect(molecules()).toBeCloseTo(RATE * FULL * 9 * 3600, 3);
  });

  test('triples while a contact drags on for more than 45 min', () => {
    const { dish, molecules } = secreting();
    dish.minutes(45.5);
    const early = molecules();
    expect(early).toBeCloseTo(RATE * FULL * 45.5 * 60, 4);
    dish.minutes(10);
    expect(molecules() - early).toBeCloseTo(3 * RATE * FULL * 600, 4);
  });

  test('belongs to three NK in ten', () => {
    const dish = new Dish({ mechanisms, width: 200 });
    const secretors = range(2000).filter(() => dish.read(dish.nk(100, 100), 'secretor') === 1).length;
    expect(Math.abs(shareError(secretors, 0.3, 2000))).toBeLessThan(3.5);
  });
});

describe('the field', () => {
  test('decays with a half-life of three hours', () => {
    const dish = new Dish({ mechanisms, width: 200 });
    dish.tissue.field('interferonGamma').fill(10);
    dish.minutes(Math.LN2 / 6.5e-5 / 60);
    expect(dish.tissue.field('interferonGamma').mean()).toBeCloseTo(5, 1);
  });

  test('is taken up by live tumour cells only', () => {
    const left = (phase: number): number => {
      const dish = new Dish({ mechanisms, settings: { 'interferonGamma.decay': 0 }, width: 200 });
      range(25).forEach((i) => void dish.tumour(20 + 40 * (i % 5), 20 + 40 * Math.floor(i / 5), { phase }));
      dish.tissue.field('interferonGamma').fill(10);
      dish.minutes(10);
      return dish.tissue.field('interferonGamma').mean();
    };
    // 25 cells × 30 µm³/s in 200 × 200 × 20 µm³.
    expect(left(CELL_PHASE.alive)).toBeCloseTo(10 * Math.exp((-25 * 30 * 600) / 8e5), 1);
    expect(left(CELL_PHASE.doomed)).toBeCloseTo(10, 9);
  });

  test('is emptied when the mechanism is switched off', () => {
    const { dish, molecules } = secreting();
    dish.minutes(10);
    dish.change({ 'interferonGamma.enabled': 0 });
    dish.minutes(10);
    expect(molecules()).toBe(0);
  });
});

test('a trigger is never weaker for one more arm, nor for more to see, and silence triggers nothing', () => {
  always([fc.nat(7), share, share, ordered(0, 1), share, share], (arms, antigen, ligands, [less, more], a, b) => {
    const triggers = { innateTrigger: a, adccTrigger: b };
    const all = ARM.car | ARM.innate | ARM.adcc;
    const strength = triggerStrength(arms & all, antigen, ligands, more, triggers);
    expect(strength).toBeLessThanOrEqual(triggerStrength(all, antigen, ligands, more, triggers));
    expect(strength).toBeGreaterThanOrEqual(triggerStrength(arms & all, antigen, ligands, less, triggers));
    expect(strength).toBeLessThanOrEqual(1);
    expect(triggerStrength(0, antigen, ligands, more, triggers)).toBe(0);
  });
});

test('without losses the dish holds what was secreted: the trigger less what TGF-β and steroid take', () => {
  always(
    [share, share, share],
    (cytokineSignal, suppressedInterferon, steroidInterferon) => {
      const words = { nk: { arms: ARM.car, suppressedInterferon, steroidInterferon }, target: { cytokineSignal } };
      const left = cytokineSignal * (1 - suppressedInterferon) * (1 - steroidInterferon);
      expect(Math.abs(afterAMinute(words) - RATE * 60 * left)).toBeLessThan(1e-3);
    },
    20,
  );
});
