/**
 * `npm run release-engine`: keeps the engine of the present MODEL_VERSION for good, in `public/engines/<version>/`, so
 * that links and files of this version open to the bit when the model has moved on. Run it once a version, when it is
 * published; a released engine is not changed any more.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, loadConfigFromFile } from 'vite';
import { root } from './prepare.mjs';

const PROOF_STEPS = 60;

/** The engine in one file, made as the page's worker is. */
async function bundle(plugins) {
  const page = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    join(root, 'vite.config.ts'),
    root,
    'error',
  );
  const result = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    plugins: [...plugins, ...page.config.worker.plugins()],
    build: {
      write: false,
      target: page.config.build.target,
      modulePreload: false,
      rollupOptions: { input: join(root, 'workers/engine.worker.ts'), preserveEntrySignatures: 'strict' },
    },
  });
  const { output } = result;
  if (output.length !== 1) throw new Error(`The engine is ${output.length} files; it must be one.`);
  return output[0].code;
}

/** What is in the code, from a copy: a module once imported is not looked at again. */
async function engineOf(code) {
  const folder = mkdtempSync(join(tmpdir(), 'nkscape-engine-'));
  try {
    const path = join(folder, 'engine.mjs');
    writeFileSync(path, code);
    return (await import(pathToFileURL(path).href)).engine;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What every preset comes to in its first half hour. */
const proofsOf = (engine, presets) =>
  Object.keys(presets).map((preset) => {
    const link = `scenario=${preset}&seed=release&v=${engine.modelVersion}`;
    const run = engine.createSimulation(engine.decodeLink(link).scenario);
    run.advanceTo(PROOF_STEPS);
    return { link, step: run.step, stateHash: run.stateHash() };
  });

/**
 * Writes the engine of the present sources into a folder of its version.
 * @param {{ into?: string, plugins?: import('vite').Plugin[] }} options
 * @throws Error when the version is released already, as something else.
 */
export async function releaseEngine({ into = join(root, 'public/engines'), plugins = [] } = {}) {
  const code = await bundle(plugins);
  const engine = await engineOf(code);
  const { modelVersion, protocolVersion } = engine;
  const sha256 = createHash('sha256').update(code).digest('hex');
  const folder = join(into, modelVersion);
  const written = join(folder, 'manifest.json');
  if (existsSync(written)) {
    const known = JSON.parse(readFileSync(written, 'utf8'));
    if (known.sha256 === sha256) return known;
    throw new Error(
      `The engine of version ${modelVersion} is released already, and the present sources make another one. ` +
        `Raise MODEL_VERSION (src/core/version.ts), or delete ${folder} if it was never published.`,
    );
  }
  const { presets, parameters } = engine.describe();
  // Its name tells two builds apart, so that no cache mixes them up.
  const file = `engine.${sha256.slice(0, 16)}.js`;
  const bytes = Buffer.byteLength(code);
  const proofs = proofsOf(engine, presets);
  const format = 'nkscape-engine';
  const manifest = { format, modelVersion, protocolVersion, file, bytes, sha256, proofs, presets, parameters };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), code);
  writeFileSync(written, `${JSON.stringify(manifest)}\n`);
  return manifest;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { modelVersion, file, bytes, sha256 } = await releaseEngine();
    process.stdout.write(`public/engines/${modelVersion}/${file}: ${bytes} bytes, SHA-256 ${sha256}\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
