/** What the demonstration keeps for a reload, and what it makes of a storage that is broken, forbidden or full. */
import { expect, test } from 'vitest';
import {
  initialDemonstrationState,
  keepDemonstration,
  readDemonstration,
} from '../../../src/gallery/demonstration/store';

const kept = {
  predictions: { meet: 'few' },
  readings: { meet: { numbers: { alive: 5, idleShare: 0.58 }, changed: false } },
};
const holding = (text: string | null) => ({ getItem: () => text });

test('a reload finds what was answered and read', () => {
  let stored = '';
  const storage = {
    setItem: (_key: string, text: string) => {
      stored = text;
    },
  };
  keepDemonstration(storage, { ...initialDemonstrationState, step: 3, ...kept });
  expect(readDemonstration(holding(stored))).toEqual(kept);
});

test('what is unreadable is left out, the rest counts', () => {
  const nothing = { predictions: {}, readings: {} };
  for (const text of [null, '', '[1', '7', 'null', '{"predictions":3}'])
    expect(readDemonstration(holding(text))).toEqual(nothing);
  const broken = {
    predictions: { meet: 'few', luck: 4 },
    readings: { ...kept.readings, luck: { numbers: { alive: 'many' }, changed: false }, blind: {} },
  };
  expect(readDemonstration(holding(JSON.stringify(broken)))).toEqual(kept);
  expect(readDemonstration(undefined)).toEqual(nothing);
});

test('a storage that refuses costs nothing', () => {
  const full = {
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(() => keepDemonstration(full, initialDemonstrationState)).not.toThrow();
});
