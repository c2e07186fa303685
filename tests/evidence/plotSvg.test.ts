/** Pictures of data beside simulation: scales, escapes, and nothing that is not a number. */
import { expect, test } from 'vitest';
import { niceStep, plotSvg } from '../../src/evidence/plotSvg';

test.each([
  [10, 2],
  [59, 20],
  [0.48, 0.1],
  [11, 2.5],
  [800, 200],
])('a height of %f is divided by %f', (highest, step) => {
  expect(niceStep(highest)).toBeCloseTo(step, 12);
});

test('a bar is as high as its number, and words are escaped', () => {
  const simulated = { mean: 50, low: 40, high: 60, n: 10 };
  const svg = plotSvg({ title: 'a < b & c', xLabel: 'x', yLabel: 'y', bars: [{ label: '1', data: 100, simulated }] });
  expect(svg).toContain('<title>a &lt; b &amp; c</title>');
  const heights = [...svg.matchAll(/<rect [^>]*y="[\d.]+" width="[\d.]+" height="([\d.]+)"/g)].map(([, h]) =>
    Number(h),
  );
  const [data, simulation] = heights.slice(-2);
  expect(simulation / data).toBeCloseTo(0.5, 2);
  expect(svg).not.toContain('NaN');
});

test('without data there is one bar, and no legend of data', () => {
  const simulated = { mean: 1, low: 1, high: 1, n: 1 };
  const svg = plotSvg({ title: 't', xLabel: '', yLabel: '', bars: [{ label: 'a', simulated }] });
  expect(svg.match(/<rect /g)).toHaveLength(3);
  expect(svg).not.toContain('data, ±');
});
