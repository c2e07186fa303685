/** The Lab with the keyboard alone, in one visit: nothing is clicked, every dialog gives the focus back, Tab comes round. */
import { expect, type Locator, type Page, test } from '@playwright/test';

const SMALL = './?scenario=cd19-lymphoma&seed=demo&width=500&height=500&tumourCells=100&nkCells=100';
const MOST_STOPS = 250;

const stepOf = (page: Page): Promise<number> => page.evaluate(() => window.nkscape?.status().step ?? -1);

/** Tab, or Shift and Tab, until this has the focus: the only way there without a mouse. */
async function reach(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  // Looked for once, and again only when the page has put another element in its place.
  let element = await target.elementHandle();
  for (let press = 0; press < MOST_STOPS; press++) {
    const found = await element?.evaluate((node) => (node.isConnected ? node === document.activeElement : null));
    if (found === true) return;
    if (found === null) element = await target.elementHandle();
    else await page.keyboard.press(key);
  }
  throw new Error(`${MOST_STOPS} presses of ${key} do not lead to ${target}`);
}

/** Tab through the page from its beginning, until the focus leaves it or is where it began: how many places had it. */
async function walk(page: Page): Promise<{ readonly places: number; readonly end: string }> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  for (let places = 0; places < MOST_STOPS; places++) {
    await page.keyboard.press('Tab');
    const end = await page.evaluate((nth) => {
      const here = document.activeElement;
      if (here === null || here === document.body) return 'left';
      const seen = here.getAttribute('data-place');
      if (seen === null) here.setAttribute('data-place', String(nth));
      return seen === null ? '' : `place ${seen} again`;
    }, places);
    if (end !== '') return { places, end };
  }
  return { places: MOST_STOPS, end: 'nowhere' };
}

/**
 * Until a dialog that has just been drawn also hears the keys: it has taken the focus, and what its first drawing
 * put off (its listener for Escape among it) is done. A script is quick enough to press a key before that.
 */
async function listening(page: Page, dialog: Locator): Promise<void> {
  await expect(dialog.locator(':focus')).toHaveCount(1);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve(null))));
}

test('the Lab is driven by the keyboard alone', async ({ page }) => {
  await page.goto(SMALL);
  await page.waitForFunction(() => (window.nkscape?.status().step ?? 0) > 4);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(true);

  for (const name of ['IL-15 persistence support', 'Antigen density']) {
    await reach(page, page.getByRole('slider', { name, exact: true }));
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
  // A cell's story, and the next one's, without a pointer.
  const card = page.locator('.cell-card');
  await page.keyboard.press('k');
  await expect(card.getByRole('heading', { name: /^NK cell #/ })).toBeVisible();
  await expect(card.getByText('Since', { exact: true })).toBeVisible();
  const first = await card.getByRole('heading').first().textContent();
  await page.keyboard.press('k');
  await expect(card.getByRole('heading').first()).not.toHaveText(first ?? '');
  await page.keyboard.press('c');
  await expect(card.getByRole('heading', { name: /^Tumour cell #/ })).toBeVisible();
  await page.keyboard.press('x');
  await expect(card).toHaveCount(0);
  await reach(page, page.getByRole('slider', { name: 'Timeline' }));
  await page.keyboard.press('Home');
  await expect.poll(() => stepOf(page)).toBe(0);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => stepOf(page)).toBeGreaterThan(0);

  const dialog = page.getByRole('dialog');
  for (const name of ['Help', 'Share run', 'Export', 'All scenarios in pictures']) {
    const opener = page.getByRole('button', { name: name === 'Help' ? /^Help/ : name }).first();
    await reach(page, opener, 'Shift+Tab');
    await page.keyboard.press(name === 'Help' ? '?' : 'Enter');
    await expect(dialog).toBeVisible();
    await listening(page, dialog);
    if (name === 'Share run') await expect(dialog.locator('.share-link input')).toHaveValue(/seed=demo/);
    if (name === 'Export') {
      await reach(page, dialog.getByRole('button', { name: 'Save PNG' }));
      await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  }

  const { places, end } = await walk(page);
  expect(['left', 'place 0 again']).toContain(end);
  expect(places).toBeGreaterThan(20);

  await reach(page, page.getByRole('link', { name: 'Compare' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('slider', { name: 'Timeline of both arms' })).toBeVisible();
  await reach(page, page.getByRole('link', { name: 'Lab' }));
  await page.keyboard.press('Enter');
  await reach(page, page.getByRole('button', { name: 'All scenarios in pictures' }));
  await page.keyboard.press('Enter');
  await reach(page, dialog.getByRole('searchbox'));
  await page.keyboard.type('perforin control');
  await reach(page, dialog.getByRole('button', { name: /perforin/i }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/scenario=perforin-null/);
});
