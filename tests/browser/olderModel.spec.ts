/** A link, a file and a reload of an older version of the model, on the built page: its engine computes them, and says so. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import sirv from 'sirv';
import { MODEL_VERSION } from '../../src/core/version';
import { presentEngine } from '../../src/engine/engineModule';
import type { EngineManifest, EngineModule } from '../../src/protocol/engineModule';
import { writeRunFile } from '../../src/scenario/runFile';
import { OLDER, releaseOlderEngine } from '../support/olderEngine';

const RUN = 'scenario=cd19-lymphoma&seed=old&width=500&height=500&tumourCells=60&at=10min:dose=20';
const STEPS = 200;

const folder = mkdtempSync(join(tmpdir(), 'nkscape-older-'));
let manifest: EngineManifest;
let older: EngineModule;
const servers: Server[] = [];

/** The built page with these engines beside it. */
async function served(engines: string): Promise<string> {
  const [page, beside] = [sirv('dist', { dev: true }), sirv(engines, { dev: true })];
  const server = createServer((request, response) =>
    page(request, response, () =>
      beside(request, response, () => {
        response.statusCode = 404;
        response.end();
      }),
    ),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test.beforeAll(async () => {
  // As in the checkout, where the project says so.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  manifest = await releaseOlderEngine(join(folder, 'engines'));
  ({ engine: older } = await import(pathToFileURL(join(folder, 'engines', OLDER, manifest.file)).href));
});
test.afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

const hashOf = (engine: EngineModule): string => {
  const run = engine.createSimulation(engine.decodeLink(RUN).scenario);
  run.advanceTo(STEPS);
  return run.stateHash();
};
const link = (address: string): string =>
  `${address}?${RUN}&v=${OLDER}&t=${STEPS / 2}min&hash=${hashOf(older).slice(0, 16)}`;
const record = (page: Page) => page.evaluate(() => window.nkscape?.record());
const says = (page: Page, text: string) =>
  expect(page.getByRole('status').filter({ hasText: text })).toBeVisible({ timeout: 30_000 });

test('a link of an older version opens with its engine, comes back after a reload, and runs in the present one on demand', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(link(await served(folder)));
  await says(page, 'Equal to the bit');
  await says(page, `made with version ${OLDER} of the model`);
  expect(await record(page)).toMatchObject({ modelVersion: OLDER, step: STEPS, stateHash: hashOf(older) });
  expect(await page.evaluate(() => window.nkscape?.link())).toContain(`?scenario=cd19-lymphoma&seed=old&v=${OLDER}&`);

  await page.reload();
  await says(page, 'Your run is back');
  expect(await record(page)).toMatchObject({ modelVersion: OLDER, step: STEPS, stateHash: hashOf(older) });

  await page.getByRole('button', { name: `Run it in version ${MODEL_VERSION}` }).click();
  await expect(page.locator('.older-model')).toHaveCount(0);
  await page.evaluate((step) => window.nkscape?.runTo(step), STEPS);
  expect(await record(page)).toMatchObject({ modelVersion: MODEL_VERSION, stateHash: hashOf(presentEngine) });
  expect(hashOf(presentEngine)).not.toBe(hashOf(older));
  expect(await page.evaluate(() => window.nkscape?.link())).toContain(`&v=${MODEL_VERSION}&`);
  expect(errors).toEqual([]);
});

test('a file of an older version opens with its engine; the present one is not disturbed', async ({ page }) => {
  const hashes = [{ step: STEPS, stateHash: hashOf(older) }];
  const { scenario } = older.decodeLink(RUN);
  const path = join(folder, 'old.nkscape.json');
  writeFileSync(path, writeRunFile({ modelVersion: OLDER, scenario, step: STEPS, series: {}, hashes }));
  await page.goto(`${await served(folder)}?${RUN}&play=0`);
  await page.waitForFunction(() => (window.nkscape?.status().cells ?? 0) > 0);
  await expect(page.locator('.older-model')).toHaveCount(0);
  await page.locator('input[type=file]').first().setInputFiles(path);
  await says(page, 'Run opened. Equal to the bit');
  expect(await record(page)).toMatchObject({ modelVersion: OLDER, stateHash: hashOf(older) });
});

test('an engine that is damaged, or was never released, is told, and the present one runs', async ({ page }) => {
  const spoilt = join(folder, 'spoilt');
  cpSync(join(folder, 'engines'), join(spoilt, 'engines'), { recursive: true });
  const file = join(spoilt, 'engines', OLDER, manifest.file);
  writeFileSync(file, readFileSync(file).subarray(0, 5000));
  for (const [engines, sentence] of [
    [spoilt, `The engine of version ${OLDER} of the model is damaged`],
    [join(folder, 'nothing'), `only ${MODEL_VERSION} is here`],
  ]) {
    await page.goto(link(await served(engines)));
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(page.getByRole('alert')).toContainText('is not the one that was shared');
    expect(await record(page)).toMatchObject({ modelVersion: MODEL_VERSION, stateHash: hashOf(presentEngine) });
  }
});
