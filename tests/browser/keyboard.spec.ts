/** The Lab with the keyboard alone, in one visit: nothing is clicked, every dialog gives the focus back, Tab comes round. */
import { expect, type Page, test } from '@playwright/test';

const SMALL = './?scenario=cd19-lymphoma&seed=demo&width=500&height=500&tumourCells=100&nkCells=100';
const MOST_STOPS = 250;

const stepOf = (page: Page): Promise<number> => page.evaluate(() => window.nkscape?.status().step ?? -1);

/** Tab through the page from its beginning: how many places had the focus until it left the page or came round. */
async function walk(page: Page): Promise<{ readonly places: number; readonly round: boolean }> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  let places = 0;
  for (let press = 0; press < MOST_STOPS; press++) {
    await page.keyboard.press('Tab');
    const fresh = await page.evaluate(() => {
      const here = document.activeElement;
      if (here === null || here === document.body || here.hasAttribute('data-seen')) return false;
      here.setAttribute('data-seen', '');
      return true;
    });
    if (!fresh) return { places, round: true };
    places++;
  }
  return { places, round: false };
}

test('the Lab is driven by the keyboard alone', async ({ page }) => {
  await page.goto(SMALL);
  await page.waitForFunction(() => (window.nkscape?.status().step ?? 0) > 4);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(true);

  for (const name of ['IL-15 persistence support', 'Antigen density']) {
    await page.getByRole('slider', { name, exact: true }).focus();
    await page.keyboard.press('PageDown');
  }
  await expect(page).toHaveURL(/at=[^&]*antigenDensity=/);
  await expect(page).toHaveURL(/at=[^&]*il15Support=/);
  await page.keyboard.press(' ');
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await page.keyboard.press('d');
  await expect(page).toHaveURL(/dose=100/);
  const before = await stepOf(page);
  await page.keyboard.press('.');
  await expect.poll(() => stepOf(page)).toBeGreaterThan(before);
  await page.getByRole('slider', { name: 'Timeline' }).focus();
  await page.keyboard.press('Home');
  await expect.poll(() => stepOf(page)).toBe(0);

  const dialog = page.getByRole('dialog');
  for (const name of ['Help', 'Share run', 'Export', 'All scenarios in pictures']) {
    const opener = page.getByRole('button', { name: name === 'Help' ? /^Help/ : name }).first();
    await opener.focus();
    await page.keyboard.press(name === 'Help' ? '?' : 'Enter');
    await expect(dialog).toBeVisible();
    if (name === 'Share run') await expect(dialog.locator('.share-link input')).toHaveValue(/seed=demo/);
    if (name === 'Export') {
      await dialog.getByRole('button', { name: 'Save PNG' }).focus();
      await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  }

  const { places, round } = await walk(page);
  expect(round).toBe(true);
  expect(places).toBeGreaterThan(20);
});
