/**
 * The Evidence view: an assay that is run on the page comes to what Node computes for the same seeds; giving up works;
 * parameters are found and shown in the Lab; axe finds nothing.
 */
import { expect, type Page, test } from '@playwright/test';
import { createEvidenceBench } from '../../src/evidence/bench';
import { simulatedText, verdictSentence } from '../../src/gallery/evidence/parts/verdictWords';
import { expectAccessible } from '../support/accessible';

/** The cheapest assay: one arm of 260 cells for eight hours. It is missed, so that misses are looked at, too. */
const KEY = 'V21';
const REPEATS = 2;

async function expectClean(page: Page): Promise<void> {
  await expectAccessible(page);
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(window);
}

test('an assay is read, run, given up and run again; its verdict is what Node computes', async ({ page }) => {
  test.setTimeout(240_000);
  const failures: string[] = [];
  page.on('pageerror', ({ message }) => failures.push(message));
  await page.goto('?lang=en#evidence');
  await expect(page.getByRole('heading', { name: 'What the model misses' })).toBeVisible();
  await expectClean(page);

  await page.getByRole('link', { name: new RegExp(`^${KEY} `) }).click();
  await expect(page).toHaveURL(/#evidence\?set=V21$/);
  await expect(page.getByText('from the report of model')).toBeVisible();
  const repeats = page.getByLabel('Repeats of each condition');
  await repeats.fill('1');
  await expect(page.getByText('“1” is not a whole number from 2 to 30')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeDisabled();

  await repeats.fill('30');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Cancelled.' })).toBeAttached();
  await expect(page.getByText('from the report of model')).toBeVisible();

  await repeats.fill(String(REPEATS));
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  const bench = createEvidenceBench();
  const samples = Array.from({ length: REPEATS }, (_, number) => bench.repeat(KEY, REPEATS, number));
  const [row] = bench.judge(KEY, REPEATS, samples).rows;
  await expect(page.getByText('run here, 2 repeats')).toBeVisible({ timeout: 90_000 });
  const line = page.getByRole('row', { name: new RegExp(row.label) });
  await expect(line.getByRole('cell', { name: simulatedText(row) })).toBeVisible();
  await expect(line).toContainText(verdictSentence(row));
  await expect(line).toContainText('Why: ');
  await expectClean(page);

  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByRole('link', { name: 'Parameters', exact: true }).click();
  const all = await page.getByRole('row').count();
  await page.getByRole('searchbox').fill('il15support');
  await expect(page.getByRole('row', { name: /IL-15 persistence support/ })).toBeVisible();
  await expect(page.getByRole('row')).not.toHaveCount(all);
  await page.getByRole('searchbox').fill('stroma.anchorage');
  await expectClean(page);
  await page.getByRole('button', { name: /^Show in the Lab: / }).click();
  await expect(page.locator('[data-parameter="stroma.anchorage"] input').first()).toBeFocused();

  await page.goto('#evidence?page=model');
  await expect(page.getByRole('heading', { name: 'Every mechanism, with its law' })).toBeVisible();
  await expectClean(page);
  expect(failures).toEqual([]);
});
