#!/usr/bin/env node

/**
 * The command `nkscape`. In a checkout it installs and builds what is missing or out of date, then runs the command
 * line; in an installed package everything is built already. Whatever preparing says goes to stderr; stdout carries
 * only what was asked for.
 */

import { existsSync } from 'node:fs';

const isCheckout = existsSync(new URL('../src', import.meta.url));

if (isCheckout) {
  try {
    const { prepare } = await import('../scripts/prepare.mjs');
    prepare();
    const { buildIfStale, TARGETS } = await import('../scripts/build.mjs');
    buildIfStale(TARGETS.commandLine);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
await import(new URL('../dist-cli/nkscape.mjs', import.meta.url).href);
