/** The page in Chinese: by the link, by the button, while the run goes on; and nothing is barred to anybody in it. */
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';

const SMALL = './?scenario=cd19-lymphoma&seed=demo&width=500&height=500&tumourCells=60&nkCells=60';

test('the language changes under a running run, stays in the link, and is as accessible as English', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(SMALL);
  await page.waitForFunction(() => (window.nkscape?.status().step ?? 0) > 4);
  expect(fetched.filter((url) => /\/zh-/.test(url))).toEqual([]);
  const before = await page.evaluate(() => window.nkscape?.record());

  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('button', { name: '分享运行' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  // Nothing was taken down: the focus is where it was, and the run is the same and further on.
  await expect(page.getByRole('button', { name: 'English' })).toBeFocused();
  const after = await page.evaluate(() => window.nkscape?.record());
  expect(after?.scenario).toEqual(before?.scenario);
  expect(after?.step).toBeGreaterThanOrEqual(before?.step ?? 0);
  await expect(page).toHaveURL(/&lang=zh$/);

  await page.keyboard.press('w');
  await expect(page.locator('[aria-live="polite"].visually-hidden')).toContainText('肿瘤细胞');
  await expectAccessible(page);

  // At 320 px nothing sticks out; the choice outlasts the visit.
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.goto(SMALL);
  await expect(page.getByRole('button', { name: '分享' })).toBeVisible();
});
