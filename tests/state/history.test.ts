/** Undo, redo and other futures: what is done by hand is never lost, and every way back leads to the same list. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Intervention } from '../../src/scenario/scenario';
import { createHistory, distinctChange, type History } from '../../src/state/history';

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
    history.record([at(14)], 700);
    history.record([at(15, 'il15.support', 9)], 800);
    history.seen(20);
    expect(history.undo(20)?.step).toBe(15);
    expect(history.undo(15)?.interventions).toHaveLength(3);
    expect(history.undo(14)).toEqual({ interventions: [], step: 10 });
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
