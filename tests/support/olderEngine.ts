/**
 * A second version of the model, made of the present sources with four things changed: its number, one constant of one
 * law, one value of one preset, and the code of one remark, which nobody knows any more.
 */
import type { Plugin } from 'vite';
import { releaseEngine } from '../../scripts/releaseEngine.mjs';
import type { EngineManifest } from '../../src/protocol/engineModule';

/** Older than any version there was. */
export const OLDER = '0';

const CHANGES: readonly (readonly [file: string, from: RegExp, to: string])[] = [
  ['src/core/version.ts', /MODEL_VERSION = '\d+'/, `MODEL_VERSION = '${OLDER}'`],
  // Of a law whose result is kept for every NK cell: no run is too short or too small to show it.
  ['src/mechanisms/car.ts', /REFERENCE_MOLECULES = 20_000\b/, 'REFERENCE_MOLECULES = 40_000'],
  ['src/scenario/presets/cd19Lymphoma.ts', /'scene\.numberOfNk': 360\b/, "'scene.numberOfNk': 300"],
  ['src/scenario/validate.ts', /'name\.unknown'/, "'name.nobody'"],
  ['src/remarks/en/numbers.ts', /'name\.unknown'/, "'name.nobody'"],
];

const older: Plugin = {
  name: 'older-model',
  enforce: 'pre',
  transform(code, id) {
    const [, from, to] = CHANGES.find(([file]) => id.endsWith(`/${file}`)) ?? [];
    if (from === undefined || to === undefined) return undefined;
    if (!from.test(code)) throw new Error(`${id} holds no ${from}`);
    return { code: code.replace(from, to), map: null };
  },
};

/** Releases it into this folder, as `npm run release-engine` releases the present one. */
export const releaseOlderEngine = (into: string): Promise<EngineManifest> => releaseEngine({ into, plugins: [older] });
