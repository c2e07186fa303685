/**
 * The page's clockwork, over one simulation (the Lab) or several that go in step (Compare). It asks each for the same
 * number of steps, one request in flight, and asks again when all have answered, so the slowest decides. Speed is steps per
 * request; the step itself never changes. Whatever is done to the simulations passes through here in order.
 */
import type { Frame } from '../../protocol/simulationApi';
import { openSnapshot } from '../../protocol/snapshot';
import type { Remark } from '../../remarks/remark';
import { noRun, remarksOf, runFailed } from '../../remarks/remarkError';
import { type Arms, createArms, type FrameKind, type FrameRequest } from './arms';
import { createJobs } from './jobs';
import { createPace, type Pace } from './pace';
import { reportFailure } from './report';
import type { SimulationPort } from './simulationPort';

export type RunMode = 'loading' | 'running' | 'paused' | 'ended' | 'failed';

export interface ClockworkOptions {
  readonly ports: readonly SimulationPort[];
  /** The frame's buffer is given away again as soon as this returns. */
  onFrame(arm: number, frame: Frame, kind: FrameKind): void;
  /** All have got there. */
  onStep?(step: number): void;
  onMode(mode: RunMode): void;
  /** It cannot go on. */
  onFailed(reasons: readonly Remark[]): void;
  /** What must be done before steps are taken, such as changes that wait. */
  beforeSteps?(): Promise<void>;
  /** Calls back when the next picture is due, also in a hidden tab. */
  nextTick(callback: () => void): void;
  now(): number;
}

/** What can be done to every run, or pair of runs. */
export interface Steering {
  play(): void;
  pause(): void;
  /** Pauses, then takes one step, unless it is on the way to a moment. */
  step(): void;
  setSpeed(minutesPerSecond: number): void;
  /** The run pauses by itself at this model time. */
  setEnd(end_minutes: number): void;
  /**
   * Pauses, then goes to this step, back or forth, as fast as it goes. False when it was called off: by another goal,
   * another run, another future, or a failure, which `onFailed` tells.
   */
  goTo(step: number): Promise<boolean>;
  /** The step of the newest frame. */
  present(): number;
  /** Takes a picture without a step. */
  refresh(): void;
  /** Ends it for good, as when a worker has died. */
  fail(reason: unknown): void;
}

interface Goal {
  readonly step: number;
  readonly end: (arrived: boolean) => void;
}

export class Clockwork {
  readonly #options: ClockworkOptions;
  readonly #arms: Arms;
  readonly #jobs = createJobs();
  #mode: RunMode = 'loading';
  #goal: Goal | undefined;
  #pace: Pace = createPace(1);
  #timeStep = 1;
  #end_minutes = Number.POSITIVE_INFINITY;
  #minutesPerSecond = 60;
  #lastTick = 0;
  #inFlight = false;
  #tickAsked = false;
  /** How many times runs were opened. */
  #opened = 0;

  constructor(options: ClockworkOptions) {
    this.#options = options;
    this.#arms = createArms(options.ports, (arm, frame, kind) => {
      if (this.#mode !== 'failed') options.onFrame(arm, frame, kind);
    });
  }

  /** Loads runs; an arm without one stays where it is, and `goTo` brings all to one moment again. */
  load(requests: readonly (FrameRequest | undefined)[], end_minutes?: number): Promise<void> {
    this.#opened++;
    this.#arms.forget(requests.flatMap((request, arm) => (request === undefined ? [] : [arm])));
    this.callOff();
    return this.queued(async () => {
      this.#setMode('loading');
      if (end_minutes !== undefined) this.#end_minutes = end_minutes;
      const frames = await this.#arms.all(async (arm, port) => requests[arm]?.(port, undefined));
      if (this.#mode === 'failed') return;
      for (const [arm, frame] of frames.entries()) {
        if (frame === undefined) continue;
        this.#timeStep = openSnapshot(frame.snapshot).timeStep;
        this.#arms.deliver(arm, frame, 'fresh');
      }
      this.#pace = createPace(this.#timeStep);
      this.#setMode('paused');
    });
  }

  /** Queues a job and answers when it is done; a failure of the job is the end of everything. */
  queued<Result>(job: () => Promise<Result>): Promise<Result> {
    if (this.#mode === 'failed') return Promise.reject(runFailed());
    if (this.#opened === 0) return Promise.reject(noRun());
    const done = this.#jobs.add(job, (reason) => this.fail(reason));
    void this.#work();
    return done;
  }

  /** Asks every arm the same, as a job. */
  all<Result>(request: (port: SimulationPort) => Promise<Result>): Promise<readonly Result[]> {
    return this.queued(() => this.#arms.all((_, port) => request(port)));
  }

  /** Within a job: a request of the first arm that answers with a frame. */
  async frame(request: FrameRequest, kind: FrameKind = 'present'): Promise<void> {
    this.#arms.deliver(0, await this.#arms.ask(0, request), kind);
  }

  /** Rises with every run that is opened: what was asked before is of no interest then. */
  opened(): number {
    return this.#opened;
  }

  isPlaying(): boolean {
    return this.#mode === 'running';
  }

  present(): number {
    return this.#arms.stepOf(0);
  }

  play(): void {
    if (this.#mode !== 'paused' && this.#mode !== 'ended') return;
    this.#startClock();
    this.#setMode('running');
    void this.#work();
  }

  pause(): void {
    if (this.#mode === 'running' || this.#mode === 'ended') this.#setMode('paused');
  }

  step(): void {
    this.pause();
    // On the way to a goal the arms may stand at different moments.
    if (this.#goal === undefined) this.#inBackground(() => this.#advance(1));
  }

  setSpeed(minutesPerSecond: number): void {
    this.#minutesPerSecond = minutesPerSecond;
    this.#startClock();
    void this.#work();
  }

  setEnd(end_minutes: number): void {
    this.#end_minutes = end_minutes;
  }

  goTo(step: number): Promise<boolean> {
    this.pause();
    this.callOff();
    if (this.#mode === 'failed') return Promise.resolve(false);
    return new Promise((end) => {
      this.#goal = { step, end };
      void this.#work();
    });
  }

  /** Ends the way to the goal, if there is one, before it is reached. */
  callOff(): void {
    const goal = this.#goal;
    this.#goal = undefined;
    goal?.end(false);
  }

  refresh(): void {
    this.#inBackground(() => this.#advance(0));
  }

  fail(reason: unknown): void {
    if (this.#mode === 'failed') return;
    this.#setMode('failed');
    this.callOff();
    this.#jobs.end(reason);
    this.#options.onFailed(remarksOf(reason));
  }

  #setMode(next: RunMode): void {
    if (this.#mode === next || this.#mode === 'failed') return;
    this.#mode = next;
    this.#options.onMode(next);
  }

  #startClock(): void {
    this.#lastTick = this.#options.now();
    this.#pace.rest();
  }

  /** Before there is a run, and when it has failed, there is nothing to be done. */
  #inBackground(job: () => Promise<void>): void {
    if (this.#opened === 0 || this.#mode === 'failed') return;
    this.queued(job).catch(reportFailure('A step that nobody waits for'));
  }

  async #advance(steps: number): Promise<void> {
    const { now, beforeSteps, onStep } = this.#options;
    const asked = this.#opened;
    if (steps > 0) await beforeSteps?.();
    if (asked !== this.#opened) return;
    const start = now();
    const frames = await this.#arms.all((arm) => this.#arms.ask(arm, (port, spare) => port.advance(steps, spare)));
    this.#pace.measured(steps, now() - start);
    // Handed on only now: no picture runs ahead of the other.
    for (const [arm, frame] of frames.entries()) this.#arms.deliver(arm, frame, 'present');
    const step = this.present();
    if (this.#mode !== 'failed' && this.#arms.areAt(step)) onStep?.(step);
  }

  /** A portion of the way to the goal that is set when it begins, for those who are not there yet. */
  async #approach({ step }: Goal): Promise<void> {
    const { now, beforeSteps } = this.#options;
    await beforeSteps?.();
    // By now there may be another.
    if (this.#goal?.step !== step) return;
    const start = now();
    let [steps, leapt] = [0, false];
    await this.#arms.all(async (arm) => {
      const from = this.#arms.stepOf(arm);
      if (from === step) return;
      const frame = await this.#arms.ask(arm, (port, spare) => port.seek(step, this.#pace.goalSteps(), spare));
      if (frame === undefined) return;
      leapt ||= frame.settings !== undefined;
      this.#arms.deliver(arm, frame, frame.status.step === this.#goal?.step ? 'present' : 'passing');
      steps = Math.max(steps, frame.status.step - from);
    });
    // After a leap nobody knows how many steps were computed.
    if (!leapt) this.#pace.measured(steps, now() - start);
  }

  #arrive(): void {
    const goal = this.#goal;
    if (goal === undefined || !this.#arms.areAt(goal.step)) return;
    this.#goal = undefined;
    this.#options.onStep?.(goal.step);
    goal.end(true);
  }

  /** One turn: false when there is nothing to do before the next tick. */
  async #turn(): Promise<boolean> {
    const job = this.#jobs.next();
    if (job !== undefined) {
      await job();
      return true;
    }
    if (this.#goal !== undefined) {
      if (!this.#arms.areAt(this.#goal.step)) await this.#approach(this.#goal);
      this.#arrive();
      return true;
    }
    if (this.#mode !== 'running') return false;
    const left = Math.ceil(this.#end_minutes / this.#timeStep) - this.present();
    if (left <= 0) {
      this.#setMode('ended');
      return false;
    }
    const time = this.#options.now();
    const steps = this.#pace.stepsDue(time - this.#lastTick, this.#minutesPerSecond);
    this.#lastTick = time;
    if (steps === 0) return false;
    await this.#advance(Math.min(steps, left));
    // At full speed, or behind a named one, the worker is not left waiting for the next picture.
    return this.#minutesPerSecond === Number.POSITIVE_INFINITY || this.#pace.isBehind();
  }

  async #work(): Promise<void> {
    if (this.#inFlight || this.#mode === 'failed') return;
    this.#inFlight = true;
    try {
      // Something may have been asked for while a turn was on its way that ended with nothing more to do.
      while ((await this.#turn()) || !this.#jobs.isEmpty() || this.#goal !== undefined);
    } catch (error) {
      this.fail(error);
    }
    this.#inFlight = false;
    if (this.#mode !== 'running' || this.#tickAsked) return;
    this.#tickAsked = true;
    this.#options.nextTick(() => {
      this.#tickAsked = false;
      void this.#work();
    });
  }
}

/** What of a clockwork its users may drive. */
export const steeringOf = (clockwork: Clockwork): Steering => ({
  play: () => clockwork.play(),
  pause: () => clockwork.pause(),
  step: () => clockwork.step(),
  setSpeed: (minutesPerSecond) => clockwork.setSpeed(minutesPerSecond),
  setEnd: (end_minutes) => clockwork.setEnd(end_minutes),
  goTo: (step) => clockwork.goTo(step),
  present: () => clockwork.present(),
  refresh: () => clockwork.refresh(),
  fail: (reason) => clockwork.fail(reason),
});
