/** What makes the page installable, below any path: a manifest without a word of an address, and icons that are there. */
import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose: string;
}
const manifest = JSON.parse(readFileSync('public/manifest.webmanifest', 'utf8')) as {
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly Icon[];
};
const pictureOf = ({ src }: Icon): PNG => PNG.sync.read(readFileSync(`public/${src}`));
const drawn = manifest.icons.filter(({ type }) => type === 'image/png');

test('addresses are relative to the page', () => {
  const addresses = [manifest.start_url, manifest.scope, ...manifest.icons.map(({ src }) => src)];
  expect(addresses.filter((address) => !address.startsWith('./'))).toEqual([]);
  const page = readFileSync('index.html', 'utf8');
  expect(page).toContain('<link rel="manifest" href="./manifest.webmanifest" />');
});

test('icons have the sizes that they claim, plain and maskable', () => {
  for (const icon of drawn) {
    const { width, height } = pictureOf(icon);
    expect(`${width}x${height}`, icon.src).toBe(icon.sizes);
  }
  for (const purpose of ['any', 'maskable'])
    for (const sizes of ['192x192', '512x512'])
      expect(drawn.some((icon) => icon.purpose === purpose && icon.sizes === sizes)).toBe(true);
});

test('a maskable icon fills its square, and its drawing lies within the circle that every mask leaves', () => {
  for (const icon of drawn.filter(({ purpose }) => purpose === 'maskable')) {
    const { width, height, data } = pictureOf(icon);
    let clear = 0;
    let outside = 0;
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const at = 4 * (y * width + x);
        if (data[at + 3] !== 255) clear++;
        const isDrawn = Math.max(data[at], data[at + 1], data[at + 2]) > 60;
        if (isDrawn && Math.hypot(x + 0.5 - width / 2, y + 0.5 - height / 2) > 0.4 * width) outside++;
      }
    expect({ clear, outside }).toEqual({ clear: 0, outside: 0 });
  }
});
