/** Gliding between two snapshots. */
import { describe, expect, it } from 'vitest';
import { createPace } from '../../../src/gallery/renderer/pace';

describe('pace', () => {
  it('takes as long from snapshot to snapshot as they take to come', () => {
    const pace = createPace();
    for (let i = 0; i <= 40; i++) pace.beat(i * 0.5);
    expect(pace.mix(20)).toBe(0);
    expect(pace.mix(20.25)).toBeCloseTo(0.5, 2);
    expect(pace.mix(20.5)).toBeCloseTo(1, 2);
    expect(pace.mix(99)).toBe(1);
  });

  it('glides briefly to a single step after a pause, whatever the pause', () => {
    const pace = createPace();
    pace.beat(0);
    pace.beat(60);
    expect(pace.mix(60.05)).toBeLessThan(1);
    expect(pace.mix(60.3)).toBe(1);
  });

  it('knows when the run has stopped', () => {
    const pace = createPace();
    expect(pace.lively(5)).toBe(false);
    pace.beat(10);
    expect(pace.lively(10.4)).toBe(true);
    expect(pace.lively(13)).toBe(false);
  });
});
