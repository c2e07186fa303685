/** The contact: how long it lasts, when it hits, what a hit does, whose the kill is, and how the NK leaves. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hill } from '../../src/core/exactMath';
import { damage } from '../../src/mechanisms/damage';
import {
  damageFactor,
  effectOfHit,
  granuleFactor,
  granulesTaken,
  lettingGo,
  lyticAttack,
} from '../../src/mechanisms/lyticAttack';
import { CELL_PHASE, DEATH_CAUSE, EVENT, NK_STATE } from '../../src/vocabulary';
import { type CellWords, Dish } from '../support/dish';
import { always, between, ordered, share } from '../support/properties';
import { difference, mean, range, shareError, standardError } from '../support/statistics';

const mechanisms = [lyticAttack];
/** Activation by a CAR whose antigen is abundant on a target of Raji's innate sensitivity. */
/** Default rate of the first hit, 1/min. */
const HIT_RATE = lyticAttack.parameters.hitRate.default;
const SATURATED = hill(1 + 0.6 * 0.25, 0.5, 3);
/** An NK that hits in the very step in which it may. */
const AT_ONCE = { potency: 1e9, signal: 1 };
const UNKILLABLE = { lethalDamage: 1e9 };

interface Pairs {
  readonly n: number;
  readonly minutes: number;
  readonly nk?: CellWords;
  readonly target?: CellWords;
  readonly settings?: Record<string, number>;
  readonly timeStep?: number;
}

/** Many pairs in contact from step 0 on, after this time. */
function pairs({ n, minutes, nk = {}, target = {}, settings = {}, timeStep = 0.5 }: Pairs) {
  const dish = new Dish({ mechanisms, settings, timeStep });
  const couples = range(n).map(() => {
    const couple = {
      nk: dish.nk(500, 500, { potency: 1, signal: SATURATED, ...nk }),
      target: dish.tumour(513, 500, target),
    };
    dish.hold(couple.nk, couple.target);
    return couple;
  });
  dish.minutes(minutes);
  /** Minutes at which something first happened to each NK (the middle of its step); those to whom it did are listed. */
  const times = (kind: number): readonly number[] =>
    couples.flatMap(({ nk: id }) => {
      const event = dish.tissue.events.of(id).find((e) => e.kind === kind);
      return event === undefined ? [] : [(event.step + 0.5) * timeStep];
    });
  return { dish, couples, times };
}

describe('the laws', () => {
  test('granules left scale rate, damage and what a hit takes', () => {
    expect([granuleFactor(1), granuleFactor(0.2), granuleFactor(0)]).toEqual([1, 0.6, 0]);
    expect([damageFactor(1), damageFactor(0.5), damageFactor(0)]).toEqual([1, 0.7, 0.4]);
    expect(granulesTaken(0.1, 0.5)).toBeCloseTo(0.1, 12);
    expect(granulesTaken(0.1, 1)).toBeCloseTo(0.15, 12);
  });

  test('letting go takes 5 min without activation, 68 min with all of it, 63 min at a saturated CAR', () => {
    expect(1 / lettingGo(0, 5, 68)).toBeCloseTo(5, 12);
    expect(1 / lettingGo(1, 5, 68)).toBeCloseTo(68, 12);
    expect(1 / lettingGo(SATURATED, 5, 68)).toBeCloseTo(63.4, 1);
    for (let f = 0; f < 1; f += 0.05) expect(lettingGo(f, 5, 68)).toBeGreaterThan(lettingGo(f + 0.05, 5, 68));
  });
});

describe('contacts last', () => {
  /** Without perforin there is no hit. */
  const failed = pairs({ n: 400, minutes: 700, settings: { 'lyticAttack.hitRate': 0 } }).times(EVENT.detached);
  const lethal = pairs({ n: 400, minutes: 100, nk: AT_ONCE, target: { lethalDamage: 1e-3 } }).times(EVENT.detached);

  test('63 min on average when nothing can be fired', () => {
    expect(failed).toHaveLength(400);
    expect(Math.abs(mean(failed) - 63.4) / standardError(failed)).toBeLessThan(3.5);
  });

  test('12.8 min from the first signal when the first hit kills', () => {
    expect(lethal).toHaveLength(400);
    expect(Math.abs(mean(lethal) - 0.25 - 12.8) / standardError(lethal)).toBeLessThan(3.5);
  });

  test('as much longer when they fail as published (5.3 times, accepted 3.5–7)', () => {
    expect(mean(failed) / mean(lethal)).toBeGreaterThan(3.5);
    expect(mean(failed) / mean(lethal)).toBeLessThan(7);
  });

  test('5 min when nothing is recognised', () => {
    const short = pairs({ n: 400, minutes: 80, nk: { signal: 0 } });
    expect(Math.abs(mean(short.times(EVENT.detached)) - 5) / standardError(short.times(EVENT.detached))).toBeLessThan(
      3.5,
    );
    expect(short.times(EVENT.hit)).toHaveLength(0);
  });
});

describe('the first hit', () => {
  const rate = HIT_RATE * SATURATED;
  const leave = lettingGo(SATURATED, 5, 68);
  const settings = { 'lyticAttack.burstRate': 0 };

  test.each([
    ['an average NK', {}, 1],
    ['one of triple potency', { potency: 3 }, 3],
    ['one with a fifth of its granules', { granules: 0.2 }, 0.6],
  ])('of %s races against letting go', (_, nk, factor) => {
    const { times } = pairs({ n: 500, minutes: 400, nk, target: UNKILLABLE, settings });
    const hit = rate * factor;
    const hits = times(EVENT.firstSignal);
    expect(Math.abs(shareError(hits.length, hit / (hit + leave), 500))).toBeLessThan(3.5);
    expect(Math.abs(mean(hits) - 1 / (hit + leave)) / standardError(hits)).toBeLessThan(3.5);
  });

  test('does not depend on the step', () => {
    const at = (timeStep: number) =>
      pairs({ n: 500, minutes: 300, target: UNKILLABLE, settings, timeStep }).times(EVENT.firstSignal);
    const [coarse, fine] = [at(0.5), at(0.25)];
    expect(Math.abs(shareError(fine.length, coarse.length / 500, 500))).toBeLessThan(5);
    expect(Math.abs(difference(coarse, fine))).toBeLessThan(3.5);
  });

  test('is fired by nobody whose granules are used up', () => {
    const { dish, couples, times } = pairs({ n: 20, minutes: 10, nk: { ...AT_ONCE, granules: 0.079 } });
    expect(times(EVENT.hit)).toHaveLength(0);
    for (const { nk } of couples) expect(dish.read(nk, 'limit')).toBe(NK_STATE.depleted);
  });
});

describe('after the first hit', () => {
  const engaged = pairs({
    n: 100,
    minutes: 30,
    nk: AT_ONCE,
    target: UNKILLABLE,
    settings: { 'lyticAttack.granulesPerHit': 0 },
  });

  test('hits go on every three minutes, whatever the signal is', () => {
    const settings = { 'lyticAttack.granulesPerHit': 0, 'lyticAttack.failedContact': 600 };
    const { dish, couples } = pairs({ n: 200, minutes: 0.5, nk: AT_ONCE, target: UNKILLABLE, settings });
    for (const { nk } of couples) dish.write(nk, { signal: 0 });
    dish.minutes(30);
    const holding = couples.filter(({ nk }) => dish.read(nk, 'partner') !== 0);
    const further = holding.map(({ nk }) => dish.read(nk, 'hits') - 1);
    // One hit a step at most: a chance of 1 − e^(−0.5/3) in each of 60 steps.
    expect(Math.abs(mean(further) - 60 * (1 - Math.exp(-0.5 / 3))) / standardError(further)).toBeLessThan(3.5);
  });

  test('the NK is striking, the first signal is dated once', () => {
    const { dish, couples } = engaged;
    const holding = couples.filter(({ nk }) => dish.read(nk, 'partner') !== 0);
    expect(holding.length).toBeGreaterThan(40);
    for (const { nk } of holding) {
      expect(dish.read(nk, 'limit')).toBe(NK_STATE.striking);
      expect(dish.read(nk, 'signalStep')).toBe(0);
      expect(dish.tissue.events.of(nk).filter(({ kind }) => kind === EVENT.firstSignal)).toHaveLength(1);
    }
  });

  test('the contact fails after 68 min if the target holds out', () => {
    const settings = { 'lyticAttack.burstRate': 0 };
    const { times } = pairs({ n: 400, minutes: 700, nk: AT_ONCE, target: UNKILLABLE, settings });
    const ends = times(EVENT.detached);
    expect(Math.abs(mean(ends) - 68) / standardError(ends)).toBeLessThan(3.5);
  });
});

describe('a hit', () => {
  const once = { 'lyticAttack.burstRate': 0, 'lyticAttack.failedContact': 600 };

  test('does damage of median e^(−0.08), mean 1, less when granules are few', () => {
    for (const granules of [1, 0.5]) {
      const { dish, couples } = pairs({
        n: 1000,
        minutes: 0.5,
        nk: { ...AT_ONCE, granules },
        target: UNKILLABLE,
        settings: once,
      });
      const dealt = couples.map(({ target }) => dish.read(target, 'damage') / damageFactor(granules));
      expect(Math.abs(mean(dealt) - 1) / standardError(dealt)).toBeLessThan(3.5);
      const above = dealt.filter((d) => d > Math.exp(-0.08)).length;
      expect(Math.abs(shareError(above, 0.5, 1000))).toBeLessThan(3.5);
    }
  });

  test('kills a blood cancer cell nine times in ten when granules are full', () => {
    const dish = new Dish({ mechanisms: [lyticAttack, damage], settings: once });
    const targets = range(1500).map(() => {
      const target = dish.tumour(513, 500);
      dish.hold(dish.nk(500, 500, AT_ONCE), target);
      return target;
    });
    dish.steps(1);
    const killed = targets.filter((id) => dish.read(id, 'phase') === CELL_PHASE.doomed).length;
    expect(Math.abs(shareError(killed, 0.903, 1500))).toBeLessThan(3.5);
    expect(dish.tissue.tally.kills).toBe(killed);
  });

  test('takes granules by activation; six to eight empty a cell', () => {
    const one = pairs({ n: 1, minutes: 0.5, nk: AT_ONCE, target: UNKILLABLE, settings: once });
    expect(one.dish.read(one.couples[0].nk, 'granules')).toBeCloseTo(0.85, 12);
    const many = pairs({
      n: 40,
      minutes: 120,
      nk: { ...AT_ONCE, signal: SATURATED },
      target: UNKILLABLE,
      settings: { 'lyticAttack.failedContact': 600 },
    });
    const emptied = many.couples.filter(({ nk }) => many.dish.read(nk, 'granules') < 0.08);
    expect(emptied.length).toBeGreaterThan(10);
    for (const { nk } of emptied) {
      expect(many.dish.read(nk, 'hits')).toBeGreaterThanOrEqual(6);
      expect(many.dish.read(nk, 'hits')).toBeLessThanOrEqual(8);
    }
  });

  test.each([
    [0.35, DEATH_CAUSE.granzyme],
    [0.34, DEATH_CAUSE.deathReceptor],
  ])('of an NK with %f of its granules kills in mode %i', (granules, cause) => {
    const { dish, couples } = pairs({
      n: 1,
      minutes: 0.5,
      nk: { ...AT_ONCE, granules },
      target: { lethalDamage: 1e-3 },
    });
    expect(dish.read(couples[0].target, 'cause')).toBe(cause);
  });
});

describe('without perforin', () => {
  const knockedOut = { 'lyticAttack.perforin': 0 };
  const { dish, couples } = pairs({ n: 400, minutes: 900, settings: knockedOut, nk: AT_ONCE });
  const timesOf = (nk: number): readonly number[] =>
    [EVENT.firstSignal, EVENT.detached].map(
      (kind) => dish.tissue.events.of(nk).find((event) => event.kind === kind)?.step ?? Number.NaN,
    );

  test('hits are fired and do no damage, and contacts last the published 67.7 min from the first signal', () => {
    for (const { nk, target } of couples) {
      expect(dish.read(nk, 'hits')).toBeGreaterThan(0);
      expect([dish.read(target, 'damage'), dish.read(target, 'hitterA')]).toEqual([0, 0]);
    }
    const lengths = couples.map(({ nk }) => {
      const [signal, end] = timesOf(nk);
      return (end - signal) / 2;
    });
    expect(Math.abs(mean(lengths) - 67.7) / standardError(lengths)).toBeLessThan(3.5);
    expect(dish.tissue.tally.kills).toBe(0);
  });

  test('death ligands kill in their place, in their own mode', () => {
    const settings = { ...knockedOut, 'lyticAttack.deathLigands': 0.5 };
    const armed = pairs({ n: 100, minutes: 30, settings, nk: AT_ONCE, target: { lethalDamage: 0.1 } });
    expect(armed.dish.tissue.tally.kills).toBeGreaterThan(95);
    for (const { target } of armed.couples)
      expect([DEATH_CAUSE.deathReceptor, DEATH_CAUSE.none]).toContain(armed.dish.read(target, 'cause'));
  });

  test('and with some of it, hits do their share', () => {
    expect([effectOfHit(1, 0), effectOfHit(0, 0), effectOfHit(0, 0.3)]).toEqual([1, 0, 0.3]);
    expect(effectOfHit(0.5, 0.4)).toBeCloseTo(0.7, 12);
    expect(effectOfHit(1, 1)).toBe(1);
  });
});

describe('without granzyme', () => {
  const kill = (settings: Record<string, number>, granules = 1) =>
    pairs({ n: 400, minutes: 300, settings, nk: { ...AT_ONCE, granules }, target: { lethalDamage: 1e-3 } });

  test('targets die, are let go after the published 30.2 min, and are marked as lacking it', () => {
    const { dish, couples, times } = kill({ 'lyticAttack.granzyme': 0 });
    const ends = times(EVENT.detached);
    expect(ends).toHaveLength(400);
    // First signals come within the first step; a release falls on whole steps.
    expect(Math.abs(mean(ends) - 30.2) / standardError(ends)).toBeLessThan(3.5);
    for (const { target } of couples) expect(dish.read(target, 'granzymeLack')).toBe(1);
  });

  test('death receptors are not slowed', () => {
    const { dish, couples, times } = kill({ 'lyticAttack.granzyme': 0 }, 0.3);
    const ends = times(EVENT.detached);
    expect(Math.abs(mean(ends) - 12.8) / standardError(ends)).toBeLessThan(3.5);
    for (const { target } of couples) expect(dish.read(target, 'granzymeLack')).toBe(0);
  });
});

test('full granules never do less than emptier ones; nothing does more than a normal hit; activation holds on longer', () => {
  always([ordered(0, 1), share, ordered(1, 300)], ([less, more], x, [short, long]) => {
    expect(granuleFactor(more)).toBeGreaterThanOrEqual(granuleFactor(less));
    expect(granuleFactor(more)).toBeLessThanOrEqual(1 + 1e-12);
    expect(damageFactor(more)).toBeGreaterThanOrEqual(damageFactor(less));
    expect(damageFactor(less)).toBeGreaterThanOrEqual(0.4);
    expect(granulesTaken(x, more)).toBeGreaterThanOrEqual(granulesTaken(x, less));
    expect(effectOfHit(more, x)).toBeGreaterThanOrEqual(effectOfHit(less, x) - 1e-12);
    expect(effectOfHit(x, more)).toBeGreaterThanOrEqual(effectOfHit(x, less) - 1e-12);
    expect(effectOfHit(more, x)).toBeLessThanOrEqual(1 + 1e-12);
    expect(lettingGo(more, short, long)).toBeLessThanOrEqual(lettingGo(less, short, long) * (1 + 1e-12));
    expect(lettingGo(more, short, long)).toBeGreaterThanOrEqual((1 / long) * (1 - 1e-12));
    expect(lettingGo(less, short, long)).toBeLessThanOrEqual((1 / short) * (1 + 1e-12));
  });
});

test('in any contact granules never rise nor fall below nothing, and every kill is one lethal sentence', () => {
  always(
    [share, between(0.1, 1), between(0.1, 20), share, fc.string({ minLength: 1 })],
    (signal, granules, lethalDamage, perforin, seed) => {
      const settings = { 'lyticAttack.hitRate': 1, 'lyticAttack.burstRate': 5, 'lyticAttack.perforin': perforin };
      const dish = new Dish({ mechanisms, settings, seed });
      const nk = dish.nk(500, 500, { signal, granules, potency: 3 });
      const target = dish.tumour(513, 500, { lethalDamage });
      dish.hold(nk, target);
      for (let last = dish.read(nk, 'granules'), n = 0; n < 20; n++) {
        dish.minutes(1);
        expect(dish.read(nk, 'granules')).toBeLessThanOrEqual(last);
        last = dish.read(nk, 'granules');
        expect(last).toBeGreaterThanOrEqual(0);
      }
      const lethal = dish.read(target, 'damage') >= dish.read(target, 'lethalDamage');
      expect(dish.read(target, 'phase') !== CELL_PHASE.alive).toBe(lethal);
      expect([dish.read(nk, 'kills'), dish.tissue.tally.kills]).toEqual([Number(lethal), Number(lethal)]);
      if (dish.read(nk, 'hits') === 0) expect(dish.read(target, 'damage')).toBe(0);
    },
    20,
  );
});
