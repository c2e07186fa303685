/** How an address names a view. */
import { expect, test } from 'vitest';
import { readPlace, VIEWS, writePlace } from '../../../src/gallery/run/views';

test('every view has an address that leads back to it, its query included', () => {
  for (const view of VIEWS) {
    for (const query of ['', 'a=1&b=?x']) {
      const place = { view, query: view === 'lab' ? '' : query };
      expect(readPlace(writePlace(place))).toEqual(place);
    }
  }
});

test('the Lab may show its demonstration, at a step', () => {
  for (const query of ['demonstration', 'demonstration=4']) {
    expect(readPlace(`#${query}`)).toEqual({ view: 'lab', query });
    expect(writePlace({ view: 'lab', query })).toBe(`#${query}`);
  }
  expect(readPlace('#demonstrations')).toBeUndefined();
  expect(readPlace('#demonstration=x')).toBeUndefined();
  expect(readPlace('#lab?demonstration')).toEqual({ view: 'lab', query: '' });
});

test('an address without a fragment is the Lab; an unknown one is none', () => {
  expect(readPlace('')).toEqual({ view: 'lab', query: '' });
  expect(readPlace('#lab')).toEqual({ view: 'lab', query: '' });
  expect(readPlace('#laboratory')).toBeUndefined();
  expect(readPlace('#__proto__')).toBeUndefined();
});
