/** The small state around the Lab: speeds, kept preferences, the order of changes. */
import { describe, expect, test } from 'vitest';
import { mergeInterventions, notableInterventions } from '../../../src/gallery/run/interventions';
import { readPreferences, writePreferences } from '../../../src/gallery/run/preferences';
import { minutesPerSecond, neighbouringSpeed, SPEEDS } from '../../../src/gallery/run/speeds';
import { createLabStore } from '../../../src/gallery/run/store';

describe('speeds', () => {
  test('rise from one minute a second to as fast as it goes', () => {
    const rates = SPEEDS.map(({ key }) => minutesPerSecond(key));
    expect(rates).toEqual([1, 10, 60, 360, Number.POSITIVE_INFINITY]);
  });

  test('have neighbours, and an end on both sides', () => {
    expect(neighbouringSpeed('oneHour', 1)).toBe('sixHours');
    expect(neighbouringSpeed('oneMinute', -1)).toBe('oneMinute');
    expect(neighbouringSpeed('fastest', 1)).toBe('fastest');
  });
});

describe('preferences', () => {
  test('come back as they were written', () => {
    const kept = new Map<string, string>();
    const chosen = { theme: 'light', shortcuts: false, chosenLanguage: 'zh' } as const;
    writePreferences({ setItem: (key, value) => kept.set(key, value) }, chosen);
    expect(readPreferences({ getItem: (key) => kept.get(key) ?? null })).toEqual(chosen);
  });

  test('are the defaults where storage is missing, forbidden or full of rubbish', () => {
    const defaults = { theme: 'fluorescence', shortcuts: true, chosenLanguage: null };
    const forbidden = {
      getItem: () => {
        throw new Error('denied');
      },
    };
    expect(readPreferences(undefined)).toEqual(defaults);
    expect(readPreferences(forbidden)).toEqual(defaults);
    for (const rubbish of ['', '{', 'null', '7', '{"theme":"pink"}'])
      expect(readPreferences({ getItem: () => rubbish })).toEqual(defaults);
  });
});

test('of changes at the same step, scheduled ones come first and each list keeps its order', () => {
  const at = (step: number, key: string) => ({ step, key, value: 0 });
  const merged = mergeInterventions([at(2, 's1'), at(5, 's2')], [at(2, 'h1'), at(2, 'h2'), at(7, 'h3')]);
  expect(merged.map(({ key }) => key)).toEqual(['s1', 'h1', 'h2', 's2', 'h3']);
});

test('a slider that was dragged has one mark, at its last position; every dose has its own', () => {
  const at = (step: number, key: string) => ({ step, key, value: step });
  const moves = [at(1, 'a'), at(2, 'a'), at(3, 'b'), at(4, 'a'), at(5, 'dose'), at(6, 'dose')];
  expect(notableInterventions(moves, (key) => key === 'dose').map(({ step }) => step)).toEqual([2, 3, 4, 5, 6]);
});

test('two stores share nothing', () => {
  const [one, other] = [createLabStore(), createLabStore()];
  one.setState({ narration: 'A kill.' });
  expect(other.getState().narration).toBe('');
});
