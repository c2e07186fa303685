/** Everything that can be taken along from a run, made on the built page in one visit, and read back. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import { PNG } from 'pngjs';
import { expectAccessible } from '../support/accessible';
import { parseCsv } from '../support/csv';
import { readTrajectory } from '../support/simulariumFile';

const STEP = 240;

/** Presses a button of the dialog and waits for the file that it makes. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  await expect(page.getByRole('dialog').getByRole('status').last()).toContainText(download.suggestedFilename());
  return { name: download.suggestedFilename(), bytes };
}

const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();

test('every export is made, and is what it says; the run stays as it is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('./?scenario=cd19-lymphoma&seed=demo&scene.numberOfTumourCells=60&play=0');
  await page.waitForFunction(() => (window.nkscape?.status().cells ?? 0) > 0);
  const here = await page.evaluate((step) => window.nkscape?.runTo(step), STEP);
  const hash = here?.hash ?? '';
  const status = await page.evaluate(() => window.nkscape?.status());
  const series = await page.evaluate(() => window.nkscape?.series() ?? {});

  await test.step('share: link, its copy, and a code that is drawn', async () => {
    await page.getByRole('button', { name: 'Share run' }).click();
    await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
    await page.getByRole('button', { name: 'Copy link' }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain(`t=2h&hash=${hash.slice(0, 16)}`);
    await page.getByRole('radio', { name: 'from the start' }).check();
    await page.getByRole('button', { name: 'Copy link' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('hash=');
    await expectAccessible(page, '[role="dialog"]');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Share run' })).toBeFocused();
  });

  await page.getByRole('button', { name: 'Export' }).click();
  await test.step('PNG: of the size that was asked for, and not blank', async () => {
    await expectAccessible(page, '[role="dialog"]');
    await page.getByLabel('Size').selectOption({ label: '1× (1280 × 800)' });
    const { name, bytes } = await saved(page, 'Save PNG');
    expect(name).toBe('nkscape-cd19-lymphoma-demo-2h-picture.png');
    const { width, height, data } = PNG.sync.read(bytes);
    expect([width, height]).toEqual([1280, 800]);
    const colours = new Set<number>();
    for (let pixel = 0; pixel < width * height; pixel += 7) colours.add(data.readUInt32BE(pixel * 4));
    expect(colours.size).toBeGreaterThan(500);
  });

  await test.step('SVG: six charts that a browser draws, with the hash in the caption', async () => {
    await tab(page, 'Charts');
    await expectAccessible(page, '[role="dialog"]');
    const { bytes } = await saved(page, 'Save SVG');
    const svg = bytes.toString('utf8');
    expect(svg).toContain(hash);
    const groups = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      return parsed.querySelector('parsererror') === null ? parsed.querySelectorAll('svg > g').length : -1;
    }, svg);
    expect(groups).toBe(6);
  });

  await test.step('CSV: the series and the cells of this moment', async () => {
    await tab(page, 'Data');
    await expectAccessible(page, '[role="dialog"]');
    const table = parseCsv((await saved(page, 'Save series as CSV')).bytes.toString('utf8'));
    expect(table.names).toEqual(Object.keys(series));
    for (const [column, name] of table.names.entries())
      expect(
        table.rows.map((row) => Number(row[column])),
        name,
      ).toEqual(series[name]);
    expect(table.comments.join()).toContain(hash);
    const cells = parseCsv((await saved(page, 'Save cells as CSV')).bytes.toString('utf8'));
    const alive = (kind: string): number =>
      cells.rows.filter(
        (row) => row[cells.names.indexOf('kind')] === kind && row[cells.names.indexOf('phase')] === 'alive',
      ).length;
    expect([cells.rows.length, alive('tumour'), alive('naturalKiller')]).toEqual([
      status?.cells,
      status?.liveTumour,
      status?.liveNk,
    ]);
  });

  await test.step('video: as many frames as were asked for; it can be called off', async () => {
    await tab(page, 'Video');
    await page.getByLabel('From (h)').fill('0.5');
    await page.getByLabel('To (h)').fill('one');
    await expect(page.getByRole('button', { name: 'Make video' })).toBeDisabled();
    await expectAccessible(page, '[role="dialog"]');
    await page.getByLabel('To (h)').fill('2.5');
    await page.getByLabel('Model minutes per frame').fill('2');
    await page.getByLabel('Size').selectOption({ label: '640 × 360' });
    await page.getByLabel('Format').selectOption({ label: 'WebM (VP9)' });
    await page.getByRole('button', { name: 'Make video' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('Cancelled. No file was made.')).toBeVisible();
    await page.getByLabel('Model minutes per frame').fill('15');
    await expect(page.getByText('9 frames')).toBeVisible();
    for (const format of ['MP4 (H.264)', 'WebM (VP9)']) {
      await page.getByLabel('Format').selectOption({ label: format });
      const { name, bytes } = await saved(page, 'Make video');
      expect(name).toMatch(/^nkscape-cd19-lymphoma-demo-video-30min-150min\.(mp4|webm)$/);
      const input = new Input({ formats: ALL_FORMATS, source: new BufferSource(new Uint8Array(bytes).buffer) });
      const track = await input.getPrimaryVideoTrack();
      expect((await track?.computePacketStats())?.packetCount).toBe(9);
      expect([await track?.getDisplayWidth(), await track?.getDisplayHeight()]).toEqual([640, 360]);
      expect(await input.computeDuration()).toBeCloseTo(9 / 24, 2);
    }
  });

  await test.step('Simularium: a trajectory that keeps the schema, with the cells of this moment last', async () => {
    await tab(page, 'Simularium');
    await expectAccessible(page, '[role="dialog"]');
    await page.getByLabel('From (h)').fill('1');
    await page.getByLabel('To (h)').fill('2');
    await page.getByLabel('Model minutes per frame').fill('20');
    const { name, bytes } = await saved(page, 'Save .simularium');
    expect(name).toBe('nkscape-cd19-lymphoma-demo-trajectory-1h-2h.simularium');
    const { problems, frames } = readTrajectory(bytes.toString('utf8'));
    expect(problems).toEqual([]);
    expect(frames.map(({ time }) => time)).toEqual([60, 80, 100, 120]);
    expect(frames[3].agents).toHaveLength(status?.cells ?? 0);
  });

  await test.step('citation: the run, to the bit', async () => {
    await tab(page, 'Citation');
    await page.getByRole('button', { name: 'Copy BibTeX' }).click();
    await expect(page.getByText('Copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(hash);
    expect((await saved(page, 'Save .bib')).bytes.toString('utf8')).toContain(`SHA-256 ${hash}`);
    await expectAccessible(page, '[role="dialog"]');
  });

  await page.getByRole('button', { name: 'Close' }).click();
  expect((await page.evaluate(() => window.nkscape?.record()))?.stateHash).toBe(hash);
  expect(errors).toEqual([]);
});
