/** The run of the Lab on its clockwork: with changes by hand, which wait for the next step, and its other futures. */

import { minutesOf } from '../../core/units';
import type { CellStory } from '../../protocol/cellStory';
import type { SavedMoment } from '../../protocol/checkpoint';
import type { Change, Frame, RunRecord, StepHash } from '../../protocol/simulationApi';
import type { Remark } from '../../remarks/remark';
import { remarksOf } from '../../remarks/remarkError';
import type { Intervention, Scenario } from '../../scenario/scenario';
import type { FrameKind } from './arms';
import { createChangeQueue } from './changeQueue';
import { Clockwork, type ClockworkOptions, type Steering, steeringOf } from './clockwork';
import type { SimulationPort } from './simulationPort';

export interface RunLoopOptions extends Pick<ClockworkOptions, 'onMode' | 'onFailed' | 'nextTick' | 'now'> {
  readonly port: SimulationPort;
  /** True for changes that are acts (a dose) and not a parameter's new value. */
  isAction(key: string): boolean;
  /** The frame's buffer is given away again as soon as this returns. */
  onFrame(frame: Frame, kind: FrameKind): void;
  /**
   * Something is about to be changed at this step. Answers with all changes of the run as they are from now on, when
   * what was planned or done beyond this step is not to come; undefined when it is.
   */
  beforeChange(step: number): readonly Intervention[] | undefined;
  /** The user's changes as the engine wrote them down. */
  onRecorded(interventions: readonly Intervention[]): void;
  /** A change was refused (the run goes on). */
  onRefused(remarks: readonly Remark[]): void;
}

export interface RunLoop extends Steering {
  /** From step 0, or from a moment saved of the same run. */
  load(scenario: Scenario, moment?: SavedMoment): Promise<void>;
  change(change: Change): void;
  pendingChanges(): readonly Change[];
  isPlaying(): boolean;
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
}

export function createRunLoop(options: RunLoopOptions): RunLoop {
  const { port } = options;
  const changes = createChangeQueue(options.isAction);
  const clockwork: Clockwork = new Clockwork({
    ports: [port],
    onFrame: (_, frame, kind) => options.onFrame(frame, kind),
    onMode: options.onMode,
    onFailed: options.onFailed,
    beforeSteps: applyChanges,
    nextTick: options.nextTick,
    now: options.now,
  });

  async function applyChanges(): Promise<void> {
    const waiting = changes.drain();
    if (waiting.length === 0) return;
    const asked = clockwork.opened();
    const future = options.beforeChange(clockwork.present());
    if (future !== undefined) await clockwork.frame((_, spare) => port.rewrite(future, spare));
    if (asked !== clockwork.opened()) return;
    try {
      const recorded = await port.intervene(waiting);
      if (asked === clockwork.opened()) options.onRecorded(recorded);
    } catch (error) {
      options.onRefused(remarksOf(error));
    }
  }
  async function rewritten(listNow: () => readonly Intervention[] | undefined): Promise<void> {
    await applyChanges();
    const interventions = listNow();
    if (interventions === undefined) return;
    clockwork.pause();
    clockwork.callOff();
    await clockwork.frame((_, spare) => port.rewrite(interventions, spare), 'passing');
  }
  /** With every waiting change in it. */
  const settled = <Result>(request: () => Promise<Result>): Promise<Result> =>
    clockwork.queued(async () => {
      await applyChanges();
      return request();
    });

  return {
    ...steeringOf(clockwork),
    load(scenario, moment) {
      changes.drain();
      return clockwork.load([() => port.load(scenario, moment)], minutesOf(scenario.hours));
    },
    change: (change) => changes.add(change),
    pendingChanges: changes.peek,
    isPlaying: () => clockwork.isPlaying(),
    rewrite: (listNow) => clockwork.queued(() => rewritten(listNow)),
    record: () => settled(() => port.record()),
    save: () => settled(() => port.save()),
    story: (id) => clockwork.queued(() => port.story(id)),
    hashes: (most) => clockwork.queued(() => port.hashes(most)),
  };
}
