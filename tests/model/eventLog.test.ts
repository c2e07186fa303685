/** The ring of events: the newest, in order, and nothing else. */
import { expect, test } from 'vitest';
import { EventLog } from '../../src/model/eventLog';
import { EVENT } from '../../src/vocabulary';

test('remembers what a cell did and what was done to it, oldest first', () => {
  const log = new EventLog(10);
  log.record(1, EVENT.conjugated, 7, 9);
  log.record(2, EVENT.hit, 8, 9);
  log.record(3, EVENT.hit, 7, 9);
  log.record(4, EVENT.died, 9, 0);
  expect(log.of(7)).toEqual([
    { step: 1, kind: EVENT.conjugated, actor: 7, object: 9 },
    { step: 3, kind: EVENT.hit, actor: 7, object: 9 },
  ]);
  expect(log.of(9)).toHaveLength(4);
  expect(log.of(3)).toEqual([]);
  expect(log.total).toBe(4);
});

test('forgets the oldest when it is full, and counts on', () => {
  const log = new EventLog(4);
  for (let step = 0; step < 11; step++) log.record(step, EVENT.hit, 1, 2);
  expect(log.of(1).map(({ step }) => step)).toEqual([7, 8, 9, 10]);
  expect(log.total).toBe(11);
});
