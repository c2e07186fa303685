/** Undo, redo and other futures: what is done by hand is never lost, and every way back leads to the same list. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHistory, distinctChange, type History } from '../../../src/gallery/run/history';
import type { Intervention } from '../../../src/scenario/scenario';

const at = (step: number, key = 'dose', value = step): Intervention => ({ step, key, value });
const PAUSE = 10_000;

/** Done at a step that the run has come to, with time between two movements of the hand. */
function act(history: History, change: Intervention, now: number): void {
  history.beforeChange(change.step);
  history.record([change], now);
  history.seen(change.step);
}

function withDoses(...steps: number[]): History {
  const history = createHistory([]);
  for (const [n, step] of steps.entries()) {
    history.seen(step);
    act(history, at(step), n * PAUSE);
  }
  return history;
}

describe('undo and redo', () => {
  test('go back to the moment before the latest change, and to where one was', () => {
    const history = withDoses(10, 50);
    history.seen(90);
    expect(history.canUndo(90)).toBe(true);
    expect(history.undo(90)).toEqual({ interventions: [at(10)], step: 50 });
    expect(history.undo(50)).toEqual({ interventions: [], step: 10 });
    expect(history.canUndo(10)).toBe(false);
    expect(history.redo()).toEqual({ interventions: [at(10)], step: 50 });
    expect(history.redo()).toEqual({ interventions: [at(10), at(50)], step: 90 });
    expect(history.canRedo()).toBe(false);
    expect(history.reached()).toBe(90);
  });

  test('at a past moment take back what was done by then', () => {
    const history = withDoses(10, 50);
    history.seen(90);
    expect(history.canUndo(5)).toBe(false);
    expect(history.undo(30)).toEqual({ interventions: [], step: 10 });
    expect(history.redo()?.interventions).toEqual([at(10), at(50)]);
  });

  test('take a drag as one movement, and a dose as one each', () => {
    const history = createHistory([]);
    for (const [n, step] of [10, 12, 14].entries()) history.record([at(step, 'il15.support', n)], n * 200);
    history.record([at(13)], 600);
    history.record([at(14)], 700);
    history.record([at(15, 'il15.support', 9)], 800);
    history.seen(20);
    expect(history.undo(20)?.step).toBe(15);
    expect(history.undo(15)?.interventions).toHaveLength(4);
    expect(history.undo(14)?.interventions).toHaveLength(3);
    expect(history.undo(13)).toEqual({ interventions: [], step: 10 });
  });

  test('take each of several that were waiting as one', () => {
    const history = createHistory([]);
    history.record([at(10, 'il15.support', 1), at(10, 'il15.support', 2), at(10), at(10)], 0);
    history.seen(20);
    expect(history.undo(20)?.interventions).toHaveLength(3);
    expect(history.undo(10)?.interventions).toHaveLength(2);
    expect(history.undo(10)?.interventions).toEqual([]);
  });

  test('leave alone what was scheduled', () => {
    const history = createHistory([at(30)]);
    history.seen(40);
    expect(history.canUndo(40)).toBe(false);
    act(history, at(40, 'il15.support', 3), 0);
    expect(history.all()).toEqual([at(30), at(40, 'il15.support', 3)]);
    expect(history.undo(45)?.interventions).toEqual([at(30)]);
  });
});

describe('another future', () => {
  test('begins with a change at a past moment; the old one is kept and can be returned to', () => {
    const history = withDoses(10, 50);
    history.seen(90);
    expect(history.beforeChange(30)).toEqual([at(10)]);
    history.record([at(30, 'il15.support', 2)], PAUSE);
    history.seen(60);
    const [branch] = history.branches();
    expect(branch).toMatchObject({ from: 30, reached: 90 });
    expect(distinctChange(branch)).toEqual(at(50));
    expect(history.switchTo(branch.id)).toEqual({ interventions: [at(10), at(50)], step: 90 });
    const [other] = history.branches();
    expect(distinctChange(other)).toEqual(at(30, 'il15.support', 2));
    expect(history.switchTo(other.id)).toEqual({ interventions: [at(10), at(30, 'il15.support', 2)], step: 60 });
    expect(history.branches()).toHaveLength(1);
  });

  test('keeps what was undone, when something else is done instead', () => {
    const history = withDoses(10);
    history.seen(90);
    history.undo(90);
    act(history, at(10, 'il15.support', 1), PAUSE);
    expect(history.canRedo()).toBe(false);
    expect(distinctChange(history.branches()[0])).toEqual(at(10));
  });

  test('keeps the whole of what was undone step by step, and what was undone earlier', () => {
    const history = withDoses(10, 20);
    history.seen(300);
    history.undo(300);
    history.undo(20);
    act(history, at(10, 'il15.support', 1), PAUSE);
    expect(history.branches().map(({ gestures, reached }) => [gestures.length, reached])).toEqual([[2, 300]]);
    const other = withDoses(10);
    other.seen(300);
    other.undo(300);
    other.seen(50);
    act(other, at(30, 'il15.support', 1), PAUSE);
    expect(other.branches().map(({ gestures, reached }) => [gestures.length, reached])).toEqual([
      [1, 300],
      [0, 50],
    ]);
  });

  test('does not begin at the moment that is the latest one', () => {
    const history = withDoses(10, 20);
    expect(history.branches()).toEqual([]);
    expect(history.beforeChange(20)).toBeUndefined();
  });

  test('replaces a slider’s move in the same step', () => {
    const history = createHistory([]);
    history.record([at(5, 'il15.support', 1)], 0);
    history.record([at(5, 'il15.support', 2)], 5 * PAUSE);
    expect(history.byHand()).toEqual([at(5, 'il15.support', 2)]);
  });

  test('is taken up again from what was kept of it', () => {
    const history = withDoses(10, 50);
    history.seen(90);
    history.beforeChange(30);
    const again = createHistory([], structuredClone(history.data()));
    expect(again.data()).toEqual(history.data());
    act(again, at(30), 0);
    again.seen(70);
    again.beforeChange(40);
    expect(new Set(again.branches().map(({ id }) => id)).size).toBe(2);
  });
});

describe('a list that is edited', () => {
  test('ahead of what was seen is only a plan: the future stays, and undo takes the plan back', () => {
    const history = withDoses(10);
    history.seen(40);
    expect(history.edit([at(10), at(70)], 40)).toEqual({ interventions: [at(10), at(70)], step: 40 });
    expect(history.branches()).toEqual([]);
    expect(history.reached()).toBe(40);
    expect(history.byHand()).toEqual([at(10)]);
    history.seen(90);
    expect(history.undo(90)).toEqual({ interventions: [at(10)], step: 40 });
    expect(history.redo()).toEqual({ interventions: [at(10), at(70)], step: 90 });
    expect(history.edit(history.all(), 90)).toBeUndefined();
  });

  test('in the past begins another future; undo brings the old one back, and redo the new one', () => {
    const history = withDoses(10, 50);
    history.seen(90);
    expect(history.edit([at(10), at(30, 'dose', 50)], 90)?.step).toBe(90);
    expect(history.reached()).toBe(30);
    const [branch] = history.branches();
    expect(branch).toMatchObject({ from: 30, reached: 90 });
    expect(distinctChange(branch)).toEqual(at(50));
    history.seen(90);
    expect(history.undo(90)).toEqual({ interventions: [at(10), at(50)], step: 90 });
    expect(history.branches()).toEqual([]);
    expect(history.reached()).toBe(90);
    expect(history.redo()?.interventions).toEqual([at(10), at(30, 'dose', 50)]);
    expect(history.branches()).toEqual([branch]);
    expect(history.switchTo(branch.id)?.interventions).toEqual([at(10), at(50)]);
    expect(distinctChange(history.branches()[0])).toEqual(at(30, 'dose', 50));
  });

  test('may move what the link had scheduled; what is planned comes in every future that begins later', () => {
    const history = createHistory([at(60)]);
    history.seen(20);
    history.edit([at(40, 'dose', 60)], 20);
    expect(history.planned()).toEqual([at(40, 'dose', 60)]);
    history.seen(90);
    expect(history.beforeChange(30)).toEqual([at(40, 'dose', 60)]);
    history.record([at(30)], PAUSE);
    expect(history.undo(50)).toEqual({ interventions: [at(40, 'dose', 60)], step: 30 });
    expect(history.undo(30)?.interventions).toEqual([at(60)]);
    expect(history.canUndo(30)).toBe(false);
  });

  test('is named by what it lacks, when nothing else is distinct', () => {
    const history = withDoses(10);
    history.seen(50);
    history.edit([at(10), at(20)], 50);
    expect(distinctChange(history.branches()[0])).toBeUndefined();
  });

  test('leaves a slider that waits for its step to the engine’s own rule', () => {
    const history = createHistory([]);
    history.record([at(5, 'il15.support', 1)], 0);
    history.edit([at(5, 'il15.support', 1), at(9)], 5);
    history.record([at(5, 'il15.support', 2)], PAUSE);
    // A planned change is not taken away by the hand; the later of both wins.
    expect(history.all().map(({ value }) => value)).toEqual([1, 2, 9]);
    const again = createHistory([], structuredClone(history.data()));
    expect(again.all()).toEqual(history.all());
    expect(again.undo(9)?.interventions).toEqual([at(5, 'il15.support', 1), at(9)]);
    expect(again.undo(9)?.interventions).toEqual([at(5, 'il15.support', 1)]);
  });
});

test('acts and edits in any order are undone one by one, to the first list, and redone to the last', () => {
  const edited = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 5 });
  const done = fc.oneof(fc.record({ by: fc.integer({ min: 1, max: 30 }) }), fc.record({ edited }));
  fc.assert(
    fc.property(fc.array(done, { maxLength: 12 }), (acts) => {
      const history = createHistory([at(25)]);
      let present = 0;
      const lists = [history.all()];
      for (const [n, next] of acts.entries()) {
        if ('by' in next) {
          present += next.by;
          history.seen(present);
          act(history, at(present, 'dose', 1000 + n), n * PAUSE);
        } else if (
          history.edit(
            next.edited.toSorted((a, b) => a - b).map((step) => at(step)),
            present,
          ) === undefined
        )
          continue;
        history.seen(present);
        lists.push(history.all());
      }
      const last = lists.at(-1);
      for (const list of lists.slice(0, -1).toReversed()) {
        const turn = history.undo(present);
        expect(turn?.interventions).toEqual(list);
        history.seen(turn?.step ?? 0);
        present = Math.max(present, turn?.step ?? 0);
      }
      expect(history.canUndo(present)).toBe(false);
      while (history.canRedo()) history.redo();
      expect(history.all()).toEqual(last);
    }),
    { seed: 2, numRuns: 300 },
  );
});

test('whatever is done, lists are in order, nothing repeats, and undo with redo changes nothing', () => {
  const action = fc.oneof(
    fc.record({
      kind: fc.constant('act' as const),
      by: fc.integer({ min: 0, max: 30 }),
      key: fc.constantFrom('dose', 'il15.support'),
    }),
    fc.record({ kind: fc.constant('back' as const), by: fc.integer({ min: 1, max: 60 }) }),
    fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const, 'switch' as const) }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
      const history = createHistory([at(25)]);
      let present = 0;
      let value = 0;
      for (const [n, done] of actions.entries()) {
        if (done.kind === 'act') {
          present += done.by;
          history.seen(present);
          act(history, at(present, done.key, ++value), n * PAUSE);
        } else if (done.kind === 'back') present = Math.max(0, present - done.by);
        else {
          const turn =
            done.kind === 'undo'
              ? history.undo(present)
              : done.kind === 'redo'
                ? history.redo()
                : history.switchTo(history.branches()[0]?.id ?? -1);
          present = turn?.step ?? present;
        }
        const steps = history.byHand().map(({ step }) => step);
        expect(steps).toEqual(steps.toSorted((a, b) => a - b));
        expect(new Set(history.byHand().map((change) => change.value)).size).toBe(steps.length);
        expect(history.all()).toHaveLength(steps.length + 1);
        expect(history.reached()).toBeGreaterThanOrEqual(steps.at(-1) ?? 0);
        const before = history.data();
        if (history.undo(present) !== undefined) expect(history.redo()?.step).toBe(present);
        expect(history.data()).toEqual(before);
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});
