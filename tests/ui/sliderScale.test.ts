/** Where values lie on their sliders, and that they come back from there. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parameterCatalogue } from '../../src/scenario/catalogue';
import { numberProblem } from '../../src/scenario/validate';
import { scaleBarLength } from '../../src/ui/scaleBar';
import { sliderScale } from '../../src/ui/sliderScale';

const antigen = sliderScale({ minimum: 10, maximum: 1e6, scale: 'logarithmic' });
const support = sliderScale({ minimum: 0, maximum: 1000, scale: 'logarithmic' });

describe('a logarithmic slider', () => {
  test('has its ends at its ends and a decade in each fifth', () => {
    expect(antigen.positionOf(10)).toBe(0);
    expect(antigen.positionOf(1e6)).toBe(antigen.positions);
    expect(antigen.positionOf(100)).toBeCloseTo(antigen.positions / 5, 9);
    expect(antigen.valueAt((antigen.positions * 3) / 5)).toBe(10000);
  });

  test('that begins at 0 has a place for 0 and for nothing below', () => {
    expect(support.valueAt(0)).toBe(0);
    expect(support.positionOf(0)).toBe(0);
    expect(support.valueAt(1)).toBe(1);
    expect(support.positionOf(0.5)).toBeGreaterThan(0);
    expect(support.positionOf(0.5)).toBeLessThan(1);
    expect(support.valueAt(support.positions)).toBe(1000);
  });

  test('moves by nearly the same ratio with every key press', () => {
    for (let position = 20; position < antigen.positions; position++) {
      const ratio = antigen.valueAt(position) / antigen.valueAt(position - 1);
      expect(ratio).toBeGreaterThan(1.04);
      expect(ratio).toBeLessThan(1.08);
    }
  });
});

describe('every parameter’s slider', () => {
  const entries = [...parameterCatalogue.values()].filter(({ spec }) => spec.choices === undefined);

  test('there are many', () => expect(entries.length).toBeGreaterThan(50));

  test.each(entries.map((entry) => [entry.key, entry.spec] as const))('%s offers only allowed values', (key, spec) => {
    const scale = sliderScale(spec);
    for (let position = 0; position <= scale.positions; position++)
      expect(numberProblem(key, spec, scale.valueAt(position))).toBeUndefined();
    expect(scale.valueAt(0)).toBe(spec.minimum);
    expect(scale.valueAt(scale.positions)).toBe(spec.maximum);
  });

  test.each(entries.map((entry) => [entry.key, entry.spec] as const))('%s: a position comes back', (_key, spec) => {
    const scale = sliderScale(spec);
    for (let position = 0; position <= scale.positions; position++)
      expect(Math.abs(scale.positionOf(scale.valueAt(position)) - position)).toBeLessThan(spec.integer ? 1 : 0.35);
  });
});

test('any value keeps its place within the rounding to three figures', () => {
  fc.assert(
    fc.property(fc.double({ min: 10, max: 1e6, noNaN: true }), (value) => {
      const back = antigen.valueAt(antigen.positionOf(value));
      expect(Math.abs(back - value) / value).toBeLessThan(0.0051);
    }),
  );
});

test('a scale bar is a round length that fits its room', () => {
  for (const scale of [0.05, 0.31, 0.96, 1, 2.4, 17]) {
    const length = scaleBarLength(scale);
    expect(length * scale).toBeLessThanOrEqual(96);
    expect(length * scale).toBeGreaterThan(96 / 2.6);
    expect([1, 2, 5]).toContain(Number(length.toExponential()[0]));
  }
});
