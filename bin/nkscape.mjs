#!/usr/bin/env node

/**
 * The command `nkscape` in a checkout: installs and builds what is missing or out of date, then runs the command
 * line. Whatever preparing says goes to stderr; stdout carries only what was asked for.
 */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare, root } from '../scripts/prepare.mjs';

try {
  prepare();
  const { buildIfStale, TARGETS } = await import('../scripts/build.mjs');
  buildIfStale(TARGETS.commandLine);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
await import(pathToFileURL(join(root, 'dist-cli/nkscape.mjs')).href);
