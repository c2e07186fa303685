/**
 * What was done to a run by hand, and the futures that it had: undo and redo go from gesture to gesture, and a change
 * made at a past moment begins another future while the old one is kept to return to. Plain data, no clockwork.
 */
import { isSuperseded } from '../scenario/changes';
import type { Intervention } from '../scenario/scenario';
import { mergeInterventions } from './interventions';

/** What one movement of the hand did: a dose, or all moves of a dragged slider. In the order of their steps. */
type Gesture = readonly Intervention[];

interface Future {
  readonly gestures: readonly Gesture[];
  /** The latest step that was seen of it. */
  readonly reached: number;
}

/** Another future of this run. */
export interface Branch extends Future {
  readonly id: number;
  /** Where it parts from the one that took its place. */
  readonly from: number;
}

/** Everything there is to keep of it. */
export interface HistoryData {
  readonly present: Future;
  readonly branches: readonly Branch[];
}

/** Where to go, and with which changes. */
export interface Turn {
  readonly interventions: readonly Intervention[];
  readonly step: number;
}

/** Moves of one slider that follow one another more quickly than this are one gesture. */
const ONE_GESTURE_MILLISECONDS = 1500;
/** Older branches are let go. */
const MOST_BRANCHES = 20;

const NOTHING: Future = { gestures: [], reached: 0 };

export interface History {
  /** Made by hand, without what was scheduled. */
  byHand(): readonly Intervention[];
  /** All changes of the run. */
  all(): readonly Intervention[];
  reached(): number;
  branches(): readonly Branch[];
  canUndo(present: number): boolean;
  canRedo(): boolean;
  /** The run has been seen at this step. */
  seen(step: number): void;
  /** Something is about to be changed at this step: all changes as they are from now on, when a future ends with it. */
  beforeChange(step: number): readonly Intervention[] | undefined;
  record(changes: readonly Intervention[], now_milliseconds: number): void;
  undo(present: number): Turn | undefined;
  redo(): Turn | undefined;
  switchTo(id: number): Turn | undefined;
  data(): HistoryData;
}

export function createHistory(scheduled: readonly Intervention[], data?: HistoryData): History {
  let future: Future = data?.present ?? NOTHING;
  let branches: readonly Branch[] = data?.branches ?? [];
  let undone: readonly (Future & { readonly at: number })[] = [];
  let lastRecorded = Number.NEGATIVE_INFINITY;
  let nextId = 1 + Math.max(0, ...branches.map(({ id }) => id));

  const byHand = (): readonly Intervention[] => future.gestures.flat();
  const all = (): readonly Intervention[] => mergeInterventions(scheduled, byHand());
  const keep = ({ gestures, reached }: Future, from: number): void => {
    branches = [...branches, { id: nextId++, from, gestures, reached }].slice(-MOST_BRANCHES);
  };
  const goTo = (next: Future, step: number): Turn => {
    future = next;
    lastRecorded = Number.NEGATIVE_INFINITY;
    return { interventions: all(), step };
  };
  /** The latest gesture that has begun by then. */
  const latestGesture = (present: number): number => future.gestures.findLastIndex(([first]) => first.step <= present);

  return {
    byHand,
    all,
    reached: () => future.reached,
    branches: () => branches,
    canUndo: (present) => latestGesture(present) >= 0,
    canRedo: () => undone.length > 0,
    seen(step) {
      if (step > future.reached) future = { ...future, reached: step };
    },
    beforeChange(step) {
      const redone = undone.at(-1);
      undone = [];
      if (future.reached > step) {
        keep(future, step);
        const gestures = future.gestures
          .map((gesture) => gesture.filter((change) => change.step < step))
          .filter((gesture) => gesture.length > 0);
        return goTo({ gestures, reached: step }, step).interventions;
      }
      if (redone !== undefined) keep(redone, step);
      return undefined;
    },
    record(changes, now) {
      const latest = future.gestures.at(-1);
      const goesOn =
        now - lastRecorded < ONE_GESTURE_MILLISECONDS &&
        latest !== undefined &&
        changes.every(({ key }) => key === latest[0].key);
      lastRecorded = now;
      const earlier = future.gestures.map((gesture) =>
        gesture.filter((change) => !changes.some((later) => isSuperseded(change, later))),
      );
      const gestures = goesOn
        ? [...earlier.slice(0, -1), [...(earlier.at(-1) ?? []), ...changes]]
        : [...earlier.filter((gesture) => gesture.length > 0), changes];
      future = { ...future, gestures };
    },
    undo(present) {
      const place = latestGesture(present);
      if (place < 0) return undefined;
      const [{ step }] = future.gestures[place];
      undone = [...undone, { ...future, at: present }];
      return goTo({ gestures: future.gestures.slice(0, place), reached: step }, step);
    },
    redo() {
      const next = undone.at(-1);
      if (next === undefined) return undefined;
      undone = undone.slice(0, -1);
      return goTo({ gestures: next.gestures, reached: next.reached }, next.at);
    },
    switchTo(id) {
      const branch = branches.find((other) => other.id === id);
      if (branch === undefined) return undefined;
      branches = branches.filter((other) => other !== branch);
      keep(future, branch.from);
      undone = [];
      return goTo({ gestures: branch.gestures, reached: branch.reached }, branch.reached);
    },
    data: () => ({ present: future, branches }),
  };
}

/** The change that a branch is known by: the first one made by hand behind the place where it parts. */
export const distinctChange = ({ gestures, from }: Branch): Intervention | undefined =>
  gestures.flat().find(({ step }) => step >= from);
