/** Chromium, through Playwright. */
import { chromium } from '@playwright/test';
import { type BrowserDriver, DRAG_MOVES, middleOf, type Point, VIEWPORT } from './driver';

export const CHROMIUM_PATH = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** No sandbox, because tests may run as root; software WebGL, because they run without a graphics card. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

export async function openChromium(): Promise<BrowserDriver> {
  const browser = await chromium.launch({ executablePath: CHROMIUM_PATH, args: [...CHROMIUM_ARGUMENTS] });
  try {
    const page = await browser.newPage({ viewport: VIEWPORT, serviceWorkers: 'block' });
    return {
      engine: 'chromium',
      version: `Chromium ${browser.version()}`,
      goto: async (url) => {
        await page.goto(url, { waitUntil: 'load' });
      },
      evaluate: (expression) => page.evaluate(expression),
      click: (selector) => page.locator(selector).first().click(),
      press: (key) => page.keyboard.press(key),
      drag: async (selector, pixels) => {
        const { x, y } = await page.evaluate<Point>(middleOf(selector));
        await page.mouse.move(x, y);
        await page.mouse.down();
        await page.mouse.move(x + pixels, y, { steps: DRAG_MOVES });
        await page.mouse.up();
      },
      screenshot: async (path) => {
        await page.screenshot({ path });
      },
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
