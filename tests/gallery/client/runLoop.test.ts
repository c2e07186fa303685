/** The run loop over a real message channel, with a fake simulation at the other end. */

import { expose } from 'comlink';
import { afterEach, describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/api/sentences';
import type { RunMode } from '../../../src/gallery/client/clockwork';
import { type Connection, portOver } from '../../../src/gallery/client/connection';
import { createRunLoop, type RunLoop, type RunLoopOptions } from '../../../src/gallery/client/runLoop';
import type { Frame } from '../../../src/protocol/simulationApi';
import type { Intervention } from '../../../src/scenario/scenario';
import { FakeSimulation, scenario } from './fakeSimulation';

interface Bench {
  readonly loop: RunLoop;
  readonly simulation: FakeSimulation;
  readonly frames: Frame[];
  readonly freshAt: number[];
  readonly modes: RunMode[];
  readonly recorded: Intervention[];
  readonly refused: string[];
  readonly failed: string[];
}

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

/** A loop and a simulation, a channel between them. Ticks come every millisecond, `now` advances 10 ms per tick. */
function bench(simulation = new FakeSimulation(), futureAt?: RunLoopOptions['beforeChange']): Bench {
  const { port1, port2 } = new MessageChannel();
  expose(simulation, port2);
  const connection: Connection = portOver(port1);
  const seen: Omit<Bench, 'loop' | 'simulation'> = {
    frames: [],
    freshAt: [],
    modes: [],
    recorded: [],
    refused: [],
    failed: [],
  };
  let time = 0;
  let closed = false;
  const loop = createRunLoop({
    port: connection.port,
    isAction: (key) => key === 'dose',
    beforeChange: (step) => futureAt?.(step),
    onFrame: (frame, kind) => {
      if (kind === 'fresh') seen.freshAt.push(seen.frames.length);
      seen.frames.push(frame);
    },
    onMode: (mode) => seen.modes.push(mode),
    onRecorded: (interventions) => seen.recorded.push(...interventions),
    onRefused: (remarks) => seen.refused.push(...sentencesOf(remarks)),
    onFailed: (reasons) => seen.failed.push(...sentencesOf(reasons)),
    nextTick: (callback) => {
      setTimeout(() => {
        time += 10;
        if (!closed) callback();
      }, 1);
    },
    now: () => time,
  });
  open.push(() => {
    closed = true;
    loop.pause();
    port1.close();
    port2.close();
  });
  return { loop, simulation, ...seen };
}

const until = async (isSo: () => boolean): Promise<void> => {
  const start = Date.now();
  while (!isSo()) {
    if (Date.now() - start > 5000) throw new Error('It did not come to that within 5 s');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
};

describe('playing', () => {
  test('one request is in flight at most, whatever is asked for meanwhile', async () => {
    const slow = new FakeSimulation(() => new Promise((resolve) => setTimeout(resolve, 3)));
    const { loop, simulation } = bench(slow);
    await loop.load(scenario);
    loop.play();
    loop.refresh();
    void loop.record();
    loop.change({ key: 'a', value: 1 });
    loop.step();
    loop.play();
    await until(() => simulation.requested.length > 8);
    expect(simulation.mostInFlight).toBe(1);
  });

  test('the buffer of a frame comes back with the next request and is used again', async () => {
    const { loop, simulation } = bench();
    await loop.load(scenario);
    loop.play();
    await until(() => simulation.requested.length >= 4);
    expect(simulation.spares.slice(0, 4).every((spare) => spare instanceof ArrayBuffer)).toBe(true);
  });

  test('a buffer is given away only after the frame has been taken', async () => {
    const { loop, frames, simulation } = bench();
    await loop.load(scenario);
    expect(frames[0].snapshot.byteLength).toBeGreaterThan(0);
    loop.step();
    await until(() => frames.length === 2);
    expect(simulation.requested).toEqual([1]);
    expect(frames[0].snapshot.byteLength).toBe(0);
  });

  test('at one hour per second, ten milliseconds are 1.2 steps, and the fifth is not lost', async () => {
    const { loop, simulation } = bench();
    await loop.load(scenario);
    loop.setSpeed(60);
    loop.play();
    await until(() => simulation.requested.length >= 10);
    expect(simulation.requested.slice(0, 10)).toEqual([1, 1, 1, 1, 2, 1, 1, 1, 1, 2]);
  });

  test('a pause lets the request in flight finish and asks for no more', async () => {
    const { loop, simulation } = bench();
    await loop.load(scenario);
    loop.play();
    await until(() => simulation.requested.length >= 2);
    loop.pause();
    await loop.record();
    const asked = simulation.requested.length;
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(simulation.requested.length).toBe(asked);
  });

  test('the run ends at the step of its last hour, and goes on when asked to', async () => {
    const { loop, simulation, modes } = bench();
    await loop.load(scenario);
    loop.setSpeed(Number.POSITIVE_INFINITY);
    loop.play();
    await until(() => modes.includes('ended'));
    expect(simulation.step).toBe(120);
    loop.setEnd(61);
    loop.play();
    await until(() => simulation.step > 120);
    await until(() => modes.filter((mode) => mode === 'ended').length === 2);
    expect(simulation.step).toBe(122);
  });
});

describe('orders', () => {
  test('changes are applied in order, before the next step, and written down', async () => {
    const { loop, simulation, recorded } = bench();
    await loop.load(scenario);
    loop.change({ key: 'a', value: 1 });
    loop.change({ key: 'dose', value: 5 });
    loop.change({ key: 'b', value: 2 });
    loop.change({ key: 'a', value: 3 });
    loop.change({ key: 'dose', value: 6 });
    expect(simulation.log).toEqual(['load']);
    loop.step();
    await until(() => simulation.requested.length === 1);
    expect(simulation.log).toEqual(['load', 'intervene dose=5,b=2,a=3,dose=6', 'advance 1']);
    expect(recorded.map(({ key }) => key)).toEqual(['dose', 'b', 'a', 'dose']);
    expect(loop.pendingChanges()).toEqual([]);
  });

  test('a picture without a step leaves changes waiting; a record applies them', async () => {
    const { loop, simulation } = bench();
    await loop.load(scenario);
    loop.change({ key: 'a', value: 1 });
    loop.refresh();
    expect((await loop.record()).stateHash).toBe('hash 0');
    expect(simulation.log).toEqual(['load', 'advance 0', 'intervene a=1', 'record']);
  });

  test('goTo arrives exactly, in whatever portions', async () => {
    const { loop, simulation } = bench();
    await loop.load(scenario);
    await loop.goTo(500);
    expect(simulation.step).toBe(500);
    expect(simulation.requested.length).toBeGreaterThan(1);
    expect(simulation.requested.reduce((sum, steps) => sum + steps)).toBe(500);
  });

  test('a new scenario waits for the request in flight and is told apart as fresh', async () => {
    const { loop, simulation, freshAt, frames } = bench();
    await loop.load(scenario);
    loop.play();
    await until(() => simulation.requested.length >= 3);
    await loop.load(scenario);
    expect(freshAt).toEqual([0, frames.length - 1]);
    expect(frames[frames.length - 1].status.step).toBe(0);
    expect(simulation.mostInFlight).toBe(1);
  });

  test('a reload forgets changes that were still waiting', async () => {
    const { loop, simulation } = bench();
    await loop.load(scenario);
    loop.change({ key: 'a', value: 1 });
    await loop.load(scenario);
    loop.step();
    await until(() => simulation.requested.length === 1);
    expect(simulation.log).toEqual(['load', 'load', 'advance 1']);
  });
});

describe('moving in time', () => {
  const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));

  test('a goal that lies behind is reached from the moment kept before it', async () => {
    const { loop, simulation } = bench();
    await loop.load(scenario);
    await loop.goTo(500);
    await loop.goTo(120);
    expect(simulation.step).toBe(120);
    expect(loop.present()).toBe(120);
    expect(simulation.log.at(-1)).toBe('seek 120');
  });

  test('of many goals only the newest is reached, one request at a time', async () => {
    const slow = new FakeSimulation(() => new Promise((resolve) => setTimeout(resolve, 3)));
    const { loop, simulation } = bench(slow);
    await loop.load(scenario);
    const goals = [300, 50, 200, 10].map((step) => loop.goTo(step).then((arrived) => (arrived ? step : -1)));
    expect(await Promise.all(goals)).toEqual([-1, -1, -1, 10]);
    expect(simulation.step).toBe(10);
    expect(simulation.mostInFlight).toBe(1);
    expect(simulation.log.filter((entry) => entry === 'seek 50' || entry === 'seek 200').length).toBeLessThan(2);
  });

  test('a change at a past moment asks what is to come, and puts that in place first', async () => {
    const asked: number[] = [];
    const { loop, simulation } = bench(new FakeSimulation(), (step) => {
      asked.push(step);
      return [{ step: 5, key: 'a', value: 1 }];
    });
    await loop.load(scenario);
    loop.change({ key: 'b', value: 2 });
    loop.step();
    await until(() => simulation.log.includes('advance 1'));
    expect(asked).toEqual([0]);
    expect(simulation.log).toEqual(['load', 'rewrite 5:a', 'intervene b=2', 'advance 1']);
  });

  test('another list of changes is asked for when those that wait are recorded, and pauses', async () => {
    const { loop, simulation, modes, recorded } = bench();
    await loop.load(scenario);
    loop.play();
    loop.change({ key: 'b', value: 2 });
    let known: readonly unknown[] = [];
    await loop.rewrite(() => {
      known = [...recorded];
      return undefined;
    });
    expect(known).toHaveLength(1);
    expect(modes.at(-1)).toBe('running');
    await loop.rewrite(() => [{ step: 7, key: 'dose', value: 1 }]);
    await quiet();
    expect(loop.pendingChanges()).toEqual([]);
    expect(simulation.log.at(-1)).toBe('rewrite 7:dose');
    expect(modes.at(-1)).toBe('paused');
  });

  test('a run taken up stands where it was left', async () => {
    const { loop, simulation } = bench();
    const moment = { checkpoint: { step: 77, rows: 0, state: new ArrayBuffer(8) }, series: new Float64Array(0) };
    await loop.load(scenario, moment);
    expect(simulation.step).toBe(77);
    expect((await loop.save()).checkpoint.step).toBe(77);
    expect(await loop.hashes(3)).toEqual([{ step: 77, stateHash: 'hash 77' }]);
  });
});

describe('two runs, one after the other', () => {
  const slow = (): FakeSimulation => new FakeSimulation(() => new Promise((resolve) => setTimeout(resolve, 5)));

  test('what the old run still answers is not taken for the new one’s', async () => {
    const { loop, simulation, recorded, frames, freshAt } = bench(slow());
    await loop.load(scenario);
    loop.change({ key: 'old', value: 1 });
    loop.step();
    await until(() => simulation.log.includes('intervene old=1'));
    await loop.load(scenario);
    expect(recorded).toEqual([]);
    expect(frames).toHaveLength(2);
    expect(freshAt).toEqual([0, 1]);
  });

  test('a change made while the new tissue is being made belongs to the new run', async () => {
    const { loop, simulation, recorded } = bench(slow());
    await loop.load(scenario);
    const loading = loop.load(scenario);
    loop.change({ key: 'new', value: 1 });
    await loading;
    loop.step();
    await until(() => recorded.length === 1);
    expect(simulation.log.slice(0, 3)).toEqual(['load', 'load', 'intervene new=1']);
  });

  test('a goal of the old run is called off', async () => {
    const { loop } = bench(slow());
    await loop.load(scenario);
    const goal = loop.goTo(100_000);
    await loop.load(scenario);
    expect(await goal).toBe(false);
  });
});

describe('what goes wrong', () => {
  test('a refused change is told and the run goes on', async () => {
    const { loop, simulation, refused, failed } = bench();
    await loop.load(scenario);
    simulation.refuseChange = 'a = 7 is outside 0…1';
    loop.change({ key: 'a', value: 7 });
    loop.step();
    await until(() => simulation.requested.length === 1);
    expect(refused).toEqual(['a = 7 is outside 0…1']);
    expect(failed).toEqual([]);
  });

  test('an advance that fails stops the run with its sentence', async () => {
    const { loop, simulation, failed, modes } = bench();
    await loop.load(scenario);
    simulation.failAdvance = 'Cell 12 has no place';
    expect(await loop.goTo(10)).toBe(false);
    expect(failed).toEqual(['Cell 12 has no place']);
    expect(modes.at(-1)).toBe('failed');
    await expect(loop.record()).rejects.toThrow();
  });

  test('what is asked before there is a run is refused, and harms nothing', async () => {
    const { loop, simulation, failed } = bench();
    loop.refresh();
    await expect(loop.record()).rejects.toMatchObject({ remarks: [{ code: 'run.none' }] });
    await loop.load(scenario);
    expect(simulation.log).toEqual(['load']);
    expect(failed).toEqual([]);
  });

  test('a worker that dies leaves no promise open', async () => {
    const never = new FakeSimulation(() => new Promise(() => undefined));
    const { loop, failed } = bench(never);
    const loading = loop.load(scenario);
    const recording = loop.record();
    await until(() => never.log.length === 1);
    loop.fail('The worker has died');
    await expect(loading).rejects.toThrow('The worker has died');
    await expect(recording).rejects.toThrow('The worker has died');
    loop.fail('again');
    expect(failed).toEqual(['The worker has died']);
  });
});
