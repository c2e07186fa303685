import type { Plugin } from 'vite';
import type { EngineManifest } from '../src/protocol/engineModule';

/** Writes the engine of the present sources, seen through these plugins, into a folder of its version. */
export function releaseEngine(options?: {
  readonly into?: string;
  readonly plugins?: readonly Plugin[];
}): Promise<EngineManifest>;
