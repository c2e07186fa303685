/** Places and keys of the timeline. */
import { expect, test } from 'vitest';
import { initialLabState } from '../../../src/gallery/run/store';
import { scrubStep, stepAtShare } from '../../../src/gallery/timeline/timelineScale';

const span = {
  ...initialLabState,
  timeStep_minutes: 0.5,
  end_minutes: 4320,
  reached_step: 2880,
  status: { ...initialLabState.status, step: 1000 },
};

test('a place on the line is a step of the run', () => {
  expect([-1, 0, 0.25, 1, 2].map((share) => stepAtShare(share, span))).toEqual([0, 0, 2160, 8640, 8640]);
  expect(stepAtShare(0.5, { ...span, end_minutes: 0 })).toBe(0);
});

test.each([
  ['ArrowLeft', 980],
  ['ArrowDown', 980],
  ['ArrowRight', 1020],
  ['ArrowUp', 1020],
  ['PageDown', 280],
  ['PageUp', 1720],
  ['Home', 0],
  ['End', 2880],
  ['a', undefined],
])('%s', (key, step) => {
  expect(scrubStep(key, span)).toBe(step);
});

test('keys go on from where the run is on its way to, and stay within it', () => {
  expect(scrubStep('ArrowRight', { ...span, goal_step: 1020 })).toBe(1040);
  expect(scrubStep('PageDown', { ...span, goal_step: 10 })).toBe(0);
  expect(scrubStep('PageUp', { ...span, goal_step: 8600 })).toBe(8640);
});
