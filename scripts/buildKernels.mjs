/**
 * `npm run wasm`: assembles every kernel in src/model and writes it, as text that needs no fetching, to a TypeScript
 * file beside it. The results are committed, so that only who changes a kernel runs this.
 */
import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './prepare.mjs';

const folder = join(root, 'src/model');

/** What the kernels are called: fieldKernel and so on. */
export const kernels = readdirSync(folder)
  .filter((name) => name.endsWith('.wat'))
  .map((name) => name.slice(0, -'.wat'.length));

/** The file that carries an assembled kernel, and its TypeScript. */
export async function kernelModule(kernel) {
  const { default: wabt } = await import('wabt');
  const source = `${kernel}.wat`;
  const assembly = (await wabt()).parseWat(source, readFileSync(join(folder, source), 'utf8'), { simd: true });
  assembly.validate({ simd: true });
  const { buffer } = assembly.toBinary({ write_debug_names: false });
  assembly.destroy();
  const lines = Buffer.from(buffer)
    .toString('base64')
    .match(/.{1,110}/g);
  const constant = `${kernel.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_MODULE`;
  const text = `/** The bytes of ${source} in base64, written by \`npm run wasm\`. */
export const ${constant} =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`;
  return { path: join(folder, `${kernel}Module.ts`), text };
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  for (const kernel of kernels) {
    const { path, text } = await kernelModule(kernel);
    writeFileSync(path, text);
  }
