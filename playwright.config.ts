/** Browser tests against the built page, served as `npm start` serves it. */
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, CHROMIUM_PATH } from './tests/browser/drivers/chromium';

const port = Number(process.env.NKSCAPE_TEST_PORT ?? 4179);
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  // One at a time: software rendering takes every core it can get, and two files at a time take as long together.
  workers: 1,
  fullyParallel: false,
  timeout: 120_000,
  // A machine that renders in software may be busy for some seconds.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 800 },
    // A quarter of the pixels: rendering them in software takes most of the time.
    deviceScaleFactor: 0.5,
    // One picture for each moment instead of sixty a second; where motion is looked at, it is asked for (support/motion.ts).
    contextOptions: { reducedMotion: 'reduce' },
    // The copy for offline use has a test of its own; in the others it would take their files and their time.
    serviceWorkers: 'block',
    // A trace films and copies the page at every action: a third of the time. `--trace retain-on-failure` asks for one.
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: CHROMIUM_PATH, args: [...CHROMIUM_ARGUMENTS] },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `node scripts/serve.mjs --port ${port} --no-open`,
    url: address,
    reuseExistingServer: false,
    timeout: 120_000,
    stderr: 'pipe',
  },
});
