/**
 * What a run costs the page's own thread: for each picture, in time of the processor, so that other programs of the machine
 * count for little; and how often the page's elements are rendered anew while it goes on.
 */
import { expect, type Page, test } from '@playwright/test';
import { IN_MOTION } from '../support/motion';

test.use(IN_MOTION);

const CROWD = './?scenario=cd19-lymphoma&seed=demo&width=2000&height=2000&tumourCells=5000&nkCells=5000';
const PICTURES = 30;
/** Twice what a page may take that has the machine to itself: others share the processor's caches. */
const MOST_SCRIPT_MILLISECONDS = 8;

const letGoBy = (page: Page, pictures: number): Promise<void> =>
  page.evaluate(
    (count) =>
      new Promise<void>((resolve) => {
        let left = count;
        const next = (): void => {
          left--;
          if (left > 0) requestAnimationFrame(next);
          else resolve();
        };
        requestAnimationFrame(next);
      }),
    pictures,
  );

test('10,000 cells cost the page little for each picture', async ({ page }) => {
  await page.goto(CROWD);
  await page.waitForFunction(() => (window.nkscape?.status().step ?? 0) > 10);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scriptSeconds = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  };
  const before = await scriptSeconds();
  await letGoBy(page, PICTURES);
  const perPicture = ((await scriptSeconds()) - before) * (1000 / PICTURES);
  test.info().annotations.push({ type: 'measured', description: `${perPicture.toFixed(2)} ms` });
  expect(perPicture).toBeLessThan(MOST_SCRIPT_MILLISECONDS);
});

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the processor. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Milliseconds of the processor that each task of the page's thread took. */
function tasksOf(trace: Buffer): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents.flatMap(({ name, pid, tid, tdur }) =>
    /RunTask$/.test(name) && threads.has(`${pid} ${tid}`) && tdur !== undefined ? [tdur / 1000] : [],
  );
}

test('5,000 cells that go on never hold the page for more than 50 ms', async ({ page, browser }) => {
  await page.goto('./?scenario=cd19-lymphoma&seed=demo&width=1500&height=1500&tumourCells=2500&nkCells=2500');
  await page.waitForFunction(() => (window.nkscape?.status().step ?? 0) > 10);
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  await letGoBy(page, 2 * PICTURES);
  const tasks = tasksOf(await browser.stopTracing());
  expect(tasks.length).toBeGreaterThan(2 * PICTURES);
  const longest = Math.max(...tasks);
  test.info().annotations.push({ type: 'measured', description: `${longest.toFixed(1)} ms` });
  expect(longest).toBeLessThan(50);
});

declare global {
  interface Window {
    /** How often elements have been rendered anew since the page opened. */
    commits?: number;
  }
}

/** Preact works off what is to be rendered anew in one microtask, sorted by depth: that function is known by its text. */
const countCommits = (): void => {
  const real = window.queueMicrotask.bind(window);
  window.commits = 0;
  window.queueMicrotask = (callback) => {
    if (/\.sort\(/.test(String(callback))) window.commits = (window.commits ?? 0) + 1;
    real(callback);
  };
};
const commitsOf = (page: Page) =>
  page.evaluate(() => ({ commits: window.commits ?? 0, at_milliseconds: performance.now() }));

test('a run that goes on renders the page anew at most ten times a second', async ({ page }) => {
  await page.addInitScript(countCommits);
  await page.goto('./?scenario=cd19-lymphoma&seed=demo&width=500&height=500&tumourCells=60&nkCells=60');
  await page.waitForFunction(() => (window.nkscape?.status().step ?? 0) > 10);
  // What is counted is what it is taken for: another theme is rendered.
  const first = await commitsOf(page);
  await page.keyboard.press('t');
  await expect.poll(async () => (await commitsOf(page)).commits).toBeGreaterThan(first.commits);
  const before = await commitsOf(page);
  await letGoBy(page, 2 * PICTURES);
  const after = await commitsOf(page);
  const perSecond = ((after.commits - before.commits) / (after.at_milliseconds - before.at_milliseconds)) * 1000;
  test.info().annotations.push({ type: 'measured', description: `${perSecond.toFixed(1)} a second` });
  expect(perSecond).toBeLessThanOrEqual(10);
});
