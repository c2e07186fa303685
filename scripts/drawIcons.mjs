/**
 * `npm run icons`: draws public/icon.svg in the sizes that an installed page needs. A maskable icon fills its square, with
 * the drawing inside the circle that every mask leaves; the others have the drawing's own round corners.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from './prepare.mjs';

/** The share of a maskable icon that the drawing takes: its corners stay within the safe circle of 80 % across. */
const SAFE_SHARE = 0.9;
const ICONS = [
  { name: 'icon-192', size: 192, filled: false },
  { name: 'icon-512', size: 512, filled: false },
  { name: 'maskable-192', size: 192, filled: true },
  { name: 'maskable-512', size: 512, filled: true },
  { name: 'apple-touch-icon', size: 180, filled: true },
];

const drawing = readFileSync(join(root, 'public/icon.svg'), 'utf8');
const ground = /<rect[^>]*fill="(#[0-9a-f]+)"/.exec(drawing)?.[1];
if (ground === undefined) throw new Error('public/icon.svg has no ground: a <rect> with a fill.');

const page = ({ size, filled }) => {
  const side = filled ? Math.round(size * SAFE_SHARE) : size;
  const edge = (size - side) / 2;
  return `<style>html, body { margin: 0; background: ${filled ? ground : 'transparent'} }
    svg { display: block; width: ${side}px; height: ${side}px; margin: ${edge}px }</style>${drawing}`;
};

const folder = join(root, 'public/icons');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const icon of ICONS) {
    const tab = await browser.newPage({ viewport: { width: icon.size, height: icon.size } });
    await tab.setContent(page(icon));
    await tab.screenshot({ path: join(folder, `${icon.name}.png`), omitBackground: true });
    await tab.close();
  }
} finally {
  await browser.close();
}
