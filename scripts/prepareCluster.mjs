/**
 * The cluster that a test runs: Slurm and munge, on Debian as root. Elsewhere nothing is installed and that test says
 * that it was skipped.
 */
import { installPackages, isDebian, isRoot, missingPackages } from './debian.mjs';

const DEBIAN_PACKAGES = ['slurm-wlm', 'munge'];

/**
 * @param {(command: string, args: string[], environment?: object) => boolean} run
 * @throws Error that says what to install.
 */
export function ensureCluster(run) {
  if (!isDebian() || !isRoot()) {
    process.stderr.write('The cluster test will be SKIPPED: it needs Debian and root to start a Slurm of its own.\n');
    return;
  }
  const missing = missingPackages(DEBIAN_PACKAGES);
  if (missing.length > 0) installPackages(run, missing);
}
