/** The engine that a link or a file asks for: this version's own, or an older one that was released. */

import { readFile } from 'node:fs/promises';
import { MODEL_VERSION } from '../api';
import { adapterFor, type EngineModule, engineProblem, MANIFEST, manifestOf, presentEngine } from '../api/engines';
import { sentenceOf } from '../api/language';
import { Failure, systemCode } from './failures';
import type { Host } from './host';

async function textOf(file: URL): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function released(version: string, engines: URL): Promise<EngineModule | undefined> {
  const folder = new URL(`${version}/`, engines);
  const manifest = manifestOf((await textOf(new URL(MANIFEST, folder))) ?? '', version);
  if (manifest === undefined) return undefined;
  const file = new URL(manifest.file, folder);
  const problem = engineProblem(manifest, await readFile(file));
  if (problem !== undefined) throw new Failure(sentenceOf(problem));
  const { engine } = (await import(/* @vite-ignore */ file.href)) as { readonly engine: EngineModule };
  const adapt = adapterFor(manifest.protocolVersion);
  return adapt === undefined
    ? engine
    : { ...engine, createSimulationApi: (clock) => adapt(engine.createSimulationApi(clock)) };
}

/**
 * The engine of an older version, or the present one when no other is asked for or none was released: the reader of links
 * and files has its sentence for that.
 * @throws Failure when the engine that was released cannot be used.
 */
export async function engineOf(olderVersion: string | undefined, host: Host): Promise<EngineModule> {
  if (olderVersion === undefined || host.engines === undefined) return presentEngine;
  const engine = await released(olderVersion, host.engines);
  if (engine !== undefined)
    await host.tell(
      `note: computed by the engine of version ${olderVersion} of the model; ${MODEL_VERSION} is the present one\n`,
    );
  return engine ?? presentEngine;
}
