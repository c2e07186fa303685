/**
 * `npm run check`: everything that can be said about the source without running it.
 * Each step is named, so that a failure says which law was broken.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './prepare.mjs';

const tool = (path) => join(root, 'node_modules', path);

const STEPS = [
  { name: 'format', program: tool('@biomejs/biome/bin/biome'), args: ['check', '--linter-enabled=false', '.'] },
  { name: 'lint', program: tool('@biomejs/biome/bin/biome'), args: ['lint', '--error-on-warnings', '.'] },
  { name: 'types', program: tool('typescript/bin/tsc'), args: ['--noEmit'] },
  { name: 'import law', program: join(root, 'scripts/importLaw.mjs'), args: [] },
  // Every name that the library shows, and every property of it, is described.
  { name: 'described library', program: tool('typedoc/bin/typedoc'), args: ['--emit', 'none', '--logLevel', 'Warn'] },
  { name: 'unused code', program: tool('knip/bin/knip.js'), args: ['--no-progress'] },
];

/** Runs all steps, also after one has failed. @returns how many passed and how many failed */
export function runChecks() {
  const failed = STEPS.filter(({ name, program, args }) => {
    if (!existsSync(program)) throw new Error(`The check "${name}" has no program: ${program} is missing.`);
    const { status } = spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' });
    process.stdout.write(`${status === 0 ? '✓' : '✗'} ${name}\n`);
    return status !== 0;
  });
  return { passed: STEPS.length - failed.length, failed: failed.length };
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (runChecks().failed > 0) process.exitCode = 1;
}
