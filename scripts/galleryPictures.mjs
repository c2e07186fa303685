/**
 * `npm run gallery-pictures [preset …]`: computes the ready-made runs up to the moment that each declares for its picture, draws
 * them, and writes public/gallery/*.webp and the list of what they show, src/gallery/presets/pictures.json. Needed again when
 * a preset or the model's bits have changed; tests/gallery/presets/gallery.test.ts says when. With names, only those are drawn.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { build } from 'vite';
import { root } from './prepare.mjs';

const LIST = join(root, 'src/gallery/presets/pictures.json');
const FOLDER = join(root, 'public/gallery');

const built = mkdtempSync(join(tmpdir(), 'nkscape-gallery-'));
let server;
let browser;
try {
  await build({
    configFile: false,
    root: join(root, 'tools/gallery'),
    base: './',
    logLevel: 'warn',
    build: { outDir: built, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
  });
  server = createServer(sirv(built));
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    // Software WebGL: the pictures do not depend on the graphics card of whoever makes them.
    args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => 'gallery' in window);

  const asked = process.argv.slice(2);
  const presets = await page.evaluate(() => window.gallery.presets);
  const unknown = asked.filter((name) => !presets.includes(name));
  if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: no such preset`);
  const pictures = asked.length > 0 ? JSON.parse(readFileSync(LIST, 'utf8')).pictures : {};
  mkdirSync(FOLDER, { recursive: true });
  for (const preset of asked.length > 0 ? asked : presets) {
    const { modelVersion, facts, webp } = await page.evaluate((name) => window.gallery.draw(name), preset);
    const bytes = Buffer.from(webp, 'base64');
    writeFileSync(join(FOLDER, `${preset}.webp`), bytes);
    pictures[preset] = { ...facts, sha256: createHash('sha256').update(bytes).digest('hex') };
    const inOrder = Object.fromEntries(
      presets.filter((name) => name in pictures).map((name) => [name, pictures[name]]),
    );
    writeFileSync(LIST, `${JSON.stringify({ modelVersion, pictures: inOrder }, null, 2)}\n`);
    process.stdout.write(`${preset}: step ${facts.step}, ${bytes.length} bytes\n`);
  }
} finally {
  await browser?.close();
  server?.close();
  rmSync(built, { recursive: true, force: true });
}
