/**
 * `npm run generate`: writes what follows from what the code declares (tools/generate/generated.ts), and names what it has
 * changed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './prepare.mjs';

const { module } = await runnerImport(join(root, 'tools/generate/generated.ts'), {
  root,
  configFile: false,
  logLevel: 'warn',
});
for (const [path, write] of Object.entries(module.GENERATED)) {
  const file = join(root, path);
  const present = readFileSync(file, 'utf8');
  const text = write(present);
  if (text === present) continue;
  writeFileSync(file, text);
  process.stdout.write(`${path}\n`);
}
