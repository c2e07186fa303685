/**
 * How much JavaScript a first visit costs, that it comes without an error, and that the page can be read before the cells
 * are drawn: everything until picture and charts are there and the line is quiet. The copy for offline use is not in the
 * sum; it is fetched later, in a visitor's idle time, and `offline.spec.ts` sees that it has not begun by then.
 */
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { IN_MOTION } from '../support/motion';

test.use(IN_MOTION);

const LIMIT_BYTES = 400_000;

declare global {
  interface Window {
    /** When the largest piece of text stood, and when the picture was drawn first. */
    firsts?: { text_milliseconds: number; cells_milliseconds?: number };
  }
}

const watchFirsts = (): void => {
  const firsts: NonNullable<Window['firsts']> = { text_milliseconds: Number.POSITIVE_INFINITY };
  window.firsts = firsts;
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) firsts.text_milliseconds = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  const { prototype } = WebGL2RenderingContext;
  const noting = <Call extends unknown[]>(draw: (...call: Call) => void) =>
    function (this: WebGL2RenderingContext, ...call: Call): void {
      if (this.canvas instanceof HTMLCanvasElement && this.canvas.isConnected)
        firsts.cells_milliseconds ??= performance.now();
      draw.apply(this, call);
    };
  prototype.drawElements = noting(prototype.drawElements);
  prototype.drawElementsInstanced = noting(prototype.drawElementsInstanced);
  prototype.drawArrays = noting(prototype.drawArrays);
  prototype.drawArraysInstanced = noting(prototype.drawArraysInstanced);
};

test('a first visit loads at most 400 kB of gzipped JavaScript, and can be read before the picture is drawn', async ({
  page,
  context,
}) => {
  const sizes = new Map<string, number>();
  const pending: Promise<unknown>[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // The context, not the page: it also hears of what the worker asks for.
  context.on('response', (response) => {
    if (!/\.m?js(\?|$)/.test(response.url())) return;
    pending.push(response.body().then((body) => sizes.set(response.url(), gzipSync(body).length)));
  });
  await page.addInitScript(watchFirsts);
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
  const firsts = await page.evaluate(() => window.firsts);
  expect(firsts?.cells_milliseconds).toBeGreaterThan(firsts?.text_milliseconds ?? Number.POSITIVE_INFINITY);
});
