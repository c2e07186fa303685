/**
 * The same session, by mouse and keyboard, in three browsers: done to a paused run at fixed steps it ends in one and the
 * same hash in all of them and in Node; done to a run that goes on, the link that each browser gives replays in Node to
 * that browser's hash. And random sessions on the built page come back through their links.
 */
import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { createSimulation } from '../../src/engine/simulation';
import { decodeLink, encodeLink, queryOf } from '../../src/scenario/link';
import { PRESETS } from '../../src/scenario/presets';
import { scenarioFor } from '../../src/scenario/resolve';
import { arbitraryChanges } from '../support/smallRun';
import { sampleOf } from '../support/thorough';
import { type BrowserDriver, ENGINES, openBrowser, waitUntil } from './drivers/driver';

const DISH = 'scenario=her2-solid&seed=hands&width=600&height=600&noduleRadius=200&tumourCells=80&nkCells=60';

interface Verdict {
  readonly step: number;
  readonly hash: string;
}

const inNode = (link: string, step: number): string => {
  const { scenario, problems } = decodeLink(queryOf(link));
  expect(problems).toEqual([]);
  const run = createSimulation(scenario);
  run.advanceTo(step);
  return run.stateHash();
};

const THUMB = '.hero-antigen .slider-thumb';
const isReady = 'window.nkscape !== undefined && window.nkscape.status().cells > 0';
const runTo = (driver: BrowserDriver, step: number) => driver.evaluate<Verdict>(`window.nkscape.runTo(${step})`);
const linkOf = (driver: BrowserDriver) => driver.evaluate<string>('window.nkscape.link()');
const changes = (link: string): number => decodeLink(queryOf(link)).scenario.interventions.length;

/** Waits until so many changes stand in the link, which is when the page has taken what was done. */
async function taken(driver: BrowserDriver, count: number): Promise<void> {
  await expect.poll(async () => changes(await linkOf(driver)), { timeout: 20_000 }).toBe(count);
}

/** Everything while it is paused: what is done then does not hang on how fast the machine is. */
async function pausedSession(driver: BrowserDriver, address: string): Promise<Verdict & { readonly link: string }> {
  await driver.goto(`${address}?${DISH}&play=0`);
  await waitUntil(driver, isReady);
  await runTo(driver, 40);
  await driver.evaluate('document.activeElement?.blur()');
  await driver.press('d');
  await taken(driver, 1);
  await runTo(driver, 80);
  await driver.evaluate(`document.querySelector('${THUMB} input').focus()`);
  for (const key of ['PageDown', 'ArrowLeft', 'ArrowLeft', 'PageDown']) await driver.press(key);
  await taken(driver, 2);
  await runTo(driver, 110);
  await driver.click('.dose button');
  await driver.click('.dose button');
  await taken(driver, 4);
  await runTo(driver, 150);
  await driver.evaluate('document.activeElement?.blur()');
  // Back to before the doses, on again from there: their future is given up and taken up.
  await driver.press('u');
  await driver.press('u');
  await taken(driver, 2);
  await driver.press('y');
  await driver.press('y');
  await taken(driver, 4);
  await runTo(driver, 200);
  const verdict = await runTo(driver, 180);
  return { ...verdict, link: await linkOf(driver) };
}

/** Everything while it goes on: at which step something is done is chance. */
async function playingSession(driver: BrowserDriver, address: string): Promise<Verdict & { readonly link: string }> {
  await driver.goto(`${address}?${DISH}&t=5min&play=1`);
  await waitUntil(driver, `${isReady} && window.nkscape.status().step > 20`);
  await driver.evaluate('document.activeElement?.blur()');
  await driver.press('d');
  await taken(driver, 1);
  await driver.drag(THUMB, -60);
  await waitUntil(driver, `(${hasTaken(2)})(window.nkscape.link())`);
  await driver.click('.dose button');
  await waitUntil(driver, 'window.nkscape.status().step > 80');
  await driver.click('.play');
  await waitUntil(driver, `document.querySelector('.play').ariaLabel !== 'Pause'`);
  const { step, hash } = await driver.evaluate<Verdict>(
    'window.nkscape.record().then(({ step, stateHash }) => ({ step, hash: stateHash }))',
  );
  return { step, hash, link: await linkOf(driver) };
}
/** Whether a link carries at least so many changes. */
const hasTaken = (count: number): string => `(link) => link.includes('&z=') || link.split('&at=').length > ${count}`;

const verdicts = new Map<string, Verdict>();
for (const engine of ENGINES) {
  test(`${engine}: a session by mouse and keyboard is the same in Node`, async ({ baseURL }) => {
    test.setTimeout(240_000);
    const driver = await openBrowser(engine);
    try {
      const paused = await pausedSession(driver, baseURL ?? '');
      expect(changes(paused.link)).toBe(4);
      expect(inNode(paused.link, paused.step), driver.version).toBe(paused.hash);
      verdicts.set(engine, { step: paused.step, hash: paused.hash });
      for (const [other, verdict] of verdicts) expect({ step: paused.step, hash: paused.hash }, other).toEqual(verdict);
      const playing = await playingSession(driver, baseURL ?? '');
      expect(changes(playing.link)).toBeGreaterThanOrEqual(3);
      expect(inNode(playing.link, playing.step), driver.version).toBe(playing.hash);
    } finally {
      await driver.close();
    }
  });
}

const PAGE_RUNS = sampleOf(2, 12);
const arbitraryRun = fc.record({
  seed: fc.string({ minLength: 1, maxLength: 6 }),
  last: fc.integer({ min: 20, max: 240 }),
  byHand: arbitraryChanges(200),
});
const SMALL_DISH = {
  'scene.width': 500,
  'scene.height': 500,
  'scene.noduleRadius': 130,
  'scene.numberOfTumourCells': 24,
  'scene.numberOfNk': 20,
  'scene.numberOfHealthy': 8,
  'scene.numberOfStroma': 4,
};

async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => (window.nkscape?.status().cells ?? 0) > 0);
}
const verdictAt = async (page: Page, step: number): Promise<Verdict> => {
  const verdict = await page.evaluate((goal) => window.nkscape?.runTo(goal), step);
  if (verdict === undefined) throw new Error('There is no scripting door');
  return verdict;
};

test('random sessions: link, page, link, page and Node come to one hash', async ({ page }) => {
  test.setTimeout(300_000);
  for (const [n, { seed, last, byHand }] of fc.sample(arbitraryRun, { seed: 12, numRuns: PAGE_RUNS }).entries()) {
    const preset = PRESETS[n % PRESETS.length].key;
    const link = encodeLink(scenarioFor({ preset, seed, settings: SMALL_DISH }), { playing: false });
    await opened(page, `./?${link}`);
    for (const { step, key, value } of byHand.toSorted((a, b) => a.step - b.step)) {
      await verdictAt(page, Math.min(step, last));
      await page.evaluate(
        ([name, number]) => (name === 'dose' ? window.nkscape?.dose(number) : window.nkscape?.set(name, number)),
        [key, value] as const,
      );
    }
    const here = await verdictAt(page, last);
    const shared = await page.evaluate(() => window.nkscape?.link() ?? '');
    expect(inNode(shared, last), `${preset} ${seed}`).toBe(here.hash);
    await opened(page, `${shared}&play=0`);
    expect(await verdictAt(page, last), `${preset} ${seed}`).toEqual(here);
    expect(await page.evaluate(() => window.nkscape?.link())).toBe(shared);
  }
});
