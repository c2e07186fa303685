/** What somebody types for a stretch of the run. */
import { expect, test } from 'vitest';
import { type DeskFacts, framesIn } from '../../../src/gallery/sharing/parts/desk';
import { firstRange, readRange } from '../../../src/gallery/sharing/parts/range';

const facts: DeskFacts = {
  title: 'CD19 lymphoma',
  seed: 'demo',
  modelVersion: '2',
  stateHash: '0'.repeat(64),
  time_minutes: 600,
  timeStep_minutes: 0.5,
  end_minutes: 1440,
  cells: 800,
};
const read = (from_hours: string, to_hours: string, interval_minutes: string) =>
  readRange({ from_hours, to_hours, interval_minutes }, facts);

test('a stretch in hours becomes minutes on the steps of the run, both ends included', () => {
  expect(read('3', '3.5', '2')).toEqual({
    range: { from_minutes: 180, to_minutes: 210, interval_minutes: 2 },
    frames: 16,
  });
  expect(read(' 0 ', '0,51', '0.6')).toEqual({
    range: { from_minutes: 0, to_minutes: 30.5, interval_minutes: 0.5 },
    frames: 62,
  });
  expect(framesIn({ from_minutes: 0, to_minutes: 1, interval_minutes: 0.1 })).toBe(11);
});

test('what cannot be made is told with the field that is wrong', () => {
  const fieldOf = (reading: ReturnType<typeof read>): string => ('problem' in reading ? reading.field : '');
  for (const [[from, to, interval], field] of [
    [['', '2', '1'], 'from_hours'],
    [['0', 'two', '1'], 'to_hours'],
    [['-1', '2', '1'], 'from_hours'],
    [['0', '25', '1'], 'to_hours'],
    [['3', '3', '1'], 'to_hours'],
    [['0', '2', '0'], 'interval_minutes'],
    [['0', '2', '1e9'], 'interval_minutes'],
    [['0', '24', '0.4'], 'interval_minutes'],
    [['0', '25.1', '1'], 'to_hours'],
  ] as const)
    expect(fieldOf(read(from, to, interval)), `${from}–${to}, ${interval}`).toBe(field);
  const many = readRange({ from_hours: '0', to_hours: '200', interval_minutes: '1' }, { ...facts, end_minutes: 20000 });
  expect('problem' in many && many.problem).toMatch(/12\s?001.*3\s?000/u);
});

test('what is offered first can be made, early and late in a run', () => {
  for (const time_minutes of [0, 10, 200, 600, 1440]) {
    const typed = firstRange({ ...facts, time_minutes }, 2);
    expect(readRange(typed, { ...facts, time_minutes })).toHaveProperty('range');
  }
});
