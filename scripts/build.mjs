/**
 * Builds only what is out of date: the page (dist), the command line (dist-cli), the library (dist-lib).
 * Everything a build says goes to stderr, so that a program's own stdout stays its own.
 * `node scripts/build.mjs [page] [commandLine] [library]`
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, realpathSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './prepare.mjs';

const SHARED_INPUTS = ['src', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** What can be built: from which files and folders, by which Vite config, with which file as the proof. */
export const TARGETS = {
  page: {
    inputs: [...SHARED_INPUTS, 'workers', 'public', 'index.html', 'vite.config.ts', 'tools/build'],
    config: 'vite.config.ts',
    proof: 'dist/index.html',
  },
  commandLine: {
    inputs: [...SHARED_INPUTS, 'vite.cli.config.ts'],
    config: 'vite.cli.config.ts',
    proof: 'dist-cli/nkscape.mjs',
  },
  library: {
    inputs: [...SHARED_INPUTS, 'vite.lib.config.ts', 'tools/build'],
    config: 'vite.lib.config.ts',
    // Written last: with the types, everything is there.
    proof: 'dist-lib/index.d.ts',
  },
};

/** The newest change in a file or folder. Folders count too: theirs is the time of the last deletion or renaming. */
function newestChange(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const inside = readdirSync(path).map((name) => newestChange(join(path, name)));
  return Math.max(mtimeMs, ...inside);
}

export function isStale({ inputs, proof }) {
  const built = join(root, proof);
  if (!existsSync(built)) return true;
  return Math.max(...inputs.map((input) => newestChange(join(root, input)))) > statSync(built).mtimeMs;
}

/** Builds when out of date. @throws Error when the build fails. */
export function buildIfStale(target) {
  if (!isStale(target)) return;
  const begun = new Date();
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--config', target.config], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error(`The build of ${target.proof} failed: see above.`);
  // A file changed while the build ran must count as newer than the build.
  utimesSync(join(root, target.proof), begun, begun);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    for (const name of process.argv.slice(2)) buildIfStale(TARGETS[name]);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
