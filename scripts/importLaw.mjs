/**
 * Holds the import law of .dependency-cruiser.mjs and fails loudly when it has read too little: a linter that
 * found no modules would find no breach either. `node scripts/importLaw.mjs [folder] [minimum of modules]`
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './prepare.mjs';

const MINIMUM_OF_MODULES = 20;

function cruise(folder) {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(root, '.dependency-cruiser.mjs');
  const rooms = ['src', 'workers'].filter((name) => existsSync(join(folder, name)));
  const args = [program, '--config', config, '--output-type', 'json', ...rooms];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  try {
    return JSON.parse(stdout).summary;
  } catch {
    throw new Error(`dependency-cruiser gave no report:\n${stderr}${stdout.slice(0, 2000)}`);
  }
}

function main([folder = root, minimum = MINIMUM_OF_MODULES]) {
  const { totalCruised, violations } = cruise(resolve(folder));
  for (const { from, to, rule, cycle } of violations) {
    const way = cycle === undefined ? `${from} → ${to}` : [from, ...cycle.map((step) => step.name)].join(' → ');
    process.stdout.write(`[${rule.name}] ${way}\n`);
  }
  if (totalCruised < Number(minimum)) {
    throw new Error(`The import law read only ${totalCruised} modules, fewer than ${minimum}: it proves nothing.`);
  }
  if (violations.length > 0) throw new Error(`${violations.length} imports break the law of docs/architecture.md.`);
  process.stdout.write(`${totalCruised} modules keep the import law.\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
