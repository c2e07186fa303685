/** From a rate to an event: the shortcut decides exactly as 1 − e^(−x), and halving the step changes nothing. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp } from '../../src/core/exactMath';
import { occursWithin, probabilityWithin } from '../../src/core/hazard';
import { RandomSource, runKeyFromSeed } from '../../src/core/random';
import { shareError } from '../support/statistics';

const rate = fc.double({ min: 1e-9, max: 100, noNaN: true });
const minutes = fc.double({ min: 1e-3, max: 60, noNaN: true });
/** A uniform as the random source makes them. */
const uniform = fc.integer({ min: 0, max: 0xffffffff }).map((word) => (word + 0.5) / 2 ** 32);

describe('occursWithin', () => {
  test('is u < 1 − e^(−rate·dt)', () => {
    fc.assert(
      fc.property(rate, minutes, uniform, (r, dt, u) => {
        expect(occursWithin(r, dt, u)).toBe(u < 1 - exp(-r * dt));
      }),
      { seed: 1, numRuns: 2000, endOnFailure: true },
    );
  });

  test('is so close to the border, too', () => {
    fc.assert(
      fc.property(uniform, fc.integer({ min: -3, max: 3 }), (u, ulps) => {
        const x = -Math.log1p(-u) * (1 + ulps * 2 ** -52);
        expect(occursWithin(x, 1, u)).toBe(u < 1 - exp(-x));
      }),
      { seed: 2, numRuns: 2000, endOnFailure: true },
    );
  });

  test('never happens at rate 0 and always at an endless one', () => {
    expect(occursWithin(0, 0.5, 1.2e-10)).toBe(false);
    expect(occursWithin(1e9, 0.5, 1 - 1.2e-10)).toBe(true);
    expect(occursWithin(0.1, 0, 1.2e-10)).toBe(false);
  });

  test('happens as often as probabilityWithin says', () => {
    const random = new RandomSource(runKeyFromSeed('hazard'), 1);
    for (const [r, dt] of [
      [0.02, 0.5],
      [0.5, 0.5],
      [0.3, 6],
    ]) {
      let hits = 0;
      for (let n = 0; n < 20_000; n++) {
        random.drawFor(Uint32Array.of(n, 0), 0);
        if (occursWithin(r, dt, random.out[0])) hits++;
      }
      expect(Math.abs(shareError(hits, probabilityWithin(r, dt), 20_000))).toBeLessThan(3.5);
    }
  });
});

describe('probabilityWithin', () => {
  test('of two halves of a step is that of the whole', () => {
    fc.assert(
      fc.property(rate, minutes, (r, dt) => {
        const half = probabilityWithin(r, dt / 2);
        expect(1 - (1 - half) * (1 - half)).toBeCloseTo(probabilityWithin(r, dt), 12);
      }),
      { seed: 3, endOnFailure: true },
    );
  });

  test('grows with rate and time and stays within 0 and 1', () => {
    fc.assert(
      fc.property(rate, minutes, (r, dt) => {
        const p = probabilityWithin(r, dt);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(probabilityWithin(2 * r, dt)).toBeGreaterThanOrEqual(p);
      }),
      { seed: 4, endOnFailure: true },
    );
  });
});
