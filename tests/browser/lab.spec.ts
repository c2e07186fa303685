/** The Lab in the built page: cells move, sliders steer, the address bar replays, nothing is barred to anybody. */
import { expect, type Page, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { expectAccessible } from '../support/accessible';
import { IN_MOTION } from '../support/motion';

test.use(IN_MOTION);

const SMALL = './?scenario=cd19-lymphoma&seed=demo&width=500&height=500&tumourCells=100&nkCells=100';

const opened = async (page: Page, link: string): Promise<void> => {
  await page.goto(link);
  await page.waitForFunction(() => (window.nkscape?.status().step ?? 0) > 4);
};
const slider = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });

/** Points of the stage, one after the other, until a cell is under one of them: its card appears. */
const followSomeCell = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const stage = document.querySelector('.stage-host');
    if (stage === null) throw new Error('There is no stage');
    const { left, top, width, height } = stage.getBoundingClientRect();
    for (let n = 0; n < 400 && document.querySelector('.cell-card') === null; n++) {
      const clientX = left + width * (0.3 + 0.4 * ((n * 0.618034) % 1));
      const clientY = top + height * (0.3 + 0.4 * (n / 400));
      stage.dispatchEvent(new MouseEvent('click', { clientX, clientY, bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });

/** Pixels of the picture that differ by more than noise, and those that are not ground. */
async function comparePictures(page: Page): Promise<{ changed: number; lit: number }> {
  const picture = page.locator('.stage-host');
  const first = PNG.sync.read(await picture.screenshot());
  const seen = await page.evaluate(() => window.nkscape?.status().step ?? 0);
  await page.waitForFunction((step) => (window.nkscape?.status().step ?? 0) >= step + 20, seen);
  const second = PNG.sync.read(await picture.screenshot());
  let changed = 0;
  let lit = 0;
  for (let at = 0; at < first.data.length; at += 4) {
    const brightness = first.data[at] + first.data[at + 1] + first.data[at + 2];
    if (brightness > 120) lit++;
    if (Math.abs(brightness - second.data[at] - second.data[at + 1] - second.data[at + 2]) > 60) changed++;
  }
  return { changed, lit };
}

test('cells are seen, and they move', async ({ page }) => {
  await opened(page, SMALL);
  const { changed, lit } = await comparePictures(page);
  expect(lit).toBeGreaterThan(2000);
  expect(changed).toBeGreaterThan(500);
});

test('both hero sliders steer the running dish, and the address bar replays it to the bit', async ({
  page,
  context,
}) => {
  await opened(page, SMALL);
  for (const name of ['IL-15 persistence support', 'Antigen density']) {
    await slider(page, name).focus();
    for (let press = 0; press < 6; press++) await page.keyboard.press('PageDown');
  }
  const steered = await page.evaluate(() => window.nkscape?.runTo(1200));
  await expect(page).toHaveURL(/at=[^&]*antigenDensity=/);
  await expect(page).toHaveURL(/at=[^&]*il15Support=/);
  const replay = await context.newPage();
  await opened(replay, page.url());
  expect(await replay.evaluate(() => window.nkscape?.runTo(1200))).toEqual(steered);
  await opened(replay, SMALL);
  expect((await replay.evaluate(() => window.nkscape?.runTo(1200)))?.hash).not.toBe(steered?.hash);
});

test('a spoilt link is told in sentences, and the rest of it counts', async ({ page }) => {
  await opened(page, `${SMALL}&antigenDensity=abc&foo=1`);
  const notes = page.getByRole('alert');
  await expect(notes).toContainText('antigenDensity = "abc" is not a number');
  await expect(notes).toContainText('"foo"');
  await expectAccessible(page, '[role="alert"]');
  expect(
    await page.evaluate(() => window.nkscape?.record().then(({ scenario }) => scenario.settings['scene.width'])),
  ).toBe(500);
});

test('a worker that cannot start leaves a sentence and a button that helps', async ({ page }) => {
  await page.route(/worker/, (route) => route.abort());
  await page.goto(SMALL);
  await expect(page.getByText('The run has stopped.')).toBeVisible();
  await expectAccessible(page);
  await page.unroute(/worker/);
  await page.getByRole('button', { name: 'Restore the run' }).click();
  await page.waitForFunction(() => (window.nkscape?.status().step ?? 0) > 4);
});

test('where the charts cannot start, a sentence stands in their place and the run goes on', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'language', { get: () => 'C' }));
  await opened(page, SMALL);
  await expect(page.getByText('The charts could not be started')).toBeVisible();
  await expectAccessible(page);
  await page.waitForFunction(() => (window.nkscape?.status().step ?? 0) > 20);
});

test('Back leads to the run before another seed', async ({ page }) => {
  await opened(page, SMALL);
  const seed = page.getByRole('textbox', { name: /^Seed/ });
  await seed.fill('another');
  await seed.press('Enter');
  await expect(page).toHaveURL(/seed=another/);
  await page.goBack();
  await expect(page).toHaveURL(/seed=demo/);
  await expect(seed).toHaveValue('demo');
  await page.waitForFunction(() => (window.nkscape?.status().step ?? 0) > 4);
});

test('a dose that does not fit says how many cells did', async ({ page }) => {
  await opened(page, SMALL);
  await page.evaluate(() => window.nkscape?.dose(5000));
  await expect(page.getByText(/^Only .* of 5.000 NK cells fitted/)).toBeVisible();
});

test('on a phone a long list of problems leaves most of the picture in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await opened(page, `${SMALL}&antigenDensity=abc&a=1&b=2&c=3&d=4&e=5`);
  const [stage, alert] = await Promise.all([
    page.locator('.stage').boundingBox(),
    page.getByRole('alert').boundingBox(),
  ]);
  expect(alert?.height).toBeLessThanOrEqual(0.4 * (stage?.height ?? 0) + 1);
});

for (const [width, height] of [
  [360, 740],
  [1920, 1080],
] as const) {
  test(`at ${width} px axe finds nothing, and nothing sticks out`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await opened(page, SMALL);
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    await page.getByRole('button', { name: /^CAR design/ }).click();
    await page.getByRole('button', { name: 'About Strength of the CAR' }).click();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    // The card is fetched with the first cell that is met: until it is there, a hit shows nothing.
    await expect(async () => {
      await followSomeCell(page);
      expect(await page.locator('.cell-card').count()).toBe(1);
    }).toPass();
    await expectAccessible(page, '.cell-card');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, '[role="dialog"]');
  });
}
