/** The command line: one file for Node with every package inside, so that it starts quickly and needs no loader. */
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist-cli',
    minify: false,
    rollupOptions: { input: { nkscape: 'src/cli/main.ts' }, output: { entryFileNames: '[name].mjs' } },
  },
});
