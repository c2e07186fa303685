/** Steps per request: true to the named speed on a fast machine, late but never bursting on a slow one. */
import { describe, expect, test } from 'vitest';
import { createPace, type Pace } from '../../../src/gallery/client/pace';

const fullSpeedSteps = (pace: Pace): number => pace.stepsDue(1, Number.POSITIVE_INFINITY);

/** Tells a pace that a step costs this much, in requests as large as it asks for. */
function withCost(milliseconds: number) {
  const pace = createPace(0.5);
  for (let i = 0; i < 40; i++) {
    const steps = fullSpeedSteps(pace);
    pace.measured(steps, steps * milliseconds);
  }
  return pace;
}

describe('a named speed', () => {
  test('gives all steps of an hour in an hour’s worth of frames, none twice', () => {
    const pace = withCost(0.01);
    let steps = 0;
    for (let frame = 0; frame < 600; frame++) steps += pace.stepsDue(1000 / 60, 60);
    expect(steps).toBeGreaterThanOrEqual(1199);
    expect(steps).toBeLessThanOrEqual(1200);
  });

  test('at one minute per second waits for half a second', () => {
    const pace = withCost(0.01);
    expect(pace.stepsDue(499, 1)).toBe(0);
    expect(pace.stepsDue(2, 1)).toBe(1);
  });

  test('asks a slow machine for no more than a request’s worth and says that it is behind', () => {
    const pace = withCost(10);
    expect(pace.stepsDue(200, 60)).toBe(3);
    expect(pace.isBehind()).toBe(true);
  });

  test('forgets what a sleeping page owes', () => {
    const pace = withCost(0.01);
    expect(pace.stepsDue(3_600_000, 60)).toBe(30);
    expect(pace.isBehind()).toBe(false);
  });

  test('after a rest owes nothing', () => {
    const pace = withCost(10);
    pace.stepsDue(200, 60);
    pace.rest();
    expect(pace.isBehind()).toBe(false);
  });
});

describe('as fast as it goes', () => {
  test('fills a request of some 16–30 ms whatever a step costs', () => {
    for (const cost of [0.02, 0.3, 4]) {
      const duration = withCost(cost).stepsDue(1, Number.POSITIVE_INFINITY) * cost;
      expect(duration).toBeGreaterThanOrEqual(16);
      expect(duration).toBeLessThanOrEqual(30);
    }
  });

  test('asks for some 100 ms at once when only the goal counts', () => {
    const pace = withCost(0.3);
    for (let i = 0; i < 10; i++) pace.measured(pace.goalSteps(), pace.goalSteps() * 0.3);
    expect(pace.goalSteps() * 0.3).toBeGreaterThan(80);
    expect(pace.goalSteps() * 0.3).toBeLessThanOrEqual(100);
  });

  test('a page that is slow to answer does not leave the worker with less to do', () => {
    const pace = withCost(0.3);
    const before = fullSpeedSteps(pace);
    for (let i = 0; i < 7; i++) pace.measured(before, before * 0.3 + 200);
    expect(fullSpeedSteps(pace)).toBe(before);
  });

  test('one request that seemed free is not answered with a flood', () => {
    const pace = withCost(4);
    pace.measured(6, 0);
    expect(fullSpeedSteps(pace)).toBeLessThanOrEqual(16);
  });

  test('asks for at least one step, however long it takes', () => {
    expect(withCost(5000).stepsDue(1, Number.POSITIVE_INFINITY)).toBe(1);
  });
});
