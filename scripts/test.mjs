/**
 * `npm test`: checks, unit tests, the build, real browsers. Counts them all, goes on after a failure, and ends
 * with `N passed, N failed` alone on the last line.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale, TARGETS } from './build.mjs';
import { runChecks } from './check.mjs';
import { root } from './prepare.mjs';

const UNIT_REPORT = 'test-results/unit.json';
const BROWSER_REPORT = 'test-results/browser.json';

/** Runs a test program and counts by its report; a program that fails without a failed test counts as one. */
function runTests(program, args, report, count) {
  rmSync(join(root, report), { force: true });
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  let counted = { passed: 0, failed: 0 };
  try {
    counted = count(JSON.parse(readFileSync(join(root, report), 'utf8')));
  } catch (error) {
    process.stdout.write(`No report in ${report}: ${error.message}\n`);
  }
  const nothing = counted.passed + counted.failed === 0;
  return status !== 0 || nothing ? { ...counted, failed: Math.max(1, counted.failed) } : counted;
}

const runUnitTests = () =>
  runTests('vitest/vitest.mjs', ['run'], UNIT_REPORT, ({ numPassedTests, numFailedTests, numPendingTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests,
  }));

const runBrowserTests = () =>
  runTests('@playwright/test/cli.js', ['test'], BROWSER_REPORT, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));

function runBuilds() {
  const results = Object.values(TARGETS).map((target) => {
    try {
      buildIfStale(target);
      return true;
    } catch (error) {
      process.stdout.write(`${error.message}\n`);
      return false;
    }
  });
  return { passed: results.filter(Boolean).length, failed: results.filter((built) => !built).length };
}

mkdirSync(join(root, 'test-results'), { recursive: true });
const stages = { checks: runChecks, builds: runBuilds, 'unit tests': runUnitTests, browsers: runBrowserTests };
const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, stage] of Object.entries(stages)) {
  process.stdout.write(`\n── ${name}\n`);
  const began = performance.now();
  const { passed, failed, skipped = 0 } = await stage();
  const seconds = Math.round((performance.now() - began) / 1000);
  process.stdout.write(`── ${name}: ${passed} of ${passed + failed} passed in ${seconds} s\n`);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
if (total.failed > 0) process.exitCode = 1;
// What this machine cannot run is neither passed nor failed.
if (total.skipped > 0) process.stdout.write(`\n${total.skipped} skipped: see the reasons above\n`);
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
