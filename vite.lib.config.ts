/** The laboratory as a library: ES modules for Node and browsers with every package inside, so that it depends on none. */
import { defineConfig } from 'vite';
import { typesOfLibrary } from './tools/build/typesOfLibrary';

const entry = {
  index: 'src/api/index.ts',
  language: 'src/api/language.ts',
  experiments: 'src/api/experiments.ts',
  studies: 'src/api/studies.ts',
  engines: 'src/api/engines.ts',
};

export default defineConfig({
  publicDir: false,
  plugins: [typesOfLibrary(entry)],
  build: {
    target: 'es2022',
    outDir: 'dist-lib',
    minify: false,
    license: { fileName: 'LICENSES.md' },
    lib: { entry, formats: ['es'] },
    rollupOptions: { output: { chunkFileNames: 'shared/[name].js' } },
  },
});
