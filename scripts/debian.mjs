/** Packages of Debian that the tests need: which of them are missing, and their installation where that may be done. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?="?.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));

export const isRoot = () => process.getuid?.() === 0;

/** Those of these packages that are not installed. */
export function missingPackages(names) {
  const ask = (name) => spawnSync('dpkg-query', ['-s', name], { encoding: 'utf8' }).stdout ?? '';
  return names.filter((name) => !/^Status: .* installed$/m.test(ask(name)));
}

export const installCommand = (names) => `apt-get install --no-install-recommends ${names.join(' ')}`;

/**
 * Installs packages, as root.
 * @param {(command: string, args: string[], environment?: object) => boolean} run
 * @throws Error that says what to run by hand.
 */
export function installPackages(run, names) {
  process.stderr.write(`Installing for the tests (once): ${names.join(' ')}\n`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  const done =
    run('apt-get', ['update', '-q'], quiet) &&
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], quiet);
  if (!done) throw new Error(`apt could not install what the tests need. Please run:\n  ${installCommand(names)}`);
}
