/**
 * How much JavaScript a first visit costs, and that it comes without an error: everything until picture and charts are
 * there and the line is quiet. The copy for offline use is not in the sum; it is fetched later, in a visitor's idle time,
 * and `offline.spec.ts` sees that it has not begun by then.
 */
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const LIMIT_BYTES = 400_000;

test('a first visit loads at most 400 kB of gzipped JavaScript', async ({ page, context }) => {
  const sizes = new Map<string, number>();
  const pending: Promise<unknown>[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // The context, not the page: it also hears of what the worker asks for.
  context.on('response', (response) => {
    if (!/\.m?js(\?|$)/.test(response.url())) return;
    pending.push(response.body().then((body) => sizes.set(response.url(), gzipSync(body).length)));
  });
  await page.goto('./');
  // The run, its picture and its charts are there: everything that a first visit loads has been asked for.
  await page.waitForFunction(() => (window.nkscape?.status().cells ?? 0) > 0);
  await page.locator('.uplot').first().waitFor();
  await page.waitForLoadState('networkidle');
  await Promise.all(pending);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const names = [...sizes.keys()].join(' ');
  expect(names).toContain('worker');
  expect(total, names).toBeLessThanOrEqual(LIMIT_BYTES);
  expect(errors).toEqual([]);
});
