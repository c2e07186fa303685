/** Numbers and times as people read them. */
import { describe, expect, test } from 'vitest';
import {
  formatDaysAndHours,
  formatMoment,
  formatNumber,
  formatQuantity,
  formatShortHash,
  formatSpan,
  formatTick,
  shortUnit,
  unbroken,
} from '../../../src/gallery/words/format';

const plain = (text: string): string => text.replace(/[\u202f\u00a0]/g, ' ');

describe('numbers', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [7, '7'],
    [145000, '145 000'],
    [1234567, '1 234 567'],
    [1234.56, '1 235'],
    [0.5, '0.5'],
    [12.3456, '12.3'],
    [0.00123, '0.00123'],
    [0.0001, '1 × 10⁻⁴'],
    [1e-6, '1 × 10⁻⁶'],
    [31400000, '3.14 × 10⁷'],
    [-2500, '−2 500'],
    [Number.POSITIVE_INFINITY, '∞'],
    [Number.NaN, '–'],
  ])('%d is written %s', (value, text) => {
    expect(plain(formatNumber(value))).toBe(text);
  });

  test('units follow, pure numbers have none', () => {
    expect(plain(formatQuantity(45, 'pM'))).toBe('45 pM');
    expect(formatQuantity(0.5, '1')).toBe('0.5');
    expect(shortUnit('molecules/cell')).toBe('/cell');
    expect(shortUnit('pM')).toBe('pM');
  });
});

describe('times', () => {
  test('the clock has days and hours', () => {
    expect(formatDaysAndHours(0)).toBe('0 h');
    expect(formatDaysAndHours(23 * 60 + 59.5)).toBe('23 h');
    expect(formatDaysAndHours(33 * 60)).toBe('1 d 09 h');
    expect(formatDaysAndHours(14 * 1440)).toBe('14 d 00 h');
  });

  test('spans are as short as they can be said', () => {
    expect([40, 90, 360, 1440, 4320, 20160].map(formatSpan)).toEqual(['40 min', '1.5 h', '6 h', '24 h', '3 d', '14 d']);
    expect(formatTick(0)).toBe('0');
  });

  test('a hash is shown by its first eight digits', () => {
    expect(formatShortHash('9f3a71c0ffee')).toBe('9f3a 71c0');
  });
});

test('names of signals do not break at their hyphen; other words may', () => {
  expect(unbroken('TGF-β, IL-15 and IFN-γ; CAR-NK half-life')).toBe('TGF‑β, IL‑15 and IFN‑γ; CAR‑NK half-life');
});

test.each([
  [0, '0 min'],
  [25.5, '25 min'],
  [60, '1 h 00 min'],
  [235, '3 h 55 min'],
  [2000, '1 d 09 h 20 min'],
])('a moment after %d minutes reads as the clock', (minutes, text) => expect(plain(formatMoment(minutes))).toBe(text));
