/**
 * Engines of older versions of the model, as they lie beside the page: fetched when a run asks for one, checked, imported
 * for their reader of links and files, and started as workers. This file itself comes only then.
 */
import { type EngineManifest, type EngineModule, PROTOCOL_VERSION } from '../../protocol/engineModule';
import { type Adapter, adapterFor, engineProblem, MANIFEST, manifestOf } from '../../protocol/releasedEngines';
import { remark } from '../../remarks/remark';
import { RemarkError, remarksOf } from '../../remarks/remarkError';

export interface ReleasedEngine {
  readonly manifest: EngineManifest;
  readonly engine: EngineModule;
  createWorker(): Worker;
  /** Undefined where the engine speaks as the page does. */
  readonly adapt?: Adapter;
}

/** @throws RemarkError that says what was not to be had. */
async function loaded<T>(version: string, what: Promise<T>): Promise<T> {
  try {
    return await what;
  } catch (error) {
    throw new RemarkError(remarksOf(error).map((because) => remark('engine.unloaded', version, { because })));
  }
}

/** Undefined when this version was never released here. @throws RemarkError when its engine is not usable. */
export async function openReleasedEngine(
  version: string,
  page = document.baseURI,
): Promise<ReleasedEngine | undefined> {
  const folder = new URL(`engines/${version}/`, page);
  const answer = await loaded(version, fetch(new URL(MANIFEST, folder)));
  const manifest = answer.ok ? manifestOf(await loaded(version, answer.text()), version) : undefined;
  if (manifest === undefined) return undefined;
  const address = new URL(manifest.file, folder).href;
  const file = await loaded(version, fetch(address));
  const problem = engineProblem(manifest, new Uint8Array(await loaded(version, file.arrayBuffer())));
  if (problem !== undefined) throw new RemarkError([problem]);
  // By its address, not as a blob: it has the same security policy as the page's own worker then, and with it WebAssembly.
  const { engine } = await loaded<{ readonly engine: EngineModule }>(version, import(/* @vite-ignore */ address));
  const { protocolVersion } = manifest;
  const adapt = protocolVersion === PROTOCOL_VERSION ? undefined : adapterFor(protocolVersion);
  return {
    manifest,
    engine,
    createWorker: () => new Worker(address, { type: 'module', name: `simulation, model ${version}` }),
    ...(adapt === undefined ? {} : { adapt }),
  };
}
