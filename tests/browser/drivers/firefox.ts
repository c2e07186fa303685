/** Firefox ESR, through WebDriver BiDi. It draws WebGL only when it has a display, so it gets a virtual one. */
import puppeteer, { type KeyInput } from 'puppeteer-core';
import { startDisplay } from './display';
import { type BrowserDriver, DRAG_MOVES, middleOf, type Point, VIEWPORT } from './driver';

const EXPRESSION_TIMEOUT_MS = 280_000;

export async function openFirefox(): Promise<BrowserDriver> {
  const display = await startDisplay();
  try {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
      headless: true,
      protocolTimeout: EXPRESSION_TIMEOUT_MS,
      env: { ...process.env, DISPLAY: display.name },
      extraPrefsFirefox: { 'webgl.force-enabled': true, 'dom.serviceWorkers.enabled': false },
    });
    const close = async (): Promise<void> => {
      await browser.close().catch(() => browser.process()?.kill('SIGKILL'));
      await display.stop();
    };
    try {
      const page = await browser.newPage();
      await page.setViewport(VIEWPORT);
      return {
        engine: 'firefox',
        version: await browser.version(),
        goto: async (url) => {
          await page.goto(url, { waitUntil: 'load' });
        },
        evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
        click: (selector) => page.click(selector),
        press: (key) => page.keyboard.press(key as KeyInput),
        drag: async (selector, pixels) => {
          const { x, y } = await (page.evaluate(middleOf(selector)) as Promise<Point>);
          await page.mouse.move(x, y);
          await page.mouse.down();
          await page.mouse.move(x + pixels, y, { steps: DRAG_MOVES });
          await page.mouse.up();
        },
        screenshot: async (path) => {
          await page.screenshot({ path: path as `${string}.png` });
        },
        close,
      };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    await display.stop();
    throw error;
  }
}
