/** Released engines as they are found: where they lie, what is checked before one is trusted, who speaks to which. */
import { sha256OfBytes } from '../core/hash';
import { type Remark, remark } from '../remarks/remark';
import { type EngineManifest, PROTOCOL_VERSION } from './engineModule';
import type { SimulationApi } from './simulationApi';

/** Makes an engine of an earlier protocol answer as one of the present protocol does. */
export type Adapter = (api: SimulationApi) => SimulationApi;

const ADAPTERS: ReadonlyMap<number, Adapter> = new Map([[PROTOCOL_VERSION, (api: SimulationApi) => api]]);

/** Undefined for a protocol that nobody here speaks. */
export const adapterFor = (protocolVersion: number): Adapter | undefined => ADAPTERS.get(protocolVersion);

export const MANIFEST = 'manifest.json';

const isManifest = (data: unknown): data is EngineManifest =>
  typeof data === 'object' &&
  data !== null &&
  'format' in data &&
  data.format === 'nkscape-engine' &&
  'file' in data &&
  typeof data.file === 'string' &&
  /^[\w.-]+\.js$/.test(data.file);

/** The manifest in this text; undefined when it is something else, such as a server's page for what it has not got. */
export function manifestOf(text: string, version: string): EngineManifest | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return isManifest(data) && data.modelVersion === version ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Why an engine with this manifest and these bytes is not used, or undefined. */
export function engineProblem(
  { modelVersion, protocolVersion, sha256 }: EngineManifest,
  bytes: Uint8Array,
): Remark | undefined {
  if (adapterFor(protocolVersion) === undefined)
    return remark('engine.protocol', modelVersion, { protocol: protocolVersion });
  return sha256OfBytes(bytes) === sha256 ? undefined : remark('engine.damaged', modelVersion, {});
}
