/**
 * `npm run check`: everything that can be said about the source without running it.
 * Each step is named, so that a failure says which law was broken.
 */
import { spawn } from 'node:child_process';
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

/** Runs one step and keeps what it says, so that steps that run side by side do not speak at once. */
function run({ name, program, args }) {
  if (!existsSync(program)) throw new Error(`The check "${name}" has no program: ${program} is missing.`);
  return new Promise((resolve) => {
    const said = [];
    const child = spawn(process.execPath, [program, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => said.push(bytes));
    child.on('error', ({ message }) => said.push(Buffer.from(`${message}\n`)));
    child.on('close', (status) => resolve({ passed: status === 0, said: Buffer.concat(said).toString() }));
  });
}

/** Runs all steps, side by side. @returns how many passed and how many failed */
export async function runChecks() {
  const outcomes = STEPS.map(run);
  let failed = 0;
  for (const [n, { name }] of STEPS.entries()) {
    const { passed, said } = await outcomes[n];
    process.stdout.write(`${said}${passed ? '✓' : '✗'} ${name}\n`);
    if (!passed) failed++;
  }
  return { passed: STEPS.length - failed, failed };
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if ((await runChecks()).failed > 0) process.exitCode = 1;
}
