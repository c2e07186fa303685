/** Numbers that people type into fields. */
import { expect, test } from 'vitest';
import { readTypedNumber } from '../../../src/gallery/words/typedNumber';

const density = { unit: 'molecules/cell', minimum: 10, maximum: 1e6 };

test('spaces between thousands are no mistake', () => {
  expect(readTypedNumber('Antigen density', '145\u202f000', density)).toEqual({ value: 145000 });
  expect(readTypedNumber('Antigen density', ' 2e3 ', density)).toEqual({ value: 2000 });
});

test('what cannot be used is told with field, number and range', () => {
  const outside = readTypedNumber('Antigen density', '5', density).problem;
  expect(outside).toContain('Antigen density');
  expect(outside).toContain('5');
  expect(outside).toContain('10…1000000');
  expect(readTypedNumber('Antigen density', 'many', density).problem).toContain('“many” is not a number');
  expect(readTypedNumber('Antigen density', '', density).problem).toBeDefined();
});

test('whole numbers are asked for where cells are counted', () => {
  const dose = { unit: 'cells', minimum: 1, maximum: 20000, integer: true };
  expect(readTypedNumber('Dose', '1.5', dose).problem).toContain('whole');
  expect(readTypedNumber('Dose', '200', dose)).toEqual({ value: 200 });
});
