/** Moving in time on the built page: the timeline, undo, another future, links of a moment, files, coming back. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';

const SMALL = './?scenario=cd19-lymphoma&seed=demo&width=500&height=500&tumourCells=100&nkCells=100';

interface Verdict {
  readonly step: number;
  readonly hash: string;
}
const ready = (page: Page): Promise<unknown> => page.waitForFunction(() => (window.nkscape?.status().cells ?? 0) > 0);
const opened = async (page: Page, link: string): Promise<void> => {
  await page.goto(link);
  await ready(page);
};
const runTo = async (page: Page, step: number): Promise<Verdict> => {
  const verdict = await page.evaluate((goal) => window.nkscape?.runTo(goal), step);
  if (verdict === undefined) throw new Error('There is no scripting door');
  return verdict;
};
const verdictOf = async (page: Page): Promise<Verdict> => {
  const record = await page.evaluate(() => window.nkscape?.record());
  return { step: record?.step ?? -1, hash: record?.stateHash ?? '' };
};
const arrivesAt = (page: Page, step: number): Promise<unknown> =>
  page.waitForFunction(
    (goal) =>
      window.nkscape?.status().step === goal && document.querySelector('.timeline-line[data-goal="false"]') !== null,
    step,
  );

test('the timeline leads to any moment, by hand and by keys, to the bit', async ({ page }) => {
  await opened(page, SMALL);
  const early = await runTo(page, 240);
  await runTo(page, 1200);
  const line = page.getByRole('slider', { name: 'Timeline' });
  const box = await line.boundingBox();
  if (box === null) throw new Error('The timeline is not to be seen');
  const at = (step: number): number => box.x + (box.width * step) / 8640;
  await page.mouse.move(at(1200), box.y + box.height / 2);
  await page.mouse.down();
  for (const step of [900, 100, 700, 300]) await page.mouse.move(at(step), box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await page.waitForFunction(() => Math.abs((window.nkscape?.status().step ?? 0) - 300) < 20);
  await page.keyboard.press('Home');
  await arrivesAt(page, 0);
  for (let press = 0; press < 12; press++) await page.keyboard.press('ArrowRight');
  await arrivesAt(page, 240);
  expect(await verdictOf(page)).toEqual(early);
  await page.keyboard.press('End');
  await arrivesAt(page, 1200);
});

test('undo, redo and another future come back to the bit', async ({ page }) => {
  await opened(page, SMALL);
  await runTo(page, 300);
  await page.evaluate(() => window.nkscape?.dose(60));
  const dosed = await runTo(page, 700);
  await page.keyboard.press('u');
  await arrivesAt(page, 300);
  await page.keyboard.press('y');
  await arrivesAt(page, 700);
  expect(await verdictOf(page)).toEqual(dosed);
  await runTo(page, 200);
  await page.evaluate(() => window.nkscape?.set('antigenDensity', 300));
  const other = await runTo(page, 700);
  expect(other.hash).not.toBe(dosed.hash);
  await page.getByRole('button', { name: 'Other futures of this run: 1' }).click();
  await page.getByRole('button', { name: /Dose: 60/ }).click();
  await arrivesAt(page, 700);
  expect(await verdictOf(page)).toEqual(dosed);
  // The future that was left, beside this one: from where they part to where both were.
  await page.getByRole('button', { name: 'Other futures of this run: 1' }).click();
  await page.getByRole('button', { name: /^Compare with the present/ }).click();
  await expect(page.getByText('same cells', { exact: true })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('slider', { name: 'Timeline of both arms' }).focus();
  for (let tens = 10; tens < 35; tens++) await page.keyboard.press('ArrowRight');
  for (const [arm, { hash }] of Object.entries({ A: dosed, B: other }))
    await page.getByRole('button', { name: new RegExp(`^State of arm ${arm}: .*${hash}`) }).waitFor();
});

test('a dose is added by the schedule, moved and taken away on the timeline, and undone: the hash is always Node’s', async ({
  page,
}) => {
  await opened(page, SMALL);
  const plain = await runTo(page, 360);
  const inNode = async (): Promise<string> => {
    const link = (await page.evaluate(() => window.nkscape?.link())) ?? '';
    const run = ['bin/nkscape.mjs', 'run', '--link', link, '--hours', '3', '--json', '-'];
    const json = execFileSync(process.execPath, run, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe' });
    return (JSON.parse(json) as { stateHash: string }).stateHash;
  };
  await page.keyboard.press('m');
  const schedule = page.getByRole('dialog', { name: 'Dosing schedule' });
  await schedule.getByLabel('Amount').fill('60');
  await schedule.getByLabel('First at').fill('1');
  await schedule.getByLabel('Times').fill('2');
  await schedule.getByLabel('Every').fill('9 h');
  await schedule.getByRole('button', { name: 'Add 2 doses' }).click();
  await schedule.getByLabel('Time, row 1').fill('soon');
  await expect(schedule.getByRole('status')).toContainText('Row 1: Time = “soon” is not a time');
  await schedule.getByLabel('Time, row 1').fill('60 min');
  await expect(schedule.getByRole('status')).toContainText('2 changes, the first at 1 h. The run is computed again');
  await expectAccessible(page, '.schedule');
  await schedule.getByRole('button', { name: 'Apply' }).click();
  await expect(schedule).toBeHidden();
  await arrivesAt(page, 360);
  const dosed = await verdictOf(page);
  expect(dosed.hash).toBe(await inNode());

  const mark = (time: string) => page.getByRole('button', { name: `Dose of 60 cells, at ${time}`, exact: true });
  await mark('1 h').focus();
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Enter']) await page.keyboard.press(key);
  await expect(mark('80 min')).toBeFocused();
  await mark('80 min').click();
  const card = page.getByRole('dialog', { name: 'NK cells' });
  await expectAccessible(page, '.transport');
  await card.getByLabel('Time').fill('90 min');
  await page.keyboard.press('Enter');
  await mark('90 min').focus();
  await arrivesAt(page, 360);
  expect((await verdictOf(page)).hash).toBe(await inNode());
  await page.keyboard.press('Delete');
  await expect(mark('90 min')).toHaveCount(0);
  await arrivesAt(page, 360);
  expect((await verdictOf(page)).hash).not.toBe(dosed.hash);
  for (let taken = 0; taken < 4; taken++) {
    await page.getByRole('button', { name: 'Undo' }).click();
    await arrivesAt(page, 360);
  }
  expect(await verdictOf(page)).toEqual(plain);
});

test('a shared link opens at its moment and says that the state is the same', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await opened(page, SMALL);
  await runTo(page, 200);
  await page.evaluate(() => window.nkscape?.dose(40));
  const here = await runTo(page, 500);
  await expect(page.locator('.hash')).toContainText(here.hash.slice(0, 4));
  await page.getByRole('button', { name: 'Share run' }).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`at=100min:dose=40&t=250min&hash=${here.hash.slice(0, 16)}`);
  const other = await context.newPage();
  await opened(other, link);
  const same = other.getByRole('status').filter({ hasText: 'Equal to the bit' });
  // The other page computes the run anew, on whatever machine this is.
  await expect(same).toBeVisible({ timeout: 30_000 });
  expect(await verdictOf(other)).toEqual(here);
  await opened(other, link.replace(/hash=.{8}/, 'hash=00000000'));
  await expect(other.getByRole('alert')).toContainText('is not the one that was shared');
});

/** Lets go of a file over the page. */
async function drop(page: Page, path: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      return transfer;
    },
    [basename(path), readFileSync(path, 'utf8')],
  );
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('body', type, { dataTransfer });
}

test('a saved file replays on the command line and opens when it is dropped on the page; a spoilt one is told', async ({
  page,
}, info) => {
  await opened(page, SMALL);
  await runTo(page, 100);
  await page.evaluate(() => window.nkscape?.dose(40));
  const here = await runTo(page, 400);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the run in a file' }).first().click(),
  ]);
  expect(download.suggestedFilename()).toBe('cd19-lymphoma-demo-200min.nkscape.json');
  const path = info.outputPath('run.nkscape.json');
  await download.saveAs(path);
  const said = execFileSync(process.execPath, ['bin/nkscape.mjs', 'replay', path], { encoding: 'utf8' });
  expect(said).toContain(`up to step 400 (200min)\n${here.hash}`);

  await opened(page, './?scenario=her2-solid&seed=other');
  await drop(page, path);
  await expect(page.getByRole('status').filter({ hasText: 'Run opened. Equal to the bit' })).toBeVisible();
  expect(await verdictOf(page)).toEqual(here);
  const cut = info.outputPath('cut.nkscape.json');
  writeFileSync(cut, readFileSync(path).subarray(0, 3000));
  await page.locator('input[type=file]').first().setInputFiles(cut);
  await expect(page.getByRole('alert')).toContainText('The file ends in the middle');
});

test('a reload comes back to the same run at the same moment, and other tabs keep theirs', async ({
  page,
  context,
}) => {
  await opened(page, SMALL);
  await runTo(page, 150);
  await page.evaluate(() => window.nkscape?.dose(40));
  const here = await runTo(page, 300);
  const other = await context.newPage();
  await opened(other, SMALL);
  const there = await runTo(other, 120);
  for (const [tab, verdict] of [
    [page, here],
    [other, there],
  ] as const) {
    await tab.reload();
    await expect(tab.getByRole('status').filter({ hasText: 'Your run is back' })).toBeVisible({ timeout: 30_000 });
    expect(await verdictOf(tab)).toEqual(verdict);
  }
});
