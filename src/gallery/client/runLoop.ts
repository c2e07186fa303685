/**
 * The page's clockwork: asks the worker for steps, one request in flight, and gives the spent buffer back with the
 * next request. Speed is steps per request; the step itself never changes. Whatever is done to a run (load, step,
 * change, record) passes through here in order.
 */
import type { CellStory } from '../../protocol/cellStory';
import type { SavedMoment } from '../../protocol/checkpoint';
import type { Change, Frame, RunRecord, StepHash } from '../../protocol/simulationApi';
import { openSnapshot } from '../../protocol/snapshot';
import type { Remark } from '../../remarks/remark';
import { asError, noRun, remarksOf, runFailed } from '../../remarks/remarkError';
import type { Intervention, Scenario } from '../../scenario/scenario';
import { createChangeQueue } from './changeQueue';
import { createPace, type Pace } from './pace';
import type { SimulationPort } from './simulationPort';

export type RunMode = 'loading' | 'running' | 'paused' | 'ended' | 'failed';

/** `fresh`: the first frame of a loaded run. `passing`: on the way to a goal, where nobody need look. */
export type FrameKind = 'fresh' | 'present' | 'passing';

export interface RunLoopOptions {
  readonly port: SimulationPort;
  /** True for changes that are acts (a dose) and not a parameter's new value. */
  isAction(key: string): boolean;
  /** The frame's buffer is given away again as soon as this returns. */
  onFrame(frame: Frame, kind: FrameKind): void;
  onMode(mode: RunMode): void;
  /**
   * Something is about to be changed at this step. Answers with all changes of the run as they are from now on, when
   * what was planned or done beyond this step is not to come; undefined when it is.
   */
  beforeChange(step: number): readonly Intervention[] | undefined;
  /** The user's changes as the engine wrote them down. */
  onRecorded(interventions: readonly Intervention[]): void;
  /** A change was refused (the run goes on). */
  onRefused(remarks: readonly Remark[]): void;
  /** The run cannot go on. */
  onFailed(reasons: readonly Remark[]): void;
  /** Calls back when the next picture is due, also in a hidden tab. */
  nextTick(callback: () => void): void;
  now(): number;
}

export interface RunLoop {
  /** From step 0, or from a moment saved of the same run. */
  load(scenario: Scenario, moment?: SavedMoment): Promise<void>;
  play(): void;
  pause(): void;
  /** Pauses, then takes one step. */
  step(): void;
  setSpeed(minutesPerSecond: number): void;
  /** The run pauses by itself at this model time. */
  setEnd(end_minutes: number): void;
  change(change: Change): void;
  pendingChanges(): readonly Change[];
  isPlaying(): boolean;
  /** The step of the newest frame. */
  present(): number;
  /** Pauses, then goes to this step, back or forth, as fast as it goes. Another goal calls this one off. */
  runTo(step: number): Promise<void>;
  /**
   * Applies waiting changes, so that all are recorded, and asks for the list that takes the place of all of them; with one
   * it pauses, and the run may stand at an earlier step afterwards. Nothing comes between. `listNow` must not throw.
   */
  rewrite(listNow: () => readonly Intervention[] | undefined): Promise<void>;
  /** Applies waiting changes, then asks for the record. */
  record(): Promise<RunRecord>;
  /** Applies waiting changes, then saves the present moment. */
  save(): Promise<SavedMoment>;
  /** What is known of a cell; undefined when it is not in the dish. */
  story(id: number): Promise<CellStory | undefined>;
  /** State hashes of at most so many moments up to the present one. */
  hashes(most: number): Promise<readonly StepHash[]>;
  /** Takes a picture without a step. */
  refresh(): void;
  /** Ends the loop for good, as when its worker has died. */
  fail(sentence: string): void;
}

interface Goal {
  readonly step: number;
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
}

export function createRunLoop(options: RunLoopOptions): RunLoop {
  const { port } = options;
  const changes = createChangeQueue(options.isAction);
  const tasks: (() => Promise<void>)[] = [];
  /** Ends of promises that a dead worker would leave open. */
  const unanswered = new Set<(reason: Error) => void>();
  let mode: RunMode = 'loading';
  let goal: Goal | undefined;
  let spare: ArrayBuffer | undefined;
  let pace: Pace = createPace(1);
  let timeStep = 1;
  let present = 0;
  let end_minutes = Number.POSITIVE_INFINITY;
  let minutesPerSecond = 60;
  let lastTick = 0;
  let inFlight = false;
  let tickAsked = false;
  /** Rises when another scenario is asked for: what the old run still answers is of no interest then. */
  let generation = 0;

  const setMode = (next: RunMode): void => {
    if (mode === next) return;
    mode = next;
    options.onMode(next);
  };
  const deliver = (frame: Frame, kind: FrameKind = 'present'): void => {
    present = frame.status.step;
    options.onFrame(frame, kind);
    spare = frame.snapshot;
  };
  /** A request that gets the spent buffer and answers with a frame; `kindOf` is asked when it has come. */
  async function frameOf(
    request: (returned: ArrayBuffer | undefined) => Promise<Frame>,
    kindOf: (frame: Frame) => FrameKind = () => 'present',
  ): Promise<void> {
    const asked = generation;
    const returned = spare;
    spare = undefined;
    const frame = await request(returned);
    if (mode === 'failed') return;
    if (asked === generation) deliver(frame, kindOf(frame));
    else spare = frame.snapshot;
  }
  const stepsLeft = (): number => Math.max(0, Math.ceil(end_minutes / timeStep) - present);

  async function applyChanges(): Promise<void> {
    const waiting = changes.drain();
    if (waiting.length === 0) return;
    const asked = generation;
    const future = options.beforeChange(present);
    if (future !== undefined) await frameOf((returned) => port.rewrite(future, returned));
    if (asked !== generation) return;
    try {
      const recorded = await port.intervene(waiting);
      if (asked === generation) options.onRecorded(recorded);
    } catch (error) {
      options.onRefused(remarksOf(error));
    }
  }
  async function advance(steps: number): Promise<void> {
    const asked = generation;
    if (steps > 0) await applyChanges();
    if (asked !== generation) return;
    const start = options.now();
    await frameOf((returned) => port.advance(steps, returned));
    pace.measured(steps, options.now() - start);
  }
  /** A portion of the way to the goal that is set when it begins; by the time it ends there may be another. */
  async function approach({ step }: Goal): Promise<void> {
    await applyChanges();
    if (goal?.step !== step) return;
    const from = present;
    const start = options.now();
    let leapt = false;
    await frameOf(
      (returned) => port.seek(step, pace.goalSteps(), returned),
      (frame) => {
        leapt = frame.settings !== undefined;
        return frame.status.step === goal?.step ? 'present' : 'passing';
      },
    );
    // After a leap nobody knows how many steps were computed.
    if (!leapt) pace.measured(present - from, options.now() - start);
  }
  /** One turn: false when there is nothing to do before the next tick. */
  async function turn(): Promise<boolean> {
    const task = tasks.shift();
    if (task !== undefined) {
      await task();
      return true;
    }
    if (goal !== undefined) {
      if (present !== goal.step) await approach(goal);
      if (goal !== undefined && present === goal.step) {
        goal.resolve();
        goal = undefined;
      }
      return true;
    }
    if (mode !== 'running') return false;
    if (stepsLeft() === 0) {
      setMode('ended');
      return false;
    }
    const time = options.now();
    const steps = pace.stepsDue(time - lastTick, minutesPerSecond);
    lastTick = time;
    if (steps === 0) return false;
    await advance(Math.min(steps, stepsLeft()));
    // At full speed, or behind a named one, the worker is not left waiting for the next picture.
    return minutesPerSecond === Number.POSITIVE_INFINITY || pace.isBehind();
  }
  async function work(): Promise<void> {
    if (inFlight || mode === 'failed') return;
    inFlight = true;
    try {
      // Something may have been asked for while a turn was on its way that ended with nothing more to do.
      while ((await turn()) || tasks.length > 0 || goal !== undefined);
    } catch (error) {
      fail(error);
    }
    inFlight = false;
    if (mode === 'running' && !tickAsked) {
      tickAsked = true;
      options.nextTick(() => {
        tickAsked = false;
        void work();
      });
    }
  }
  function fail(reason: unknown): void {
    if (mode === 'failed') return;
    setMode('failed');
    goal?.reject(asError(reason));
    goal = undefined;
    tasks.length = 0;
    for (const reject of unanswered) reject(asError(reason));
    unanswered.clear();
    options.onFailed(remarksOf(reason));
  }
  /** Queues a task and answers when it is done; a failure of the task fails the run. */
  const queued = <Result>(task: () => Promise<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      if (mode === 'failed') return reject(runFailed());
      if (generation === 0) return reject(noRun());
      unanswered.add(reject);
      tasks.push(async () => {
        try {
          resolve(await task());
        } catch (error) {
          // Before the caller goes on: it may open the run anew, and finds the old one failed then.
          fail(error);
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
  function callOff(reason: string): void {
    goal?.reject(new Error(reason));
    goal = undefined;
  }
  const inBackground = (task: () => Promise<void>): void => void queued(task).catch(() => undefined);

  return {
    load(scenario, moment) {
      generation++;
      changes.drain();
      callOff('Called off: another run was opened');
      return queued(async () => {
        setMode('loading');
        end_minutes = scenario.hours * 60;
        const frame = await port.load(scenario, moment);
        if (mode === 'failed') return;
        timeStep = openSnapshot(frame.snapshot).timeStep;
        pace = createPace(timeStep);
        deliver(frame, 'fresh');
        setMode('paused');
      });
    },
    play() {
      if (mode !== 'paused' && mode !== 'ended') return;
      lastTick = options.now();
      pace.rest();
      setMode('running');
      void work();
    },
    pause,
    step() {
      pause();
      inBackground(() => advance(1));
    },
    setSpeed(speed) {
      minutesPerSecond = speed;
      lastTick = options.now();
      pace.rest();
      void work();
    },
    setEnd(minutes) {
      end_minutes = minutes;
    },
    change: (change) => changes.add(change),
    pendingChanges: changes.peek,
    isPlaying: () => mode === 'running',
    present: () => present,
    runTo(step) {
      pause();
      return new Promise((resolve, reject) => {
        if (mode === 'failed') return reject(runFailed());
        goal?.reject(new Error(`Called off for step ${step}`));
        goal = { step, resolve, reject };
        void work();
      });
    },
    rewrite: (listNow) =>
      queued(async () => {
        await applyChanges();
        const interventions = listNow();
        if (interventions === undefined) return;
        pause();
        callOff('Called off: the run has another future');
        await frameOf(
          (returned) => port.rewrite(interventions, returned),
          () => 'passing',
        );
      }),
    record: () =>
      queued(async () => {
        await applyChanges();
        return port.record();
      }),
    save: () =>
      queued(async () => {
        await applyChanges();
        return port.save();
      }),
    story: (id) => queued(() => port.story(id)),
    hashes: (most) => queued(() => port.hashes(most)),
    refresh: () => inBackground(() => advance(0)),
    fail,
  };
}
