/** `npm run test:thorough`: the tests of which `npm test` runs a sample, whole. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale, TARGETS } from './build.mjs';
import { root } from './prepare.mjs';

for (const target of Object.values(TARGETS)) buildIfStale(target);
const run = (program, args) =>
  spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NKSCAPE_THOROUGH: '1' },
  }).status;

const statuses = [
  run('vitest/vitest.mjs', [
    'run',
    'tests/behaviour',
    'tests/engine/presetsInChunks.test.ts',
    'tests/engine/randomSessions.test.ts',
    'tests/scenario',
    'tests/cli/experimentKilled.test.ts',
  ]),
  run('@playwright/test/cli.js', ['test', 'session.spec.ts', 'sameBits.spec.ts', 'experiments.spec.ts']),
];
process.exitCode = statuses.every((status) => status === 0) ? 0 : 1;
