/** Presets of one's own on the built page: saved, there after a reload, opened, exported, deleted, brought back, imported. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';

test('settings are kept by name, come back as they were, and travel as a file', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const ready = async (): Promise<void> => {
    await page.waitForFunction(() => (window.nkscape?.status().cells ?? 0) > 0);
  };
  const gallery = page.getByRole('dialog');
  const outcome = gallery.getByRole('region', { name: 'Your presets' }).getByRole('status');
  const openGallery = (): Promise<void> => page.getByRole('button', { name: 'All scenarios in pictures' }).click();

  await page.goto('./?scenario=cd19-lymphoma&seed=mine&scene.numberOfTumourCells=60&play=0');
  await ready();
  await page.evaluate(async () => {
    await window.nkscape?.runTo(20);
    window.nkscape?.dose(5);
    await window.nkscape?.runTo(24);
  });

  await test.step('saved, and there after a reload; a name is given once', async () => {
    await openGallery();
    await gallery.getByRole('textbox', { name: 'Name', exact: true }).fill('  High dose ');
    await gallery.getByRole('radio', { name: 'everything done so far' }).check();
    await gallery.getByRole('button', { name: 'Save as my preset' }).click();
    await expect(outcome).toHaveText('Kept as “High dose”.');
    await gallery.getByRole('textbox', { name: 'Name', exact: true }).fill('high DOSE');
    await gallery.getByRole('button', { name: 'Save as my preset' }).click();
    await expect(outcome).toContainText('has this name already');
    await expectAccessible(page, '.own-presets');
    await page.goto('./?scenario=her2-solid&seed=other&scene.numberOfTumourCells=60&play=0');
    await ready();
    await openGallery();
    await expect(gallery.getByText('1 change on the way')).toBeVisible();
  });

  const text = await test.step('renamed and exported', async () => {
    await gallery.getByRole('button', { name: 'Rename: High dose' }).click();
    await gallery.getByLabel('New name of High dose').fill('Späte Dosis');
    await page.keyboard.press('Enter');
    await expect(gallery.getByRole('button', { name: 'Rename: Späte Dosis' })).toBeFocused();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      gallery.getByRole('button', { name: 'Export: Späte Dosis' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Späte-Dosis.nkscape.json');
    return readFileSync(await download.path(), 'utf8');
  });
  expect(JSON.parse(text)).toMatchObject({
    name: 'Späte Dosis',
    step: 0,
    hashes: [{ step: 0 }],
    scenario: { preset: 'cd19-lymphoma', seed: 'mine', interventions: [{ step: 20, key: 'dose', value: 5 }] },
  });

  await test.step('deleted and brought back', async () => {
    await gallery.getByRole('button', { name: 'Delete: Späte Dosis' }).click();
    await expect(gallery.getByRole('button', { name: 'Open: Späte Dosis' })).toHaveCount(0);
    await expect(gallery.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(gallery.getByRole('button', { name: 'Open: Späte Dosis' })).toBeVisible();
  });

  await test.step('opened, it plays the run that was saved; Back leads to the run that was left', async () => {
    await gallery.getByRole('button', { name: 'Open: Späte Dosis' }).click();
    await expect(gallery).toHaveCount(0);
    await expect(page.getByText('Equal to the bit')).toBeVisible();
    await expect(page).toHaveURL(/seed=mine/);
    await page.goBack();
    await expect(page).toHaveURL(/seed=other/);
    await ready();
  });

  await test.step('a named file is kept, under another name when its own is taken', async () => {
    const { checksum: _, ...content } = JSON.parse(text);
    const other = JSON.stringify({ ...content, scenario: { ...content.scenario, hours: 5 } });
    await openGallery();
    await gallery.locator('input[type="file"]').setInputFiles({
      name: 'colleague.nkscape.json',
      mimeType: 'application/json',
      buffer: Buffer.from(other),
    });
    await expect(page.getByText('Kept among your presets as “Späte Dosis (2)”')).toBeVisible();
    await openGallery();
    await expect(gallery.getByRole('button', { name: /^Open: / })).toHaveCount(2);
  });
  expect(errors).toEqual([]);
});
