/** The committed WebAssembly is what its source says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kernelModule, kernels } from '../../scripts/buildKernels.mjs';

test.each(kernels)('%s is committed as its source says (else: npm run wasm)', async (kernel) => {
  const { path, text } = await kernelModule(kernel);
  expect(readFileSync(path, 'utf8')).toBe(text);
});
