/**
 * The page anywhere: below any path of a host, without a connection after the first visit, without asking any other host,
 * and with a newer version when the visitor wants it.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { writeServiceWorker } from '../../tools/build/offlineCopy';
import { expectAccessible } from '../support/accessible';
import { type ServedFolder, serveFolder } from '../support/servedFolder';

test.use({ serviceWorkers: 'allow' });

const RUN = 'lang=en&scenario=cd19-lymphoma&seed=offline&width=500&height=500&tumourCells=60&nkCells=60';
const STEP = 120;
const newer = mkdtempSync(join(tmpdir(), 'nkscape-newer-'));
let host: ServedFolder;

test.beforeAll(async () => {
  host = await serveFolder('dist', '/any/sub/path/');
});
test.afterAll(async () => {
  await host.stop();
  rmSync(newer, { recursive: true });
});

const opened = (page: Page) => page.waitForFunction(() => (window.nkscape?.status().cells ?? 0) > 0);
const hashAt = (page: Page, step: number) => page.evaluate((goal) => window.nkscape?.runTo(goal), step);
/** A view that has come, with no sentence about a part that could not be fetched. */
async function looksAt(page: Page, view: string): Promise<void> {
  await page.evaluate((name) => {
    location.hash = name;
  }, view);
  await expect(page.locator('main.view:not([aria-busy])').getByRole('heading').first()).toBeVisible();
}

/** The build after this one: another page, and the Evidence view's part is gone from the host. */
async function makeNewerBuild(): Promise<void> {
  cpSync('dist', newer, { recursive: true });
  const index = join(newer, 'index.html');
  writeFileSync(index, readFileSync(index, 'utf8').replace('<html', '<html data-newer'));
  const [part] = readdirSync(join(newer, 'assets')).filter((name) => /^EvidenceView-.*\.js$/.test(name));
  rmSync(join(newer, 'assets', part));
  await writeServiceWorker(newer);
}

test('below a path of a host: offline after the first visit, views and languages, the same bits; a newer version asks first', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  const asked: string[] = [];
  const failed: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  context.on('requestfailed', (request) => failed.push(`${request.url()} ${request.failure()?.errorText}`));

  await page.goto(`${host.address}?${RUN}`);
  await opened(page);
  // The first picture has not waited for any copy.
  expect(asked.filter((url) => url.includes('serviceWorker'))).toEqual([]);
  const online = await hashAt(page, STEP);
  await page
    .evaluate(() => navigator.serviceWorker.ready.then(({ scope }) => scope))
    .then((scope) => {
      expect(scope).toBe(host.address);
    });
  await expect(page.getByText('now opens without a connection')).toBeVisible();

  await host.stop();
  const before = failed.length;
  const tab = await context.newPage();
  await tab.goto(`${host.address}?${RUN}`);
  await opened(tab);
  expect(await hashAt(tab, STEP)).toEqual(online);
  for (const view of ['compare', 'evidence']) await looksAt(tab, view);
  await tab.evaluate(() => {
    location.hash = 'lab';
  });
  await tab.getByRole('button', { name: '中文' }).click();
  await tab.getByRole('button', { name: '分享运行' }).click();
  await expect(tab.getByRole('dialog')).toBeVisible();
  await page.reload();
  await opened(page);
  expect((await hashAt(page, STEP))?.hash).toBe(online?.hash);
  expect(failed.slice(before)).toEqual([]);
  await tab.close();

  await makeNewerBuild();
  await host.start(newer);
  const other = await context.newPage();
  await other.goto(`${host.address}?${RUN}`);
  await opened(other);
  expect(await other.locator('html[data-newer]').count()).toBe(0);
  // One of them speaks Chinese by now.
  const notes = [page, other].map((one) => one.locator('.newer-version'));
  await expect(notes[0]).toBeVisible({ timeout: 30_000 });
  await expect(notes[1]).toBeVisible({ timeout: 30_000 });
  await expectAccessible(other, '.newer-version');
  const steps = await other.evaluate(() => window.nkscape?.status().step ?? 0);
  await other.waitForFunction((step) => (window.nkscape?.status().step ?? 0) > step + 4, steps);

  await notes[0].getByRole('button', { name: '立即重新加载' }).click();
  // A browser lets the page wait until the newer script has tidied up, which a busy disk draws out.
  await expect(page.locator('html[data-newer]')).toHaveCount(1, { timeout: 60_000 });
  await page.waitForFunction((step) => window.nkscape?.status().step === step, STEP);
  expect((await hashAt(page, STEP))?.hash).toBe(online?.hash);

  // The tab that was not asked goes on, and finds what the host has no more.
  await notes[1].getByRole('button', { name: 'Later' }).click();
  await expect(notes[1]).toBeHidden();
  expect(await other.locator('html[data-newer]').count()).toBe(0);
  await looksAt(other, 'evidence');

  expect(asked.filter((url) => !url.startsWith(host.address) && !/^(data|blob):/.test(url))).toEqual([]);
  expect(asked.length).toBeGreaterThan(40);
});
