/**
 * `npm run lighthouse`: three audits of the built page by Lighthouse, in the Chromium of the tests, and their medians. Ends
 * with an error when accessibility or best practices is below 100, or the largest contentful paint is late. Lighthouse is
 * fetched by `npx`, as it is no part of the page or its tests.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const PASSES = 3;
const CHROMIUM_FLAGS =
  '--headless --no-sandbox --use-gl=angle --use-angle=swiftshader --enable-unsafe-swiftshader --disable-background-networking';
/** Milliseconds on a machine that renders in software and is slowed down fourfold: what a phone of some years takes. */
const PAINT_BUDGET = 8000;

const folder = mkdtempSync(join(tmpdir(), 'nkscape-lighthouse-'));
const server = spawn(process.execPath, [join(root, 'scripts/serve.mjs'), '--no-open'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const address = await new Promise((resolve, reject) => {
  let said = '';
  server.once('exit', () => reject(new Error('the page cannot be served')));
  server.stdout.on('data', (text) => {
    said += text;
    const found = /http:\/\/\S+/.exec(said);
    if (found !== null) resolve(found[0]);
  });
});

function audit(pass) {
  const report = join(folder, `${pass}.json`);
  const { status } = spawnSync(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      address,
      '--output=json',
      `--output-path=${report}`,
      '--quiet',
      `--chrome-flags=${CHROMIUM_FLAGS}`,
    ],
    {
      stdio: ['ignore', 'inherit', 'pipe'],
      env: { ...process.env, CHROME_PATH: process.env.CHROME_PATH ?? '/usr/bin/chromium' },
    },
  );
  if (status !== 0) throw new Error(`Lighthouse ended with ${status}`);
  return JSON.parse(readFileSync(report, 'utf8'));
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const failedOf = ({ audits, categories }, name) =>
  categories[name].auditRefs.map(({ id }) => audits[id]).filter(({ score }) => score !== null && score < 1);

try {
  const reports = Array.from({ length: PASSES }, (_, pass) => audit(pass));
  const of = (read) => median(reports.map(read));
  const accessibility = of(({ categories }) => categories.accessibility.score * 100);
  const practices = of(({ categories }) => categories['best-practices'].score * 100);
  const paint = of(({ audits }) => audits['largest-contentful-paint'].numericValue);
  const blocked = of(({ audits }) => audits['total-blocking-time'].numericValue);
  process.stdout.write(
    `accessibility ${accessibility}, best practices ${practices}; ` +
      `largest contentful paint ${Math.round(paint)} ms, blocked ${Math.round(blocked)} ms\n`,
  );
  for (const name of ['accessibility', 'best-practices'])
    for (const { id, title } of failedOf(reports[0], name)) process.stdout.write(`${name}: ${id}: ${title}\n`);
  const holds = accessibility === 100 && practices === 100 && paint <= PAINT_BUDGET;
  if (!holds) process.exitCode = 1;
} finally {
  server.kill();
  rmSync(folder, { recursive: true });
}
