/** The drivers themselves, on a page of their own: what a later test takes for granted is seen here first. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { ENGINES, openBrowser, waitUntil } from './drivers/driver';

const PAGE = `<!doctype html><title>smoke</title><body style="background:#0a0">
<button onclick="setTimeout(() => (document.title = 'clicked'), 50)">Click</button>
<i style="position:absolute;left:100px;top:100px;width:20px;height:20px;background:#fff"></i>
<script>
  window.told = [];
  for (const name of ['keydown', 'keyup', 'pointerdown', 'pointerup'])
    document.addEventListener(name, (event) => told.push(name + ' ' + (event.key ?? event.clientX + ',' + event.clientY)));
</script>`;

for (const engine of ENGINES) {
  test(`${engine} opens, evaluates, clicks, types, drags and takes a picture`, async () => {
    const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(PAGE));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const driver = await openBrowser(engine);
    try {
      await driver.goto(address);
      expect(await driver.evaluate('document.title')).toBe('smoke');
      expect(await driver.evaluate('new Promise((resolve) => setTimeout(() => resolve([1, { two: 2 }]), 20))')).toEqual(
        [1, { two: 2 }],
      );
      await expect(driver.evaluate('missing.name')).rejects.toThrow(/missing/);
      expect(await driver.evaluate("document.createElement('canvas').getContext('webgl2') !== null")).toBe(true);
      await driver.click('button');
      await waitUntil(driver, "document.title === 'clicked'", 10);
      await driver.evaluate('void (told.length = 0)');
      await driver.press('d');
      await driver.press('PageDown');
      await driver.drag('i', 40);
      expect(await driver.evaluate('told')).toEqual([
        ...['keydown d', 'keyup d', 'keydown PageDown', 'keyup PageDown'],
        ...['pointerdown 110,110', 'pointerup 150,110'],
      ]);
      const path = test.info().outputPath(`${engine}.png`);
      await driver.screenshot(path);
      const picture = PNG.sync.read(readFileSync(path));
      const middle = ((picture.height >> 1) * picture.width + (picture.width >> 1)) * 4;
      expect([...picture.data.subarray(middle, middle + 3)]).toEqual([0, 170, 0]);
    } finally {
      await driver.close();
      server.close();
    }
  });
}
