/** Two runs on one clock: the slower decides, each has one request in flight, and one moment is the same for both. */

import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/api/sentences';
import type { RunMode } from '../../../src/gallery/client/clockwork';
import { type ArmIndex, createPairLoop } from '../../../src/gallery/client/pairLoop';
import { FakeSimulation, scenario } from './fakeSimulation';

/** A pause that ends when somebody says so. */
function gate() {
  let waiting: (() => void)[] = [];
  return {
    pause: () => new Promise<void>((resolve) => waiting.push(resolve)),
    open() {
      const all = waiting;
      waiting = [];
      for (const resolve of all) resolve();
    },
  };
}

function setUp(pauses: readonly ((() => Promise<void>) | undefined)[] = []) {
  const arms = [new FakeSimulation(pauses[0]), new FakeSimulation(pauses[1])] as const;
  const modes: RunMode[] = [];
  const frames: [ArmIndex, number][] = [];
  const steps: number[] = [];
  const failures: string[] = [];
  const ticks: (() => void)[] = [];
  let time = 0;
  const loop = createPairLoop({
    ports: arms,
    onFrame: (arm, frame) => frames.push([arm, frame.status.step]),
    onStep: (step) => steps.push(step),
    onMode: (mode) => modes.push(mode),
    onFailed: (reasons) => failures.push(...sentencesOf(reasons)),
    nextTick: (callback) => ticks.push(callback),
    now: () => time,
  });
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 40; turn++) await Promise.resolve();
  };
  /** Real time passes, and the page is drawn. */
  const tick = async (milliseconds: number): Promise<void> => {
    time += milliseconds;
    for (const callback of ticks.splice(0)) callback();
    await settled();
  };
  return { arms, loop, modes, frames, steps, failures, tick, settled };
}

describe('two arms', () => {
  test('get the same number of steps, and wait for the slower one', async () => {
    const slow = gate();
    const { arms, loop, frames, steps, tick, settled } = setUp([undefined, slow.pause]);
    const loaded = loop.load([scenario, scenario]);
    await settled();
    expect(frames).toEqual([]);
    slow.open();
    await loaded;
    loop.setSpeed(60);
    loop.play();
    await tick(50);
    // The quick arm has answered; nobody shows it before the other.
    expect(arms[0].step).toBe(6);
    expect(steps).toEqual([]);
    await tick(50);
    await tick(50);
    expect(arms[0].step).toBe(6);
    slow.open();
    await settled();
    expect(steps).toEqual([6]);
    expect(frames.slice(-2)).toEqual([
      [0, 6],
      [1, 6],
    ]);
    for (let turn = 0; turn < 20; turn++) {
      await tick(20);
      slow.open();
      await settled();
    }
    expect(arms[0].requested).toEqual(arms[1].requested);
    expect(arms[0].requested.length).toBeGreaterThan(5);
    for (const arm of arms) {
      expect(arm.mostInFlight).toBe(1);
      // Every request after the first brings a buffer back.
      expect(arm.spares.every((spare) => spare !== undefined)).toBe(true);
    }
  });

  test('end together', async () => {
    const { loop, modes, steps, tick } = setUp();
    await loop.load([scenario, scenario]);
    loop.setEnd(10);
    loop.setSpeed(Number.POSITIVE_INFINITY);
    loop.play();
    for (let turn = 0; turn < 10; turn++) await tick(16);
    expect(steps.at(-1)).toBe(20);
    expect(modes).toEqual(['paused', 'running', 'ended']);
  });

  test('go to one moment, back and forth, and tell it once both are there', async () => {
    const slow = gate();
    const { arms, loop, steps, settled } = setUp([undefined, slow.pause]);
    const loaded = loop.load([scenario, scenario]);
    slow.open();
    await loaded;
    const arrived = loop.goTo(70);
    while (steps.length === 0) {
      expect(arms[0].step).toBeLessThanOrEqual(70);
      slow.open();
      await settled();
    }
    expect(await arrived).toBe(true);
    expect(steps).toEqual([70]);
    const calledOff = loop.goTo(10);
    const back = loop.goTo(5);
    for (let turn = 0; turn < 10; turn++) {
      slow.open();
      await settled();
    }
    expect(await calledOff).toBe(false);
    expect(await back).toBe(true);
    expect(arms.map(({ step }) => step)).toEqual([5, 5]);
  });

  test('with another second arm stand where they stood', async () => {
    const { arms, loop, settled } = setUp();
    await loop.load([scenario, scenario]);
    await loop.goTo(30);
    await loop.load([undefined, scenario]);
    expect(arms.map(({ step }) => step)).toEqual([30, 0]);
    await loop.goTo(30);
    await settled();
    expect(arms.map(({ step }) => step)).toEqual([30, 30]);
    expect(arms[0].log.filter((entry) => entry === 'load')).toHaveLength(1);
    expect((await loop.records()).map(({ stateHash }) => stateHash)).toEqual(['hash 30', 'hash 30']);
  });

  test('stop when one of them fails, and say so', async () => {
    const { arms, loop, failures, modes, tick } = setUp();
    await loop.load([scenario, scenario]);
    arms[1].failAdvance = 'out of room';
    loop.play();
    await tick(100);
    expect(failures).toEqual(['out of room']);
    expect(modes.at(-1)).toBe('failed');
    await expect(loop.records()).rejects.toThrow('failed');
    expect(await loop.goTo(4)).toBe(false);
  });
});
