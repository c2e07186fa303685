/** Engines of older versions: released by command, checked, and giving their own hash for links and files of theirs. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { releaseEngine } from '../../scripts/releaseEngine.mjs';
import { sha256OfBytes } from '../../src/core/hash';
import { MODEL_VERSION } from '../../src/core/version';
import { presentEngine } from '../../src/engine/engineModule';
import { createSimulationApi } from '../../src/engine/simulationApi';
import { type EngineManifest, type EngineModule, PROTOCOL_VERSION } from '../../src/protocol/engineModule';
import { adapterFor, engineProblem, manifestOf } from '../../src/protocol/releasedEngines';
import { SERIES_COLUMNS } from '../../src/protocol/series';
import { CELL, CELL_FLAG, HEADER, SNAPSHOT_VERSION } from '../../src/protocol/snapshot';
import { remarksOf } from '../../src/remarks/remarkError';
import { wordsOf } from '../../src/remarks/words';
import { chinese } from '../../src/remarks/zh';
import { writeRunFile } from '../../src/scenario/runFile';
import { olderVersionOfFile } from '../../src/scenario/runFileReader';
import * as vocabulary from '../../src/vocabulary';
import { command, commandWith } from '../cli/fakeHost';
import { OLDER, releaseOlderEngine } from '../support/olderEngine';
import { smallScenario } from '../support/smallRun';

const SMALL = 'scenario=cd19-lymphoma&seed=old&width=500&height=500&tumourCells=60';
const STEPS = 200;
const folder = mkdtempSync(join(tmpdir(), 'nkscape-engines-'));
const engines = pathToFileURL(`${folder}/`);
let manifest: EngineManifest;
let older: EngineModule;

beforeAll(async () => {
  manifest = await releaseOlderEngine(folder);
  ({ engine: older } = await import(/* @vite-ignore */ pathToFileURL(join(folder, OLDER, manifest.file)).href));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const hashOf = (engine: EngineModule, link: string): string => {
  const run = engine.createSimulation(engine.decodeLink(link).scenario);
  run.advanceTo(STEPS);
  return run.stateHash();
};

describe('a release', () => {
  test('says what it is, in numbers', () => {
    const bytes = readFileSync(join(folder, OLDER, manifest.file));
    expect(manifest).toMatchObject({ modelVersion: OLDER, protocolVersion: PROTOCOL_VERSION, bytes: bytes.length });
    expect(sha256OfBytes(bytes)).toBe(manifest.sha256);
    const { presets, parameters } = presentEngine.describe();
    expect(Object.keys(manifest.presets)).toEqual(Object.keys(presets));
    expect(manifest.parameters).toEqual(parameters);
    const [now, then] = [presets['cd19-lymphoma'], manifest.presets['cd19-lymphoma']];
    expect(then).toEqual({ ...now, settings: { ...now.settings, 'scene.numberOfNk': 300 } });
  });

  test('is one file without words that only the page needs', () => {
    expect(readdirSync(join(folder, OLDER)).sort()).toEqual([manifest.file, 'manifest.json'].sort());
    expect(readFileSync(join(folder, OLDER, manifest.file), 'utf8').includes('Radius of the tumour cells')).toBe(false);
  });

  test('comes to the states that it came to', () => {
    expect(manifest.proofs).toHaveLength(Object.keys(manifest.presets).length);
    for (const { link, step, stateHash } of manifest.proofs.slice(0, 3)) {
      const run = older.createSimulation(older.decodeLink(link).scenario);
      run.advanceTo(step);
      expect(run.stateHash()).toBe(stateHash);
    }
  });

  test('is made once: the same again is no matter, another is refused', async () => {
    expect((await releaseOlderEngine(folder)).sha256).toBe(manifest.sha256);
    // Its number alone: other laws under the same number are what must not be.
    const moved: Plugin = {
      name: 'moved',
      enforce: 'pre',
      transform: (code, id) =>
        id.endsWith('/core/version.ts') ? code.replace(/(MODEL_VERSION = )'\d+'/, `$1'${OLDER}'`) : undefined,
    };
    await expect(releaseEngine({ into: folder, plugins: [moved] })).rejects.toThrow('released already');
  });

  test('of the present sources gives the bits of the present engine', async () => {
    const released = await releaseEngine({ into: folder });
    const file = pathToFileURL(join(folder, MODEL_VERSION, released.file)).href;
    const { engine } = (await import(/* @vite-ignore */ file)) as { readonly engine: EngineModule };
    expect(hashOf(engine, SMALL)).toBe(hashOf(presentEngine, SMALL));
    expect(engine.encodeLink(smallScenario())).toBe(presentEngine.encodeLink(smallScenario()));
  }, 60_000);
});

test('the older engine is another model, with its own preset values in its own links', () => {
  const { scenario, problems } = older.decodeLink(`${SMALL}&v=${OLDER}`);
  expect(problems).toEqual([]);
  expect(scenario.settings['scene.numberOfNk']).toBe(300);
  expect(older.encodeLink(scenario)).toBe(
    `scenario=cd19-lymphoma&seed=old&v=${OLDER}&width=500&height=500&tumourCells=60`,
  );
  const sameNk = `${SMALL}&nkCells=100`;
  expect(hashOf(older, sameNk)).not.toBe(hashOf(presentEngine, sameNk));
});

test('what it has to say is worded, whether its codes are known here or not', () => {
  const [unknown, outside] = older.decodeLink('nonsense=1&antigenDensity=1').problems;
  expect(unknown).toMatchObject({ code: 'name.nobody', place: 'nonsense' });
  expect(wordsOf(unknown, chinese)).toMatch(/^（英文）"nonsense" is not the name of anything in a run/);
  expect(wordsOf(outside, chinese)).toContain('antigenDensity = 1 分子/细胞 超出 10…');
  const damaged = older.readRunFile('{"format":"nkscape-run","formatVersion":0}');
  expect(damaged).toMatchObject({
    problem: { english: 'The run file is damaged: formatVersion is not a whole number from 1' },
  });
});

test('what its simulation refuses is worded too', () => {
  const api = older.createSimulationApi();
  api.load(smallScenario());
  const change = () => api.intervene([{ key: 'nonsense', value: 1 }]);
  expect(change).toThrow(expect.objectContaining({ name: 'RemarkError' }));
  try {
    change();
  } catch (error) {
    expect(wordsOf(remarksOf(error)[0], chinese)).toContain('（英文）"nonsense" is not the name');
  }
});

describe('on the command line', () => {
  const verify = (link: string) => commandWith({ engines }, 'verify', link);

  test('a link of an older version is verified by its engine', async () => {
    const hash = hashOf(older, SMALL);
    const { code, out, told } = await verify(`?${SMALL}&v=${OLDER}&t=${STEPS / 2}min&hash=${hash.slice(0, 16)}`);
    expect({ code, out }).toEqual({ code: 0, out: `equal to the bit at step ${STEPS} (${STEPS / 2}min)\n${hash}\n` });
    expect(told).toBe(
      `note: computed by the engine of version ${OLDER} of the model; ${MODEL_VERSION} is the present one\n`,
    );
  });

  test('straight on and from moment to moment, too', async () => {
    const { code, out } = await verify(`?${SMALL}&v=${OLDER}&t=${STEPS / 2}min`);
    expect(code).toBe(0);
    expect(out).toContain(hashOf(older, SMALL));
  });

  test('a file is replayed by the engine that made it', async () => {
    const { scenario } = older.decodeLink(SMALL);
    const hashes = [{ step: STEPS, stateHash: hashOf(older, SMALL) }];
    const text = writeRunFile({ modelVersion: OLDER, scenario, step: STEPS, series: {}, hashes });
    const path = join(folder, 'old.nkscape.json');
    writeFileSync(path, text);
    expect(olderVersionOfFile(text)).toBe(OLDER);
    const { code, out } = await commandWith({ engines }, 'replay', path);
    expect({ code, out }).toEqual({
      code: 0,
      out: `equal to the bit: 1 state up to step ${STEPS} (${STEPS / 2}min)\n${hashes[0].stateHash}\n`,
    });
    expect((await command('replay', path)).told).toContain(`was made with version ${OLDER} of the model`);
  });

  test('a version that was never released has its sentence, as before', async () => {
    const { code, told } = await commandWith(
      { engines: pathToFileURL(`${folder}/nothing/`) },
      'verify',
      `?${SMALL}&v=0`,
    );
    expect(code).toBe(2);
    expect(told).toContain('v = "0" is another version of the model');
  });

  test('an engine that was changed is not run', async () => {
    const spoilt = mkdtempSync(join(folder, 'spoilt-'));
    cpSync(join(folder, OLDER), join(spoilt, OLDER), { recursive: true });
    writeFileSync(join(spoilt, OLDER, manifest.file), `${readFileSync(join(folder, OLDER, manifest.file), 'utf8')} `);
    const { code, out, told } = await commandWith(
      { engines: pathToFileURL(`${spoilt}/`) },
      'verify',
      `?${SMALL}&v=${OLDER}`,
    );
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(told).toContain(`The engine of version ${OLDER} of the model is damaged`);
  });
});

describe('what is found beside a page', () => {
  test.each(['', '<!doctype html>', '{}', '{"format":"nkscape-engine"}', 'null'])('%j is no manifest', (text) => {
    expect(manifestOf(text, OLDER)).toBeUndefined();
  });

  test('a manifest of another version, or one that leads elsewhere, is none', () => {
    expect(manifestOf(JSON.stringify(manifest), OLDER)).toEqual(manifest);
    expect(manifestOf(JSON.stringify(manifest), '7')).toBeUndefined();
    expect(manifestOf(JSON.stringify({ ...manifest, file: '../other.js' }), OLDER)).toBeUndefined();
  });

  test('a protocol that nobody speaks is told', () => {
    expect(adapterFor(PROTOCOL_VERSION + 1)).toBeUndefined();
    expect(engineProblem({ ...manifest, protocolVersion: 99 }, new Uint8Array())).toMatchObject({
      code: 'engine.protocol',
      place: OLDER,
      values: { protocol: 99 },
    });
  });
});

test('whatever passes between page and engine is that of the protocol’s version', async () => {
  const { status } = await createSimulationApi().load(smallScenario());
  // What the picture can single out is the page's own: no engine hears of it.
  const { SIGHTS: _, ...spoken } = vocabulary;
  const codes = Object.entries(spoken).filter(([, value]) => typeof value !== 'function');
  const shape = JSON.stringify([SERIES_COLUMNS, Object.keys(status), SNAPSHOT_VERSION, HEADER, CELL, CELL_FLAG, codes]);
  const name = sha256OfBytes(new TextEncoder().encode(shape)).slice(0, 12);
  // Moved? Engines that were released keep to the old shape: raise PROTOCOL_VERSION, write an adapter, add a line here.
  // Before the first release of a protocol its line may be changed.
  expect(PROTOCOLS[PROTOCOL_VERSION]).toBe(name);
});
const PROTOCOLS: Readonly<Record<number, string>> = { 1: '649477d0b60e' };

const RELEASED = new URL('../../public/engines/', import.meta.url);
const versions = existsSync(RELEASED) ? readdirSync(RELEASED) : [];
test.runIf(versions.length > 0)('every engine that was released still comes to its states', async () => {
  for (const version of versions) {
    const at = new URL(`${version}/`, RELEASED);
    const known = manifestOf(readFileSync(new URL('manifest.json', at), 'utf8'), version);
    if (known === undefined) throw new Error(`public/engines/${version} has no manifest`);
    expect(engineProblem(known, readFileSync(new URL(known.file, at)))).toBeUndefined();
    const { engine } = (await import(/* @vite-ignore */ new URL(known.file, at).href)) as {
      readonly engine: EngineModule;
    };
    for (const { link, step, stateHash } of known.proofs) {
      const run = engine.createSimulation(engine.decodeLink(link).scenario);
      run.advanceTo(step);
      expect(run.stateHash(), link).toBe(stateHash);
    }
  }
});
