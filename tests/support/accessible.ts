/** Nothing on the page is barred to anybody, in either theme: what axe finds must be nothing. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What of a page hangs on its colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const THEMES = ['fluorescence', 'light'] as const;

/** Waits until no colour and no notice is on its way: what is half faded in is read by nobody yet. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const ends = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
      .map(({ finished }) => finished);
    await Promise.allSettled(ends);
  });

/** Puts the colours of a theme on. */
async function wear(page: Page, theme: string): Promise<void> {
  await page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);
  await settled(page);
}

async function violationsIn(page: Page, part: string | undefined, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (part !== undefined) axe.include(part);
  if (rules !== undefined) axe.withRules(rules);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/**
 * The page as it is, whole or a part of it: all rules in its own theme, and those of colours in the other.
 * @param part CSS selector of the part
 */
export async function expectAccessible(page: Page, part?: string): Promise<void> {
  await settled(page);
  const own = await page.evaluate(() => document.documentElement.dataset.theme ?? '');
  expect(await violationsIn(page, part), own).toEqual([]);
  for (const theme of THEMES) {
    if (theme === own) continue;
    await wear(page, theme);
    expect(await violationsIn(page, part, OF_COLOURS), theme).toEqual([]);
  }
  await wear(page, own);
}
