/**
 * Two runs on one clock: each request goes to both workers with the same number of steps, and the next is made when both
 * have answered, so the slower one decides. Each has one request in flight and gets its spent buffer back with the next.
 * Whatever is done to them (load, step, go to, record) passes through here in order.
 */
import type { Frame, RunRecord, StepHash } from '../../protocol/simulationApi';
import { openSnapshot } from '../../protocol/snapshot';
import type { Remark } from '../../remarks/remark';
import { asError, remarksOf, runFailed } from '../../remarks/remarkError';
import type { Scenario } from '../../scenario/scenario';
import { createPace, type Pace } from './pace';
import type { FrameKind, RunMode } from './runLoop';
import type { SimulationPort } from './simulationPort';

/** The first arm and the second. */
export type Pair<Item> = readonly [Item, Item];
export type ArmIndex = 0 | 1;

export interface PairLoopOptions {
  readonly ports: Pair<SimulationPort>;
  /** The frame's buffer is given away again as soon as this returns. */
  onFrame(arm: ArmIndex, frame: Frame, kind: FrameKind): void;
  /** Both arms have got there. */
  onStep(step: number): void;
  onMode(mode: RunMode): void;
  /** The comparison cannot go on. */
  onFailed(reasons: readonly Remark[]): void;
  nextTick(callback: () => void): void;
  now(): number;
}

export interface PairLoop {
  /** Both arms from step 0; an arm that is left out stays where it is, and `goTo` brings both to one moment again. */
  load(scenarios: readonly [Scenario | undefined, Scenario | undefined]): Promise<void>;
  play(): void;
  pause(): void;
  /** Pauses, then both take one step, unless they are on their way to a moment. */
  step(): void;
  setSpeed(minutesPerSecond: number): void;
  setEnd(end_minutes: number): void;
  /** Pauses, then both go to this step, back or forth. False when another goal called this one off. */
  goTo(step: number): Promise<boolean>;
  /** The step at which both arms stand. */
  present(): number;
  records(): Promise<Pair<RunRecord>>;
  /** State hashes of at most so many moments of each arm. */
  hashes(most: number): Promise<Pair<readonly StepHash[]>>;
  /** Takes pictures without a step. */
  refresh(): void;
  /** Ends the loop for good, as when a worker has died. */
  fail(sentence: string): void;
}

interface Goal {
  readonly step: number;
  readonly done: (arrived: boolean) => void;
}

const ARMS: Pair<ArmIndex> = [0, 1];
export function createPairLoop(options: PairLoopOptions): PairLoop {
  const { ports, now } = options;
  const spares: [ArrayBuffer | undefined, ArrayBuffer | undefined] = [undefined, undefined];
  const at: [number, number] = [0, 0];
  const tasks: (() => Promise<void>)[] = [];
  /** Ends of promises that a dead worker would leave open. */
  const unanswered = new Set<(reason: Error) => void>();
  let mode: RunMode = 'loading';
  let goal: Goal | undefined;
  let pace: Pace = createPace(1);
  let timeStep = 1;
  let end_minutes = Number.POSITIVE_INFINITY;
  let minutesPerSecond = 60;
  let lastTick = 0;
  let inFlight = false;
  let tickAsked = false;

  const setMode = (next: RunMode): void => {
    if (mode === next || mode === 'failed') return;
    mode = next;
    options.onMode(next);
  };
  const deliver = (arm: ArmIndex, frame: Frame, kind: FrameKind): void => {
    if (mode === 'failed') return;
    at[arm] = frame.status.step;
    options.onFrame(arm, frame, kind);
    spares[arm] = frame.snapshot;
  };
  const spareOf = (arm: ArmIndex): ArrayBuffer | undefined => {
    const spare = spares[arm];
    spares[arm] = undefined;
    return spare;
  };
  const both = <Result>(request: (arm: ArmIndex) => Promise<Result>): Promise<readonly [Result, Result]> =>
    Promise.all([request(0), request(1)]);

  async function advance(steps: number): Promise<void> {
    const start = now();
    const frames = await both((arm) => ports[arm].advance(steps, spareOf(arm)));
    pace.measured(steps, now() - start);
    // Handed on only now: no picture runs ahead of the other.
    for (const arm of ARMS) deliver(arm, frames[arm], 'present');
    if (mode !== 'failed' && at[0] === at[1]) options.onStep(at[0]);
  }
  /** A portion of the way to the goal, for those who are not there yet. */
  async function approach({ step }: Goal): Promise<void> {
    const start = now();
    const before: Pair<number> = [...at];
    let leapt = false;
    await both(async (arm) => {
      if (at[arm] === step) return;
      const frame = await ports[arm].seek(step, pace.goalSteps(), spareOf(arm));
      leapt ||= frame.settings !== undefined;
      deliver(arm, frame, frame.status.step === goal?.step ? 'present' : 'passing');
    });
    if (!leapt) pace.measured(Math.max(at[0] - before[0], at[1] - before[1]), now() - start);
  }
  function arrive(): void {
    if (goal === undefined || at[0] !== goal.step || at[1] !== goal.step) return;
    const { done, step } = goal;
    goal = undefined;
    options.onStep(step);
    done(true);
  }
  /** One turn: false when there is nothing to do before the next tick. */
  async function turn(): Promise<boolean> {
    const task = tasks.shift();
    if (task !== undefined) {
      await task();
      return true;
    }
    if (goal !== undefined) {
      await approach(goal);
      arrive();
      return true;
    }
    if (mode !== 'running') return false;
    const left = Math.ceil(end_minutes / timeStep) - at[0];
    if (left <= 0) {
      setMode('ended');
      return false;
    }
    const time = now();
    const steps = pace.stepsDue(time - lastTick, minutesPerSecond);
    lastTick = time;
    if (steps === 0) return false;
    await advance(Math.min(steps, left));
    return minutesPerSecond === Number.POSITIVE_INFINITY || pace.isBehind();
  }
  async function work(): Promise<void> {
    if (inFlight || mode === 'failed') return;
    inFlight = true;
    try {
      while ((await turn()) || tasks.length > 0 || goal !== undefined);
    } catch (error) {
      fail(error);
    }
    inFlight = false;
    if (mode !== 'running' || tickAsked) return;
    tickAsked = true;
    options.nextTick(() => {
      tickAsked = false;
      void work();
    });
  }
  function callOff(): void {
    const left = goal;
    goal = undefined;
    left?.done(false);
  }
  function fail(reason: unknown): void {
    if (mode === 'failed') return;
    setMode('failed');
    callOff();
    tasks.length = 0;
    for (const reject of unanswered) reject(asError(reason));
    unanswered.clear();
    options.onFailed(remarksOf(reason));
  }
  /** Queues a task and answers when it is done; a failure of the task fails the comparison. */
  const queued = <Result>(task: () => Promise<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      if (mode === 'failed') return reject(runFailed());
      unanswered.add(reject);
      tasks.push(async () => {
        try {
          resolve(await task());
        } catch (error) {
          reject(error);
          throw error;
        } finally {
          unanswered.delete(reject);
        }
      });
      void work();
    });
  const pause = (): void => {
    if (mode === 'running' || mode === 'ended') setMode('paused');
  };

  return {
    load(scenarios) {
      callOff();
      setMode('loading');
      return queued(async () => {
        const frames = await both(async (arm) => {
          const scenario = scenarios[arm];
          return scenario === undefined ? undefined : ports[arm].load(scenario);
        });
        for (const arm of ARMS) {
          const frame = frames[arm];
          if (frame === undefined) continue;
          timeStep = openSnapshot(frame.snapshot).timeStep;
          deliver(arm, frame, 'fresh');
        }
        pace = createPace(timeStep);
        setMode('paused');
      });
    },
    play() {
      if (mode !== 'paused' && mode !== 'ended') return;
      lastTick = now();
      pace.rest();
      setMode('running');
      void work();
    },
    pause,
    step() {
      pause();
      // On the way to a goal the arms may stand at different moments.
      if (goal === undefined) queued(() => advance(1)).catch(() => undefined);
    },
    setSpeed(speed) {
      minutesPerSecond = speed;
      lastTick = now();
      pace.rest();
      void work();
    },
    setEnd(minutes) {
      end_minutes = minutes;
    },
    goTo(step) {
      pause();
      callOff();
      if (mode === 'failed') return Promise.resolve(false);
      return new Promise((done) => {
        goal = { step, done };
        void work();
      });
    },
    present: () => at[0],
    records: () => queued(() => both((arm) => ports[arm].record())),
    hashes: (most) => queued(() => both((arm) => ports[arm].hashes(most))),
    refresh: () => void queued(() => advance(0)).catch(() => undefined),
    fail,
  };
}
