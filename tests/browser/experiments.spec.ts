/** An experiment on the built page: the rows of Node, a reload in the middle, and the way from a row to the same run in the Lab. */
import { readFileSync } from 'node:fs';
import { type Download, expect, type Page, test } from '@playwright/test';
import { parquetReadObjects } from 'hyparquet';
import { planOf } from '../../src/experiments/design/plan';
import { readDesign } from '../../src/experiments/design/readDesign';
import type { RunResult } from '../../src/experiments/results';
import { runDesignJob } from '../../src/experiments/runDesignJob';
import { expectAccessible } from '../support/accessible';
import { parseCsv } from '../support/csv';
import { sampleOf } from '../support/thorough';

const RUN = '?scenario=cd19-lymphoma&seed=demo&width=500&height=500&tumourCells=60&nkCells=60&play=0';
const RUNS = sampleOf(6, 64);
const HOURS = sampleOf(1, 24);
const STEPS = HOURS * 120;

async function savedBytes(page: Page, button: string): Promise<Buffer> {
  const [file]: [Download, unknown] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await file.path());
}
const saved = async (page: Page, button: string): Promise<unknown> =>
  JSON.parse((await savedBytes(page, button)).toString('utf8'));

test('replicates on the page are those of Node, go on after a reload, and open in the Lab', async ({ page }) => {
  test.setTimeout(sampleOf(240_000, 1_200_000));
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`./${RUN}#experiments?kind=replicates&n=${RUNS}&hours=${HOURS}`);
  await page.getByLabel('Workers').selectOption('1');
  await page.getByRole('button', { name: `Compute ${RUNS} runs` }).click();
  const progress = page.getByRole('progressbar');
  await expect.poll(() => progress.evaluate((bar: HTMLProgressElement) => bar.value)).toBeGreaterThan(0);
  await page.reload();
  await expect(page.getByText(/[1-9]\d* runs? kept from earlier/)).toBeVisible();
  await expect(page.getByText(`${RUNS} of ${RUNS} runs`)).toBeVisible({ timeout: 600_000 });

  const design = readDesign(await saved(page, 'Save the design'));
  if (!design.ok) throw new Error(design.problems.join());
  const { count, runAt } = planOf(design.design);
  expect(count).toBe(RUNS);
  const { runs } = (await saved(page, 'All (JSON)')) as { readonly runs: readonly RunResult[] };
  const inNode = Array.from({ length: RUNS }, (_, run) =>
    runDesignJob({ run: runAt(run), measure: design.design.measure }),
  );
  expect(runs).toEqual(JSON.parse(JSON.stringify(inNode)));
  const hashes = runs.map(({ row }) => row.stateHash);
  const csv = parseCsv((await savedBytes(page, 'Runs (CSV)')).toString('utf8'));
  expect(csv.rows.map((row) => row[csv.names.indexOf('stateHash')])).toEqual(hashes);
  const parquet = await savedBytes(page, 'Runs (Parquet)');
  const table = await parquetReadObjects({ file: new Uint8Array(parquet).buffer });
  expect(table.map(({ stateHash }) => stateHash)).toEqual(hashes);
  const series = await parquetReadObjects({ file: new Uint8Array(await savedBytes(page, 'Series (Parquet)')).buffer });
  const lines = parseCsv((await savedBytes(page, 'Series (CSV)')).toString('utf8')).rows;
  expect(series).toHaveLength(lines.length);
  await expect(page.getByText(/npx nkscape experiment nkscape-experiment-\S+\.json --out results/)).toBeVisible();
  await expect(page.getByText(`After ${RUNS} runs`)).toBeVisible();
  await expectAccessible(page, '.experiments');

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

test('many runs on several workers pause, go on and stop at once; nothing that was computed is lost', async ({
  page,
}) => {
  const many = 900;
  await page.goto(`./${RUN}#experiments?kind=replicates&n=${many}&hours=1`);
  await page.getByLabel('Workers').selectOption({ index: 1 });
  await page.getByRole('button', { name: `Compute ${many} runs` }).click();
  const bar = page.getByRole('progressbar');
  const done = (): Promise<number> => bar.evaluate(({ value }: HTMLProgressElement) => value);
  const goOn = page.getByRole('button', { name: /^Go on \(\d+ runs left\)$/ });
  await expect.poll(done).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(goOn).toBeVisible();
  const paused = await done();
  await goOn.click();
  await expect.poll(done).toBeGreaterThan(paused);
  await page.getByRole('button', { name: 'Stop now' }).click();
  await expect(goOn).toBeVisible();
  const stopped = await done();
  expect(stopped).toBeLessThan(many);
  const { runs } = (await saved(page, 'All (JSON)')) as { readonly runs: readonly RunResult[] };
  expect(runs).toHaveLength(stopped);
  expect(new Set(runs.map(({ row }) => row.stateHash)).size).toBe(stopped);
  await page.goto(`./${RUN}#experiments?kind=replicates&n=20000&hours=1`);
  await expect(page.getByText(/a page computes up to 10.000/)).toBeVisible();
  const design = readDesign(await saved(page, 'Save the design'));
  expect(design).toMatchObject({ ok: true, design: { replicates: 20_000 } });
});
