/**
 * `npm run wasm`: assembles src/model/fieldKernel.wat and writes it, as text that needs no fetching, to
 * src/model/fieldKernelModule.ts. The result is committed, so that only who changes the kernel runs this.
 */
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './prepare.mjs';

const source = join(root, 'src/model/fieldKernel.wat');
const target = join(root, 'src/model/fieldKernelModule.ts');

/** The TypeScript that carries the assembled kernel. */
export async function kernelModule() {
  const { default: wabt } = await import('wabt');
  const assembly = (await wabt()).parseWat(source, readFileSync(source, 'utf8'), { simd: true });
  assembly.validate({ simd: true });
  const { buffer } = assembly.toBinary({ write_debug_names: false });
  assembly.destroy();
  const lines = Buffer.from(buffer)
    .toString('base64')
    .match(/.{1,110}/g);
  return `/** The bytes of fieldKernel.wat in base64, written by \`npm run wasm\`. */
export const FIELD_KERNEL_MODULE =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`;
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) writeFileSync(target, await kernelModule());
