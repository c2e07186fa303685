/** The picture in the built page: every theme, several fields, a lost graphics context, and a browser without WebGL. */
import { expect, type Page, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { IN_MOTION } from '../support/motion';

test.use(IN_MOTION);

const SMALL = './?scenario=cd19-lymphoma&seed=demo&width=500&height=500&tumourCells=100&nkCells=100';

const opened = async (page: Page): Promise<void> => {
  await page.goto(SMALL);
  await page.waitForFunction(() => (window.nkscape?.status().step ?? 0) > 4);
};

interface Light {
  /** Mean brightness, 0…255, and the share of pixels that differ from it by more than a tenth of the scale. */
  readonly mean: number;
  readonly drawn: number;
}

/** The middle of the picture: nothing of the page lies over it. */
async function look(page: Page): Promise<Light> {
  const box = await page.locator('.stage-host').boundingBox();
  if (box === null) throw new Error('There is no picture');
  const clip = { x: box.x + box.width * 0.3, y: box.y + 110, width: box.width * 0.5, height: box.height - 230 };
  const { data } = PNG.sync.read(await page.screenshot({ clip }));
  const levels = Array.from(
    { length: data.length / 4 },
    (_, i) => (data[i * 4] + data[i * 4 + 1] + data[i * 4 + 2]) / 3,
  );
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  return { mean, drawn: levels.filter((level) => Math.abs(level - mean) > 25).length / levels.length };
}

/** Waits for the picture that is wanted: software drawing takes its time. */
const expectLook = (page: Page, [darkest, brightest]: readonly [number, number]): Promise<void> =>
  expect(async () => {
    const { mean, drawn } = await look(page);
    expect(mean).toBeGreaterThan(darkest);
    expect(mean).toBeLessThan(brightest);
    expect(drawn).toBeGreaterThan(0.02);
  }).toPass({ timeout: 20_000 });

const DARK = [2, 80] as const;
const BRIGHT = [150, 254] as const;

async function throughTheThemes(page: Page): Promise<void> {
  await expectLook(page, DARK);
  for (const theme of ['Light theme', 'Theme for print']) {
    await page.getByRole('button', { name: theme }).click();
    await expectLook(page, BRIGHT);
  }
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expectLook(page, DARK);
}

// What is seen is compared pixel by pixel.
test.use({ deviceScaleFactor: 1 });

test('three themes, three fields, and a lost graphics context that comes back, or does not', async ({ page }) => {
  await opened(page);
  await throughTheThemes(page);
  const fields = page.getByRole('group', { name: 'Field shown' });
  for (const name of ['TGF-β', 'IL-15']) await fields.getByRole('button', { name }).click();
  await expect(fields.getByText('pM')).toHaveCount(3);
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage-host canvas');
    const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (lost === null || lost === undefined) throw new Error('This context cannot be lost');
    return new Promise<void>((resolve) => {
      canvas?.addEventListener('webglcontextlost', () => setTimeout(() => lost.restoreContext()), { once: true });
      canvas?.addEventListener('webglcontextrestored', () => resolve(), { once: true });
      lost.loseContext();
    });
  });
  await expectLook(page, DARK);
  // Lost once more, and for good: the plain picture takes over.
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.stage-host canvas');
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(page.getByText('The graphics unit did not come back')).toBeVisible();
  await throughTheThemes(page);
});

test('without WebGL a plain picture shows the same, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    const before = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : Reflect.apply(before, this, [kind, ...rest]);
    } as typeof before;
  });
  await opened(page);
  await expect(page.getByText('This browser offers no WebGL')).toBeVisible();
  await throughTheThemes(page);
});
