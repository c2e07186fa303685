/**
 * Where each frame of the worker goes: the picture at once, the series store at once, the Lab's state at most ten
 * times a second. Everything is taken from the frame before this returns; its buffer then goes back.
 */

import type { Histograms } from '../../protocol/series';
import type { Frame } from '../../protocol/simulationApi';
import { openSnapshot, type SnapshotView } from '../../protocol/snapshot';
import type { FrameKind } from '../client/arms';
import type { SeriesStore } from '../figures/seriesStore';
import type { Stage } from '../renderer/stage';
import { cellOfSnapshot } from './cellOfSnapshot';
import type { DoseWatch } from './doseWatch';
import { milestonesIn } from './milestonesIn';
import { createSpeedometer } from './speedometer';
import type { FollowedCell, LabStore } from './store';

const WRITE_INTERVAL_MILLISECONDS = 100;
/** Drawing takes time from computing where both share a processor. */
const PASSING_INTERVAL_MILLISECONDS = 250;

export interface FrameSink {
  take(frame: Frame, kind: FrameKind): void;
  /** Whoever reads the Lab's state after this reads the newest status. */
  writeStatus(): void;
  setStage(stage: Stage | null): void;
  follow(id: number): void;
  histograms(): Histograms;
  /** A copy of the next frame's snapshot, to keep. */
  nextSnapshot(): Promise<SnapshotView>;
}

const NO_HISTOGRAMS: Histograms = { antigen: [], killsPerNk: [] };

export function createFrameSink(
  store: LabStore,
  series: SeriesStore,
  isHidden: () => boolean,
  doses?: DoseWatch,
): FrameSink {
  let stage: Stage | null = null;
  let histograms = NO_HISTOGRAMS;
  let waiting: ((snapshot: SnapshotView) => void)[] = [];
  let followedId = 0;
  let followed: FollowedCell | null = null;
  let shownAt = Number.NEGATIVE_INFINITY;
  let unwritten: Frame['status'] | null = null;
  let lastWrite = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const speedometer = createSpeedometer();

  function write(): void {
    clearTimeout(timer);
    timer = undefined;
    if (unwritten === null) return;
    lastWrite = performance.now();
    const { milestones, reached_step, timeStep_minutes } = store.getState();
    store.setState({
      status: unwritten,
      followed,
      measuredSpeed: speedometer.minutesPerSecond(),
      milestones: milestonesIn(series, milestones, reached_step * timeStep_minutes),
    });
    unwritten = null;
  }
  function writeSoon(): void {
    const wait = lastWrite + WRITE_INTERVAL_MILLISECONDS - performance.now();
    if (wait <= 0) write();
    else timer ??= setTimeout(write, wait);
  }
  /** The frame's own buffer goes back to the worker: whoever waits gets a copy. */
  function handOut(buffer: ArrayBuffer): void {
    if (waiting.length === 0) return;
    const copy = openSnapshot(buffer.slice(0));
    for (const answer of waiting) answer(copy);
    waiting = [];
  }
  function lookAtFollowed(snapshot: SnapshotView): void {
    if (followedId === 0) return;
    const seen = cellOfSnapshot(snapshot, followedId);
    if (seen !== null) followed = seen;
    else if (followed !== null) followed = { ...followed, gone: true };
  }

  /** On the way to a goal a picture now and then shows that something happens. */
  const isTooSoon = (kind: FrameKind): boolean =>
    kind === 'passing' && performance.now() - shownAt < PASSING_INTERVAL_MILLISECONDS;

  return {
    take(frame, kind) {
      const fresh = kind === 'fresh';
      const leapt = frame.settings !== undefined;
      if (fresh) series.clear();
      series.append(frame.rows, frame.firstRow);
      histograms = frame.histograms;
      const snapshot = openSnapshot(frame.snapshot);
      speedometer.tick(performance.now(), frame.status.time_minutes, leapt);
      handOut(frame.snapshot);
      lookAtFollowed(snapshot);
      doses?.take(frame, snapshot.timeStep, leapt);
      unwritten = frame.status;
      if (fresh) store.setState({ timeStep_minutes: snapshot.timeStep });
      // Where a leap has led, and a goal that is reached, is shown at once: the next key counts from there.
      const arrived = store.getState().goal_step === frame.status.step;
      if ((leapt && kind !== 'passing') || arrived) write();
      else writeSoon();
      // A hidden page is not drawn; when it is shown again it asks for a fresh picture.
      if (isHidden() || isTooSoon(kind)) return;
      shownAt = performance.now();
      stage?.show(snapshot);
    },
    writeStatus: write,
    setStage(next) {
      stage = next;
    },
    follow(id) {
      followedId = id;
      followed = null;
      if (id === 0) store.setState({ followed: null });
    },
    histograms: () => histograms,
    nextSnapshot: () => new Promise((resolve) => waiting.push(resolve)),
  };
}
