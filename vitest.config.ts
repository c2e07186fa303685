/** Unit tests, in Node. Real browsers are Playwright's (playwright.config.ts). */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
    // Simulations fill a core each: more workers than cores only make every test slower.
    pool: 'forks',
    maxWorkers: 2,
    // A worker keeps the modules that it has loaded from file to file: loading them anew takes longer than most tests.
    isolate: false,
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/bench/**'],
        },
      },
    ],
  },
});
