/**
 * How the page looks: the Lab at one moment of one run, on a phone, a tablet and a projector, in both themes, beside pictures
 * of how it looked. Half-size pictures, so that letters may differ by machine and a moved or missing part may not.
 * `npx playwright test baselines --update-snapshots` takes them anew.
 */
import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { IN_MOTION } from '../support/motion';

test.use(IN_MOTION);

const RUN = './?scenario=cd19-lymphoma&seed=demo&play=0';
const STEP = 240;
const SCREENS = [
  [360, 740],
  [1024, 768],
  [1920, 1080],
] as const;
/** Of all pixels: the cells alone are many more, and so is a line of text that has moved. */
const MOST_DIFFERENT = 0.02;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The letters that the pictures were taken with. */
const LETTERS = 'DejaVu Sans';
const lettersHere = spawnSync('fc-match', ['system-ui'], { encoding: 'utf8' }).stdout ?? '';

for (const [width, height] of SCREENS)
  test(`the Lab looks as it did at ${width} × ${height}, dark and light`, async ({ page }, info) => {
    info.skip(
      !lettersHere.includes(LETTERS),
      `the pictures were taken with ${LETTERS}, which this machine does not use`,
    );
    await page.setViewportSize({ width, height });
    await page.goto(RUN);
    await page.waitForFunction(() => (window.nkscape?.status().cells ?? 0) > 0);
    await page.evaluate((step) => window.nkscape?.runTo(step), STEP);
    for (const theme of ['dark', 'light']) {
      await expect(page.locator('.notice.shown')).toHaveCount(0, { timeout: 15_000 });
      await expect(page).toHaveScreenshot(`${width}x${height}-${theme}.png`, {
        maxDiffPixelRatio: MOST_DIFFERENT,
        scale: 'device',
        timeout: 30_000,
      });
      await page.keyboard.press('t');
    }
  });
