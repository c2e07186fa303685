/** Whose the kill is, who helped, and how everybody around a target lets go of it. */
import { describe, expect, test } from 'vitest';
import { activationSignal } from '../../src/mechanisms/activationSignal';
import { damage } from '../../src/mechanisms/damage';
import { encounter } from '../../src/mechanisms/encounter';
import { lyticAttack } from '../../src/mechanisms/lyticAttack';
import { RECEPTOR } from '../../src/model/columns';
import { CELL_PHASE, DEATH_CAUSE, EVENT, NK_STATE } from '../../src/vocabulary';
import { Dish } from '../support/dish';
import { mean, range, standardError } from '../support/statistics';

const AT_ONCE = { potency: 1e9, signal: 1, granules: 1 };

/** A solid target that three NK hit once each, with one unit of damage, this many minutes apart. */
function threeKillers(interval: number) {
  const settings = {
    'lyticAttack.burstRate': 0,
    'lyticAttack.failedContact': 600,
    'lyticAttack.damageSpread': 0,
    'lyticAttack.damageMedian': 1,
    'damage.lethalDamage': 1.85,
    'damage.spread': 0,
  };
  const dish = new Dish({ mechanisms: [lyticAttack, damage], settings });
  const target = dish.tumour(500, 500);
  const killers = range(3).map((i) => dish.nk(500 + 13 * Math.cos(2 * i), 500 + 13 * Math.sin(2 * i), AT_ONCE));
  killers.forEach((id, i) => {
    // The step of a hit is part of the interval that follows it.
    if (i > 0) dish.minutes(interval - 0.5);
    dish.hold(id, target);
    dish.steps(1);
  });
  return { dish, target, killers };
}

describe('three hits', () => {
  test('50 min apart kill a solid target, and the third NK has the kill', () => {
    const { dish, target, killers } = threeKillers(50);
    expect(dish.read(target, 'phase')).toBe(CELL_PHASE.doomed);
    expect(killers.map((id) => dish.read(id, 'kills'))).toEqual([0, 0, 1]);
    expect(killers.map((id) => dish.read(id, 'assists'))).toEqual([1, 1, 0]);
    expect(killers.map((id) => dish.read(id, 'hits'))).toEqual([1, 1, 1]);
    expect([dish.tissue.tally.kills, dish.tissue.tally.assists]).toEqual([1, 2]);
    const lethal = dish.tissue.events.of(target).filter(({ kind }) => kind === EVENT.lethalHit);
    expect(lethal.map(({ actor }) => actor)).toEqual([killers[2]]);
  });

  test('60 min apart do not', () => {
    const { dish, target } = threeKillers(60);
    expect(dish.read(target, 'phase')).toBe(CELL_PHASE.alive);
    expect([dish.tissue.tally.kills, dish.tissue.tally.assists]).toEqual([0, 0]);
  });
});

describe('credit', () => {
  test('is not shared with oneself: many hits of one NK are one kill and no assist', () => {
    const settings = { 'lyticAttack.burstRate': 5, 'lyticAttack.damageSpread': 0, 'lyticAttack.failedContact': 600 };
    const dish = new Dish({ mechanisms: [lyticAttack], settings });
    const [nk, target] = [dish.nk(500, 500, AT_ONCE), dish.tumour(513, 500, { lethalDamage: 2.5 })];
    dish.hold(nk, target);
    dish.minutes(20);
    expect(dish.read(nk, 'hits')).toBeGreaterThan(2);
    expect([dish.read(nk, 'kills'), dish.read(nk, 'assists')]).toEqual([1, 0]);
    expect([dish.tissue.tally.kills, dish.tissue.tally.assists]).toEqual([1, 0]);
  });

  test('for helping is one assist, however many hits it took', () => {
    const settings = { 'lyticAttack.damageSpread': 0, 'lyticAttack.failedContact': 600, 'lyticAttack.burstRate': 5 };
    const dish = new Dish({ mechanisms: [lyticAttack], settings });
    const target = dish.tumour(513, 500, { lethalDamage: 50 });
    const helper = dish.nk(500, 500, AT_ONCE);
    dish.hold(helper, target);
    dish.minutes(5);
    expect(dish.read(helper, 'hits')).toBeGreaterThan(2);
    dish.write(target, { lethalDamage: 0.1 });
    const killer = dish.nk(526, 500, AT_ONCE);
    dish.hold(killer, target);
    dish.tissue.detach(dish.slot(helper));
    dish.steps(1);
    expect([dish.read(killer, 'kills'), dish.read(helper, 'assists'), dish.tissue.tally.assists]).toEqual([1, 1, 1]);
  });

  test('goes once, though two hit in the same step', () => {
    const dish = new Dish({ mechanisms: [lyticAttack] });
    const target = dish.tumour(513, 500, { lethalDamage: 1e-3 });
    const killers = [dish.nk(500, 500, AT_ONCE), dish.nk(526, 500, AT_ONCE)];
    for (const id of killers) dish.hold(id, target);
    dish.minutes(30);
    expect(killers.map((id) => dish.read(id, 'kills')).sort()).toEqual([0, 1]);
    expect(dish.tissue.tally.kills).toBe(1);
  });

  test('for an assist is kept in the tally when the helper is gone', () => {
    const settings = { 'lyticAttack.burstRate': 0, 'lyticAttack.damageSpread': 0, 'lyticAttack.failedContact': 600 };
    const dish = new Dish({ mechanisms: [lyticAttack], settings });
    const target = dish.tumour(513, 500, { lethalDamage: 1.5 });
    const helper = dish.nk(500, 500, AT_ONCE);
    dish.hold(helper, target);
    dish.steps(1);
    dish.tissue.detach(dish.slot(helper));
    dish.tissue.cells.remove(dish.slot(helper));
    const killer = dish.nk(526, 500, AT_ONCE);
    dish.hold(killer, target);
    dish.steps(1);
    expect([dish.tissue.tally.kills, dish.tissue.tally.assists]).toEqual([1, 1]);
  });
});

describe('letting go', () => {
  test('the killer keeps hold until its time, and is detaching meanwhile', () => {
    const dish = new Dish({ mechanisms: [lyticAttack] });
    const couples = range(30).map(() => {
      const [nk, target] = [dish.nk(500, 500, AT_ONCE), dish.tumour(513, 500, { lethalDamage: 1e-3 })];
      dish.hold(nk, target);
      return { nk, target };
    });
    dish.steps(1);
    const releases = couples.map(({ nk }) => dish.read(nk, 'releaseStep'));
    expect(releases.every((step) => step >= 0)).toBe(true);
    for (let step = 1; step < 200; step++) {
      dish.steps(1);
      couples.forEach(({ nk }, i) => {
        const held = dish.read(nk, 'partner') !== 0;
        expect(held).toBe(step < Math.max(1, releases[i]));
        if (held) expect(dish.read(nk, 'limit')).toBe(NK_STATE.detaching);
      });
    }
    for (const { target } of couples) expect(dish.read(target, 'attached')).toBe(0);
  });

  test('of a target that somebody else has killed takes 12.8 min on average', () => {
    const dish = new Dish({ mechanisms: [lyticAttack] });
    const ids = range(400).map(() => {
      const [nk, target] = [dish.nk(500, 500, AT_ONCE), dish.tumour(513, 500)];
      dish.hold(nk, target);
      dish.tissue.doom(dish.slot(target), DEATH_CAUSE.spontaneous);
      return nk;
    });
    dish.minutes(140);
    const ends = ids.map((id) => {
      const end = dish.tissue.events.of(id).find(({ kind }) => kind === EVENT.detached);
      return ((end?.step ?? 280) + 0.5) / 2;
    });
    expect(Math.abs(mean(ends) - 12.8) / standardError(ends)).toBeLessThan(3.5);
    expect(dish.tissue.tally.kills).toBe(0);
  });

  test('of a target that is gone, and by an NK that has died, takes a step', () => {
    const dish = new Dish({ mechanisms: [lyticAttack] });
    const [gone, stays] = [dish.tumour(513, 500), dish.tumour(713, 500)];
    const [bereft, dead] = [dish.nk(500, 500), dish.nk(700, 500)];
    dish.hold(bereft, gone);
    dish.hold(dead, stays);
    dish.tissue.cells.remove(dish.slot(gone));
    dish.write(dead, { phase: CELL_PHASE.dead });
    dish.steps(1);
    expect([dish.read(bereft, 'partner'), dish.read(dead, 'partner'), dish.read(stays, 'attached')]).toEqual([0, 0, 0]);
  });
});

describe('without anything to recognise', () => {
  const kills = (antigenSignal: number, innateLigands: number): number => {
    const mechanisms = [encounter, activationSignal, lyticAttack];
    const dish = new Dish({ mechanisms });
    const seen = { receptors: RECEPTOR.car, silence: 0.9, potency: 1 };
    for (const n of range(50)) {
      const [x, y] = [60 + 90 * (n % 10), 60 + 90 * Math.floor(n / 10)];
      dish.nk(x, y, seen);
      dish.tumour(x + 14, y, { antigenSignal, innateLigands });
    }
    dish.minutes(600);
    return dish.tissue.tally.kills;
  };

  test('no target dies; with antigen or with innate ligands they do', () => {
    expect(kills(0, 0)).toBe(0);
    expect(kills(1, 0)).toBeGreaterThan(40);
    expect(kills(0, 1)).toBeGreaterThan(30);
  });
});

test('new NK cells are full, and their potency is gamma with mean 1 and the shape declared', () => {
  const dish = new Dish({ mechanisms: [lyticAttack], settings: { 'lyticAttack.potencyShape': 1.4 } });
  const potencies = range(3000).map(() => dish.read(dish.nk(500, 500), 'potency'));
  expect(Math.abs(mean(potencies) - 1) / standardError(potencies)).toBeLessThan(3.5);
  const squares = potencies.map((p) => (p - 1) ** 2);
  expect(Math.abs(mean(squares) - 1 / 1.4) / standardError(squares)).toBeLessThan(3.5);
  expect(dish.read(1, 'granules')).toBe(1);
});
