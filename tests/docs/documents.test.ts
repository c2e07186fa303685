/** Documents that a command writes are what the code declares. When this fails: `npm run docs`. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DOCUMENTS } from '../../tools/docs/documents';

test.each(Object.entries(DOCUMENTS))('%s is up to date', (path, write) => {
  const present = readFileSync(path, 'utf8');
  expect(present).toBe(write(present));
});
