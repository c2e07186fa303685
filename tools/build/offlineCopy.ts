/**
 * Puts `serviceWorker.js` beside the built page, with the list of all files that a device keeps: everything but the
 * engines of older models, which are fetched when a run asks for one.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { Build } from '../../src/gallery/offline/worker/copy';

const SCRIPT = 'serviceWorker.js';
const ENTRY = fileURLToPath(new URL('../../src/gallery/offline/worker/serviceWorker.ts', import.meta.url));
/** Hexadecimal digits that tell two files apart. */
const DIGITS = 16;

const shortHash = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, DIGITS);

/** Files that begin with a point are the server's, and many servers keep them to themselves. */
const isKept = (path: string): boolean =>
  path !== SCRIPT && !path.startsWith('engines/') && !path.endsWith('.map') && !/(^|\/)\./.test(path);

/** The list of a built page. */
export function buildIn(folder: string): Build {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter(isKept)
    .sort();
  const files = Object.fromEntries(
    paths.map((path) => [path === 'index.html' ? '' : path, shortHash(readFileSync(join(folder, path)))]),
  );
  return { name: shortHash(JSON.stringify(files)), files };
}

/** Writes the script of the copy, with this build's list, beside the page. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { NKSCAPE_BUILD: JSON.stringify(buildIn(folder)) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife', entryFileNames: SCRIPT } },
    },
  });
  const [script] = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  if (script?.type !== 'chunk') throw new Error(`${SCRIPT} was not built`);
  writeFileSync(join(folder, SCRIPT), script.code);
}

export function offlineCopy(): Plugin {
  let folder = '';
  return {
    name: 'offline-copy',
    apply: 'build',
    configResolved: ({ root, build: { outDir } }) => {
      folder = resolve(root, outDir);
    },
    closeBundle: { order: 'post', sequential: true, handler: () => writeServiceWorker(folder) },
  };
}
