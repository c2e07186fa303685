/**
 * What a crowded run costs the page's own thread: work for each picture, and how often the page is written anew. Counted in
 * time of the processor and in writings, so that other programs of the machine count for nothing.
 */
import { expect, type Page, test } from '@playwright/test';

const CROWD = './?scenario=cd19-lymphoma&seed=demo&width=2000&height=2000&tumourCells=5000&nkCells=5000';
const PICTURES = 30;
/** On a machine that renders without a graphics card the page has 4 ms for a picture; others share the processor's caches. */
const MOST_SCRIPT_MILLISECONDS = 8;
const MOST_WRITINGS_PER_SECOND = 12;

/** Lets so many pictures go by; answers with the writings to the page meanwhile, and the seconds that it took. */
const watched = (page: Page): Promise<{ readonly writings: number; readonly seconds: number }> =>
  page.evaluate(
    (pictures) =>
      new Promise<{ writings: number; seconds: number }>((resolve) => {
        let writings = 0;
        // Charts write by themselves, at a pace of their own.
        const isOfCharts = ({ target }: MutationRecord): boolean =>
          (target instanceof Element ? target : target.parentElement)?.closest('.dock') != null;
        const observer = new MutationObserver((records) => {
          if (!records.every(isOfCharts)) writings++;
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        const start = performance.now();
        let left = pictures;
        const next = (): void => {
          left--;
          if (left > 0) requestAnimationFrame(next);
          else {
            observer.disconnect();
            resolve({ writings, seconds: (performance.now() - start) / 1000 });
          }
        };
        requestAnimationFrame(next);
      }),
    PICTURES,
  );

test('10,000 cells cost the page little for each picture, and React writes seldom', async ({ page }) => {
  await page.goto(CROWD);
  await page.waitForFunction(() => (window.nkscape?.status().step ?? 0) > 10);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scriptSeconds = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  };
  const before = await scriptSeconds();
  const { writings, seconds } = await watched(page);
  const perPicture = ((await scriptSeconds()) - before) * (1000 / PICTURES);
  test.info().annotations.push({
    type: 'measured',
    description: `${perPicture.toFixed(2)} ms, ${writings} in ${seconds.toFixed(1)} s`,
  });
  expect(perPicture).toBeLessThan(MOST_SCRIPT_MILLISECONDS);
  expect(writings / seconds).toBeLessThan(MOST_WRITINGS_PER_SECOND);
});
