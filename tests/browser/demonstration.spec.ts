/** The demonstration for a class on the built page: from its link, by keyboard, with a real run, a reload and a way out. */
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Demonstration' });
const title = (page: Page, name: string) => panel(page).getByRole('heading', { level: 2, name });

test('a class predicts, runs and is told what its own run gave, and finds its step again', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('./?lang=en#demonstration');
  await expect(title(page, 'Step 1 of 9: Meet the dish')).toBeFocused();
  await expect(page).toHaveURL(/scenario=cd19-lymphoma.*hours=24.*#demonstration=1$/);
  await page.waitForFunction(() => window.nkscape?.status().cells === 760 && window.nkscape.status().step === 0);

  await panel(page).getByRole('radio', { name: 'Nearly all of them' }).check();
  await panel(page).getByRole('button', { name: 'Run it' }).press('Enter');
  await expect(panel(page).getByRole('button', { name: 'Pause' })).toBeFocused();
  await panel(page).getByRole('button', { name: 'Straight to the end' }).press('Enter');
  await expect(panel(page).getByRole('heading', { name: 'Explain' })).toBeFocused({ timeout: 60_000 });
  const series = await page.evaluate(() => window.nkscape?.series() ?? {});
  const [alive, kills] = [series.liveTumour.at(-1), series.kills.at(-1)];
  expect(series.time_minutes.at(-1)).toBe(1440);
  await expect(panel(page).getByRole('status')).toContainText(
    `The run has come to 24 h. ${alive} tumour cells are alive`,
  );
  await expect(panel(page)).toContainText(`Kills: ${kills};`);
  await expect(panel(page)).toContainText('Your prediction: Nearly all of them');
  await expect(panel(page)).toContainText('What happened: Very few');
  await expectAccessible(page, '.demonstration');

  await panel(page).getByRole('button', { name: 'NK cell', exact: true }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'NK cell' })).toContainText('Natural killer cell');
  await page.keyboard.press('Escape');

  await panel(page).getByRole('button', { name: 'Next' }).click();
  await expect(title(page, 'A hundredth of the antigen')).toBeFocused();
  await expect(page.getByRole('slider', { name: 'Antigen density' })).toHaveAttribute('aria-valuetext', /^1.450/);
  await expect(page).toHaveURL(/antigenDensity=1450#demonstration=2$/);
  await page.reload();
  await expect(title(page, 'A hundredth of the antigen')).toBeVisible();
  await page.getByRole('link', { name: 'Evidence' }).click();
  await expect(panel(page)).toBeHidden();
  await page.getByRole('link', { name: 'Lab', exact: true }).click();
  await expect(title(page, 'A hundredth of the antigen')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Back' }).click();
  // What was seen before the reload is still known.
  await expect(panel(page)).toContainText(`Kills: ${kills};`);

  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'light';
  });
  await expectAccessible(page, '.demonstration');
  await panel(page).getByRole('button', { name: 'Leave the demonstration' }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect(page).not.toHaveURL(/#/);
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('group').filter({ hasText: 'Trogocytosis' }).locator('summary').click();
  await expect(page.getByText('A cell tears bits of membrane', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Start the demonstration' }).click();
  await expect(title(page, 'Meet the dish')).toBeVisible();
  expect(errors).toEqual([]);
});
