/** An experiment on the built page: the rows of Node, a reload in the middle, and the way from a row to the same run in the Lab. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Download, expect, type Page, test } from '@playwright/test';
import { planOf } from '../../src/experiments/design/plan';
import { readDesign } from '../../src/experiments/design/readDesign';
import type { RunResult } from '../../src/experiments/results';
import { runDesignJob } from '../../src/experiments/runDesignJob';

const RUN = '?scenario=cd19-lymphoma&seed=demo&width=500&height=500&tumourCells=60&nkCells=60&play=0';
const RUNS = 6;
const HOURS = 1;
const STEPS = HOURS * 120;

async function saved(page: Page, button: string): Promise<unknown> {
  const [file]: [Download, unknown] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return JSON.parse(readFileSync(await file.path(), 'utf8'));
}

test('replicates on the page are those of Node, go on after a reload, and open in the Lab', async ({ page }) => {
  test.setTimeout(240_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`./${RUN}#experiments?kind=replicates&n=${RUNS}&hours=${HOURS}`);
  await page.getByLabel('Workers').selectOption('1');
  await page.getByRole('button', { name: `Compute ${RUNS} runs` }).click();
  const progress = page.getByRole('progressbar');
  await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0);
  await page.reload();
  await expect(page.getByText(/[1-5] runs? kept from earlier/)).toBeVisible();
  await expect(page.getByText(`${RUNS} of ${RUNS} runs`)).toBeVisible({ timeout: 60_000 });

  const design = readDesign(await saved(page, 'Save the design'));
  if (!design.ok) throw new Error(design.problems.join());
  const { count, runAt } = planOf(design.design);
  expect(count).toBe(RUNS);
  const { runs } = (await saved(page, 'All (JSON)')) as { readonly runs: readonly RunResult[] };
  const inNode = Array.from({ length: RUNS }, (_, run) =>
    runDesignJob({ run: runAt(run), measure: design.design.measure }),
  );
  expect(runs).toEqual(JSON.parse(JSON.stringify(inNode)));
  await expect(page.getByText(/npx nkscape experiment nkscape-experiment-\S+\.json --out results/)).toBeVisible();
  await expect(page.getByText(`After ${RUNS} runs`)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('.experiments').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);

  await page.getByRole('button', { name: 'Open in the Lab: run 4, seed demo/4' }).click();
  await page.waitForFunction(
    () => (window.nkscape?.status().cells ?? 0) > 0 && decodeURIComponent(location.search).includes('seed=demo/4'),
  );
  const verdict = await page.evaluate((step) => window.nkscape?.runTo(step), STEPS);
  expect(verdict).toEqual({ step: STEPS, hash: runs[3].row.stateHash });

  await page.getByRole('link', { name: 'Experiments' }).click();
  await expect(page.getByText(`${RUNS} of ${RUNS} runs`)).toBeVisible();
  expect(errors).toEqual([]);
});
