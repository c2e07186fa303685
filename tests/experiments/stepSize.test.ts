/** A small sample of the step-size check (the whole one: `npx nkscape step-size`), and the statistics it stands on. */
import { describe, expect, it } from 'vitest';
import { intervalHalfWidth, mean } from '../../src/experiments/replicates';
import { checkStepSize } from '../../src/experiments/stepSize';

describe('the step', () => {
  it('halved, moves lysis by no more than 3 points over 16 small dishes', { timeout: 600_000 }, () => {
    const dish = { 'scene.width': 500, 'scene.height': 500, 'scene.numberOfTumourCells': 120, 'scene.numberOfNk': 120 };
    const check = checkStepSize('cd19-lymphoma', 4, 16, dish);
    expect(check.coarse).toBeGreaterThan(30);
    expect(check.coarse).toBeLessThan(90);
    expect(Math.abs(check.difference)).toBeLessThanOrEqual(3);
    expect(check.holds).toBe(true);
  });
});

describe('statistics', () => {
  it('knows the mean and the interval of a textbook sample', () => {
    const sample = [2, 4, 4, 4, 5, 5, 7, 9];
    expect(mean(sample)).toBe(5);
    // Sample standard deviation √(32/7), divided by √8, times 1.96.
    expect(intervalHalfWidth(sample)).toBeCloseTo((1.959964 * Math.sqrt(32 / 7)) / Math.sqrt(8), 6);
  });
});
