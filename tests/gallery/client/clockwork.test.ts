/** One clockwork under the run of the Lab and under both arms of a comparison: the way to a moment ends alike in both. */
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/api/sentences';
import { createPairLoop } from '../../../src/gallery/client/pairLoop';
import { createRunLoop } from '../../../src/gallery/client/runLoop';
import type { Remark } from '../../../src/remarks/remark';
import { FakeSimulation, scenario } from './fakeSimulation';

const slow = (): FakeSimulation => new FakeSimulation(() => new Promise((resolve) => setTimeout(resolve, 2)));

function setUp(kind: 'run' | 'pair') {
  const simulations = kind === 'run' ? [slow()] : [slow(), slow()];
  const failures: string[] = [];
  const common = {
    onMode: () => undefined,
    onFailed: (reasons: readonly Remark[]) => failures.push(...sentencesOf(reasons)),
    onFrame: () => undefined,
    nextTick: (callback: () => void) => void setTimeout(callback, 0),
    now: () => performance.now(),
  };
  const run = () => {
    const [port] = simulations;
    const changes = { isAction: () => false, beforeChange: () => undefined, onRecorded() {}, onRefused() {} };
    const loop = createRunLoop({ ...common, ...changes, port });
    return { ...loop, load: () => loop.load(scenario) };
  };
  const pair = () => {
    const loop = createPairLoop({ ...common, ports: [simulations[0], simulations[1]], onStep: () => undefined });
    return { ...loop, load: () => loop.load([scenario, scenario]) };
  };
  return { loop: kind === 'run' ? run() : pair(), simulations, failures };
}

describe.each(['run', 'pair'] as const)('a goal of a %s', (kind) => {
  test('is reached by everybody', async () => {
    const { loop, simulations } = setUp(kind);
    await loop.load();
    expect(await loop.goTo(40)).toBe(true);
    expect(new Set(simulations.map(({ step }) => step))).toEqual(new Set([40]));
  });

  test('ends unreached when another is set, and when another run is opened', async () => {
    const { loop } = setUp(kind);
    await loop.load();
    const [first, second] = [loop.goTo(100_000), loop.goTo(90_000)];
    expect(await first).toBe(false);
    await loop.load();
    expect(await second).toBe(false);
    expect(loop.present()).toBe(0);
  });

  test('ends unreached when a worker dies, which is told once; later ones end at once', async () => {
    const { loop, failures } = setUp(kind);
    await loop.load();
    const goal = loop.goTo(100_000);
    loop.fail('The worker died');
    loop.fail('The other died, too');
    expect(await goal).toBe(false);
    expect(await loop.goTo(3)).toBe(false);
    expect(failures).toEqual(['The worker died']);
  });

  test('does not end when a step is asked for on the way', async () => {
    const { loop } = setUp(kind);
    await loop.load();
    const goal = loop.goTo(60);
    loop.step();
    expect(await goal).toBe(true);
    expect(loop.present()).toBe(60);
  });
});
