/** The types of a library, each entry's in one file beside its code: relative imports without endings are not for Node. */
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import type { Plugin } from 'vite';

/** A plugin that writes them when the code is built. @param entries name of the entry → its source */
export function typesOfLibrary(entries: Readonly<Record<string, string>>): Plugin {
  let folder = '';
  return {
    name: 'types-of-library',
    configResolved({ build }) {
      folder = build.outDir;
    },
    async closeBundle() {
      const bundle = await rollup({ input: { ...entries }, plugins: [dts({ tsconfig: 'tsconfig.json' })] });
      await bundle.write({ dir: folder, format: 'es', chunkFileNames: 'shared/[name].d.ts' });
      await bundle.close();
    },
  };
}
