/** `npm run docs`: writes the documents that follow from what the code declares (tools/docs/documents.ts). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './prepare.mjs';

const { module } = await runnerImport(join(root, 'tools/docs/documents.ts'), {
  root,
  configFile: false,
  logLevel: 'warn',
});
for (const [path, write] of Object.entries(module.DOCUMENTS)) {
  const file = join(root, path);
  const present = readFileSync(file, 'utf8');
  const text = write(present);
  if (text === present) continue;
  writeFileSync(file, text);
  process.stdout.write(`${path}\n`);
}
