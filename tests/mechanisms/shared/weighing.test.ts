/** When an NK weighs its target. */
import { expect, test } from 'vitest';
import { weighingSteps, weighsNow } from '../../../src/mechanisms/shared/weighing';

test('every three minutes, whatever the step', () => {
  expect([0.5, 0.25, 0.125].map(weighingSteps)).toEqual([6, 12, 24]);
});

test('an NK weighs when it takes hold and then once in each interval, NK cells of successive ids in turn', () => {
  const steps = weighingSteps(0.5);
  const began = 100;
  for (const id of [1, 2, 77]) {
    const turns = Array.from({ length: 4 * steps }, (_, n) => began + n).filter((step) =>
      weighsNow(id, began, step, steps),
    );
    expect(turns[0]).toBe(began);
    const regular = turns.filter((step) => (step + id) % steps === 0);
    expect(regular).toHaveLength(4);
    expect(turns.length - regular.length).toBeLessThanOrEqual(1);
  }
  const inOneStep = Array.from({ length: steps }, (_, id) => weighsNow(id, 0, began, steps));
  expect(inOneStep.filter(Boolean)).toHaveLength(1);
});
