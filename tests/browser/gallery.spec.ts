/** The gallery of ready-made runs: it opens, bars nobody, finds, and a card starts its run as the list in the top line does. */
import { expect, test } from '@playwright/test';
import { PRESETS } from '../../src/scenario/presets';
import { expectAccessible } from '../support/accessible';

const SMALL = './?scenario=cd19-lymphoma&seed=demo&width=500&height=500&tumourCells=60&nkCells=60';

test('the gallery shows every run, finds one and starts it', async ({ page }) => {
  await page.goto(SMALL);
  await page.waitForFunction(() => (window.nkscape?.status().cells ?? 0) > 0);
  await page.getByRole('button', { name: 'All scenarios in pictures' }).click();
  const dialog = page.getByRole('dialog', { name: 'Scenarios' });
  await expect(dialog.locator('.gallery-card')).toHaveCount(PRESETS.length);
  await expect(dialog.getByRole('button', { name: 'CD19 lymphoma' })).toHaveAttribute('aria-current', 'true');
  const first = dialog.getByRole('img').first();
  await expect(first).toHaveAccessibleName(/^CD19 lymphoma after 6 h: \d+ tumour cells/);
  await expect.poll(() => first.evaluate((picture: HTMLImageElement) => picture.naturalWidth)).toBeGreaterThan(300);
  await expectAccessible(page, '.gallery');

  await dialog.getByRole('searchbox').fill('perforin control');
  await expect(dialog.getByText(`1 of ${PRESETS.length} scenarios`)).toBeVisible();
  await dialog.locator('.gallery-card').click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/scenario=perforin-null/);
  await expect(page.getByRole('combobox', { name: 'Scenario' })).toHaveValue('perforin-null');
  await page.goBack();
  await expect(page).toHaveURL(/scenario=cd19-lymphoma/);
});
