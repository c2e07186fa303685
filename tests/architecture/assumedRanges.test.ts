/** What is assumed says between what values the truth may lie; only choices, which have no truth, do without. */
import { expect, test } from 'vitest';
import { parameterCatalogue } from '../../src/scenario/catalogue';

const CHOICE = /^a (choice|scale)\b|^scale\b/i;

const assumed = [...parameterCatalogue].filter(([, { spec }]) => spec.source.kind === 'assumed');
const sizes = assumed.filter(
  ([key, { spec }]) =>
    spec.choices === undefined &&
    !key.endsWith('.enabled') &&
    !(spec.source.kind === 'assumed' && CHOICE.test(spec.source.why)),
);

test('most assumed parameters are sizes', () => {
  expect(sizes.length).toBeGreaterThan(100);
});

test.each(sizes)('%s has a plausible range', (_, { spec }) => {
  expect(spec.plausible).toBeDefined();
});

test.each([...parameterCatalogue].filter(([, { spec }]) => spec.plausible !== undefined))(
  '%s: its plausible range is allowed, not empty, and holds the default',
  (_, { spec }) => {
    const [low, high] = spec.plausible ?? [0, 0];
    expect(low).toBeLessThan(high);
    expect(low).toBeGreaterThanOrEqual(spec.minimum);
    expect(high).toBeLessThanOrEqual(spec.maximum);
    expect(spec.default).toBeGreaterThanOrEqual(low);
    expect(spec.default).toBeLessThanOrEqual(high);
  },
);
