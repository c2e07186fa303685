/**
 * The main ways through the page in Firefox and WebKit, by mouse and keyboard, in one visit each: first sight, a cell's
 * story, what can be taken along, a shared link opened again, two runs side by side. Steering, doses, undo and the bits of
 * played runs are seen in `session.spec.ts`; Chromium has a spec for each of these ways.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { createSimulation } from '../../src/engine/simulation';
import { decodeLink, queryOf } from '../../src/scenario/link';
import { parseCsv } from '../support/csv';
import { type BrowserDriver, openBrowser, waitUntil } from './drivers/driver';

const DISH = 'scenario=cd19-lymphoma&seed=journey&width=500&height=500&tumourCells=100&nkCells=100';
const STEP = 120;

const inNode = (link: string, step: number): string => {
  const run = createSimulation(decodeLink(queryOf(link)).scenario);
  run.advanceTo(step);
  return run.stateHash();
};

/** Clicks what a visitor sees under this name: a button, a tab. */
async function clickNamed(driver: BrowserDriver, name: string): Promise<void> {
  const text = JSON.stringify(name);
  await waitUntil(
    driver,
    `(() => {
      for (const marked of document.querySelectorAll('[data-next]')) delete marked.dataset.next;
      const all = [...document.querySelectorAll('button, [role=tab]')];
      const found = all.filter((one) => one.checkVisibility() && !one.disabled)
        .find((one) => one.ariaLabel === ${text} || one.innerText.trim() === ${text});
      if (found !== undefined) found.dataset.next = '';
      return found !== undefined;
    })()`,
  );
  await driver.click('[data-next]');
}

/** Files go to the test in place of the disk: under their names, as bytes. */
const CATCH_FILES = `(() => {
  const files = (window.files = []);
  const blobs = new Map();
  const real = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    const address = real(blob);
    blobs.set(address, blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function () {
    void blobs.get(this.href).arrayBuffer().then((buffer) => {
      let text = '';
      for (const byte of new Uint8Array(buffer)) text += String.fromCharCode(byte);
      files.push({ name: this.download, bytes: btoa(text) });
    });
  };
})()`;

interface File {
  readonly name: string;
  readonly bytes: string;
}
const nextFile = (driver: BrowserDriver): Promise<File> => waitUntil<File>(driver, 'window.files.shift()');

/** Points of the stage, one after the other, until a cell is under one of them. */
const FIND_CELL = `(async () => {
  const stage = document.querySelector('.stage-host');
  const { left, top, width, height } = stage.getBoundingClientRect();
  for (let n = 0; n < 400; n++) {
    const clientX = left + width * (0.3 + 0.4 * ((n * 0.618034) % 1));
    const clientY = top + height * (0.3 + 0.4 * (n / 400));
    stage.dispatchEvent(new MouseEvent('click', { clientX, clientY, bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const card = document.querySelector('.cell-card');
    if (card !== null) return card.textContent;
  }
  return '';
})()`;

/** The middle of the stage, where no control lies over the cells, in CSS pixels, which are the screenshot's. */
const MIDDLE_OF_STAGE = `(() => {
  const { left, top, width, height } = document.querySelector('.stage-host').getBoundingClientRect();
  return [left + 0.3 * width, top + 0.3 * height, left + 0.7 * width, top + 0.7 * height].map(Math.round);
})()`;

/** Pixels of a part of a picture that are brighter than the dark field. */
function litPixels(path: string, [left, top, right, bottom]: readonly number[]): number {
  const { data, width } = PNG.sync.read(readFileSync(path));
  let lit = 0;
  for (let y = top; y < bottom; y++)
    for (let at = (y * width + left) * 4; at < (y * width + right) * 4; at += 4)
      if (data[at] + data[at + 1] + data[at + 2] > 240) lit++;
  return lit;
}

async function firstSight(driver: BrowserDriver, address: string): Promise<void> {
  await driver.goto(`${address}?${DISH}`);
  await waitUntil(driver, '(window.nkscape?.status().step ?? 0) > 10');
  expect(await driver.evaluate(`document.querySelector('.narration').textContent`)).toContain('hunt');
  const picture = test.info().outputPath(`${driver.engine}.png`);
  await driver.screenshot(picture);
  expect(litPixels(picture, await driver.evaluate<number[]>(MIDDLE_OF_STAGE))).toBeGreaterThan(500);
  await driver.evaluate(`window.nkscape.runTo(${STEP})`);
  // The card is fetched with the first cell that is met: until it is there, a hit shows nothing.
  expect(await waitUntil<string>(driver, FIND_CELL)).toMatch(/(NK|[Tt]umour)/);
}

async function takenAlong(driver: BrowserDriver): Promise<void> {
  await driver.evaluate(CATCH_FILES);
  await clickNamed(driver, 'Export');
  await clickNamed(driver, 'Save PNG');
  const picture = await nextFile(driver);
  expect(picture.name).toMatch(/journey-1h-picture\.png$/);
  expect(PNG.sync.read(Buffer.from(picture.bytes, 'base64')).width).toBeGreaterThan(300);
  await clickNamed(driver, 'Data');
  await clickNamed(driver, 'Save series as CSV');
  const table = parseCsv(Buffer.from((await nextFile(driver)).bytes, 'base64').toString('utf8'));
  const series = await driver.evaluate<Record<string, number[]>>('window.nkscape.series()');
  expect([...table.names].sort()).toEqual(Object.keys(series).sort());
  expect(table.rows.map((row) => Number(row[table.names.indexOf('kills')]))).toEqual(series.kills);
  await clickNamed(driver, 'Close');
}

async function sharedAndReopened(driver: BrowserDriver): Promise<void> {
  const hash = await driver.evaluate<string>('window.nkscape.record().then(({ stateHash }) => stateHash)');
  await clickNamed(driver, 'Share run');
  const link = await waitUntil<string>(driver, `document.querySelector('[role=dialog] .share-link input')?.value`);
  expect(link).toContain(`hash=${hash.slice(0, 16)}`);
  expect(inNode(link, STEP)).toBe(hash);
  await driver.goto('about:blank');
  await driver.goto(link);
  await waitUntil(driver, `window.nkscape?.status().step === ${STEP}`);
  expect(await driver.evaluate('window.nkscape.record().then(({ stateHash }) => stateHash)')).toBe(hash);
}

async function sideBySide(driver: BrowserDriver, address: string): Promise<void> {
  await driver.goto('about:blank');
  await driver.goto(`${address}?${DISH}#compare?b=${encodeURIComponent('antigenDensity=500')}&t=30min`);
  const hashOf = (arm: string): string => `(() => {
    const labels = [...document.querySelectorAll('button.hash')].map((button) => button.ariaLabel);
    return /[0-9a-f]{64}/.exec(labels.find((label) => label.startsWith('State of arm ${arm}')) ?? '')?.[0];
  })()`;
  const a = await waitUntil<string>(driver, hashOf('A'));
  const b = await waitUntil<string>(driver, hashOf('B'));
  expect(a).toBe(inNode(`?${DISH}`, 60));
  expect(b).toBe(inNode(`?${DISH}&antigenDensity=500`, 60));
}

for (const engine of ['firefox', 'webkit'] as const) {
  test(`${engine}: first sight, a cell, files, a shared link, two runs side by side`, async ({ baseURL }) => {
    test.setTimeout(240_000);
    const driver = await openBrowser(engine);
    try {
      await firstSight(driver, baseURL ?? '');
      await takenAlong(driver);
      await sharedAndReopened(driver);
      await sideBySide(driver, baseURL ?? '');
    } finally {
      await driver.close();
    }
  });
}
