/**
 * `npm run bench [-- part of a name]`: bundles each tests/bench/*.bench.ts for Node, runs its exported `bench()`
 * and prints the lines that it answers with. Bundled, because Node 20 cannot run TypeScript.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './prepare.mjs';

const folder = join(root, 'tests/bench');
const output = join(root, 'dist-bench');

async function main([wanted = '']) {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.bench.ts') && name.includes(wanted))
        .map((name) => name.slice(0, -'.ts'.length))
    : [];
  if (names.length === 0) throw new Error(`No benchmark in tests/bench has "${wanted}" in its name.`);
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: output,
      minify: false,
      rollupOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(folder, `${name}.ts`)])),
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  for (const name of names) {
    const { bench } = await import(pathToFileURL(join(output, `${name}.mjs`)).href);
    if (typeof bench !== 'function') throw new Error(`${name}.ts exports no function bench().`);
    process.stdout.write(`── ${name}\n`);
    for (const line of (await bench()) ?? []) process.stdout.write(`${line}\n`);
  }
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
