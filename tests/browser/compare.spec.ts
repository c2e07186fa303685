/** Two arms on the built page: one seed, one clock, the same until the difference acts, and both what Node computes. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';

const RUN = '?scenario=cd19-lymphoma&seed=demo&width=500&height=500&tumourCells=60&nkCells=60';
/** It acts when a kill has been made, not before. */
const CHANGE = 'nkSurvival.deathPerKill=0.3';
const compared = (rest: string): string => `./${RUN}#compare?b=${encodeURIComponent(CHANGE)}${rest}`;

/** Node computes both arms and compares: it ends with an error when a state is another one. */
const areSoInNode = (moment: string, [a, b]: readonly string[]): string =>
  execFileSync(
    process.execPath,
    ['bin/nkscape.mjs', 'verify', compared(`&t=${moment}&hash=${a}&hashB=${b}`).slice('./'.length)],
    { encoding: 'utf8' },
  );

/** Both hashes, when both arms stand at this moment. */
async function hashesAt(page: Page, moment: string): Promise<readonly string[]> {
  await expect(page).toHaveURL(new RegExp(`[?&]t=${moment}(&|$)`), { timeout: 60_000 });
  const hash = (arm: string) => page.getByRole('button', { name: new RegExp(`^State of arm ${arm}: .*[0-9a-f]{64}`) });
  await hash('B').waitFor();
  const labels = [await hash('A').getAttribute('aria-label'), await hash('B').getAttribute('aria-label')];
  return labels.map((label) => /[0-9a-f]{64}/.exec(label ?? '')?.[0] ?? '');
}
const goTo = async (page: Page, key: string, times: number): Promise<void> => {
  await page.getByRole('slider', { name: 'Timeline of both arms' }).focus();
  for (let press = 0; press < times; press++) await page.keyboard.press(key);
};

test('two arms are the same until the difference acts, and both are what Node computes', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(compared('&t=1min'));
  const early = await hashesAt(page, '1min');
  // What is set belongs to a state; the cells are the same none the less.
  const inNodeEarly = areSoInNode('1min', early);
  for (const hash of early) expect(inNodeEarly).toContain(hash);
  await expect(page.getByText('same cells', { exact: true })).toBeVisible();
  await expect(page.getByText('After 1 min every cell is the same in both arms').first()).toBeVisible();
  await goTo(page, 'Home', 1);
  await goTo(page, 'ArrowRight', 6);
  const late = await hashesAt(page, '1h');
  expect(late[0]).not.toBe(late[1]);
  const inNode = areSoInNode('1h', late);
  for (const hash of late) expect(inNode).toContain(hash);
  await expect(page.getByText(/^After 1 h .* Tumour cells left: A \d+, B \d+/).first()).toBeVisible();
  await expect(page.getByText('other cells', { exact: true })).toBeVisible();
  await expect(page.getByText(/: .* → 0\.3$/).first()).toBeVisible();

  await page.reload();
  expect(await hashesAt(page, '1h')).toEqual(late);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save both' }).click(),
  ]);
  const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(file.hashes.at(-1).stateHash).toBe(late[0]);
  expect(file.compare).toEqual({ difference: CHANGE, stateHash: late[1] });

  await expectAccessible(page);

  await page.getByRole('button', { name: 'Open in the Lab: arm B' }).click();
  await page.waitForFunction(() => window.nkscape?.status().step === 120);
  expect((await page.evaluate(() => window.nkscape?.record()))?.stateHash).toBe(late[1]);
  expect(errors).toEqual([]);
});

test('the difference is chosen on the page, both arms play, and a file brings them back', async ({ page }) => {
  await page.goto(`./${RUN}#compare?b=antigenDensity%3D-5%26colour%3Dblue`);
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('antigenDensity = -5', { timeout: 30_000 });
  await expect(alert).toContainText('"colour" is not the name of anything in a run');
  await page.getByRole('searchbox', { name: 'Search all parameters' }).fill('il-15 support');
  await page.getByRole('button', { name: /^IL-15 persistence support \(/ }).click();
  await expect(page).toHaveURL(/#compare\?b=il15Support%3D22\.5/);
  const step = async (): Promise<number> =>
    Number(await page.getByRole('slider', { name: 'Timeline of both arms' }).getAttribute('aria-valuenow'));
  await expect.poll(step, { timeout: 30_000 }).toBeGreaterThan(3);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  const moment = await page.waitForFunction(() => /[?&]t=([^&]+)/.exec(location.hash)?.[1]);
  const hashes = await hashesAt(page, String(await moment.jsonValue()));
  expect(hashes[0]).not.toBe(hashes[1]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save both' }).click(),
  ]);
  const path = await download.path();
  await page.goto(`./${RUN}&nkCells=5`);
  await page.waitForFunction(() => (window.nkscape?.status().cells ?? 0) > 0);
  await page.locator('input[type=file]').first().setInputFiles(path);
  expect(await hashesAt(page, String(await moment.jsonValue()))).toEqual(hashes);
});
