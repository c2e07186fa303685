/** The search finds the bottom of valleys it can be told of. */
import { expect, test } from 'vitest';
import { patternSearch } from '../../src/experiments/patternSearch';

const free = [
  { key: 'a', start: 1, minimum: 0.1, maximum: 10 },
  { key: 'b', start: 2, minimum: 0.1, maximum: 10 },
];
const rules = { factor: 2, halvings: 6, mostTrials: 500 };
const square = (x: number): number => x * x;

test('finds the bottom of a bowl', async () => {
  const { best } = await patternSearch(
    free,
    rules,
    async ({ a, b }) => square(Math.log(a / 3)) + square(Math.log(b / 0.7)),
  );
  expect(best.values.a).toBeCloseTo(3, 0);
  expect(best.values.b).toBeCloseTo(0.7, 1);
});

test('stays within bounds, and keeps a start that is best', async () => {
  const { best } = await patternSearch(free, rules, async ({ a, b }) => a + b);
  expect(best.values).toEqual({ a: 0.1, b: 0.1 });
  const kept = await patternSearch(free, rules, async ({ a, b }) => square(a - 1) + square(b - 2));
  expect(kept.best.values).toEqual({ a: 1, b: 2 });
});

test('ends after the trials it is allowed', async () => {
  const { trials } = await patternSearch(free, { ...rules, mostTrials: 7 }, async ({ a }) => a);
  expect(trials).toHaveLength(7);
});
