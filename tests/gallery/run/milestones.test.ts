/** The moments that a timeline marks by itself. */
import { expect, test } from 'vitest';
import { type Milestones, milestonesOf } from '../../../src/gallery/run/milestones';

const TIMES = [0, 10, 20, 30, 40];
const run = (rows: number, kills: readonly number[], liveTumour: readonly number[]) => ({
  time_minutes: TIMES.slice(0, rows),
  kills: kills.slice(0, rows),
  liveTumour: liveTumour.slice(0, rows),
});
const KILLS = [0, 0, 2, 3, 5];
const TUMOUR = [5, 5, 3, 2, 0];

test('the first kill and the clearance stand at the first measurement that shows them', () => {
  expect(milestonesOf(run(2, KILLS, TUMOUR), {}, 10)).toEqual({});
  expect(milestonesOf(run(4, KILLS, TUMOUR), {}, 30)).toEqual({ firstKill: 20 });
  expect(milestonesOf(run(5, KILLS, TUMOUR), {}, 40)).toEqual({ firstKill: 20, cleared: 40 });
});

test('a dish without tumour cells is not cleared, and a run without kills has no first one', () => {
  expect(milestonesOf(run(5, [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]), {}, 40)).toEqual({});
});

test('gone back in time, a run keeps what it has seen; another future forgets it', () => {
  const seen = { firstKill: 20, cleared: 40 };
  expect(milestonesOf(run(2, KILLS, TUMOUR), seen, 40)).toBe(seen);
  expect(milestonesOf(run(2, KILLS, TUMOUR), seen, 10)).toEqual({});
});

test('nothing new is the same object, so that nothing is drawn again', () => {
  const seen: Milestones = { firstKill: 20 };
  expect(milestonesOf(run(4, KILLS, TUMOUR), seen, 30)).toBe(seen);
});
