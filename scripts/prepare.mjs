/**
 * Brings a checkout to the point where it can run: npm packages always, browsers and a Slurm when it is for the
 * tests.
 * Uses nothing but Node itself, because it runs before anything is installed; does nothing when all is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './prepareBrowsers.mjs';
import { ensureCluster } from './prepareCluster.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Runs a program; what it prints goes to stderr. Answers with whether it succeeded. */
export function run(command, args, environment = {}) {
  const env = { ...process.env, ...environment };
  // On Windows npm is a script, which only a shell can run.
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env, shell }).status === 0;
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`NKscape needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`);
}

/** Whether every package wanted is installed in its version, by npm's own record of what it installed. */
function packagesAreInstalled() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, record))) return false;
  const installed = readJson(record).packages;
  const { '': _self, ...locked } = readJson('package-lock.json').packages;
  // Optional packages are for some platforms only, so their absence says nothing.
  return Object.entries(locked).every(
    ([path, { version, optional }]) => optional || installed[path]?.version === version,
  );
}

function ensurePackages() {
  if (packagesAreInstalled()) return;
  process.stderr.write('Installing npm packages (once)…\n');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    throw new Error('The npm packages could not be installed: see above.');
  }
}

/** @param {string | undefined} purpose `test` also needs browsers and a Slurm; anything else only the npm packages. */
export function prepare(purpose) {
  refuseOldNode();
  ensurePackages();
  if (purpose !== 'test') return;
  ensureBrowsers(run);
  ensureCluster(run);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    prepare(process.argv[2]);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
