/** Licences in a script: one copy of each stays, and code stays as it is. */
import { expect, test } from 'vitest';
import { withOneLicence } from '../../tools/build/oneLicence';

const mit = (year: number): string => `/**\n* @license MIT\n* Copyright (c) ${year} A\n*/`;

test('copies that differ in their year are one, and other comments go', () => {
  const script = `${mit(2018)}a();${mit(2022)}b();/* what b does */c();/*! BSD licence */d();`;
  expect(withOneLicence(script)).toBe(`${mit(2018)}a();b();c();/*! BSD licence */d();`);
});

test('a script without comments stays as it is', () => {
  const script = 'const a = 4 / 2 * 3, b = a * b / c; /x*/.test(y);';
  expect(withOneLicence(script)).toBe(script);
});
