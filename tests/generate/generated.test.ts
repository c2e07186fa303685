/** What a command writes is what the code declares. When this fails: `npm run generate`. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GENERATED } from '../../tools/generate/generated';

test.each(Object.entries(GENERATED))('%s is up to date', (path, write) => {
  const present = readFileSync(path, 'utf8');
  expect(present).toBe(write(present));
});
