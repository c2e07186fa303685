/**
 * Changes that wait for the next step. A slider moved ten times between two steps is one change, at its last
 * position and in the place of its latest move; doses are acts and are all kept.
 */
import type { Change } from '../../protocol/simulationApi';

export interface ChangeQueue {
  add(change: Change): void;
  /** The waiting changes, in order; the queue is empty afterwards. */
  drain(): readonly Change[];
  peek(): readonly Change[];
}

export function createChangeQueue(isAction: (key: string) => boolean): ChangeQueue {
  let waiting: readonly Change[] = [];
  return {
    add(change) {
      const others = isAction(change.key) ? waiting : waiting.filter((other) => other.key !== change.key);
      waiting = [...others, change];
    },
    drain() {
      const drained = waiting;
      waiting = [];
      return drained;
    },
    peek: () => waiting,
  };
}
