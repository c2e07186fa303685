/**
 * The page in a frame of a page of another origin: the example of docs/embed.md steers it by messages, nobody else does, it
 * leaves the device and the history as they are, and the link leads to the same run on a page of its own.
 */
import { expect, type Frame, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { type ServedFolder, serveFolder } from '../support/servedFolder';

const RUN = 'scenario=cd19-lymphoma&seed=demo&width=500&height=500&tumourCells=100&nkCells=100&play=0';
let school: ServedFolder;

test.beforeAll(async () => {
  school = await serveFolder('docs/examples');
});
test.afterAll(() => school.stop());

const frameOf = async (page: Page): Promise<Frame> => {
  const frame = await page
    .locator('iframe')
    .elementHandle()
    .then((element) => element?.contentFrame());
  if (frame == null) throw new Error('There is no frame');
  await frame.waitForFunction(() => (window.nkscape?.status().cells ?? 0) > 0);
  return frame;
};
const recordOf = (page: Page | Frame) => page.evaluate(() => window.nkscape?.record());

test('a page of another origin steers the run in its frame, and only that origin', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto(`${school.address}embed.html?nkscape=${baseURL}`);
  const frame = await frameOf(page);
  expect(new URL(frame.url()).origin).not.toBe(new URL(page.url()).origin);
  const button = (name: string) => page.getByRole('button', { name });
  await button('To 2 hours').click();
  await expect(page.getByText('After 2.0 h:')).toBeVisible();
  await button('100 NK cells more').click();
  await button('Play').click();
  await expect.poll(() => frame.evaluate(() => window.nkscape?.status().step ?? 0)).toBeGreaterThan(250);
  await button('Pause').click();
  await button('What is it now?').click();
  await expect(page.locator('#whole')).toContainText(/hash [0-9a-f]{64}/);
  const record = await recordOf(frame);
  await expect(page.locator('#whole')).toContainText(`hash ${record?.stateHash}`);
  expect(record?.scenario.interventions).toMatchObject([{ step: 240, key: 'dose', value: 100 }]);

  // A link that names another origin gives this page no say.
  await page.evaluate(async () => {
    const element = document.querySelector('iframe') as HTMLIFrameElement;
    const address = new URL(element.src);
    address.searchParams.set('embedOrigin', 'https://elsewhere.example');
    element.src = address.href;
    await new Promise((resolve) => element.addEventListener('load', resolve, { once: true }));
  });
  const other = await frameOf(page);
  const steps = () => other.evaluate(() => window.nkscape?.status().step);
  const before = await steps();
  await button('Play').click();
  await other.evaluate(() => window.nkscape?.record());
  expect(await steps()).toBe(before);

  expect(await frame.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await frame.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(3);

  const [whole] = await Promise.all([
    context.waitForEvent('page'),
    other.getByRole('link', { name: 'Open in NKscape' }).click(),
  ]);
  await whole.waitForFunction(() => (window.nkscape?.status().cells ?? 0) > 0);
  expect(whole.url()).not.toContain('embed');
  expect((await recordOf(whole))?.stateHash).toBe((await recordOf(other))?.stateHash);
});

test('a small frame: the chosen controls and no others, sentences about bad words, nothing for axe', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 480 });
  await page.goto(`./?${RUN}&embed=transport,sliders,lyticAttack.hitRate,slider&embedOrigin=school`);
  await page.waitForFunction(() => (window.nkscape?.status().cells ?? 0) > 0);
  await expect(page.getByRole('alert')).toContainText('embed = “slider” is neither a control');
  await expect(page.getByRole('alert')).toContainText('embedOrigin = “school” is no origin');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page.getByRole('slider')).toHaveCount(3);
  await expect(page.getByRole('slider', { name: 'Timeline' })).toHaveCount(0);
  await expect(page.getByRole('tab')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Play' }).click();
  await page.waitForFunction(() => (window.nkscape?.status().step ?? 0) > 4);
});
