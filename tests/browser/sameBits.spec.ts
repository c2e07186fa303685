/**
 * The promise of the link: hours of presets (24 h of each in `npm run test:thorough`), and a run with interventions, end in
 * the same state hash in Node, Chromium, Firefox and WebKit, through the built page with its worker and its drawing, and
 * through the command line.
 */
import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { sampleOf } from '../support/thorough';
import { type BrowserDriver, ENGINES, openBrowser, waitUntil } from './drivers/driver';

const STEPS_PER_HOUR = 120;

const RUNS = [
  { name: 'cd19-lymphoma', link: '?scenario=cd19-lymphoma&seed=demo', hours: 24 },
  { name: 'her2-solid', link: '?scenario=her2-solid&seed=demo', hours: sampleOf(6, 24) },
  { name: 'il15-persistence', link: '?scenario=il15-persistence&seed=demo', hours: sampleOf(6, 24) },
  {
    name: 'everything that is off by default, at once',
    link:
      '?scenario=cldn18-gastric&seed=all&antibody=zolbetuximab&il15.armoured=yes&rejection.host=yes&rejection.window=0' +
      '&checkpointBlockade.nkg2aConcentration=5&chemotherapy.concentration=100&steroid.concentration=5' +
      '&il15Agonist.concentration=200&interleukin2.secretion=4.9&clonalExpansion.rate=0.8&fratricide.rate=0.01' +
      '&innateLigands.shedding=0.1&trogocytosis.downModulation=0.1&tgfBeta.trap=1&challenge.size=50&challenge.first=2' +
      '&product.lot=5&product.state=thawed&product.motilityRecovery=12&infusion.size=50&infusion.first=1',
    hours: 4,
  },
  {
    name: 'a steered run',
    link:
      '?scenario=cd19-lymphoma&seed=%E4%B8%80%F0%9F%A7%AB&il15.armoured=yes' +
      '&at=30min:antigenDensity=500&at=1h:dose=100&at=1h:encounter.conjugationRate=1&at=2h:il15Support=0' +
      '&at=150.5min:tgfBetaSuppression.enabled=0',
    hours: 4,
  },
] as const;

interface Verdict {
  readonly step: number;
  readonly hash: string;
}

/** What the command line says of a run. */
function inNode(link: string, hours: number): Verdict {
  const json = execFileSync(
    process.execPath,
    ['bin/nkscape.mjs', 'run', '--link', link, '--hours', String(hours), '--json', '-'],
    { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const { steps, stateHash } = JSON.parse(json) as { steps: number; stateHash: string };
  return { step: steps, hash: stateHash };
}

/** What the page says of it, run by the scripting door: the same worker and loop that the buttons use. */
async function inPage(driver: BrowserDriver, address: string, hours: number): Promise<Verdict> {
  await driver.goto(address);
  await waitUntil(driver, 'window.nkscape !== undefined && window.nkscape.status().cells > 0', 60);
  return driver.evaluate<Verdict>(`window.nkscape.runTo(${hours * STEPS_PER_HOUR})`);
}

const expected = new Map<string, Verdict>();

test.beforeAll(() => {
  for (const { link, hours } of RUNS) expected.set(link, inNode(link, hours));
});

test('different runs have different hashes', () => {
  expect(new Set([...expected.values()].map(({ hash }) => hash)).size).toBe(RUNS.length);
});

for (const engine of ENGINES) {
  test(`${engine} computes what Node computes`, async ({ baseURL }) => {
    test.setTimeout(300_000);
    const driver = await openBrowser(engine);
    try {
      for (const { name, link, hours } of RUNS) {
        const verdict = await inPage(driver, `${baseURL}${link}`, hours);
        expect({ name, ...verdict }, `${driver.version}, ${name}`).toEqual({ name, ...expected.get(link) });
      }
    } finally {
      await driver.close();
    }
  });
}
