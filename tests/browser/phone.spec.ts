/** The Lab on a phone, by touch, in one visit. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { IN_MOTION } from '../support/motion';

test.use(IN_MOTION);

const SMALL = './?scenario=cd19-lymphoma&seed=demo&width=500&height=500&tumourCells=100&nkCells=100';
const SMALLEST_TARGET = 24;

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

/** Touches what a finger can hit. */
async function touch(target: Locator): Promise<void> {
  const box = await target.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0), String(target)).toBeGreaterThanOrEqual(SMALLEST_TARGET);
  await target.tap();
}

/** Two fingers on the picture move apart. */
async function spread(page: Page): Promise<void> {
  const box = await page.locator('.stage-host').boundingBox();
  if (box === null) throw new Error('There is no stage');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const client = await page.context().newCDPSession(page);
  const fingers = (apart: number) => [
    { x: x - apart, y, id: 0 },
    { x: x + apart, y, id: 1 },
  ];
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(15) });
  for (let apart = 25; apart <= 95; apart += 10)
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** A tap on the track of a slider, a fifth of the way along. */
async function touchTrack(page: Page, name: string): Promise<void> {
  const slider = page.getByRole('slider', { name, exact: true });
  await slider.scrollIntoViewIfNeeded();
  // The track is the first thing around the handle that is wider than a finger.
  const [x, y] = await slider.evaluate((handle) => {
    let track: Element | null = handle;
    while (track !== null && track.getBoundingClientRect().width < 100) track = track.parentElement;
    const { left, top, width, height } = (track ?? handle).getBoundingClientRect();
    return [left + 0.2 * width, top + height / 2];
  });
  await page.touchscreen.tap(x, y);
}

test('the Lab is driven by touch on a phone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(SMALL);
  await page.waitForFunction(() => (window.nkscape?.status().step ?? 0) > 4);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await touch(page.getByRole('button', { name: 'Pause', exact: true }));
  await touch(page.getByRole('button', { name: 'Play', exact: true }));

  const bar = page.locator('.scale-bar');
  const before = (await bar.textContent()) ?? '';
  await spread(page);
  await expect(bar).not.toHaveText(before);

  // Cells are close enough together for one of these places to hold one.
  const card = page.locator('.cell-card');
  const stage = await page.locator('.stage-host').boundingBox();
  if (stage === null) throw new Error('There is no stage');
  for (let place = 0; place < 40 && (await card.count()) === 0; place++) {
    const [right, down] = [0.3 + 0.1 * (place % 5), 0.35 + 0.05 * Math.floor(place / 5)];
    await page.touchscreen.tap(stage.x + right * stage.width, stage.y + down * stage.height);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await expect(card.getByText('Since', { exact: true })).toBeVisible();

  await touch(page.locator('.dose').getByRole('button'));
  await expect(page).toHaveURL(/dose=100/);

  await touchTrack(page, 'Antigen density');
  await expect(page).toHaveURL(/at=[^&]*antigenDensity=/);
  await touchTrack(page, 'IL-15 persistence support');
  await expect(page).toHaveURL(/at=[^&]*il15Support=/);

  await touch(page.getByRole('button', { name: 'Share' }));
  await expect(page.getByRole('dialog').locator('.share-link input')).toHaveValue(/seed=demo/);
  await touch(page.getByRole('dialog').getByRole('button', { name: 'Copy link' }));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/il15Support=/);
  await touch(page.getByRole('dialog').getByRole('button', { name: 'Close' }));
  await touch(page.getByRole('link', { name: 'Compare' }));
  await expect(page.getByRole('slider', { name: 'Timeline of both arms' })).toBeVisible();
});
