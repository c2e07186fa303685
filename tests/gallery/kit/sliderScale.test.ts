/** Where values lie on their sliders, and that they come back from there. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleBarLength } from '../../../src/gallery/kit/scaleBar';
import { isLogarithmic, sliderScale } from '../../../src/gallery/kit/sliderScale';
import { parameterCatalogue } from '../../../src/scenario/catalogue';
import { numberProblem } from '../../../src/scenario/validate';

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

describe('a default near the start of a wide range', () => {
  test('makes the track logarithmic, and leaves room below it', () => {
    const scale = sliderScale({ minimum: 0, maximum: 1, default: 1e-6 });
    expect(scale.positionOf(1e-6) / scale.positions).toBeGreaterThan(0.1);
    expect(scale.valueAt(0)).toBe(0);
    expect(isLogarithmic({ minimum: 0, maximum: 1, default: 0.5 })).toBe(false);
    expect(isLogarithmic({ minimum: -1, maximum: 100, default: 0 })).toBe(false);
  });

  test('of whole numbers still lands on whole numbers, each position on another', () => {
    const scale = sliderScale({ minimum: 0, maximum: 120_000, default: 400, integer: true });
    expect(scale.positions).toBeLessThan(230);
    for (let position = 1; position <= scale.positions; position++) {
      expect(Number.isInteger(scale.valueAt(position))).toBe(true);
      expect(scale.valueAt(position)).toBeGreaterThan(scale.valueAt(position - 1));
    }
    expect(isLogarithmic({ minimum: 0, maximum: 100, default: 3, integer: true })).toBe(false);
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

  test.each(entries.map((entry) => [entry.key, entry.spec] as const))('%s: the default can be seen', (_key, spec) => {
    const scale = sliderScale(spec);
    const lowest = spec.integer || spec.default === spec.minimum ? 0 : 0.06;
    expect(scale.positionOf(spec.default) / scale.positions).toBeGreaterThanOrEqual(lowest);
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
