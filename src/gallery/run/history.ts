/**
 * What was done to a run by hand, and the futures that it had: undo and redo go from gesture to gesture, and a change
 * made at a past moment begins another future while the old one is kept to return to. What was planned, by the link or
 * on the timeline, comes whatever else is done, until it is planned anew. Plain data, no clockwork.
 */
import { ACTIONS } from '../../scenario/actions';
import { firstDifference, isSuperseded } from '../../scenario/changes';
import type { Intervention } from '../../scenario/scenario';
import { mergeInterventions } from './interventions';

/** What one movement of the hand did: a dose, or all moves of a dragged slider. In the order of their steps. */
type Gesture = readonly Intervention[];

interface Future {
  readonly gestures: readonly Gesture[];
  /** The latest step that was seen of it. */
  readonly reached: number;
  /** What is planned in it; left out where that is what the run was opened with. */
  readonly planned?: readonly Intervention[];
}

/** The list of changes as it was before it was edited. */
interface Edit {
  readonly before: Future;
  /** The step at which the run stood then. */
  readonly at: number;
  /** Gestures that were there already: later ones are undone first. */
  readonly gestures: number;
}

interface Present extends Future {
  /** The latest is the last. */
  readonly edits?: readonly Edit[];
}

/** Another future of this run. */
export interface Branch extends Future {
  readonly id: number;
  /** Where it parts from the one that took its place. */
  readonly from: number;
  /** The first change that it has and that one has not, if any. */
  readonly distinct?: Intervention | null;
}

/** Everything there is to keep of it. */
export interface HistoryData {
  readonly present: Present;
  readonly branches: readonly Branch[];
}

/** Where to go, and with which changes. */
export interface Turn {
  readonly interventions: readonly Intervention[];
  readonly step: number;
}

/** Moves of one slider that follow one another more quickly than this are one gesture. */
const ONE_GESTURE_MILLISECONDS = 1500;
/** Older branches are let go, and so are older edits. */
const MOST_BRANCHES = 20;
const MOST_EDITS = 30;

const NOTHING: Future = { gestures: [], reached: 0 };

export interface History {
  /** Made by hand, without what was planned. */
  byHand(): readonly Intervention[];
  /** Planned for this run, by its link or on its timeline. */
  planned(): readonly Intervention[];
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
  /** Puts another list in the place of all changes, as one act; the present step stays. Undefined when nothing differs. */
  edit(changes: readonly Intervention[], present: number): Turn | undefined;
  undo(present: number): Turn | undefined;
  redo(): Turn | undefined;
  switchTo(id: number): Turn | undefined;
  data(): HistoryData;
}

/** All changes of a future, of a run that was opened with these. */
export const changesOf = ({ gestures, planned }: Future, scheduled: readonly Intervention[]): readonly Intervention[] =>
  mergeInterventions(planned ?? scheduled, gestures.flat());

const before = (gestures: readonly Gesture[], step: number): readonly Gesture[] =>
  gestures.map((gesture) => gesture.filter((change) => change.step < step)).filter((gesture) => gesture.length > 0);

const withoutEdits = ({ gestures, reached, planned }: Future): Future => ({
  gestures,
  reached,
  ...(planned && { planned }),
});

/** Several that were waiting come together: each dose, and the moves of each slider, is one. */
function gesturesIn(changes: readonly Intervention[]): readonly Gesture[] {
  const gestures: Intervention[][] = [];
  for (const change of changes) {
    const last = gestures.at(-1);
    if (last !== undefined && last[0].key === change.key && !ACTIONS.has(change.key)) last.push(change);
    else gestures.push([change]);
  }
  return gestures;
}

const isSame = (a: Intervention, b: Intervention): boolean =>
  a.step === b.step && a.key === b.key && a.value === b.value;

export function createHistory(scheduled: readonly Intervention[], data?: HistoryData): History {
  let future: Present = data?.present ?? NOTHING;
  let branches: readonly Branch[] = data?.branches ?? [];
  let undone: readonly { readonly future: Present; readonly at: number; readonly left: readonly Branch[] }[] = [];
  let lastRecorded = Number.NEGATIVE_INFINITY;
  let nextId = 1 + Math.max(0, ...branches.map(({ id }) => id));
  /** So many gestures the engine was given as a list: what is moved later does not take their place. */
  let settled = future.gestures.length;

  const byHand = (): readonly Intervention[] => future.gestures.flat();
  const planned = (): readonly Intervention[] => future.planned ?? scheduled;
  const listOf = (of: Future): readonly Intervention[] => changesOf(of, scheduled);
  const all = (): readonly Intervention[] => listOf(future);
  /** `instead` is the future that takes its place. */
  const keep = (left: Future, from: number, instead: Future): void => {
    const others = listOf(instead);
    const distinct = listOf(left).find((change) => !others.some((other) => isSame(change, other))) ?? null;
    branches = [...branches, { id: nextId++, from, distinct, ...withoutEdits(left) }].slice(-MOST_BRANCHES);
  };
  const goTo = (next: Present, step: number): Turn => {
    future = next;
    settled = next.gestures.length;
    lastRecorded = Number.NEGATIVE_INFINITY;
    return { interventions: all(), step };
  };
  /** The latest gesture that has begun by then. */
  const latestGesture = (present: number): number => future.gestures.findLastIndex(([first]) => first.step <= present);
  const latestEdit = (): Edit | undefined => future.edits?.at(-1);

  /** Futures that were undone are some of the others when something else is done instead, but not parts of one another. */
  function leaveUndone(step: number, instead: Future): void {
    const left: Future[] = [];
    for (const { future: one } of undone) if (!left.some((other) => isPartOf(one, other))) left.push(one);
    undone = [];
    for (const one of left) keep(one, step, instead);
  }
  const isPartOf = (part: Future, whole: Future): boolean => {
    const changes = listOf(whole);
    return listOf(part).every((change) => changes.some((other) => isSame(change, other)));
  };
  function undoEdit({ before: earlier, at }: Edit, present: number): Turn {
    const edits = future.edits?.slice(0, -1) ?? [];
    // It was kept as a branch when it was left; a branch may have been seen further since.
    const same = branches.filter(
      (branch) => firstDifference(listOf(branch), listOf(earlier)) === Number.POSITIVE_INFINITY,
    );
    branches = branches.filter((branch) => !same.includes(branch));
    undone = [...undone, { future, at: present, left: same }];
    const reached = Math.max(earlier.reached, ...same.map((branch) => branch.reached));
    return goTo({ ...earlier, reached, ...(edits.length > 0 && { edits }) }, at);
  }

  function recordGesture(changes: Gesture, now: number): void {
    const latest = future.gestures.at(-1);
    const goesOn =
      now - lastRecorded < ONE_GESTURE_MILLISECONDS &&
      latest !== undefined &&
      changes.every(({ key }) => key === latest[0].key && !ACTIONS.has(key));
    lastRecorded = now;
    const earlier = future.gestures.map((gesture, place) =>
      place < settled ? gesture : gesture.filter((change) => !changes.some((later) => isSuperseded(change, later))),
    );
    const gestures = goesOn
      ? [...earlier.slice(0, -1), [...(earlier.at(-1) ?? []), ...changes]]
      : [...earlier.filter((gesture) => gesture.length > 0), changes];
    future = { ...future, gestures };
  }

  return {
    byHand,
    planned,
    all,
    reached: () => future.reached,
    branches: () => branches,
    canUndo: (present) => latestGesture(present) >= 0 || latestEdit() !== undefined,
    canRedo: () => undone.length > 0,
    seen(step) {
      if (step > future.reached) future = { ...future, reached: step };
    },
    beforeChange(step) {
      const gestures = before(future.gestures, step);
      const edits = future.edits?.map((edit) => ({ ...edit, gestures: Math.min(edit.gestures, gestures.length) }));
      const next = { ...future, gestures, reached: Math.min(step, future.reached), ...(edits && { edits }) };
      if (future.reached <= step) {
        leaveUndone(step, next);
        return undefined;
      }
      leaveUndone(step, next);
      keep(future, step, next);
      return goTo(next, step).interventions;
    },
    record(changes, now) {
      for (const gesture of gesturesIn(changes)) recordGesture(gesture, now);
    },
    edit(changes, present) {
      const from = firstDifference(all(), changes);
      if (from === Number.POSITIVE_INFINITY) return undefined;
      // What lies ahead of the hand is a plan, whoever made it.
      const ahead = Math.min(from, present);
      const gestures = before(future.gestures, ahead);
      const next: Present = {
        gestures,
        reached: Math.min(future.reached, from),
        planned: [...planned().filter(({ step }) => step < ahead), ...changes.filter(({ step }) => step >= ahead)],
        edits: [
          ...(future.edits ?? []),
          { before: withoutEdits(future), at: present, gestures: gestures.length },
        ].slice(-MOST_EDITS),
      };
      leaveUndone(present, next);
      if (future.reached > from) keep(future, from, next);
      return goTo(next, present);
    },
    undo(present) {
      const place = latestGesture(present);
      const edit = latestEdit();
      if (edit !== undefined && place < edit.gestures) return undoEdit(edit, present);
      if (place < 0) return undefined;
      const [{ step }] = future.gestures[place];
      undone = [...undone, { future, at: present, left: [] }];
      return goTo({ ...future, gestures: future.gestures.slice(0, place), reached: step }, step);
    },
    redo() {
      const next = undone.at(-1);
      if (next === undefined) return undefined;
      undone = undone.slice(0, -1);
      branches = [...branches, ...next.left].sort((a, b) => a.id - b.id);
      return goTo(next.future, next.at);
    },
    switchTo(id) {
      const branch = branches.find((other) => other.id === id);
      if (branch === undefined) return undefined;
      branches = branches.filter((other) => other !== branch);
      leaveUndone(branch.from, branch);
      keep(future, branch.from, branch);
      return goTo(withoutEdits(branch), branch.reached);
    },
    data: () => ({ present: future, branches }),
  };
}

/** The change that a branch is known by: the first one made by hand behind the place where it parts. */
export const distinctChange = ({ gestures, from, distinct }: Branch): Intervention | undefined =>
  distinct === undefined ? gestures.flat().find(({ step }) => step >= from) : (distinct ?? undefined);
